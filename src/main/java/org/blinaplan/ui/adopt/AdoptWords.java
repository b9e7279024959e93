package org.blinaplan.ui.adopt;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.adopt.Adoption;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.application.adopt.Said;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;

/** What the screen says of a row. */
final class AdoptWords {
    private final Texts texts;

    AdoptWords(Texts texts) {
        this.texts = texts;
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
