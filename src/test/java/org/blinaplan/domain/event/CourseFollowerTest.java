package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the cycles to come begin, and how. The first begins on Mon 2 Mar 2026, 10:00 New York time. */
class CourseFollowerTest {
    private final Happenings adult = Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");

    /** It ends on Mon 30 Mar, 11:00; 14 days without drug. */
    @Test
    void theNextCycleBeginsAfterTheDaysWithoutDrug() {
        FollowedCycle second = adult.cycle(2);
        ZonedDateTime free = ZonedDateTime.parse("2026-04-13T11:00-04:00[America/New_York]");
        assertThat(second.planned().cycle().infusion().start()).isEqualTo(free);
        assertThat(second.planned().cycle().earliestStart()).isEqualTo(free);
        assertThat(second.assumed()).isFalse();
        assertThat(second.steps()).noneMatch(GivenStep::assumed);
    }

    @Test
    void aStartedCycleKeepsWhenItWasAllowedToBegin() {
        Cycle second = adult.start("PT1100H").cycle(2).planned().cycle();
        assertThat(second.infusion().start()).isEqualTo(adult.at("PT1100H"));
        assertThat(second.earliestStart()).isEqualTo("2026-04-13T11:00-04:00[America/New_York]");
    }

    /** Planned for 20 April, a week after the days without drug; or for 31 March, while cycle 1 runs until 3 April. */
    @Test
    void aPlannedStartHoldsWhileTheCycleBeforeIsOverByThen() {
        Happenings story = Happenings.of(Orders.adult().cycles(1, 2).cycleStart(2, "2026-04-20T09:30"))
                .start("PT0S");
        ZonedDateTime wished = ZonedDateTime.parse("2026-04-20T09:30-04:00[America/New_York]");
        assertThat(start(story, null)).isEqualTo(wished);
        assertThat(start(story, "PT1200H")).as("now is past it").isEqualTo(story.at("PT1200H"));
        Happenings early = Happenings.of(Orders.adult().cycles(1, 2).cycleStart(2, "2026-03-31T09:30"))
                .start("PT0S")
                .interrupt("PT300H", Cause.LINE_OR_PUMP)
                .restart("PT400H", "28");
        // 100 h of gap: cycle 1 ends on Fri 3 Apr, 15:00; 14 days later.
        assertThat(start(early, null)).isEqualTo("2026-04-17T15:00-04:00[America/New_York]");
    }

    /** Cycle 2 of the label: 2 hospital days; the full dose ran from hour 168 to hour 300. */
    @Test
    void aNewCycleAfterTheFullDoseBeginsAsItsOwnNumber() {
        Happenings story = adult.interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT310H", Cause.CYTOKINE_RELEASE_SYNDROME, 0);
        assertThat(days(story.cycle(2, "PT500H"))).as("assumed").isEqualTo(2);
        FollowedCycle second = story.restart("PT500H", "9").cycle(2);
        assertThat(days(second)).isEqualTo(2);
        assertThat(second.planned().cycle().earliestStart()).isNull();
    }

    /** The full dose was never given: 9 hospital days again. */
    @Test
    void anAssumedNewCycleBeforeTheFullDoseBeginsAsTheFirst() {
        FollowedCycle second = adult.interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT110H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .cycle(2, "PT300H");
        assertThat(second.assumed()).isTrue();
        assertThat(days(second)).isEqualTo(9);
    }

    /** Exactly 7 days: the same cycle goes on from now. */
    @Test
    void exactlySevenDaysAfterAReactionTheSameCycleGoesOn() {
        FollowedCourse course = adult.interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT110H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .course("PT268H");
        assertThat(course.cycles().get(0).steps().get(1).step().time().start()).isEqualTo(adult.at("PT268H"));
        assertThat(course.cycles().get(1).begunByRestart()).isFalse();
    }

