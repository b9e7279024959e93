package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Bags;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.DrugAmount;
import org.blinaplan.quantity.ExactAmount;
import org.blinaplan.quantity.Fraction;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final long SEED = 165L;

    /** 1.7 mL x 12.5 = 21.25 mcg in 270 + 5.5 + 1.7 = 277.2 mL; 48 h x 5 mL/h = 240 mL give 18.398 of 18 mcg. */
    @Test
    void aSalineBagHoldsItsStartVolumeItsStabiliserAndTheDrug() {
        BagLedger ledger = planned(Bags.fixed(Monographs.us(), 48, 9), Monographs.us());
        assertThat(ledger.made()).hasToString("21.25 mcg");
        assertThat(ledger.finalVolume()).hasToString("277.2 mL");
        assertThat(ledger.microgramsPerMillilitre()).hasToString("0.077");
        assertThat(ledger.delivered()).hasToString("18.398 mcg");
        assertThat(ledger.deliveredPerDay()).hasToString("9.199 mcg");
        assertThat(ledger.discarded()).isEqualTo(ExactAmount.NONE);
        assertThat(ledger.residue()).hasToString("2.852 mcg");
        assertThat(ledger.ordered()).hasToString("18 mcg");
        assertThat(ledger.differencePercent()).hasToString("2.213");
        assertThat(ledger.remainder()).hasToString("13.75 mcg");
    }

    /** 16.8 mL x 12.5 = 210 mcg in 110 mL; 168 h x 0.6 mL/h = 100.8 mL give 192.436 of 196 mcg; 6 x 35 - 210 = 0. */
    @Test
    void theSevenDayBagIsMadeUpToItsVolume() {
        BagLedger ledger = planned(Bags.fixed(Monographs.us(), 168, 28), Monographs.us());
        assertThat(ledger.made()).hasToString("210 mcg");
        assertThat(ledger.finalVolume()).hasToString("110 mL");
        assertThat(ledger.microgramsPerMillilitre()).hasToString("1.909");
        assertThat(ledger.delivered()).hasToString("192.436 mcg");
        assertThat(ledger.deliveredPerDay()).hasToString("27.491 mcg");
        assertThat(ledger.residue()).hasToString("17.564 mcg");
        assertThat(ledger.ordered()).hasToString("196 mcg");
        assertThat(ledger.differencePercent()).hasToString("-1.818");
        assertThat(ledger.remainder()).isEqualTo(ExactAmount.NONE);
    }

    /** 133.75 mcg in 286.2 mL at 2.5 mL/h: 60 mL run, 180 mL are discarded, 46.2 mL remain; 4 x 35 - 133.75 = 6.25. */
    @Test
    void aBagStoppedEarlyIsDividedIntoRunDiscardedAndLeft() {
        BagLedger ledger = planned(Bags.fixed(Monographs.eu(), 96, 28, 24), Monographs.eu());
        assertThat(ledger.made()).hasToString("133.75 mcg");
        assertThat(ledger.delivered()).hasToString("28.04 mcg");
        assertThat(ledger.discarded()).hasToString("84.119 mcg");
        assertThat(ledger.residue()).hasToString("21.591 mcg");
        assertThat(ledger.ordered()).hasToString("28 mcg");
        assertThat(ledger.differencePercent()).hasToString("0.142");
        assertThat(ledger.remainder()).hasToString("6.25 mcg");
    }

    /** 65 mcg in 265 + 5.5 + 5.2 = 275.7 mL give 56.583 mcg in 48 h, in 280.7 mL (start 270) 55.575 mcg. */
    @Test
    void aMeasuredStartVolumeChangesWhatIsDelivered() {
        Bag bag = Bags.fixed(Monographs.us(), 48, 28);
        BagLedger measured =
                BagLedger.measured(bag, Monographs.us().vial(), Volume.of(265)).orElseThrow();
        assertThat(measured.finalVolume()).hasToString("275.7 mL");
        assertThat(measured.delivered()).hasToString("56.583 mcg");
        assertThat(planned(bag, Monographs.us()).delivered()).hasToString("55.575 mcg");
    }

    @Test
    void aBagMadeUpToItsVolumeHasNoStartVolumeToMeasure() {
        assertThatThrownBy(() -> BagLedger.measured(
                        Bags.fixed(Monographs.us(), 168, 28), Monographs.us().vial(), Volume.of(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("168 h bag is made up");
    }

    /** Bags of 21.25 (three), 10.375 and 210 mcg (three): 704.125 mcg from 22 vials of 35 mcg, 641.515 of 651 given. */
    @Test
    void aCycleIsTheSumOfItsBags() {
        CycleLedger cycle = adultCycle(Map.of());
        Ledger total = Objects.requireNonNull(cycle.total());
        assertThat(cycle.bags()).hasSize(7);
        assertThat(total.made()).hasToString("704.125 mcg");
        assertThat(total.delivered()).hasToString("641.515 mcg");
        assertThat(total.discarded()).isEqualTo(ExactAmount.NONE);
        assertThat(total.residue()).hasToString("62.61 mcg");
        assertThat(total.ordered()).isEqualTo(ExactAmount.of(DrugAmount.of(9 * 7 + 28 * 21)));
        assertThat(total.vials()).isEqualTo(VialCount.of(22));
        assertThat(total.remainder()).hasToString("65.875 mcg");
        // 641.5148613 of 651 is 1.457 % less.
        assertThat(total.differencePercent()).hasToString("-1.457");
        assertThat(cycle.unknown()).isEmpty();
    }

    /**
     * Europe, 96 h bags only: of bag 2 (41.25 mcg in 278.8 mL) 60 mL are discarded, of bag 8 (133.75 mcg in 286.2 mL)
     * 180 mL: 8.877 + 84.119 mcg. Two bags of 41.25 and six of 133.75 are 885 mcg.
     */
    @Test
    void aCycleWithBagsStoppedEarlyIsConserved() {
        BagSequence sequence = Orders.adult()
                .monograph(Monographs.eu())
                .bags(96)
                .plan()
                .cycles()
                .get(0)
                .sequence();
        VialCount vials = Objects.requireNonNull(sequence.counts()).vials();
        Ledger total = Objects.requireNonNull(
                CycleLedger.of(sequence.bags(), vials, Monographs.eu()).total());
        assertThat(total.discarded()).hasToString("92.997 mcg");
        assertThat(total.made()).isEqualTo(ExactAmount.of(DrugAmount.of(885)));
        assertThat(total.delivered().plus(total.discarded()).plus(total.residue()))
                .isEqualTo(total.made());
        // 2 x 2 and 6 x 4 vials of 35 mcg.
        assertThat(total.remainder()).isEqualTo(ExactAmount.of(DrugAmount.of(28 * 35 - 885)));
    }

    /** Only bag 1 was measured: 21.25 x 240 / 272.2 instead of 277.2 is 0.338 mcg more. */
    @Test
    void takesTheMeasuredVolumeOfTheBagThatWasMeasured() {
        Ledger measured =
                Objects.requireNonNull(adultCycle(Map.of(1, Volume.of(265))).total());
        Ledger planned = Objects.requireNonNull(adultCycle(Map.of()).total());
        assertThat(measured.delivered().minus(planned.delivered())).hasToString("0.338 mcg");
        assertThat(measured.made()).isEqualTo(planned.made());
    }

    @Test
    void aCourseIsTheSumOfItsCycles() {
        Ledger course = CycleLedger.course(List.of(adultCycle(Map.of()), adultCycle(Map.of())))
                .orElseThrow();
        assertThat(course.made()).hasToString("1408.25 mcg");
        assertThat(course.vials()).isEqualTo(VialCount.of(44));
        assertThat(course.remainder()).hasToString("131.75 mcg");
        assertThat(course.delivered().plus(course.residue())).isEqualTo(course.made());
    }

    @Test
    void aBagOfWhichNothingIsKnownLeavesNoSum() {
        Bag bag = Bags.fixed(Monographs.us(), 48, 9);
        BagType type = bag.type();
        List<Bag> bags = List.of(
                Bags.ofType(bag, BagTypes.volumes(type, null, type.contents(), type.stabiliser(), null)),
                Bags.ofType(bag, BagTypes.volumes(type, type.saline(), type.contents(), null, null)));
        CycleLedger cycle = CycleLedger.of(bags, VialCount.of(2), Monographs.us());
        assertThat(cycle.bags()).isEmpty();
        assertThat(cycle.total()).isNull();
        assertThat(cycle.unknown()).hasSize(2).contains("Bag 1: the monograph does not say what the 48 h bag holds.");
        assertThat(CycleLedger.course(List.of(adultCycle(Map.of()), cycle))).isEmpty();
    }

    /** Every row of both labels, every hour a random one: nothing is lost, nothing is below zero, vials suffice. */
    @Test
    void isConservedExactlyForEveryRowOfBothLabels() {
        Random random = new Random(SEED);
        int rows = 0;
        for (Monograph monograph : Monographs.library().all()) {
            for (VolumeRow row : monograph.volumes()) {
                for (int i = 0; i < 8; i++) {
                    Volume start = Volume.of(265 + random.nextInt(11));
                    int hours = i == 0 ? row.bagHours() : 1 + random.nextInt(row.bagHours());
                    Bag bag = Bags.of(monograph, row, hours);
                    BagLedger ledger = i < 4 || bag.type().filledTo() != null
                            ? planned(bag, monograph)
                            : BagLedger.measured(bag, monograph.vial(), start).orElseThrow();
                    check(ledger, "seed " + SEED + ", " + monograph.id() + ", " + row + ", " + hours + " h");
                }
                rows++;
            }
        }
        assertThat(rows).isEqualTo(61 + 104);
    }

    private static void check(BagLedger ledger, String which) {
        ExactAmount made = ExactAmount.of(ledger.made());
        assertThat(ledger.delivered().plus(ledger.discarded()).plus(ledger.residue()))
                .as(which)
                .isEqualTo(made);
        // The residue by itself: what the pump's labelled hours do not draw, at the bag's concentration.
        Fraction left = Fraction.of(ledger.finalVolume().millilitres())
                .minus(Fraction.of(
                        ledger.bag().rate().over(ledger.bag().bagHours()).millilitres()));
        assertThat(ledger.residue().micrograms())
                .as(which)
                .isEqualTo(left.times(ledger.microgramsPerMillilitre()))
                .isGreaterThan(Fraction.ZERO);
        assertThat(ledger.remainder()).as(which).isBetween(ExactAmount.NONE, ExactAmount.of(DrugAmount.of(35)));
        assertThat(ledger.remainder().plus(made))
                .as(which)
                .isEqualTo(
                        ExactAmount.of(DrugAmount.of(35L * ledger.bag().vials().vials())));
    }

    /** By the tables it runs from about -15 % to +9 % of the exact dose by body surface. */
    @Test
    void deliversTheDoseWithinTheBandsOfTheTables() {
        List<Fraction> differences = new ArrayList<>();
        for (Monograph monograph : Monographs.library().all()) {
            for (VolumeRow row : monograph.volumes()) {
                differences.add(planned(Bags.of(monograph, row, row.bagHours()), monograph)
                        .differencePercent());
                BodySurfaceArea largest = row.surfaceTo();
                if (largest != null) {
                    differences.add(planned(
                                    Bags.of(
                                            monograph,
                                            row,
                                            row.bagHours(),
                                            Objects.requireNonNull(row.surfaceDose())
                                                    .times(largest)),
                                    monograph)
                            .differencePercent());
                }
            }
        }
        // The extremes by hand: EU 96 h, 2.3 mL at 0.49 m2: 28.75/277.8 x 60 of 7.35; US 24 h, 0.2 mL at 0.40 m2:
        // 2.5/275.7 x 240 of 2.
        assertThat(percent(differences.stream().min(Fraction::compareTo).orElseThrow()))
                .isEqualTo("-15.5");
        assertThat(percent(differences.stream().max(Fraction::compareTo).orElseThrow()))
                .isEqualTo("8.8");
    }

    /** Four bags of 0.7 mL are one vial of 2.8 mL together, two in two sessions, four alone. */
    @Test
    void bagsOfOneSessionShareTheirVials() {
        Monograph us = Monographs.us();
        VolumeRow row = us.volumes().stream()
                .filter(candidate -> candidate.drug().equals(Volume.of("0.7")))
                .findFirst()
                .orElseThrow();
        Bag bag = Bags.of(us, row, 24);
        Bag onMonday = madeIn(bag, session(2));
        Bag onTuesday = madeIn(bag, session(3));
        assertThat(vials(us, VialSharing.SESSION, onMonday, onMonday, onMonday, onMonday))
                .containsExactly(VialCount.of(1));
        assertThat(vials(us, VialSharing.SESSION, onTuesday, onMonday, onTuesday, onMonday))
                .containsExactly(VialCount.of(1), VialCount.of(1));
        assertThat(vials(us, VialSharing.SESSION, onMonday, onMonday, onMonday, onMonday, onMonday))
                .containsExactly(VialCount.of(2));
        assertThat(vials(us, VialSharing.NONE, onMonday, onMonday, onTuesday))
                .containsExactly(VialCount.of(2), VialCount.of(1));
        assertThat(vials(us, VialSharing.SESSION, bag)).isEmpty();
    }

    /** Shared, the same four bags of 8.75 mcg take one vial and leave nothing of it. */
    @Test
    void theRemainderFollowsTheVialsThatAreOpened() {
        Monograph us = Monographs.us();
        VolumeRow row = us.volumes().stream()
                .filter(candidate -> candidate.drug().equals(Volume.of("0.7")))
                .findFirst()
                .orElseThrow();
        BagLedger bag = planned(Bags.of(us, row, 24), us);
        assertThat(Ledger.of(List.of(bag, bag, bag, bag), VialCount.of(1), us.vial())
                        .remainder())
                .isEqualTo(ExactAmount.NONE);
        assertThat(Ledger.of(List.of(bag, bag, bag, bag), VialCount.of(4), us.vial())
                        .remainder())
                .hasToString("105 mcg");
    }

    /** 28 vials at 3 814 dollars are 106 792 dollars; 24 at 2 773 euros 66 552. */
    @Test
    void countsMoneyWhereTheSiteHasAPrice() {
        assertThat(cost(28, "3814", "USD")).isEqualTo("USD 106792.00");
        assertThat(cost(24, "2773", null)).isEqualTo("66552.00");
        assertThat(cost(3, "0.335", "EUR")).isEqualTo("EUR 1.01");
        assertThat(VialCost.of(VialCount.of(28), SitePolicy.DEFAULT)).isEmpty();
    }

    private static String cost(int vials, String price, @Nullable String currency) {
        return VialCost.of(VialCount.of(vials), SitePolicies.withPrice(price, currency))
                .orElseThrow()
                .toString();
    }

    private static List<VialCount> vials(Monograph monograph, VialSharing sharing, Bag... bags) {
        return SessionBags.of(
                        List.of(bags), sharing, monograph.usableVialVolume().value())
                .stream()
                .map(SessionBags::vials)
                .toList();
    }

    private static Bag madeIn(Bag bag, PreparationSession session) {
        return new Bag(
                bag.number(),
                bag.atHour(),
                bag.hours(),
                bag.time(),
                bag.type(),
                bag.row(),
                bag.vials(),
                bag.dose(),
                bag.pinned(),
                session);
    }

    private static PreparationSession session(int dayOfMarch) {
        return new PreparationCalendar(
                        BagPolicy.resolve(BagPolicyEntry.EMPTY, BagPolicyEntry.EMPTY, Monographs.us())
                                .preparation(),
                        null)
                .on(LocalDate.of(2026, 3, dayOfMarch), ZoneId.of("America/New_York"))
                .orElseThrow();
    }

    private static String percent(Fraction difference) {
        return difference.rounded(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static BagLedger planned(Bag bag, Monograph monograph) {
        return BagLedger.of(bag, monograph.vial()).orElseThrow();
    }

    private static CycleLedger adultCycle(Map<Integer, Volume> measured) {
        BagSequence sequence = Orders.adult().plan().cycles().get(0).sequence();
        VialCount vials = Objects.requireNonNull(sequence.counts()).vials();
        return measured.isEmpty()
                ? CycleLedger.of(sequence.bags(), vials, Monographs.us())
                : CycleLedger.of(sequence.bags(), vials, Monographs.us(), measured);
    }
}
