package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What hospitals have worked out by hand and published. */
class PublishedRhythmsTest {
    private static final VisitHours ALL_DAYS =
            new VisitHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(17, 0));

    /**
     * Each rhythm as pins, without its admission: visits are counted as at home. And the program, with 72 and 96 h bags
     * and four free weekends to find, finds one with none out of hours whenever either rhythm has none.
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/bag/published-rhythms.csv", numLinesToSkip = 1)
    void countsWeekendVisitsOfThePublishedRhythms(
            String name,
            String monograph,
            String indication,
            String start,
            String zone,
            String bags,
            String pattern,
            int visitsOutOfHours,
            Integer vials,
            int bagCount,
            String source) {
        Course course = Orders.adult()
                .monograph(Monographs.library().find(monograph).orElseThrow())
                .indication(indication)
                .start(start, zone)
                .course();
        List<Integer> allowed =
                Arrays.stream(bags.split(";")).map(Integer::valueOf).toList();
        List<Pin> pins = new ArrayList<>();
        for (String hours : pattern.split(" ")) {
            int at = pins.isEmpty() ? 0 : pins.get(pins.size() - 1).endHour();
            pins.add(new Pin(1, at, Integer.parseInt(hours), Integer.parseInt(hours)));
        }
        BagSequence pinned = sequence(course, policy(allowed, null, pins));
        assertThat(pinned.bags()).hasSize(bagCount).allMatch(Bag::pinned);
        assertThat(counts(pinned).visitsOutOfHours()).as(source).isEqualTo(visitsOutOfHours);
        assertThat(counts(sequence(course, policy(allowed, null, List.of()))).visitsOutOfHours())
                .isLessThanOrEqualTo(visitsOutOfHours);
    }

    /** Eight bags for a relapsed-refractory first cycle on bags up to 96 h: two in the low-dose week, six after it. */
    @Test
    void needsEightBagsForAFirstCycleOnBagsUpTo96Hours() {
        Course course = Orders.adult()
                .monograph(Monographs.eu())
                .start("2026-03-02T10:00", "UTC")
                .course();
        BagSequence sequence = sequence(
                course, policy(List.of(24, 48, 72, 96), List.of(Objective.VISITS, Objective.VIALS), List.of()));
        assertThat(sequence.bags().stream().filter(bag -> bag.atHour() >= 168)).hasSize(6);
        BagSequence fewest = sequence(course, policy(List.of(96), List.of(Objective.DISCARDED_MICROGRAMS), List.of()));
        assertThat(fewest.bags()).hasSize(8);
    }

    /** 28 vials per full-dose cycle with bags made for their own duration of 24, 48, 72 or 96 h. */
    @Test
    void takes28VialsWithBagsMadeForTheirOwnDuration() {
        for (List<Integer> bags : List.of(List.of(24), List.of(48), List.of(72, 96))) {
            BagSequence sequence =
                    sequence(fullDose("eu-2024"), policy(bags, List.of(Objective.VIALS, Objective.VISITS), List.of()));
            assertThat(counts(sequence).vials().vials())
                    .as("bags of %s h", bags)
                    .isEqualTo(28);
        }
    }

    /** 32 vials where every bag is made for 96 h and the odd ones stop at 72 h: Southampton. */
    @Test
    void takes32VialsWhereEveryBagIsMadeFor96Hours() {
        List<Pin> pins = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            pins.add(new Pin(1, 168 * week, 96, 72));
            pins.add(new Pin(1, 168 * week + 72, 96, 96));
        }
        BagSequence sequence = sequence(fullDose("eu-2024"), policy(List.of(96), null, pins));
        assertThat(sequence.bags()).hasSize(8);
        assertThat(counts(sequence).vials().vials()).isEqualTo(32);
        // Four times 24 h at 28 mcg/day.
        assertThat(counts(sequence).discarded()).hasToString("112 mcg");
    }

    /** 24 vials with four 7-day bags of six vials. */
    @Test
    void takes24VialsWithFourSevenDayBags() {
        BagSequence sequence =
                sequence(fullDose("us-2024-06"), policy(List.of(24, 48, 168), List.of(Objective.VIALS), List.of()));
        assertThat(sequence.bags()).extracting(Bag::bagHours).containsExactly(168, 168, 168, 168);
        assertThat(counts(sequence).vials().vials()).isEqualTo(24);
    }

    private static Course fullDose(String monograph) {
        return Orders.adult()
                .monograph(Monographs.library().find(monograph).orElseThrow())
                .indication("mrd-positive")
                .start("2026-03-02T10:00", "UTC")
                .course();
    }

    /** Made on every day, so that only the rhythm decides. */
    private static BagPolicyEntry policy(List<Integer> bags, List<Objective> objective, List<Pin> pins) {
        return new BagPolicyEntry(bags, null, null, null, objective, null, ALL_DAYS, pins);
    }

    private static BagSequence sequence(Course course, BagPolicyEntry policy) {
        Cycle planned = course.cycles().get(0);
        Cycle atHome = new Cycle(
                planned.number(),
                planned.phase(),
                planned.ageGroup(),
                planned.dosing(),
                planned.infusion(),
                planned.hours(),
                planned.treatmentFreeDays(),
                planned.nextCycleFrom(),
                planned.earliestStart(),
                planned.steps(),
                List.of(),
                planned.premedications());
        return new OptimalSequencer()
                .sequence(new BagRequest(
                        atHome,
                        course.monograph(),
                        BagPolicy.resolve(policy, BagPolicyEntry.EMPTY, course.monograph()),
                        course.order().patient().weight(),
                        null));
    }

    private static BagCounts counts(BagSequence sequence) {
        return Objects.requireNonNull(sequence.counts(), () -> String.valueOf(sequence.obstacle()));
    }
}
