package org.blinaplan.ui.adopt;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blinaplan.application.adopt.Adoption;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.application.adopt.Said;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;

/** What the screen says of a row. */
final class AdoptWords {
    private static final Pattern SEGMENT = Pattern.compile("([A-Za-z]+)(?:\\[([^\\]]*)\\]( \\([0-9]+\\))?)?(?:\\.|$)");

    private final Texts texts;

    AdoptWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * What a path names, in plain words: {@code "relapsed-refractory, cycle 1, days 1-7, dose, fixed"}.
     *
     * @param path of a row: {@code indications[relapsed-refractory].cycles[cycle 1].steps[days 1-7].dose.fixed}
     */
    String row(String path) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = SEGMENT.matcher(path);
        while (matcher.find()) {
            String label = matcher.group(2);
            String name = matcher.group(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
            String which = matcher.group(3) == null ? "" : matcher.group(3);
            String key = "adopt.path." + matcher.group(1);
            String shown = texts.has(key) && label != null
                    ? texts.of(key, hours(matcher.group(1), label))
                    : label == null ? name : name + " " + label;
            parts.add(shown + which);
        }
        return String.join(", ", parts);
    }

    /** A missing row names a bag by its hours alone. */
    private static String hours(String list, String label) {
        return list.equals("bags") && !label.endsWith(" h") ? label + " h" : label;
    }

    /** In the table: {@code waits for you}. */
    String standing(RowState state, String person) {
        return switch (state.standing()) {
            case OPEN -> texts.of(state.row().isMissing() ? "adopt.state.missing" : "adopt.state.open");
            case BY_ONE -> texts.of(state.awaits(person) ? "adopt.state.you" : "adopt.state.other");
            case AGREED -> texts.of(isOwn(state) ? "adopt.state.own" : "adopt.state.printed");
            case IN_DISPUTE -> texts.of("adopt.state.differs");
        };
    }

    private static boolean isOwn(RowState state) {
        RowState.Agreement agreed = state.agreed();
        return agreed != null && agreed.first().what().own() != null;
    }

    /** How sure the number is: {@code unconfirmed}. */
    String confidence(RowState state) {
        Source source = state.row().source();
        return source == null ? "" : texts.of("adopt.confidence." + source.confidence());
    }

    /** Where it comes from. */
    String source(RowState state) {
        Source source = state.row().source();
        return source == null
                ? ""
                : texts.of("adopt.source", source.citation(), confidence(state).toLowerCase(Locale.ROOT));
    }

    /** What was said of it, one sentence a person. */
    List<String> said(RowState state, String person) {
        if (state.awaits(person)) {
            return List.of(texts.of("adopt.unseen"));
        }
        return state.said().stream().map(this::said).toList();
    }

    private String said(Said said) {
        String day = Dates.day(said.at().atOffset(ZoneOffset.UTC).toLocalDate());
        Adoption.OwnValue own = said.what().own();
        return own == null
                ? texts.of("adopt.said.printed", said.by(), day)
                : texts.of("adopt.said.own", said.by(), day, own.json(), own.citation());
    }
}
