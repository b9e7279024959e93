package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.RandomHappenings;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds in every history that can have happened. */
class HistoryLawsTest {
    private static final int EVENTS = 14;
    private static final Duration WHOLE = Duration.ofHours(672);

    @Test
    void holdInFiveHundredHistories() {
        check(0, 500);
    }

    @Test
    @Tag("long")
    void holdInFiveThousandHistories() {
        check(500, 5_500);
    }

    @Test
    void holdInTwoHundredHistoriesWithBagsMade() {
        for (int seed = 0; seed < 200; seed++) {
            check(seed, new RandomHappenings(seed).nextWithBagsMade(EVENTS));
        }
    }

    @Test
    @Tag("long")
    void holdInTwoThousandHistoriesWithBagsMade() {
        for (int seed = 200; seed < 2_200; seed++) {
            check(seed, new RandomHappenings(seed).nextWithBagsMade(EVENTS));
        }
    }

    private static void check(int from, int to) {
        for (int seed = from; seed < to; seed++) {
            check(seed, new RandomHappenings(seed).next(EVENTS));
        }
    }

    private static void check(int seed, Happenings story) {
        String name = "seed " + seed + ": " + story.log().recorded();
        FollowedCourse course = story.course();
        for (FollowedCycle cycle : course.cycles()) {
            deliversAWholeCycle(name, cycle);
            conservesItsDrug(name, cycle);
            knowsWhatThePumpMayHaveGiven(name, cycle);
            leavesNoHole(name, cycle);
        }
        keepsMadeBagsToTheirDoseAndLife(name, course);
        changesNothingBefore(name, story, course);
        assertThat(story.course()).as(name).isEqualTo(course);
    }

    private static void deliversAWholeCycle(String name, FollowedCycle cycle) {
        Duration all = sum(cycle.steps().stream().map(step -> step.step().time().duration()));
        Duration given = sum(cycle.steps().stream().map(GivenStep::given));
        assertThat(given).as(name).isEqualTo(cycle.delivered());
        boolean waits = cycle.state() == CycleState.INTERRUPTED
                && cycle.steps().stream().noneMatch(GivenStep::assumed);
        switch (cycle.state()) {
            case COMPLETED -> assertThat(cycle.delivered()).as(name).isGreaterThanOrEqualTo(WHOLE);
            case RUNNING, PLANNED -> assertThat(all).as(name).isEqualTo(WHOLE);
            case INTERRUPTED -> assertThat(all).as(name).isEqualTo(waits ? cycle.delivered() : WHOLE);
            case ENDED_EARLY, STOPPED_FOR_GOOD -> assertThat(all).as(name).isLessThan(WHOLE);
        }
    }

    private static void conservesItsDrug(String name, FollowedCycle cycle) {
        List<DrugBalance.Amounts> all = new ArrayList<>(cycle.balance().steps());
        ExactAmount planned = ExactAmount.NONE;
        ExactAmount recorded = ExactAmount.NONE;
        for (DrugBalance.Amounts step : all) {
            planned = planned.plus(step.planned());
            recorded = recorded.plus(step.recorded());
        }
        assertThat(cycle.balance().total().planned()).as(name).isEqualTo(planned);
        assertThat(cycle.balance().total().recorded()).as(name).isEqualTo(recorded);
        all.add(cycle.balance().total());
        for (DrugBalance.Amounts amounts : all) {
            assertThat(amounts.recorded().plus(amounts.toCome())).as(name).isEqualTo(amounts.planned());
        }
        for (BagLedger bag : cycle.planned().ledger().bags()) {
            assertThat(bag.delivered().plus(bag.discarded()).plus(bag.residue()))
                    .as(name)
                    .isEqualTo(ExactAmount.of(bag.made()));
        }
    }

    /** A pump that is 6 per cent off gives 94 to 106 per cent of what is recorded, of each step and in all. */
    private static void knowsWhatThePumpMayHaveGiven(String name, FollowedCycle cycle) {
        DrugBalance balance = DrugBalance.of(cycle.steps(), SitePolicies.pump());
        ExactAmount least = ExactAmount.NONE;
        ExactAmount most = ExactAmount.NONE;
        for (DrugBalance.Amounts step : balance.steps()) {
            DrugBalance.Range possible = Objects.requireNonNull(step.possible());
            least = least.plus(possible.least());
            most = most.plus(possible.most());
        }
        DrugBalance.Range all = Objects.requireNonNull(balance.total().possible());
        assertThat(all).as(name).isEqualTo(new DrugBalance.Range(least, most));
        Fraction recorded = balance.total().recorded().micrograms();
        assertThat(least.micrograms()).as(name).isEqualTo(recorded.times(Fraction.of(new BigDecimal("0.94"))));
        assertThat(most.micrograms()).as(name).isEqualTo(recorded.times(Fraction.of(new BigDecimal("1.06"))));
    }

