package org.blinaplan.domain.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.ReferenceTable;
import org.blinaplan.quantity.BodySurfaceArea;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BagVolumeTableTest {
    private static final List<Map<String, String>> TABLE = ReferenceTable.rows("bag-volumes.csv");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static Stream<Map<String, String>> fixedRows() {
        return TABLE.stream().filter(row -> row.get("dose_basis").equals("fixed"));
    }

    static Stream<Map<String, String>> surfaceRows() {
        return TABLE.stream().filter(row -> row.get("dose_basis").equals("bsa"));
    }

    @Test
    void holdsEveryRowOfBothLabelsAndNoMore() {
        assertThat(TABLE).hasSize(165);
        assertThat(Monographs.us().volumes()).hasSize(61);
        assertThat(Monographs.eu().volumes()).hasSize(104);
    }

    @ParameterizedTest
    @MethodSource("fixedRows")
    void findsTheRowOfAFlatDose(Map<String, String> row) {
        assertMatches(find(row, new VolumeKey.Fixed(DoseRate.of(row.get("dose")))), row);
    }

    @ParameterizedTest
    @MethodSource("surfaceRows")
    void findsTheRowAtBothEdgesOfItsBand(Map<String, String> row) {
        assertMatches(find(row, surface(row, new BigDecimal(row.get("bsa_from")))), row);
        assertMatches(find(row, surface(row, new BigDecimal(row.get("bsa_to")))), row);
    }

    @ParameterizedTest
    @MethodSource("surfaceRows")
    void findsAnotherRowOrNoneOneHundredthOutsideTheBand(Map<String, String> row) {
        VolumeRow own =
                find(row, surface(row, new BigDecimal(row.get("bsa_from")))).orElseThrow();
        assertThat(find(row, surface(row, new BigDecimal(row.get("bsa_from")).subtract(HUNDREDTH))))
                .isNotEqualTo(Optional.of(own));
        assertThat(find(row, surface(row, new BigDecimal(row.get("bsa_to")).add(HUNDREDTH))))
                .isNotEqualTo(Optional.of(own));
    }

    @Test
    void hasARowForABodySurfaceOnlyWhereTheTableHasOne() {
        for (Monograph monograph : Monographs.library().all()) {
            for (int hours : List.of(24, 48, 72, 96, 168)) {
                for (String dose : List.of("5", "15")) {
                    for (int hundredths = 0; hundredths <= 300; hundredths++) {
                        BigDecimal surface = BigDecimal.valueOf(hundredths, 2);
                        VolumeKey key = new VolumeKey.PerSurface(BsaDoseRate.of(dose), BodySurfaceArea.of(surface));
                        assertThat(monograph.volume(hours, key).isPresent())
                                .as("%s, %s h, %s", monograph.id(), hours, key)
                                .isEqualTo(inTable(monograph, hours, dose, surface));
                    }
                }
            }
        }
    }

    @Test
    void hasNoRowBetweenTwoBands() {
        VolumeKey between = new VolumeKey.PerSurface(BsaDoseRate.of("15"), BodySurfaceArea.of("0.495"));
        assertThat(Monographs.us().volume(24, between)).isEmpty();
        assertThat(Monographs.eu().volume(96, between)).isEmpty();
    }

    @Test
    void hasNoVolumesForTheUnitedStatesBagsOf72And96Hours() {
        assertThat(Monographs.us().hasVolumes(72)).isFalse();
        assertThat(Monographs.us().hasVolumes(96)).isFalse();
        assertThat(Monographs.eu().hasVolumes(72)).isTrue();
        assertThat(Monographs.eu().hasVolumes(96)).isTrue();
        assertThat(Monographs.us().volume(168, new VolumeKey.Fixed(DoseRate.of("9"))))
                .isEmpty();
    }

    private static boolean inTable(Monograph monograph, int hours, String dose, BigDecimal surface) {
        return surfaceRows()
                .anyMatch(row -> monograph.id().startsWith(row.get("label") + "-")
                        && row.get("bag_hours").equals(String.valueOf(hours))
                        && row.get("dose").equals(dose)
                        && new BigDecimal(row.get("bsa_from")).compareTo(surface) <= 0
                        && surface.compareTo(new BigDecimal(row.get("bsa_to"))) <= 0);
    }

    private static VolumeKey surface(Map<String, String> row, BigDecimal surface) {
        return new VolumeKey.PerSurface(BsaDoseRate.of(row.get("dose")), BodySurfaceArea.of(surface));
    }

    private static Optional<VolumeRow> find(Map<String, String> row, VolumeKey key) {
        return monograph(row).volume(Integer.parseInt(row.get("bag_hours")), key);
    }

    private static Monograph monograph(Map<String, String> row) {
        return row.get("label").equals("us") ? Monographs.us() : Monographs.eu();
    }

    private static void assertMatches(Optional<VolumeRow> found, Map<String, String> row) {
        VolumeRow actual = found.orElseThrow();
        assertThat(actual.drug()).isEqualTo(Volume.of(row.get("drug_ml")));
        assertThat(actual.vials()).isEqualTo(VialCount.of(Integer.parseInt(row.get("vials"))));
        String saline = row.get("preservative_free_saline_ml");
        assertThat(actual.preservativeFreeSaline()).isEqualTo(saline.isEmpty() ? null : Volume.of(saline));
        assertThat(actual.source().confidence().name().toLowerCase(Locale.ROOT)).isEqualTo(row.get("confidence"));
        assertThat(actual.source().citation()).hasToString(row.get("source"));
        BagType bag = monograph(row).bagType(actual.bagHours()).orElseThrow();
        assertThat(bag.rate().value()).hasToString(row.get("rate_ml_per_h") + " mL/h");
        assertThat(bag.preservative().value()).isEqualTo(row.get("preservative").equals("yes"));
        assertThat(actual.drug().inPortionsOf(Volume.of("2.8"))).isEqualTo(actual.vials());
    }
}
