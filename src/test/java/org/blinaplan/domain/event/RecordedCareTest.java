package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.event.Advice.Action;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.CrsFindings.Hypotension;
import org.blinaplan.domain.reaction.CrsFindings.Oxygen;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.domain.reaction.IcansFindings;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedCareTest {
    private static final Grading GRADE_THREE =
            new Grading(new CrsFindings(true, null, Hypotension.ONE_VASOPRESSOR, Oxygen.NONE), null);

    /** Entered as grade 2 it would be resumed; one vasopressor is grade 3 and holds. */
    @Test
    void advisesByTheHighestGradeKnown() {
        assertThat(actions(interrupted(2, Grading.NONE))).containsExactly(Action.RESUME);
        assertThat(actions(interrupted(2, GRADE_THREE))).containsExactly(Action.HOLD);
        assertThat(actions(interrupted(null, GRADE_THREE))).containsExactly(Action.HOLD);
        assertThat(actions(interrupted(2, new Grading(null, 4)))).containsExactly(Action.STOP_FOR_GOOD);
        assertThat(actions(interrupted(null, new Grading(new CrsFindings(true, null, null, null), null))))
                .containsExactly(Action.DECIDE);
    }

    @Test
    void keepsTheGradeAsItWasEntered() {
        Happenings story = interrupted(2, GRADE_THREE);
        GradedReaction reaction = story.course().care().reactions().get(0);
        assertThat(reaction.grades().entered()).isEqualTo(2);
        assertThat(reaction.grades().used()).isEqualTo(3);
        assertThat(((CourseEvent.InfusionInterrupted) reaction.event()).grade()).isEqualTo(2);
        assertThat(story.cycle(1).interruptions().get(0).grade()).isEqualTo(3);
    }

    @Test
    void holdsUntilTheFindingsAreGoneToo() {
        Happenings story = interrupted(3, Grading.NONE);
        Happenings notGone = story.copy().add(resolved(story, 0, GRADE_THREE));
        assertThat(actions(notGone)).containsExactly(Action.HOLD);
        CrsFindings nothing = new CrsFindings(false, null, Hypotension.NONE, Oxygen.NONE);
        assertThat(actions(story.copy().add(resolved(story, null, new Grading(nothing, null)))))
                .containsExactly(Action.RESTART_LOW);
    }

    @Test
    void interruptsARunningInfusionForWhatWasFound() {
        Happenings story = Happenings.of(Orders.adult()).start("PT0S");
        story.add(
                new CourseEvent.ReactionGraded(story.stamp("PT300H"), Cause.CYTOKINE_RELEASE_SYNDROME, 1, GRADE_THREE));
        assertThat(story.course().alarms()).hasSize(1);
    }

    /** The child is 8: an ICE score does not grade it. The adult is 54. */
    @Test
    void asksForTheCapdUnder12() {
        Grading ice = new Grading(
                new IcansFindings(
                        8,
                        null,
                        IcansFindings.Consciousness.ALERT,
                        IcansFindings.Seizure.NONE,
                        IcansFindings.Motor.NONE,
                        IcansFindings.Oedema.NONE),
                null);
        assertThat(used(Orders.adult(), ice)).isEqualTo(1);
        assertThat(used(Orders.child(), ice)).isNull();
    }

    @Test
    void keepsAssessmentsWithTheirChangeFromTheFirst() {
        Happenings story = Happenings.of(Orders.adult())
                .assess("-PT1H", "ICE", 10)
                .start("PT0S")
                .assess("PT1H", "writing", null)
                .assess("PT8H", "ICE", 8)
                .assess("PT9H", "writing", null)
                .assess("PT16H", "ICE", 10);
        List<KeptAssessment> kept = story.course().care().assessments();
        assertThat(kept).extracting(KeptAssessment::isBaseline).containsExactly(true, true, false, false, false);
        assertThat(kept).extracting(KeptAssessment::change).containsExactly(null, null, -2, null, 0);
    }

    /** Planned 1 h before the start and 1 h before the step at hour 168. */
    @Test
    void putsADoseGivenToTheNearestPlannedOne() {
        List<DuePremedication> due = adult("-PT1H10M")
                .give("PT166H", "Dexamethasone", "20 mg")
                .course("PT200H")
                .care()
                .premedications();
        assertThat(due).hasSize(2);
        assertThat(due.get(0).given()).isNotNull();
        assertThat(due.get(1).given()).isNotNull();
        assertThat(due).extracting(DuePremedication::begun).containsExactly(true, true);
    }

    @Test
    void takesADoseFromADayBeforeToTheStart() {
        assertThat(first(adult("-PT25H")).given()).isNotNull();
        assertThat(first(adult("-PT25H1S")).given()).isNull();
        assertThat(first(adult("PT0S")).given()).isNotNull();
        assertThat(first(adult("PT1S")).given()).isNull();
        assertThat(first(Happenings.of(Orders.adult())
                                .give("-PT1H", "paracetamol", "500 mg")
                                .start("PT0S"))
                        .given())
                .isNull();
    }

    /** The European child: 6 h before and 30 min before; the middle is 3 h 15 min before. */
    @Test
    void tellsTwoDosesOfOneStartApart() {
        List<DuePremedication> due = Happenings.of(Orders.child())
                .give("-PT20M", "dexamethasone", "5 mg")
                .give("-PT15M", "dexamethasone", "5 mg")
                .start("PT0S")
                .course()
                .care()
                .premedications();
        assertThat(due.get(0).given()).isNull();
        assertThat(due.get(1).given()).isNotNull();
    }

    @Test
    void takesWhatTheLabelNamesInItsPlace() {
        Happenings story = Happenings.of(Orders.adult().indication("mrd-positive"))
                .give("-PT1H", "dexamethasone", "16 mg")
                .start("PT0S");
        assertThat(first(story).given()).isNotNull();
        Happenings other = Happenings.of(Orders.adult().indication("mrd-positive"))
                .give("-PT1H", "paracetamol", "500 mg")
                .start("PT0S");
        assertThat(first(other).given()).isNull();
    }

    private static DuePremedication first(Happenings story) {
        return story.course("PT100H").care().premedications().get(0);
    }

    private static Happenings adult(String given) {
        return Happenings.of(Orders.adult())
                .give(given, "dexamethasone", "20 mg")
                .start("PT0S");
    }

    private static @Nullable Integer used(Orders orders, Grading grading) {
        Happenings story = Happenings.of(orders).start("PT0S");
        story.add(new CourseEvent.ReactionGraded(story.stamp("PT300H"), Cause.ICANS, null, grading));
        return story.course().care().reactions().get(0).grades().used();
    }

    private static Happenings interrupted(@Nullable Integer grade, Grading grading) {
        Happenings story = Happenings.of(Orders.adult()).start("PT0S");
        return story.add(new CourseEvent.InfusionInterrupted(
                story.stamp("PT300H"), Cause.CYTOKINE_RELEASE_SYNDROME, grade, grading));
    }

    private static CourseEvent resolved(Happenings story, @Nullable Integer grade, Grading grading) {
        return new CourseEvent.ReactionResolved(story.stamp("PT301H"), Cause.CYTOKINE_RELEASE_SYNDROME, grade, grading);
    }

    private static List<Action> actions(Happenings story) {
        return story.cycle(1).advice().stream().map(Advice::action).toList();
    }
}
