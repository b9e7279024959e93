package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** Care of the adult who starts on Mon 2 Mar 2026, 10:00. */
class CareTextTest {
    @Test
    void namesWhatIsOverdueDueAndNext() {
        assertThat(text(Happenings.of(Orders.adult()).start("PT0S").task("PT0S", "Vital signs"), "PT5H"))
                .startsWith("\nCARE BY Mon 2 Mar 2026, 15:00\n")
                .contains("  overdue: Hepatitis B, hepatitis C and HIV serology, by Mon 2 Mar 2026, 10:00\n")
                .contains("  overdue: Vital signs, by Mon 2 Mar 2026, 14:00\n")
                .contains(
                        "  due now: Neurological check, ICE score (child: Cornell delirium score), by Mon 2 Mar 2026, 18:00\n")
                .containsOnlyOnce("  due next: ");
    }

    @Test
    void countsWhatIsOverdueSeveralTimes() {
        assertThat(text(Happenings.of(Orders.adult()).start("PT0S").task("PT0S", "Vital signs"), "PT13H"))
                .contains("  overdue: Vital signs, 3 times, last by Mon 2 Mar 2026, 22:00\n");
    }

    @Test
    void saysWhatIsDueBeforeTheStart() {
        assertThat(text(Happenings.of(Orders.adult()).weigh("-PT1H", "70"), "-PT1H"))
                .contains("  due now: GGT, total bilirubin, before Mon 2 Mar 2026, 10:00\n")
                .doesNotContain("overdue", "no check");
    }

    @Test
    void saysThatNoCheckIsRecorded() {
        assertThat(text(Happenings.of(Orders.adult()).start("PT0S"), "PT1H"))
                .contains("  no check is recorded in this log\n")
                .doesNotContain("overdue");
    }

    @Test
    void listsAssessmentsWithTheirChange() {
        Happenings story = Happenings.of(Orders.adult())
                .assess("-PT1H", "ICE", 9)
                .start("PT0S")
                .assess("PT8H", "ICE", 7)
                .assess("PT16H", "ICE", 10)
                .assess("PT24H", "ICE", 9)
                .assess("PT24H", "writing", null);
        story.add(new CourseEvent.Assessment(story.stamp("PT25H"), "writing", null, Map.of("judgement", "changed")));
        assertThat(text(story, "PT25H"))
                .contains("assessment Mon 2 Mar 2026, 09:00: ICE 9, baseline\n")
                .contains("assessment Mon 2 Mar 2026, 18:00: ICE 7, -2 since the baseline\n")
                .contains("assessment Tue 3 Mar 2026, 02:00: ICE 10, +1 since the baseline\n")
                .contains("assessment Tue 3 Mar 2026, 10:00: ICE 9, as the baseline\n")
                .contains("assessment Tue 3 Mar 2026, 10:00: writing, baseline\n")
                .contains("assessment Tue 3 Mar 2026, 11:00: writing changed\n");
    }

    @Test
    void listsTheGradesOfAReaction() {
        Happenings story = Happenings.of(Orders.adult()).start("PT0S");
        List.of(
                        new Grading(new CrsFindings(true, null, null, CrsFindings.Oxygen.POSITIVE_PRESSURE), null),
                        new Grading(null, 2))
                .forEach(grading -> story.add(new CourseEvent.ReactionGraded(
                        story.stamp("PT1H"), Cause.CYTOKINE_RELEASE_SYNDROME, null, grading)));
        assertThat(text(story, "PT1H"))
                .contains("grades of cytokine release syndrome, Mon 2 Mar 2026, 11:00: entered unknown, ASTCT 4, CTCAE"
                        + " unknown; used 4\n")
                .contains("entered unknown, ASTCT unknown, CTCAE 2; used 2\n");
    }

    private static String text(Happenings story, String now) {
        Plan plan = story.plan(now);
        return CareText.of(Objects.requireNonNull(plan.followed()).care(), Objects.requireNonNull(plan.checks()));
    }
}
