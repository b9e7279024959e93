package org.blinaplan.domain.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Orientation 4, naming 3, command 1, writing 1, attention 1: Lee 2019, table ICE. */
class IceScoreTest {
    private static final Map<String, String> ALL_RIGHT = Map.of(
            "year",
            "true",
            "month",
            "true",
            "city",
            "true",
            "hospital",
            "true",
            "naming",
            "3",
            "command",
            "true",
            "writing",
            "true",
            "attention",
            "true");

    @Test
    void makesTenOfEveryAnswerRight() {
        assertThat(IceScore.of(ALL_RIGHT)).isEqualTo(new IceScore(10, 10));
        assertThat(IceScore.of(ALL_RIGHT).isComplete()).isTrue();
    }

    @Test
    void takesTheThreePointsOfNamingAndOneOfEveryOther() {
        for (String question : ALL_RIGHT.keySet()) {
            String wrong = question.equals("naming") ? "0" : "false";
            int points = question.equals("naming") ? 3 : 1;
            assertThat(IceScore.points(question)).isEqualTo(points);
            assertThat(IceScore.of(but(question, wrong)))
                    .as(question)
                    .isEqualTo(new IceScore(10 - points, 10 - points));
        }
        assertThat(IceScore.of(but("naming", "2")).least()).isEqualTo(9);
        assertThat(IceScore.of(but("year", "0")).least()).isEqualTo(9);
    }

    @Test
    void leavesRoomForWhatIsNotJudged() {
        assertThat(IceScore.of(Map.of())).isEqualTo(new IceScore(0, 10));
        assertThat(IceScore.of(but("year", "2026"))).isEqualTo(new IceScore(9, 10));
        assertThat(IceScore.of(but("naming", "4"))).isEqualTo(new IceScore(7, 10));
        assertThat(IceScore.of(but("naming", "true"))).isEqualTo(new IceScore(7, 10));
        assertThat(IceScore.of(but("year", "2026")).isComplete()).isFalse();
        assertThat(IceScore.points("count backwards")).isNull();
    }

    @Test
    void allowsOnlyScoresThatTheAnswersCanMake() {
        IceScore score = IceScore.of(but("naming", "?"));
        assertThat(score.allows(6)).isFalse();
        assertThat(score.allows(7)).isTrue();
        assertThat(score.allows(10)).isTrue();
        assertThat(IceScore.of(but("month", "false")).allows(10)).isFalse();
    }

    private static Map<String, String> but(String question, String answer) {
        Map<String, String> answers = new HashMap<>(ALL_RIGHT);
        answers.put(question, answer);
        return answers;
    }

    /** 3 of the four questions of orientation, everything else right: 9 of 10. */
    @Test
    void takesTheSumOfOrientationInPlaceOfItsFourQuestions() {
        Map<String, String> answers =
                Map.of("orientation", "3", "naming", "3", "command", "1", "writing", "true", "attention", "1");
        assertThat(IceScore.of(answers)).isEqualTo(new IceScore(9, 9));
        assertThat(IceScore.of(Map.of("orientation", "5"))).as("there are 4").isEqualTo(new IceScore(0, 10));
    }
}
