package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Bags;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.quantity.Fraction;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pump of {@link SitePolicies#pump()}: 6 per cent, 3 mL to prime, 1 mL out of reach, 2 mL in the line. */
class PumpAndLineTest {
    private static final Bag ONE_DAY = Bags.fixed(Monographs.us(), 24, 28);
    private static final Bag SEVEN_DAYS = Bags.fixed(Monographs.us(), 168, 28);
    private static final Bag LOW_DOSE = Bags.fixed(Monographs.us(), 24, 9);

    /** (265 + 5.5 + 2.6 - 3 - 1) mL / (10 mL/h x 1.06) = 25.387 h: 25 h 23 min after Mon 2 Mar, 10:00. */
    @Test
    void aSalineBagIsReckonedFromTheLeastItMayHold() {
        RunDry dry = dry(ONE_DAY, true, SitePolicies.pump());
        assertThat(dry.reachable()).isEqualTo(Volume.of("269.1"));
        assertThat(dry.at()).isEqualTo(at("2026-03-03T11:23"));
        assertThat(dry.isBeforeChange()).isFalse();
    }

    /** (110 - 3 - 1) mL / (0.6 mL/h x 1.06) = 166 h 40 min: Mon 9 Mar, 08:40 EST, which is 09:40 EDT. */
    @Test
    void theSevenDayBagRunsDryEarlyWhereItPrimesTheLine() {
        RunDry dry = dry(SEVEN_DAYS, true, SitePolicies.pump());
        assertThat(dry.reachable()).isEqualTo(Volume.of(106));
        assertThat(dry.at()).isEqualTo(at("2026-03-09T09:40"));
        assertThat(dry.isBeforeChange()).isTrue();
    }

    /** 109 mL / 0.636 mL/h = 171 h 23.02 min: cut down to the minute. */
    @Test
    void withoutPrimingItLasts() {
        RunDry dry = dry(SEVEN_DAYS, false, SitePolicies.pump());
        assertThat(dry.reachable()).isEqualTo(Volume.of(109));
        assertThat(dry.at()).isEqualTo(at("2026-03-09T14:23"));
        assertThat(dry.isBeforeChange()).isFalse();
    }

    /** 105.84 mL at 0.63 mL/h last 168 h to the second; a hair less and the minute before is the earliest. */
    @Test
    void runningDryExactlyAtTheChangeIsNotBeforeIt() {
        RunDry exact = dry(SEVEN_DAYS, true, SitePolicies.pump("5", "3.16", "1", null));
        assertThat(exact.at()).isEqualTo(SEVEN_DAYS.time().end());
        assertThat(exact.isBeforeChange()).isFalse();
        RunDry less = dry(SEVEN_DAYS, true, SitePolicies.pump("5", "3.160000001", "1", null));
        assertThat(less.at()).isEqualTo(SEVEN_DAYS.time().end().minusMinutes(1));
        assertThat(less.isBeforeChange()).isTrue();
        RunDry more = dry(SEVEN_DAYS, true, SitePolicies.pump("5", "3.159999999", "1", null));
        assertThat(more.at()).isEqualTo(SEVEN_DAYS.time().end());
    }

    /** Stopped after 166 h, the bag that lasts 166 h 40 min is enough. */
    @Test
    void aBagStoppedEarlyIsComparedWithItsOwnEnd() {
        assertThat(dry(Bags.fixed(Monographs.us(), 168, 28, 166), true, SitePolicies.pump())
                        .isBeforeChange())
                .isFalse();
        assertThat(dry(Bags.fixed(Monographs.us(), 168, 28, 167), true, SitePolicies.pump())
                        .isBeforeChange())
                .isTrue();
    }

    @Test
    void primingThatTakesTheWholeBagLeavesNothing() {
        RunDry dry = dry(SEVEN_DAYS, true, SitePolicies.pump("6", "110", "1", null));
        assertThat(dry.reachable()).isEqualTo(Volume.of(0));
        assertThat(dry.at()).isEqualTo(SEVEN_DAYS.time().start());
    }

    @Test
    void isNotEvaluatedWhereTheSiteHasNotEnteredWhatItNeeds() {
        assertThat(RunDry.of(ONE_DAY, true, SitePolicies.pump(null, "3", "1", "2")))
                .isEmpty();
        assertThat(RunDry.of(ONE_DAY, true, SitePolicies.pump("6", null, "1", "2")))
                .isEmpty();
        assertThat(RunDry.of(ONE_DAY, true, SitePolicies.pump("6", "3", null, "2")))
                .isEmpty();
        assertThat(RunDry.of(ONE_DAY, true, SitePolicies.pump("6", "3", "1", null)))
                .isPresent();
    }

    /** Nominal 270 mL is no substitute for the range of what the bag may really hold. */
    @Test
    void isNotEvaluatedWhereTheMonographDoesNotSayWhatTheBagHolds() {
        BagType type = ONE_DAY.type();
        Bag noRange = Bags.ofType(ONE_DAY, BagTypes.volumes(type, type.saline(), null, type.stabiliser(), null));
        Bag noStabiliser = Bags.ofType(ONE_DAY, BagTypes.volumes(type, type.saline(), type.contents(), null, null));
        Bag noSaline = Bags.ofType(ONE_DAY, BagTypes.volumes(type, null, type.contents(), type.stabiliser(), null));
        assertThat(RunDry.of(noRange, true, SitePolicies.pump())).isEmpty();
        assertThat(RunDry.of(noStabiliser, true, SitePolicies.pump())).isEmpty();
        assertThat(pumpAndLine(List.of(noRange, noStabiliser), SitePolicies.pump())
                        .missing())
                .containsExactly("what the 24 h bag holds");
        assertThat(RunDry.of(noSaline, true, SitePolicies.pump())).isPresent();
        assertThat(pumpAndLine(List.of(noSaline), SitePolicies.pump()).missing())
                .containsExactly("what the 24 h bag holds");
        assertThat(LineChange.of(
                        noSaline, SEVEN_DAYS, Volume.of(2), Monographs.us().vial()))
                .isEmpty();
        assertThat(LineChange.of(
                        SEVEN_DAYS, noSaline, Volume.of(2), Monographs.us().vial()))
                .isEmpty();
    }

    /**
     * Published: 2 mL from a 7-day bag (0.6 mL/h) at 10 mL/h is 16.7 times the dose rate for 12 minutes. They hold
     * 2 x 210/110 = 3.818 mcg; beside the new bag of 32.5 mcg in 278.1 mL that is 16.336 times its rate.
     */
    @Test
    void fromALongBagToAShortOneTheLineIsPushed() {
        LineChange change = change(SEVEN_DAYS, ONE_DAY);
        assertThat(change.instruction()).isEqualTo(LineInstruction.ASPIRATE);
        assertThat(change.held()).hasToString("3.818 mcg");
        assertThat(change.timesOld().rounded(1, RoundingMode.HALF_UP)).isEqualTo("16.7");
        assertThat(change.timesNew()).hasToString("16.336");
        assertThat(change.minutes()).isEqualTo(Fraction.of(12));
        assertThat(change.words())
                .isEqualTo(
                        "the line holds 3.818 mcg, which would be pushed at 16.7 times the dose rate for 12 minutes");
    }

    /** The other way round is a dip: 0.06 times for 200 minutes. 2 mL of 32.5 mcg in 278.1 mL hold 0.234 mcg. */
    @Test
    void fromAShortBagToALongOneItIsADip() {
        LineChange change = change(ONE_DAY, SEVEN_DAYS);
        assertThat(change.instruction()).isEqualTo(LineInstruction.BY_WARD_RULE);
        assertThat(change.held()).hasToString("0.234 mcg");
        assertThat(change.timesOld()).isEqualTo(Fraction.of("0.06"));
        assertThat(change.minutes()).isEqualTo(Fraction.of(200));
    }

    /** 9 to 28 mcg/day at the same 10 mL/h: 10.375/276.33 beside 32.5/278.1 mcg/mL is 0.321 times the new dose. */
    @Test
    void whereTheDoseChangesTheLineIsNew() {
        LineChange change = change(LOW_DOSE, ONE_DAY);
        assertThat(change.instruction()).isEqualTo(LineInstruction.NEW_LINE);
        assertThat(change.held()).hasToString("0.075 mcg");
        assertThat(change.timesOld()).isEqualTo(Fraction.of(1));
        assertThat(change.timesNew()).hasToString("0.321");
    }

    @Test
    void hasThreeWordingsForTheLine() {
        assertThat(LineInstruction.at(null, ONE_DAY)).isEqualTo(LineInstruction.NEW_LINE);
        assertThat(LineInstruction.at(LOW_DOSE, SEVEN_DAYS)).isEqualTo(LineInstruction.NEW_LINE);
        assertThat(LineInstruction.at(ONE_DAY, ONE_DAY)).isEqualTo(LineInstruction.BY_WARD_RULE);
        assertThat(LineInstruction.values())
                .extracting(LineInstruction::words)
                .containsExactly("NEW LINE", "ASPIRATE THE LINE", "by ward rule");
    }

    /** 48 48 48 24 at 9 mcg/day, then three 168 h bags: only bags 1 and 5 prime a line; two changes of rate or dose. */
    @Test
    void looksAtEveryBagOfACycle() {
        PumpAndLine all = pumpAndLine(adult(), SitePolicies.pump());
        assertThat(all.runsDry())
                .extracting(RunDry::newLine)
                .containsExactly(true, false, false, false, true, false, false);
        assertThat(all.runsDry())
                .extracting(RunDry::isBeforeChange)
                .containsExactly(false, false, false, false, true, false, false);
        assertThat(all.changes()).extracting(change -> change.next().number()).containsExactly(4, 5);
        assertThat(all.changes())
                .extracting(LineChange::instruction)
                .containsExactly(LineInstruction.ASPIRATE, LineInstruction.NEW_LINE);
        assertThat(all.missing()).isEmpty();
    }

    @Test
    void aChangeIsOfTheRateOrOfTheDose() {
        assertThat(LineChange.isOne(LOW_DOSE, ONE_DAY)).isTrue();
        assertThat(LineChange.isOne(ONE_DAY, SEVEN_DAYS)).isTrue();
        assertThat(LineChange.isOne(ONE_DAY, ONE_DAY)).isFalse();
    }

    @Test
    void namesEachFieldThatTheSiteHasNotEntered() {
        PumpAndLine none = pumpAndLine(adult(), null);
        assertThat(none.runsDry()).isEmpty();
        assertThat(none.changes()).isEmpty();
        assertThat(none.missing())
                .containsExactly(
                        "the pump's accuracy",
                        "the priming volume",
                        "the volume the pump cannot reach",
                        "the volume of the line");
        PumpAndLine noLine = pumpAndLine(adult(), SitePolicies.pump("6", "3", "1", null));
        assertThat(noLine.runsDry()).hasSize(7);
        assertThat(noLine.changes()).isEmpty();
        assertThat(noLine.missing()).containsExactly("the volume of the line");
    }

    private static List<Bag> adult() {
        return Orders.adult().plan().cycles().get(0).sequence().bags();
    }

    private static RunDry dry(Bag bag, boolean newLine, Pump pump) {
        return RunDry.of(bag, newLine, pump).orElseThrow();
    }

    private static LineChange change(Bag before, Bag next) {
        return LineChange.of(before, next, Volume.of(2), Monographs.us().vial()).orElseThrow();
    }

    private static PumpAndLine pumpAndLine(List<Bag> bags, @Nullable Pump pump) {
        return PumpAndLine.of(bags, pump, Monographs.us().vial());
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("America/New_York"));
    }
}
