package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.VialCount;
import org.junit.jupiter.api.Test;

class LongestFitSequencerTest {
    private static final long SEED = 672L;

    /** 9 mcg/day has no 7-day row: 48 48 48 24 h, one vial each; then three 7-day bags of 6 vials. */
    @Test
    void fillsTheAdultCycleWithTheLongestBagsThatHaveRows() {
        BagSequence sequence = first(Orders.adult());
        assertThat(sequence.bags()).extracting(Bag::bagHours).containsExactly(48, 48, 48, 24, 168, 168, 168);
        assertThat(sequence.bags()).extracting(Bag::vials).containsExactly(vials(1, 1, 1, 1, 6, 6, 6));
        assertThat(sequence.counts()).isEqualTo(new BagCounts(0, VialCount.of(22), 3, DoseHours.NONE));
    }

    /** Admitted for 9 days with 24 and 48 h bags only; the bag hung at hour 216, the end of the admission, is free. */
    @Test
    void keepsToTheBagsForAdmittedPatientsUntilTheAdmissionEnds() {
        BagSequence sequence = first(Orders.child().bags(List.of(24, 48, 72, 96), List.of(24, 48)));
        assertThat(sequence.bags()).extracting(Bag::bagHours).containsExactly(48, 48, 48, 24, 48, 96, 96, 96, 96, 72);
        assertThat(sequence.bags()).extracting(Bag::vials).containsExactly(vials(1, 1, 1, 1, 1, 2, 2, 2, 2, 2));
        assertThat(sequence.counts()).isEqualTo(new BagCounts(1, VialCount.of(15), 5, DoseHours.NONE));
    }

    /** Hours 312, 408, 504, 600 and the end at 672: the first is Sun 26 Apr. Hour 216 touches the admission. */
    @Test
    void countsChangesOutsideTheAdmissionAndTheDisconnectAsVisits() {
        BagSequence sequence = first(Orders.child().bags(List.of(24, 48, 72, 96), List.of(24, 48)));
        assertThat(sequence.visits())
                .containsExactly(
                        new Visit(at("2026-04-26T09:00+02:00"), Visit.Kind.BAG_CHANGE, false),
                        new Visit(at("2026-04-30T09:00+02:00"), Visit.Kind.BAG_CHANGE, true),
                        new Visit(at("2026-05-04T09:00+02:00"), Visit.Kind.BAG_CHANGE, true),
                        new Visit(at("2026-05-08T09:00+02:00"), Visit.Kind.BAG_CHANGE, true),
                        new Visit(at("2026-05-11T09:00+02:00"), Visit.Kind.DISCONNECT, true));
    }

    /** Only 96 h bags: 168 h are 96 + 72 stopped early, 504 h are five and 24 h of a sixth. */
    @Test
    void stopsTheShortestBagEarlyWhereNoneFits() {
        BagSequence sequence = first(Orders.adult().monograph(Monographs.eu()).bags(96));
        assertThat(sequence.bags()).extracting(Bag::hours).containsExactly(96, 72, 96, 96, 96, 96, 96, 24);
        assertThat(sequence.bags()).extracting(Bag::bagHours).containsOnly(96);
        BagCounts counts = Objects.requireNonNull(sequence.counts());
        // 24 h at 9 mcg/day and 72 h at 28 mcg/day: 9 + 84 mcg.
        assertThat(counts.discarded()).hasToString("93 mcg");
        assertThat(counts.vials()).isEqualTo(VialCount.of(2 * 2 + 6 * 4));
    }

    @Test
    void neverHangsABagBelowItsLowestWeightButAtItYes() {
        assertThat(first(Orders.adult().weight("22").height("117").indication("mrd-positive"))
                        .bags())
                .extracting(Bag::bagHours)
                .contains(168);
        assertThat(first(Orders.adult().weight("21.99").height("117").indication("mrd-positive"))
                        .bags())
                .extracting(Bag::bagHours)
                .doesNotContain(168);
    }

    /** 44 kg and 220 cm have 1.64 m2: no volume row. */
    @Test
    void namesTheRowThatIsMissing() {
        BagSequence sequence = first(Orders.adult().weight("44").height("220"));
        assertThat(sequence.bags()).isEmpty();
        assertThat(sequence.counts()).isNull();
        assertThat(sequence.obstacle())
                .contains("days 1 to 7")
                .contains("the 24 h bag has no volume row for 5 mcg/m2/day at a body surface of 1.64 m2");
    }

