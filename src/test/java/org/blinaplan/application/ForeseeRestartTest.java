package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.blinaplan.application.PlanDifferences.Subject;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rosa Castillo, 66 kg, started on Mon 9 Mar 2026, 14:00 in New York, stopped on Mon 16 Mar, 06:25 by an occlusion alarm:
 * 160 h 25 min are delivered. Bags of 24, 48 and 168 h, visits Monday to Friday 08:00 to 17:00.
 */
class ForeseeRestartTest {
    private static final String STOPPED = "PT160H25M";
    private static final ForeseeRestart FORESEE =
            new ForeseeRestart(new PlanCourse(new ResourceMonographs(), new OptimalSequencer()));

    private static Happenings castillo() {
        return Happenings.of(Orders.adult()
                .weight("66")
                .height("163")
                .start("2026-03-09T14:00", "America/New_York")
                .cycles(1, 1)
                .bags(24, 48, 168));
    }

    private static ForeseeRestart.Foreseen at(String elapsed, Cause because, @Nullable Integer grade) {
        Happenings story = castillo().start("PT0S").interrupt(STOPPED, because, grade);
        return FORESEE.of(story.plan(elapsed)).orElseThrow();
    }

    /** 08:40, 2 h 15 min after the stop. */
    private static ForeseeRestart.Foreseen stopped() {
        return at("PT162H40M", Cause.LINE_OR_PUMP, null);
    }

    private static PlanOutlook outlook(ForeseeRestart.@Nullable Future future) {
        return PlanOutlook.of(Objects.requireNonNull(future).plan(), time("2026-03-16T06:25"));
    }

    private static PlanOutlook before(ForeseeRestart.Foreseen foreseen) {
        return PlanOutlook.of(foreseen.before(), time("2026-03-16T06:25"));
    }

    @Test
    void seesThePlanAsItWas() {
        PlanOutlook before = before(stopped());
        assertThat(times(before))
                .containsExactly(
                        time("2026-03-16T13:00"),
                        time("2026-03-16T14:00"),
                        time("2026-03-18T14:00"),
                        time("2026-03-23T14:00"),
                        time("2026-04-06T14:00"));
        assertThat(before.beforeStep().get(0).drug()).isEqualTo("dexamethasone");
        assertThat(before.beforeStep().get(0).dose()).hasToString("20 mg");
        assertThat(Objects.requireNonNull(before.step()).dose().rate()).hasToString("28 mcg/day");
        // Four bags of 9 mcg/day with 1 vial each, three of 28 mcg/day for 7 days with 6 each.
        assertThat(Objects.requireNonNull(before.counts()).vials().vials()).isEqualTo(22);
        assertThat(before.counts().visitsOutOfHours()).isZero();
        assertThat(before.supervised()).isFalse();
    }

    @Test
    void movesEverythingByAShortGap() {
        ForeseeRestart.Foreseen stopped = stopped();
        assertThat(Objects.requireNonNull(stopped.restart()).at()).isEqualTo(time("2026-03-16T08:40"));
        PlanOutlook after = outlook(stopped.restart());
        assertThat(times(after))
                .containsExactly(
                        time("2026-03-16T15:15"),
                        time("2026-03-16T16:15"),
                        time("2026-03-18T14:00"),
                        time("2026-03-24T15:40"),
                        time("2026-04-06T16:15"));
        // Bags change at whole hours from the restart, 08:40: from the step at 16:15 a 7-day bag runs to 15:40 at most,
        // so the 504 h take a fourth bag. With one of a day in the admission two changes at home are enough.
        assertThat(Objects.requireNonNull(after.counts()).vials().vials()).isEqualTo(23);
        PlanDifferences changes = new PlanDifferences(before(stopped), after);
        assertThat(Subject.values())
                .filteredOn(changes::differs)
                .containsExactly(
                        Subject.PREMEDICATION,
                        Subject.STEP,
                        Subject.CHANGE_AT_HOME,
                        Subject.DISCONNECT,
                        Subject.COUNTS);
        assertThat(Subject.values()).noneMatch(changes::isOutOfHours);
        assertThat(changes.later(Subject.STEP)).isEqualTo(Duration.parse("PT2H15M"));
        assertThat(changes.later(Subject.ADMISSION_END)).isEqualTo(Duration.ZERO);
        assertThat(changes.later(Subject.COUNTS)).isNull();
        assertThat(after.supervised()).isFalse();
        assertThat(after.beforeRestart()).isEmpty();
    }

    @Test
    void seesWhatALongGapWouldCost() {
        ForeseeRestart.Foreseen stopped = stopped();
        assertThat(Objects.requireNonNull(stopped.longGap()).at()).isEqualTo(time("2026-03-16T10:25"));
        PlanOutlook after = outlook(stopped.longGap());
        assertThat(times(after))
                .containsExactly(
                        time("2026-03-16T17:00"),
                        time("2026-03-16T18:00"),
                        time("2026-03-18T14:00"),
                        time("2026-03-24T16:25"),
                        time("2026-04-06T18:00"));
        PlanDifferences changes = new PlanDifferences(before(stopped), after);
        // Whole hours from 10:25: 16:25 is the last one before 17:00. One vial for the new bag of 9 mcg/day, one for a
        // bag of a day at 28 mcg/day that brings the changes into the visiting hours.
        assertThat(Objects.requireNonNull(after.counts()).vials().vials()).isEqualTo(24);
        assertThat(after.counts().visitsOutOfHours()).isEqualTo(1);
        assertThat(Subject.values())
                .filteredOn(changes::isOutOfHours)
                .containsExactly(Subject.DISCONNECT, Subject.COUNTS);
        assertThat(after.supervised()).isTrue();
        assertThat(after.beforeRestart()).singleElement().satisfies(given -> {
            assertThat(given.drug()).isEqualTo("dexamethasone");
            assertThat(given.dose()).hasToString("20 mg");
        });
    }