    /** Each made bag is one bag at most, at its own dose, hung after it was made and within its life. */
    private static void keepsMadeBagsToTheirDoseAndLife(String name, FollowedCourse course) {
        long made = course.log().recorded().stream()
                .filter(CourseEvent.BagMade.class::isInstance)
                .count();
        assertThat(course.madeBags()).as(name).hasSize((int) made);
        List<String> places = new ArrayList<>();
        for (MadeBagUse use : course.madeBags()) {
            Bag bag = use.bag();
            assertThat(bag == null).as(name).isEqualTo(use.cycle() == null);
            assertThat(use.reason() != null).as(name).isEqualTo(use.kind() == MadeBagUse.Kind.DISCARD);
            if (bag != null) {
                places.add(use.cycle() + " " + bag.number());
                assertThat(bag.bagHours()).as(name).isEqualTo(use.made().type().hours());
                assertThat(bag.dose().rate())
                        .as(name)
                        .isEqualTo(Objects.requireNonNull(use.made().dose()).rate());
                assertThat(bag.time().start())
                        .as(name)
                        .isBetween(use.made().madeAt(), use.made().hangBy());
            }
        }
        assertThat(places).as(name).doesNotHaveDuplicates();
    }

    /** The bags run exactly while the drug does, each at one dose, none over its labelled hours while it is planned. */
    private static void leavesNoHole(String name, FollowedCycle cycle) {
        if (cycle.planned().sequence().obstacle() != null) {
            return;
        }
        Duration bags = sum(cycle.bags().stream().map(GivenBag::runs));
        assertThat(bags)
                .as(name)
                .isEqualTo(sum(
                        cycle.steps().stream().map(step -> step.step().time().duration())));
        ZonedDateTime free = null;
        for (GivenBag given : cycle.bags()) {
            Bag bag = given.bag();
            assertThat(free == null || !bag.time().start().isBefore(free))
                    .as(name)
                    .isTrue();
            free = bag.time().end();
            if (given.progress() == Progress.PLANNED) {
                assertThat(given.runs()).as(name).isLessThanOrEqualTo(Duration.ofHours(bag.bagHours()));
            }
            cycle.steps().stream()
                    .filter(step -> step.step()
                                    .time()
                                    .start()
                                    .isBefore(bag.time().end())
                            && step.step().time().end().isAfter(bag.time().start()))
                    .forEach(step -> assertThat(step.step().dose().rate())
                            .as(name + " bag " + bag.number())
                            .isEqualTo(bag.dose().rate()));
        }
    }

    /**
     * One event less: what lies before the last event is the same. A hanging or a change of dose that is recorded less
     * than 4 h after the planned one which it stands for is the exception, so the 4 h before such an event are left out.
     */
    private static void changesNothingBefore(String name, Happenings story, FollowedCourse course) {
        List<CourseEvent> events = story.log().recorded();
        if (events.size() < 2) {
            return;
        }
        CourseEvent last = events.get(events.size() - 1);
        FollowedCourse before = story.without(last).course();
        boolean mayBeLate = last instanceof CourseEvent.BagHung
                || last instanceof CourseEvent.DoseChanged
                || last instanceof CourseEvent.BagTakenDown;
        ZonedDateTime at = mayBeLate ? last.at().minusHours(4) : last.at();
        assertThat(past(course, at)).as(name).isEqualTo(past(before, at));
    }

    /** Every step and bag of a cycle that has begun which began before this instant; what is assumed has not. */
    private static List<String> past(FollowedCourse course, ZonedDateTime at) {
        List<String> past = new ArrayList<>();
        for (FollowedCycle cycle : course.cycles()) {
            if (cycle.state() == CycleState.PLANNED) {
                continue;
            }
            cycle.steps().stream()
                    .filter(step ->
                            !step.assumed() && step.step().time().start().isBefore(at))
                    .forEach(step ->
                            past.add(cycle.number() + " " + step.step().time().start() + " "
                                    + step.step().dose().rate()));
            cycle.bags().stream()
                    .filter(bag -> !bag.assumed() && bag.bag().time().start().isBefore(at))
                    .forEach(bag -> past.add(cycle.number() + " "
                            + bag.bag().time().start() + " " + bag.bag().bagHours() + " h"));
        }
        return past;
    }

    private static Duration sum(Stream<Duration> times) {
        return times.reduce(Duration.ZERO, Duration::plus);
    }
}
