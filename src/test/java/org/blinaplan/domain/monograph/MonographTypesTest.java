package org.blinaplan.domain.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.monograph.PremedicationEntry.OccasionCycles;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.MilligramDose;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonographTypesTest {
    private static final Source READ = new Source(new Citation("label", "2", "2024"), Confidence.READ);
    private static final DoseRow DOSE =
            new DoseRow(DoseLevel.FULL, new Cited<>(DoseRate.of(28), READ), new Cited<>(BsaDoseRate.of(15), READ));

    @Test
    void aSourceSaysHowSureItIsUnlessItWasRead() {
        assertThat(READ).hasToString("label, 2, 2024");
        assertThat(new Source(READ.citation(), Confidence.UNCONFIRMED)).hasToString("label, 2, 2024 (unconfirmed)");
        assertThat(new Source(READ.citation(), Confidence.SECONDARY)).hasToString("label, 2, 2024 (secondary)");
    }

    @Test
    void aMonographIsFromTheDocumentOfItsDosesAndTheDocumentsOfItsVolumes() {
        assertThat(Monographs.us().isFrom(new Citation("US prescribing information", "5", "2024-06")))
                .isTrue();
        assertThat(Monographs.us().isFrom(new Citation("US instructions for use", "storage", "2025")))
                .isTrue();
        assertThat(Monographs.us().isFrom(new Citation("European SmPC", "4.2", "2024")))
                .isFalse();
        assertThat(Monographs.eu().isFrom(new Citation("European SmPC", "4.2", "2024")))
                .isTrue();
    }

    /** US prescribing information, section 5, June 2024: no driving or hazardous activity while the drug is given. */
    @Test
    void findsWhatTheLabelSaysAboutATopic() {
        assertThat(Monographs.us().safety().note("driving"))
                .get()
                .extracting(Note::text)
                .asString()
                .startsWith("No driving");
        assertThat(Monographs.us().safety().note("gardening")).isEmpty();
    }

    @Test
    void dayEightBeginsAtHour168() {
        assertThat(new StepPattern(8, 28, DOSE).fromHour()).isEqualTo(168);
        assertThat(new StepPattern(8, 28, DOSE).toHour()).isEqualTo(672);
        assertThat(new StepPattern(1, 1, DOSE).toHour()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "8, 7"})
    void refusesDaysThatAreNoStep(int first, int last) {
        assertThatThrownBy(() -> new StepPattern(first, last, DOSE)).hasMessageContaining("are not a dose step");
    }

    @Test
    void stepsOfACycleAbutFromDayOne() {
        assertThatThrownBy(() -> cycle(1, 1, new StepPattern(2, 28, DOSE)))
                .hasMessage("a dose step should begin on day 1");
        assertThatThrownBy(() -> cycle(1, 1, new StepPattern(1, 7, DOSE), new StepPattern(9, 28, DOSE)))
                .hasMessage("a dose step should begin on day 8");
        assertThatThrownBy(() -> cycle(1, 1)).hasMessage("a cycle has at least one dose step");
        assertThat(cycle(3, 5, new StepPattern(1, 28, DOSE)).infusionHours()).isEqualTo(672);
    }

    @Test
    void aPatternCoversItsFirstAndLastCycle() {
        CyclePattern pattern = cycle(3, 5, new StepPattern(1, 28, DOSE));
        assertThat(pattern.covers(2)).isFalse();
        assertThat(pattern.covers(3)).isTrue();
        assertThat(pattern.covers(5)).isTrue();
        assertThat(pattern.covers(6)).isFalse();
    }

    @Test
    void cyclesOfAnIndicationAbutFromOne() {
        CyclePattern one = cycle(1, 1, new StepPattern(1, 28, DOSE));
        CyclePattern three = cycle(3, 4, new StepPattern(1, 28, DOSE));
        assertThatThrownBy(() -> indication(three)).hasMessage("the cycles of x should go on with cycle 1");
        assertThatThrownBy(() -> indication(one, three)).hasMessage("the cycles of x should go on with cycle 2");
        assertThatThrownBy(() -> indication(one, cycle(2, 1, new StepPattern(1, 28, DOSE))))
                .hasMessage("the cycles of x should go on with cycle 2");
        assertThatThrownBy(MonographTypesTest::indication).hasMessage("the indication x has no cycle");
        assertThatThrownBy(() -> indication(one).pattern(2)).hasMessage("x has no cycle 2");
        assertThat(indication(one).lastCycle()).isEqualTo(1);
        assertThat(indication(one).admission(1)).isEmpty();
        assertThat(indication(one).premedication(AgeGroup.ADULT)).isEmpty();
    }

    @Test
    void anAdmissionRowCoversItsFirstAndLastCycle() {
        AdmissionRow row = new AdmissionRow(2, 4, 2, READ);
        assertThat(List.of(row.covers(1), row.covers(2), row.covers(4), row.covers(5)))
                .containsExactly(false, true, true, false);
    }

    @Test
    void anOccasionMayHoldForEveryLaterCycle() {
        PremedicationEntry entry = new PremedicationEntry(
                new MedicineDose("dexamethasone", "", MilligramDose.of(20), null),
                List.of(),
                new Timing(Duration.ofHours(1), null, null),
                List.of(
                        new OccasionCycles(Occasion.CYCLE_START, 2, null),
                        new OccasionCycles(Occasion.DOSE_STEP, 1, 1)),
                READ);
        assertThat(entry.appliesTo(Occasion.CYCLE_START, 1)).isFalse();
        assertThat(entry.appliesTo(Occasion.CYCLE_START, 2)).isTrue();
        assertThat(entry.appliesTo(Occasion.CYCLE_START, 9)).isTrue();
        assertThat(entry.appliesTo(Occasion.DOSE_STEP, 1)).isTrue();
        assertThat(entry.appliesTo(Occasion.DOSE_STEP, 2)).isFalse();
        assertThat(entry.appliesTo(Occasion.RESTART, 1)).isFalse();
        assertThat(Occasion.DOSE_STEP.text()).isEqualTo("dose step");
    }

    @Test
    void aWindowHasTwoEnds() {
        Duration hour = Duration.ofHours(1);
        assertThatThrownBy(() -> new Timing(hour, hour, null)).hasMessage("a window has two ends");
        assertThatThrownBy(() -> new Timing(hour, null, hour)).hasMessage("a window has two ends");
    }

    @Test
    void aBagHasHours() {
        BagType bag = Monographs.us().bagTypes().get(0);
        assertThatThrownBy(() -> new BagType(
                        0,
                        bag.rate(),
                        bag.preservative(),
                        bag.filter(),
                        bag.lowestWeight(),
                        bag.saline(),
                        bag.contents(),
                        bag.stabiliser(),
                        bag.filledTo(),
                        bag.roomTemperature(),
                        bag.refrigerated()))
                .hasMessage("0 h is not a bag");
    }

    @Test
    void aVolumeRowServesItsDoseAndItsBandOnly() {
        VolumeRow band = row(null, "15", "0.80", "0.89");
        assertThat(band.serves(surface("15", "0.80"))).isTrue();
        assertThat(band.serves(surface("15", "0.89"))).isTrue();
        assertThat(band.serves(surface("15", "0.79"))).isFalse();
        assertThat(band.serves(surface("15", "0.90"))).isFalse();
        assertThat(band.serves(surface("5", "0.80"))).isFalse();
        assertThat(band.serves(new VolumeKey.Fixed(DoseRate.of(15)))).isFalse();
        VolumeRow flat = row("28", null, null, null);
        assertThat(flat.serves(new VolumeKey.Fixed(DoseRate.of(28)))).isTrue();
        assertThat(flat.serves(new VolumeKey.Fixed(DoseRate.of(9)))).isFalse();
        assertThat(flat.serves(surface("15", "0.80"))).isFalse();
        assertThat(surface("15", "0.80")).hasToString("15 mcg/m2/day at a body surface of 0.8 m2");
        assertThat(new VolumeKey.Fixed(DoseRate.of(28))).hasToString("28 mcg/day");
    }

    @ParameterizedTest
    @CsvSource({",,,", "28,15,0.80,0.89", ",15,,0.89", ",15,0.80,", ",,0.80,0.89", "28,,0.80,", "28,,,0.89"})
    void aVolumeRowIsForAFlatDoseOrForABand(
            @Nullable String flat, @Nullable String perSurface, @Nullable String from, @Nullable String to) {
        assertThatThrownBy(() -> row(flat, perSurface, from, to))
                .hasMessage("a volume row is for a flat dose, or for a dose per m2 with both limits");
    }

    private static VolumeKey surface(String dose, String surface) {
        return new VolumeKey.PerSurface(BsaDoseRate.of(dose), BodySurfaceArea.of(surface));
    }

    private static VolumeRow row(
            @Nullable String flat, @Nullable String perSurface, @Nullable String from, @Nullable String to) {
        return new VolumeRow(
                24,
                flat == null ? null : DoseRate.of(flat),
                perSurface == null ? null : BsaDoseRate.of(perSurface),
                from == null ? null : BodySurfaceArea.of(from),
                to == null ? null : BodySurfaceArea.of(to),
                Volume.of("1.1"),
                VialCount.of(1),
                null,
                READ);
    }

    private static CyclePattern cycle(int first, int last, StepPattern... steps) {
        return new CyclePattern(first, last, Phase.INDUCTION, List.of(steps), new Cited<>(14, READ), READ);
    }

    private static Indication indication(CyclePattern... cycles) {
        return new Indication("x", "X", List.of(), List.of(cycles), List.of(), List.of());
    }

    @Test
    void namesTheFirstDaysOfACycle() {
        assertThat(new TimeWindows.FirstDays(1, 9)).hasToString("first 9 days of cycle 1");
    }
}