    @Test
    void theClockRunsToTheLimitAndNotPastIt() {
        RunningGap early = gap("PT162H40M");
        assertThat(early.elapsed()).isEqualTo(Duration.parse("PT2H15M"));
        assertThat(early.left()).isEqualTo(Duration.parse("PT1H45M"));
        assertThat(early.longFrom()).isEqualTo(time("2026-03-16T10:25"));
        assertThat(gap("PT164H24M").isLong()).isFalse();
        assertThat(gap("PT164H24M").left()).isEqualTo(Duration.ofMinutes(1));
        assertThat(gap("PT164H25M").isLong()).isTrue();
        assertThat(gap("PT170H").left()).isZero();
        assertThat(gap("PT170H").elapsed()).isEqualTo(Duration.parse("PT9H35M"));
    }

    private static RunningGap gap(String elapsed) {
        return RunningGap.of(castillo()
                        .start("PT0S")
                        .interrupt(STOPPED, Cause.LINE_OR_PUMP)
                        .plan(elapsed))
                .orElseThrow();
    }

    @Test
    void atFourHoursThereIsOneFutureLeft() {
        assertThat(at("PT164H24M", Cause.LINE_OR_PUMP, null).longGap()).isNotNull();
        ForeseeRestart.Foreseen late = at("PT164H25M", Cause.LINE_OR_PUMP, null);
        assertThat(late.longGap()).isNull();
        assertThat(times(outlook(late.restart())).get(4)).isEqualTo(time("2026-04-06T18:00"));
    }

    @Test
    void foreseesNothingWhileAPersonMustDecide() {
        ForeseeRestart.Foreseen unknown = at("PT162H40M", Cause.CYTOKINE_RELEASE_SYNDROME, null);
        assertThat(unknown.restart()).isNull();
        assertThat(unknown.longGap()).isNull();
        assertThat(at("PT162H40M", Cause.NEUROLOGIC, 4).restart()).isNull();
    }

    @Test
    void foreseesNoShortGapForAReactionOfGradeThree() {
        ForeseeRestart.Foreseen reaction = at("PT162H40M", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(reaction.longGap()).isNull();
        // Held at the low dose, then a new low week: 168 h after 08:40.
        assertThat(times(outlook(reaction.restart())).get(1)).isEqualTo(time("2026-03-23T08:40"));
    }

    @Test
    void isThePlanThatFollowsOnceTheRestartIsRecorded() {
        ForeseeRestart.Future foreseen = Objects.requireNonNull(stopped().restart());
        Plan recorded = castillo()
                .start("PT0S")
                .interrupt(STOPPED, Cause.LINE_OR_PUMP)
                .restart("PT162H40M", "9")
                .plan("PT162H40M");
        assertThat(foreseen.plan().cycles()).isEqualTo(recorded.cycles());
        assertThat(FORESEE.of(recorded)).isEmpty();
    }

    @Test
    void comparesANewCycleWithTheOneThatWasInterrupted() {
        // More than 7 days after a reaction; at the advised dose of a grade 1 there is none, so it was recorded.
        Happenings story = castillo().start("PT0S").interrupt(STOPPED, Cause.CYTOKINE_RELEASE_SYNDROME, 1);
        PlanOutlook before =
                PlanOutlook.of(story.plan("PT160H25M"), story.at(STOPPED).minusMinutes(1));
        PlanOutlook after = PlanOutlook.of(story.restart("PT340H", "9").plan("PT340H"), story.at(STOPPED));
        assertThat(before.cycle()).isEqualTo(1);
        assertThat(after.cycle()).isEqualTo(2);
        assertThat(new PlanDifferences(before, after).differs(Subject.CYCLE)).isTrue();
    }

    @Test
    void aPlanWithoutEventsWaitsForNothing() {
        assertThat(FORESEE.of(Orders.adult().plan())).isEmpty();
        assertThat(PlanOutlook.of(Orders.adult().plan(), time("2026-01-01T00:00"))
                        .cycle())
                .isEqualTo(1);
    }

    private static List<@Nullable ZonedDateTime> times(PlanOutlook outlook) {
        List<@Nullable ZonedDateTime> times = new java.util.ArrayList<>();
        for (Subject subject : List.of(
                Subject.PREMEDICATION,
                Subject.STEP,
                Subject.ADMISSION_END,
                Subject.CHANGE_AT_HOME,
                Subject.DISCONNECT)) {
            times.add(PlanDifferences.at(outlook, subject));
        }
        return times;
    }

    private static ZonedDateTime time(String local) {
        return LocalDateTime.parse(local).atZone(java.time.ZoneId.of("America/New_York"));
    }
}