    /** An overdose that has passed is restarted at the correct dose, here the full one; a reaction at the low one. */
    @Test
    void anAssumedNewCycleBeginsAtTheAdvisedDose() {
        FollowedCycle overdosed = adult.copy()
                .interrupt("PT300H", Cause.OVERDOSE)
                .resolve("PT310H", Cause.OVERDOSE, 0)
                .cycle(2, "PT500H");
        assertThat(overdosed.assumed()).isTrue();
        assertThat(overdosed.steps().get(0).step().dose().rate()).hasToString("28 mcg/day");
        FollowedCycle released = adult.copy()
                .interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT310H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .cycle(2, "PT500H");
        assertThat(released.steps().get(0).step().dose().rate()).hasToString("9 mcg/day");
    }

    /** The pump was disconnected ten hours after it stopped: nobody waits for a restart a week later. */
    @Test
    void nothingIsAdvisedOnceTheEndIsRecorded() {
        Happenings story = adult.interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT305H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .end("PT310H");
        assertThat(story.cycle(1, "PT500H").state()).isEqualTo(CycleState.ENDED_EARLY);
        assertThat(story.cycle(1, "PT500H").advice()).isEmpty();
        assertThat(story.cycle(2, "PT500H").assumed()).isFalse();
    }

    /** Ended on Fri 6 Mar, 14:00; the days without drug count from there, unless the gap began a new cycle. */
    @Test
    void anEndBeforeItsTimeBeginsTheDaysWithoutDrug() {
        assertThat(adult.copy().end("PT100H").cycle(1).planned().cycle().nextCycleFrom())
                .isEqualTo("2026-03-20T14:00-04:00[America/New_York]");
        assertThat(adult.copy()
                        .interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 2)
                        .restart("PT268H1S", "9")
                        .cycle(1)
                        .planned()
                        .cycle()
                        .nextCycleFrom())
                .isNull();
    }

    /** Over 7 days for a line fault, and a person said that the cycle goes on: it is over when it is ended, at hour 400. */
    @Test
    void aLongGapForNoReactionDoesNotKeepTheNextCycleOpen() {
        Cycle first = adult.interrupt("PT100H", Cause.LINE_OR_PUMP)
                .restart("PT300H", "9", false)
                .end("PT400H")
                .cycle(1)
                .planned()
                .cycle();
        // Hour 400 is Thu 19 Mar, 03:00 EDT.
        assertThat(first.nextCycleFrom()).isEqualTo("2026-04-02T03:00-04:00[America/New_York]");
    }

    /** Cycle 9 is the last of the label. */
    @Test
    void noCycleFollowsTheLastOfTheLabel() {
        Happenings story = Happenings.of(Orders.adult().cycles(8, 9))
                .start("PT0S")
                .end("PT672H")
                .start("PT2100H");
        assertThat(story.cycle(8).planned().cycle().nextCycleFrom()).isNotNull();
        assertThat(story.cycle(9).planned().cycle().nextCycleFrom()).isNull();
    }

    /** Both cycles run at 28 mcg/day; the bag hung in the first one, which was ended after 10 h. */
    @Test
    void aMadeBagHangsOnce() {
        Happenings story = Happenings.of(
                        Orders.adult().indication("mrd-positive").cycles(1, 2).bags(48))
                .make("PT-2H", 48)
                .start("PT0S")
                .end("PT10H")
                .start("PT20H");
        assertThat(story.cycle(1).planned().clocks().get(0).isMade()).isTrue();
        assertThat(story.cycle(2).planned().clocks().get(0).isMade()).isFalse();
    }

    private static ZonedDateTime start(Happenings story, @Nullable String now) {
        return story.cycle(2, now).planned().cycle().infusion().start();
    }

    private static int days(FollowedCycle cycle) {
        Admission admission = cycle.planned().cycle().admissions().get(0);
        assertThat(admission.stay()).isNotNull();
        return admission.stay().days();
    }
}
