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

    /** The points of a part as its answers have it; empty where they do not judge it. */
    static String points(FormKey part, Map<String, String> answers) {
        if (part == FormKey.ORIENTATION && !answers.containsKey(name(part))) {
            return orientation(answers);
        }
        String answer = answers.getOrDefault(name(part), "");
        return switch (answer) {
            case "true" -> "1";
            case "false" -> "0";
            default -> answer.matches("[0-9]") ? answer : "";
        };
    }

    /** The sum of the four questions, where each was kept and judged. */
    private static String orientation(Map<String, String> answers) {
        int sum = 0;
        for (String question : List.of("year", "month", "city", "hospital")) {
            String answer = answers.getOrDefault(question, "");
            if (!List.of("true", "false", "1", "0").contains(answer)) {
                return "";
            }
            sum += answer.equals("true") || answer.equals("1") ? 1 : 0;
        }
        return String.valueOf(sum);
    }

    /** As the events file names the part: {@code "orientation"}. */
    static String name(FormKey part) {
        return part.name().toLowerCase(java.util.Locale.ROOT);
    }
}
