package org.blinaplan.domain.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.junit.jupiter.api.Test;

class MonographInvariantsTest {
    private static final Source SOURCE = new Source(new Citation("A label", "2.1", "2024"), Confidence.READ);
    private static final DoseRow DOSE =
            new DoseRow(DoseLevel.FULL, new Cited<>(DoseRate.of(28), SOURCE), new Cited<>(BsaDoseRate.of(15), SOURCE));
    private static final Cited<Integer> FREE = new Cited<>(14, SOURCE);
    private static final VialCount ONE = VialCount.of(1);
    private static final Volume DRUG = Volume.of("2.6");

    @Test
    void aSourceSaysHowSureItIsUnlessItWasRead() {
        assertThat(SOURCE).hasToString("A label, 2.1, 2024");
        assertThat(new Source(SOURCE.citation(), Confidence.UNCONFIRMED))
                .hasToString("A label, 2.1, 2024 (unconfirmed)");
    }

    @Test
    void aDoseStepIsNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StepPattern(0, 7, DOSE));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepPattern(8, 7, DOSE));
        assertThat(new StepPattern(8, 28, DOSE).fromHour()).isEqualTo(168);
        assertThat(new StepPattern(8, 28, DOSE).toHour()).isEqualTo(672);
    }

    @Test
    void dosesStepsFollowEachOtherWithoutAHole() {
        assertThatIllegalArgumentException().isThrownBy(() -> cycles(1, 1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> cycles(1, 1, List.of(new StepPattern(2, 28, DOSE))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycles(1, 1, List.of(new StepPattern(1, 7, DOSE), new StepPattern(9, 28, DOSE))));
    }

    @Test
    void cyclesFollowEachOtherWithoutAHole() {
        CyclePattern first = cycles(1, 2, List.of(new StepPattern(1, 28, DOSE)));
        CyclePattern fourth = cycles(4, 4, List.of(new StepPattern(1, 28, DOSE)));
        CyclePattern backwards = cycles(1, 0, List.of(new StepPattern(1, 28, DOSE)));
        assertThatIllegalArgumentException().isThrownBy(() -> indication(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> indication(List.of(first, fourth)));
        assertThatIllegalArgumentException().isThrownBy(() -> indication(List.of(backwards)));
        assertThat(indication(List.of(first)).lastCycle()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indication(List.of(first)).pattern(3))
                .withMessageContaining("no cycle 3");
        assertThat(indication(List.of(first)).admission(1)).isEmpty();
        assertThat(indication(List.of(first)).premedication(AgeGroup.CHILD)).isEmpty();
    }

    @Test
    void aVolumeRowIsForAFlatDoseOrForABand() {
        DoseRate fixed = DoseRate.of(28);
        BsaDoseRate perSurface = BsaDoseRate.of(15);
        BodySurfaceArea from = BodySurfaceArea.of("0.40");
        BodySurfaceArea to = BodySurfaceArea.of("0.49");
        assertThat(row(fixed, null, null, null).serves(new VolumeKey.Fixed(fixed)))
                .isTrue();
        assertThat(row(fixed, null, null, null).serves(new VolumeKey.PerSurface(perSurface, from)))
                .isFalse();
        assertThat(row(null, perSurface, from, to).serves(new VolumeKey.Fixed(fixed)))
                .isFalse();
        assertThat(row(null, perSurface, from, to).serves(new VolumeKey.PerSurface(BsaDoseRate.of(5), from)))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> row(null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> row(null, perSurface, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> row(null, perSurface, from, null));
        assertThatIllegalArgumentException().isThrownBy(() -> row(null, null, from, to));
        assertThatIllegalArgumentException().isThrownBy(() -> row(null, null, null, to));
        assertThatIllegalArgumentException().isThrownBy(() -> row(fixed, perSurface, from, to));
        assertThatIllegalArgumentException().isThrownBy(() -> row(fixed, null, null, to));
    }

    @Test
    void aWindowHasTwoEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Duration.ofHours(6), Duration.ofHours(12), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Duration.ofHours(6), null, Duration.ofHours(6)));
    }

    @Test
    void aRangeOfVolumesBeginsWithTheSmaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VolumeRange(Volume.of(275), Volume.of(265)))
                .withMessageContaining("275 mL to 265 mL");
        assertThat(new VolumeRange(Volume.of(270), Volume.of(270)).holds(Volume.of(270)))
                .isTrue();
    }

    @Test
    void aStepFollowsARestartAtTheLowDoseOnly() {
        Duration week = Duration.ofDays(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new Resumption(1, null, DoseLevel.FULL, week, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Resumption(1, null, null, week, null));
        assertThat(new Resumption(1, null, DoseLevel.LOW, week, null).stepAfter())
                .isEqualTo(week);
        assertThat(new Resumption(0, null, null, null, null).restartLevel()).isNull();
    }

    @Test
    void aStoppingLimitLimitsSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingLimit(null, null, null));
        assertThat(new StoppingLimit(null, DoseLevel.LOW, null).atLevel()).isEqualTo(DoseLevel.LOW);
        assertThat(new StoppingLimit(null, null, 1).moreThanOccurrences()).isEqualTo(1);
        assertThat(new StoppingLimit(Duration.ofDays(7), null, null).resolutionLongerThan())
                .isEqualTo(Duration.ofDays(7));
    }

    @Test
    void aBagRunsAtLeastAnHour() {
        BagType bag = Monographs.us().bagType(24).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new BagType(0, bag.rate(), bag.preservative(), null, null, null, null, null, null, null, null));
    }

    @Test
    void findsNothingThatTheLabelDoesNotHave() {
        assertThat(Monographs.us().indication("high-risk-first-relapse")).isEmpty();
        assertThat(Monographs.eu().bagType(168)).isEmpty();
        assertThat(Monographs.library().find("us-2019")).isEmpty();
    }

    private static CyclePattern cycles(int first, int last, List<StepPattern> steps) {
        return new CyclePattern(first, last, Phase.INDUCTION, steps, FREE, SOURCE);
    }

    private static Indication indication(List<CyclePattern> cycles) {
        return new Indication("some", "Some", List.of(), cycles, List.of(), List.of());
    }

    private static VolumeRow row(DoseRate fixed, BsaDoseRate perSurface, BodySurfaceArea from, BodySurfaceArea to) {
        return new VolumeRow(24, fixed, perSurface, from, to, DRUG, ONE, null, SOURCE);
    }
}
