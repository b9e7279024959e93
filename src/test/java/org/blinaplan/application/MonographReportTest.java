package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.fixture.Monographs;
import org.junit.jupiter.api.Test;

class MonographReportTest {
    private final List<String> us = MonographReport.lines(Monographs.us());
    private final List<String> eu = MonographReport.lines(Monographs.eu());

    @Test
    void namesTheMonographAndSaysThatNobodyHasAdoptedIt() {
        assertThat(us).startsWith("us-2024-06, edition 2024-06: not adopted");
        assertThat(eu).startsWith("eu-2024, edition 2024: not adopted");
        assertThat(MonographReport.lines(Monographs.us().asAdopted()))
                .startsWith("us-2024-06, edition 2024-06: adopted");
    }

    @Test
    void listsEveryUnconfirmedVolumeRow() {
        assertThat(us.stream().filter(line -> line.startsWith("    volumes[") && line.contains(" mL, ")))
                .hasSize(61);
        assertThat(us)
                .contains("    volumes[24 h, 5 mcg/m2/day, 0.4 m2 to 0.49 m2]: 0.2 mL, 1 vial"
                        + " (US instructions for use, bag volumes, 2025)")
                .contains("    volumes[168 h, 28 mcg/day]: 16.8 mL, 6 vials"
                        + " (US instructions for use, bag volumes, 2025)");
        assertThat(eu.stream().filter(line -> line.startsWith("    volumes[") && line.contains(" mL, ")))
                .hasSize(104);
    }

    @Test
    void listsUnconfirmedNumbersOnly() {
        assertThat(us).contains("    bags[168 h].filledTo: 110 mL (US instructions for use, bags, 2025)");
        assertThat(us.stream().filter(line -> line.contains("bags[168 h].rate")))
                .isEmpty();
        assertThat(eu).contains("    indications[consolidation].admissions[cycle 1] (European SmPC, 4.2, 2024)");
        assertThat(eu.stream().filter(line -> line.contains("indications[mrd-positive].admissions")))
                .isEmpty();
    }

    @Test
    void listsTheMissingRows() {
        assertThat(us).anyMatch(line -> line.startsWith("    bags[72].volumes: The 72 h bag has no volume rows"));
        assertThat(us).anyMatch(line -> line.startsWith("    volumes[below 0.40 m2]: "));
        assertThat(eu).anyMatch(line -> line.startsWith("    indications[high-risk-first-relapse].admissions: "));
        assertThat(eu)
                .anyMatch(line -> line.startsWith("    indications[high-risk-first-relapse].premedications[adult]: "));
    }

    @Test
    void countsEveryNumberUnderOneConfidence() {
        for (Monograph monograph : Monographs.library().all()) {
            List<MonographNumber> numbers = MonographNumbers.of(monograph);
            List<String> lines = MonographReport.lines(monograph);
            assertThat(lines.get(2)).matches("  numbers: \\d+ read, \\d+ secondary, \\d+ unconfirmed");
            int counted = List.of(lines.get(2).replaceAll("[^0-9,]", "").split(",")).stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(counted).isEqualTo(numbers.size());
            assertThat(numbers).doesNotHaveDuplicates();
            assertThat(lines.stream()
                            .skip(4)
                            .takeWhile(line -> !line.equals("  missing:"))
                            .count())
                    .isEqualTo(numbers.stream()
                            .filter(number -> number.source().confidence() == Confidence.UNCONFIRMED)
                            .count());
        }
    }

    @Test
    void findsNumbersThatStandDeepInside() {
        assertThat(MonographNumbers.of(Monographs.eu()))
                .extracting(MonographNumber::path)
                .contains(
                        "fixedDoseFrom",
                        "vial.usable",
                        "safety.windows.liveVaccineBefore",
                        "safety.modifications[neurologic, grade 3].resumption.cover",
                        "indications[relapsed-refractory].cycles[cycle 1].steps[days 1-7].dose.perSurface",
                        "indications[mrd-positive].premedications[child].entries[2]");
    }
}
