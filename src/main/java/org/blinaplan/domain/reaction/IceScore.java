package org.blinaplan.domain.reaction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ICE score of 10 as its answers have it ({@link AstctGrade#SOURCE}): {@code year}, {@code month}, {@code city},
 * {@code hospital} (1 point each), {@code naming} (three objects, 0 to 3), {@code command}, {@code writing} (a standard
 * sentence) and {@code attention} (backwards from 100 by 10; 1 each). An answer counts once it is judged: true or false,
 * or its points. Where the four questions of orientation were not kept one by one, {@code orientation} holds their sum.
 *
 * @param least points of the answers judged so far
 * @param most with full points for all that is left
 */
public record IceScore(int least, int most) {
    /** The highest score, of a patient with no finding. */
    public static final int HIGHEST = 10;

    /** The sum of the four first questions. */
    private static final String ORIENTATION = "orientation";

    private static final Set<String> PARTS_OF_ORIENTATION = Set.of("year", "month", "city", "hospital");
    private static final Map<String, Integer> POINTS = points();

    /** What these answers leave possible; answers to other questions do not count. */
    public static IceScore of(Map<String, String> answers) {
        int least = 0;
        int open = 0;
        for (Map.Entry<String, Integer> item : POINTS.entrySet()) {
            if (isAskedOtherwise(item.getKey(), answers)) {
                continue;
            }
            Integer points = judged(answers.get(item.getKey()), item.getValue());
            least += points == null ? 0 : points;
            open += points == null ? item.getValue() : 0;
        }
        return new IceScore(least, least + open);
    }

    /** The sum stands for its four questions, or they for it. */
    private static boolean isAskedOtherwise(String question, Map<String, String> answers) {
        return answers.containsKey(ORIENTATION)
                ? PARTS_OF_ORIENTATION.contains(question)
                : question.equals(ORIENTATION);
    }

    /** Points of a question; absent where the score has no such question. */
    public static @Nullable Integer points(String question) {
        return POINTS.get(question);
    }

    /** Whether every answer is judged, so that the score is known. */
    public boolean isComplete() {
        return least == most;
    }

    /** Whether the answers leave room for this score. */
    public boolean allows(int score) {
        return least <= score && score <= most;
    }

    /** A yes is the one point; a number stands for itself up to the points there are. */
    private static @Nullable Integer judged(@Nullable String answer, int points) {
        if (answer == null) {
            return null;
        }
        if (points == 1 && (answer.equals("true") || answer.equals("false"))) {
            return answer.equals("true") ? 1 : 0;
        }
        return answer.matches("[0-9]") && Integer.parseInt(answer) <= points ? Integer.valueOf(answer) : null;
    }

    private static Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("year", 1);
        points.put("month", 1);
        points.put("city", 1);
        points.put("hospital", 1);
        points.put(ORIENTATION, 4);
        points.put("naming", 3);
        points.put("command", 1);
        points.put("writing", 1);
        points.put("attention", 1);
        return points;
    }
}
