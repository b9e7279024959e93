package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.bag.RememberedSequences;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.RandomHappenings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A course whose past cycles are followed once, and no cycle further than a made bag keeps, is the course that is
 * followed as a whole for every made bag.
 */
class SettledCyclesTest {
    private static final int EVENTS = 26;

    private int bags;
    private int bagsAfterACycle;
    private int leftOut;

    @Test
    void aCourseIsTheSameAsFollowedWholeForEveryMadeBagInManyHistories() {
        check(0, 120);
        assertThat(bags).isGreaterThan(900);
        assertThat(bagsAfterACycle).isGreaterThan(40);
        assertThat(leftOut).isGreaterThan(300);
    }

    @Test
    @Tag("long")
    void inTwoThousandHistories() {
        check(120, 2_120);
    }

    /** A gap that nobody ended grows with time, though its cycle is over. */
    @Test
    void aCycleWithAnOpenGapIsFollowedAnew() {
        Happenings story = Happenings.of(Orders.adult().cycles(1, 2))
                .start("PT0S")
                .interrupt("PT100H", Cause.LINE_OR_PUMP)
                .end("PT101H")
                .make("PT1000H", 48)
                .make("PT1001H", 48);
        isTheSame("open gap", story);
        assertThat(story.cycle(1, "PT1002H").interruptions())
                .extracting(interruption -> interruption.duration().toHours())
                .containsExactly(902L);
    }

    /** Hung before its cycle ended, recorded between two bags of the next one. */
    @Test
    void aBagThatWasMadeInAPastCycleStaysInIt() {
        Happenings story = Happenings.of(Orders.adult().cycles(1, 2).bags(48))
                .start("PT0S")
                .make("PT600H", 48)
                .end("PT672H")
                .make("PT1000H", 48)
                .make("PT1000H", 48)
                .start("PT1008H");
        isTheSame("two cycles", story);
        assertThat(story.course().madeBags()).extracting(MadeBagUse::cycle).containsExactly(1, 2, 2);
    }

    private void check(int from, int to) {
        for (int seed = from; seed < to; seed++) {
            Happenings story = new RandomHappenings(seed).nextWithBagsMade(EVENTS);
            isTheSame("seed " + seed + ": " + story.log().recorded(), story);
        }
    }

    private void isTheSame(String name, Happenings story) {
        Plan plan = story.plan(null);
        FollowedCourse course = Objects.requireNonNull(plan.followed());
        CourseRecord record =
                CourseRecorder.read(plan.order(), plan.monograph(), plan.site(), course.log(), course.now());
        List<MadeBag> made = new MadeBags(
                        plan.monograph(),
                        new PreparationCalendar(
                                plan.policy().preparation(), plan.site().sterility()),
                        (entries, before, until) -> {
                            List<FollowedCycle> whole = CourseFollower.cycles(
                                    fresh(plan), fresh(plan).recorded(entries), before, null);
                            count(
                                    whole,
                                    CourseFollower.cycles(
                                            fresh(plan), fresh(plan).recorded(entries), before, until));
                            return whole;
                        })
                .read(record.entries());
        assertThat(course.madeBags()).as(name).extracting(MadeBagUse::made).containsExactlyInAnyOrderElementsOf(made);
        assertThat(course.cycles()).as(name).isEqualTo(CourseFollower.cycles(fresh(plan), record, made, null));
    }

    private void count(List<FollowedCycle> whole, List<FollowedCycle> asFarAsNeeded) {
        bags++;
        bagsAfterACycle += whole.get(0).state() == CycleState.COMPLETED ? 1 : 0;
        leftOut += whole.size() - asFarAsNeeded.size();
        assertThat(whole).startsWith(asFarAsNeeded.toArray(new FollowedCycle[0]));
    }

    /** Follows every cycle each time it is asked. */
    private static final class NothingSettled extends SettledCycles {
        @Override
        FollowedCycle follow(
                CycleRecord recorded,
                boolean asFirst,
                List<MadeBag> made,
                ZonedDateTime now,
                Function<List<MadeBag>, FollowedCycle> follow) {
            return follow.apply(made);
        }
    }

    private static CourseFollower.Basis fresh(Plan plan) {
        return new CourseFollower.Basis(
                plan.order(),
                plan.monograph(),
                plan.site(),
                new RememberedSequences(new OptimalSequencer()),
                new NothingSettled());
    }
}
