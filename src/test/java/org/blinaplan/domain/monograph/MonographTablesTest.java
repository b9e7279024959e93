package org.blinaplan.domain.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.ReferenceTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every dose, admission, premedication and eligibility row of a monograph against its table, in both directions. */
class MonographTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"us-2024-06", "eu-2024"})
    void givesTheDosesOfTheLabelInEveryCycle(String label) {
        List<String> expected = new ArrayList<>();
        ReferenceTable.rows("doses.csv", label)
                .forEach(row -> cycles(row)
                        .forEach(cycle -> expected.add(String.join(
                                "|",
                                row.get("indication"),
                                String.valueOf(cycle),
                                row.get("phase"),
                                row.get("first_day"),
                                row.get("last_day"),
                                row.get("fixed"),
                                row.get("per_surface"),
                                row.get("treatment_free_days"),
                                row.get("source")))));
        List<String> actual = new ArrayList<>();
        for (Indication indication : monograph(label).indications()) {
            IntStream.rangeClosed(1, indication.lastCycle()).forEach(cycle -> {
                CyclePattern pattern = indication.pattern(cycle);
                pattern.steps()
                        .forEach(step -> actual.add(String.join(
                                "|",
                                indication.id(),
                                String.valueOf(cycle),
                                pattern.phase().text(),
                                String.valueOf(step.firstDay()),
                                String.valueOf(step.lastDay()),
                                step.dose().fixed().value().toString(),
                                step.dose().perSurface().value().toString(),
                                String.valueOf(pattern.treatmentFreeDays().value()),
                                step.dose().fixed().source().citation().toString())));
            });
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-2024-06", "eu-2024"})
    void asksForTheAdmissionsOfTheLabelInEveryCycle(String label) {
        List<String> expected = new ArrayList<>();
        ReferenceTable.rows("admissions.csv", label)
                .forEach(row -> cycles(row)
                        .forEach(cycle -> expected.add(String.join(
                                "|",
                                row.get("indication"),
                                String.valueOf(cycle),
                                row.get("asks").equals("not known")
                                        ? "not known"
                                        : row.get("asks") + "|" + row.get("confidence") + "|" + row.get("source")))));
        List<String> actual = new ArrayList<>();
        for (Indication indication : monograph(label).indications()) {
            IntStream.rangeClosed(1, indication.lastCycle())
                    .forEach(cycle -> actual.add(indication.id() + "|" + cycle + "|"
                            + indication
                                    .admission(cycle)
                                    .map(MonographTablesTest::admission)
                                    .orElse("not known")));
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-2024-06", "eu-2024"})
    void givesThePremedicationsOfTheLabelToAdultsAndChildren(String label) {
        List<String> expected = ReferenceTable.rows("premedications.csv", label)
                .map(row -> String.join(
                        "|",
                        row.get("indication"),
                        row.get("group"),
                        row.get("medicine"),
                        row.get("alternative"),
                        row.get("before"),
                        row.get("window"),
                        row.get("occasions"),
                        row.get("confidence"),
                        row.get("source")))
                .toList();
        List<String> actual = new ArrayList<>();
        for (Indication indication : monograph(label).indications()) {
            for (PremedicationRow row : indication.premedications()) {
                row.entries()
                        .forEach(entry -> actual.add(indication.id() + "|"
                                + row.group().name().toLowerCase(Locale.ROOT) + "|" + premedication(entry)));
            }
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-2024-06", "eu-2024"})
    void isForThePatientsOfTheLabel(String label) {
        List<String> expected = ReferenceTable.rows("eligibility.csv", label)
                .map(row -> String.join(
                        "|",
                        row.get("indication"),
                        row.get("group"),
                        row.get("from_months"),
                        row.get("philadelphia"),
                        row.get("confidence"),
                        row.get("source")))
                .toList();
        List<String> actual = new ArrayList<>();
        for (Indication indication : monograph(label).indications()) {
            for (Eligibility group : indication.eligibility()) {
                actual.add(String.join(
                        "|",
                        indication.id(),
                        group.ageGroup().name().toLowerCase(Locale.ROOT),
                        String.valueOf(group.fromMonths()),
                        group.philadelphia() == null
                                ? "any"
                                : group.philadelphia().name().toLowerCase(Locale.ROOT),
                        source(group.source())));
            }
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    static String medicine(MedicineDose dose) {
        String amount = dose.perSurface() == null ? dose.flat().toString() : dose.perSurface() + " max " + dose.flat();
        return (dose.drug() + " " + amount + " " + dose.route()).strip();
    }

    static String source(Source source) {
        return source.confidence().name().toLowerCase(Locale.ROOT) + "|" + source.citation();
    }

    private static String admission(AdmissionRow row) {
        return (row.days() == null ? "supervision" : row.days() + " days") + "|" + source(row.source());
    }

    private static String premedication(PremedicationEntry entry) {
        Timing timing = entry.timing();
        return String.join(
                "|",
                medicine(entry.dose()),
                entry.alternatives().stream().map(MonographTablesTest::medicine).collect(Collectors.joining("; ")),
                timing.before().toString(),
                timing.earliest() == null ? "" : timing.earliest() + " to " + timing.latest(),
                entry.occasions().stream().map(MonographTablesTest::occasion).collect(Collectors.joining("; ")),
                source(entry.source()));
    }

    private static String occasion(PremedicationEntry.OccasionCycles row) {
        assertThat(row.firstCycle()).isEqualTo(1);
        return row.lastCycle() == null
                ? "every " + row.occasion().text()
                : row.occasion().text() + " of cycle " + row.lastCycle();
    }

    private static IntStream cycles(Map<String, String> row) {
        return IntStream.rangeClosed(Integer.parseInt(row.get("first_cycle")), Integer.parseInt(row.get("last_cycle")));
    }

    private static Monograph monograph(String label) {
        return Monographs.library().find(label).orElseThrow();
    }
}
