package org.blinaplan.ui.order;

import java.util.regex.Pattern;
import org.blinaplan.ui.common.ReadableDates;
import org.blinaplan.ui.common.Texts;

/** Fields of an order file in the words of the form. */
public final class OrderWords {
    private static final Pattern CYCLE_START = Pattern.compile("cycleStarts\\[[0-9]+]\\.(cycle|start)");
    private static final String PINS = "bagPolicy.pins";

    private final Texts texts;

    public OrderWords(Texts texts) {
        this.texts = texts;
    }

    /** The name of a field: {@code "Weight"} for {@code patient.weight}; a path the form has no name for stays. */
    public String name(String path) {
        if (CYCLE_START.matcher(path).matches()) {
            return texts.of("field.cycleStarts");
        }
        if (path.startsWith(PINS)) {
            return texts.of("field.pins");
        }
        return FormField.ofProblem(path)
                .map(field -> texts.of("field." + (field == FormField.START_TIME ? FormField.START_DATE : field)))
                .orElse(path);
    }

    /** Its text as people read it: dates with their weekday, choices by their names. */
    public String value(String path, String text) {
        if (text.isEmpty()) {
            return texts.of("field.empty");
        }
        String choice = FormField.ofProblem(path)
                .map(field -> "choice." + field + "." + text)
                .orElse("");
        return texts.has(choice) ? texts.of(choice) : ReadableDates.in(text);
    }
}