    @Test
    void keepsAPinnedBagAndFillsAroundIt() {
        BagSequence sequence = first(
                Orders.adult().bags(List.of(24, 48, 168), null, new Pin(1, 60, 48, 48), new Pin(1, 300, 168, 100)));
        assertThat(sequence.bags())
                .extracting(Bag::atHour)
                .containsExactly(0, 48, 60, 108, 156, 168, 216, 264, 288, 300, 400, 568, 616, 664);
        assertThat(sequence.bags())
                .filteredOn(Bag::pinned)
                .extracting(Bag::atHour, Bag::hours)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(60, 48), org.assertj.core.groups.Tuple.tuple(300, 100));
        // 12 h of a 24 h bag before the first pin, 12 h before the step, 12 h before the second pin, 8 h at the end.
        assertThat(sequence.bags().get(1).hours()).isEqualTo(12);
    }

    /** Two bags cannot hang at one hour; neither is dropped in silence. */
    @Test
    void refusesTwoPinsAtOneHour() {
        assertThat(first(Orders.adult().bags(List.of(24, 48), null, new Pin(1, 0, 24, 24), new Pin(1, 0, 48, 48)))
                        .obstacle())
                .contains("the 48 h bag pinned at hour 0 of cycle 1 for 48 h lies over another pinned bag");
        assertThat(first(Orders.adult().bags(List.of(24, 48), null, new Pin(1, 0, 48, 24), new Pin(1, 0, 48, 48)))
                        .obstacle())
                .isNotNull();
    }

    @Test
    void aPinOfAnotherCycleDoesNotConcernThisOne() {
        assertThat(first(Orders.adult().bags(List.of(24, 48, 168), null, new Pin(2, 0, 24, 24)))
                        .bags())
                .noneMatch(Bag::pinned);
    }

    @Test
    void saysWhichPinStandsInTheWay() {
        assertThat(first(Orders.adult().bags(List.of(24, 48, 168), null, new Pin(1, 150, 24, 24)))
                        .obstacle())
                .contains(
                        "the 24 h bag pinned at hour 150 of cycle 1 for 24 h runs over the end of the dose step at hour 168");
        assertThat(first(Orders.adult().bags(List.of(24, 48, 168), null, new Pin(1, 0, 168, 168)))
                        .obstacle())
                .contains("the 168 h bag pinned at hour 0 of cycle 1 for 168 h cannot be used there")
                .contains("no volume row for 9 mcg/day");
        assertThat(first(Orders.adult().bags(List.of(24, 48), null, new Pin(1, 168, 168, 168)))
                        .obstacle())
                .contains("the 168 h bag pinned at hour 168 of cycle 1 for 168 h cannot be used there");
        assertThat(first(Orders.adult().bags(List.of(24, 48), null, new Pin(1, 0, 48, 48), new Pin(1, 24, 24, 24)))
                        .obstacle())
                .contains("the 24 h bag pinned at hour 24 of cycle 1 for 24 h lies over another pinned bag");
        assertThat(first(Orders.adult().bags(List.of(24, 48), null, new Pin(1, 672, 24, 24)))
                        .obstacle())
                .contains("outside the infusion");
    }

    /** Bags abut, stay inside a step, keep the dose of the step; counts add up. */
    @Test
    void holdsItsLawsForRandomPatients() {
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            Orders orders = (random.nextBoolean() ? Orders.adult() : Orders.child())
                    .weight(String.valueOf(8 + random.nextInt(90)))
                    .height(String.valueOf(65 + random.nextInt(120)))
                    .cycles(1, 1 + random.nextInt(3));
            for (PlannedCycle planned : orders.plan().cycles()) {
                check(planned, "seed " + SEED + ", order " + i);
            }
        }
    }

    private static void check(PlannedCycle planned, String which) {
        BagSequence sequence = planned.sequence();
        if (sequence.obstacle() != null) {
            assertThat(sequence.bags()).as(which).isEmpty();
            return;
        }
        int hour = 0;
        int vials = 0;
        for (Bag bag : sequence.bags()) {
            int at = hour;
            DoseStep step = planned.cycle().steps().stream()
                    .filter(s -> s.fromHour() <= at && at < s.toHour())
                    .findFirst()
                    .orElseThrow();
            assertThat(bag.atHour()).as(which).isEqualTo(hour);
            assertThat(bag.dose()).as(which).isEqualTo(step.dose());
            assertThat(hour + bag.hours()).as(which).isLessThanOrEqualTo(step.toHour());
            vials += bag.vials().vials();
            hour += bag.hours();
        }
        assertThat(hour).as(which).isEqualTo(planned.cycle().hours());
        assertThat(Objects.requireNonNull(sequence.counts()).vials().vials())
                .as(which)
                .isEqualTo(vials);
    }

    /** What a bag gives is its dose for its hours: 28 mcg/day for 672 h are 784 mcg. */
    @Test
    void deliversTheDoseOverTheWholeCycle() {
        DoseHours given = DoseHours.NONE;
        for (Bag bag : first(Orders.adult().indication("mrd-positive")).bags()) {
            given = given.plus(DoseHours.of(bag.dose().rate(), bag.hours()));
        }
        assertThat(given).isEqualTo(DoseHours.of(DoseRate.of(28), 672)).hasToString("784 mcg");
    }

    private static BagSequence first(Orders orders) {
        return orders.longestFit().plan().cycles().get(0).sequence();
    }

    private static ZonedDateTime at(String text) {
        return ZonedDateTime.parse(text + "[Europe/Stockholm]");
    }

    private static VialCount[] vials(int... counts) {
        return java.util.Arrays.stream(counts).mapToObj(VialCount::of).toArray(VialCount[]::new);
    }
}
