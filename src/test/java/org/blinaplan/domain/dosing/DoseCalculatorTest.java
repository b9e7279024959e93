package org.blinaplan.domain.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseCalculatorTest {
    /** Label: 45 kg or more, fixed; less than 45 kg, by body surface. 158 cm and about 45 kg are 1.41 or 1.40 m2. */
    @ParameterizedTest
    @CsvSource({"44.99, BSA,   7.05, 21.15", "45,    FIXED, 9,    28", "45.01, FIXED, 9,    28"})
    void fortyFiveKilogramsDecide(String kg, DoseBasis basis, String low, String full) {
        List<DoseStep> steps =
                Orders.adult().weight(kg).height("158").course().cycles().get(0).steps();
        assertThat(steps).extracting(step -> step.dose().rate()).containsExactly(DoseRate.of(low), DoseRate.of(full));
        assertThat(Orders.adult()
                        .weight(kg)
                        .height("158")
                        .course()
                        .cycles()
                        .get(0)
                        .dosing()
                        .basis()
                        .value())
                .isEqualTo(basis);
    }

    /**
     * At or above the fixed dose it is the fixed dose: 5 x 1.79 = 8.95, 5 x 1.80 = 9.00; 15 x 1.86 = 27.9,
     * 15 x 1.87 = 28.05. A height of 3600 x s x s / 44 cm gives 44 kg the surface s.
     */
    @ParameterizedTest
    @CsvSource({
        "262.2, 1.79, 8.95, false, 26.85, false",
        "265.1, 1.80, 9,    true,  27,    false",
        "283.1, 1.86, 9,    true,  27.9,  false",
        "286.2, 1.87, 9,    true,  28,    true"
    })
    void theFixedDoseIsTheCap(
            String cm, String surface, String low, boolean lowCapped, String full, boolean fullCapped) {
        List<DoseStep> steps =
                Orders.adult().weight("44").height(cm).course().cycles().get(0).steps();
        assertThat(Mosteller.surface(Height.of(cm), Weight.of(44)).value()).isEqualTo(BodySurfaceArea.of(surface));
        assertThat(steps).extracting(step -> step.dose().rate()).containsExactly(DoseRate.of(low), DoseRate.of(full));
        assertThat(steps).extracting(step -> step.dose().capped()).containsExactly(lowCapped, fullCapped);
    }

    @Test
    void aCappedDoseUsesTheRowOfTheFixedDose() {
        PlannedDose low = Orders.adult()
                .weight("44")
                .height("265.1")
                .course()
                .cycles()
                .get(0)
                .steps()
                .get(0)
                .dose();
        assertThat(low.volumeKey()).isEqualTo(new VolumeKey.Fixed(DoseRate.of(9)));
        PlannedDose full = Orders.adult()
                .weight("44")
                .height("265.1")
                .course()
                .cycles()
                .get(0)
                .steps()
                .get(1)
                .dose();
        assertThat(full.volumeKey())
                .isEqualTo(new VolumeKey.PerSurface(BsaDoseRate.of(15), BodySurfaceArea.of("1.80")));
    }

    @Test
    void everyDoseExplainsItself() {
        PlannedDose dose =
                Orders.child().course().cycles().get(0).steps().get(1).dose();
        assertThat(dose.calculation().steps())
                .extracting(CalculationStep::text)
                .containsExactly(
                        "22.4 kg: dose by body surface under 45 kg",
                        "Body surface, Mosteller: square root of (121 cm x 22.4 kg / 3600) = 0.87 m2, rounded half up to two decimals",
                        "15 mcg/m2/day x 0.87 m2 = 13.05 mcg/day",
                        "Below the fixed dose of 28 mcg/day");
    }

    @Test
    void bothBasesCanBeSetSideBySide() {
        Dosing other = DoseCalculator.onBasis(Weight.of("44.6"), Height.of(158), Monographs.us(), DoseBasis.FIXED);
        assertThat(other.basis().value()).isEqualTo(DoseBasis.FIXED);
    }
}
