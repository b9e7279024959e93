package org.blinaplan.ui.log;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.blinaplan.domain.reaction.IceScore;

/** The points of an ICE test, part by part: ASTCT 2019, ten in all. */
final class IcePoints {
    /** Its parts, in the order they are asked. */
    static final List<FormKey> KEYS =
            List.of(FormKey.ORIENTATION, FormKey.NAMING, FormKey.COMMAND, FormKey.WRITING, FormKey.ATTENTION);

    private IcePoints() {}

    static int most(FormKey part) {
        Integer most = IceScore.points(name(part));
        return most == null ? 0 : most;
    }

    /** The sum once every part is chosen; empty before. */
    static String sum(EventForm form) {
        int sum = 0;
        for (FormKey part : KEYS) {
            if (form.value(part).isEmpty()) {
                return "";
            }
            sum += Integer.parseInt(form.value(part));
        }
        return String.valueOf(sum);
    }

    /** Points by part, those that were chosen. */
    static Map<String, String> answers(EventForm form) {
        Map<String, String> answers = new TreeMap<>();
        for (FormKey part : KEYS) {
            if (!form.value(part).isEmpty()) {
                answers.put(name(part), form.value(part));
            }
        }
        return answers;
    }

    /** As the events file names the part: {@code "orientation"}. */
    static String name(FormKey part) {
        return part.name().toLowerCase(java.util.Locale.ROOT);
    }
}
