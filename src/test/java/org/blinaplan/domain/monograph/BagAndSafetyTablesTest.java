package org.blinaplan.domain.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.ReferenceTable;
import org.blinaplan.quantity.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bags, vial, interruptions, dose modifications and time windows against their tables. */
class BagAndSafetyTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"us-2024-06", "eu-2024"})
    void namesTheBagsOfTheLabel(String label) {
        List<String> expected = ReferenceTable.rows("bags.csv", label)
                .map(row -> row.entrySet().stream()
                        .filter(column -> !column.getKey().equals("label"))
                        .map(column -> column.getValue())
                        .collect(Collectors.joining("|")))
                .toList();
        assertThat(monograph(label).bagTypes().stream().map(BagAndSafetyTablesTest::bag))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-2024-06", "eu-2024"})
    void answersReactionsAsTheLabelDoes(String label) {
        List<String> expected = ReferenceTable.rows("dose-modifications.csv", label)
                .map(row -> row.entrySet().stream()
                        .filter(column -> !column.getKey().equals("label"))
                        .map(column -> column.getValue())
                        .collect(Collectors.joining("|")))
                .toList();
        assertThat(monograph(label).safety().modifications().stream().map(BagAndSafetyTablesTest::modification))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void findsTheRowsOfAReactionAndGrade() {
        assertThat(Monographs.eu().safety().modifications(Reaction.LIVER, 3)).hasSize(2);
        assertThat(Monographs.eu().safety().modifications(Reaction.LIVER, 2)).hasSize(1);
        assertThat(Monographs.us().safety().modifications(Reaction.NEUROLOGIC, 3))
                .singleElement()
                .extracting(DoseModification::response)
                .isEqualTo(ReactionResponse.INTERRUPT);
        assertThat(Monographs.us().safety().modifications(Reaction.CYTOKINE_RELEASE_SYNDROME, 5))
                .isEmpty();
    }

    @Test
    void limitsInterruptionsAlikeInBothLabels() {
        for (Monograph monograph : Monographs.library().all()) {
            Interruptions interruptions = monograph.safety().interruptions();
            assertThat(interruptions.supervisedRestartFrom().value()).isEqualTo(Duration.ofHours(4));
            assertThat(interruptions.sameCycleUpTo().value()).isEqualTo(Duration.ofDays(7));
            assertThat(interruptions.infusionDaysInAll().value()).isEqualTo(28);
            assertThat(interruptions.overdoseRestartFrom().value()).isEqualTo(Duration.ofHours(12));
        }
    }

    @Test
    void knowsTheWindowsAroundTheCourse() {
        for (Monograph monograph : Monographs.library().all()) {
            TimeWindows windows = monograph.safety().windows();
            assertThat(windows.cypDrugs().stream().map(Cited::value))
                    .containsExactly(new TimeWindows.FirstDays(1, 9), new TimeWindows.FirstDays(2, 2));
            assertThat(windows.liveVaccineBefore().value()).isEqualTo(Duration.ofDays(14));
            assertThat(windows.contraceptionAfter().value()).isEqualTo(Duration.ofHours(48));
            assertThat(windows.breastFeedingAfter().value()).isEqualTo(Duration.ofHours(48));
        }
        assertThat(Monographs.us().safety().windows().antipyreticFirst()).isNull();
        assertThat(Monographs.eu().safety().windows().antipyreticFirst().value())
                .isEqualTo(Duration.ofHours(48));
    }

    @Test
    void knowsOneVialUnderTwoNames() {
        assertThat(Monographs.us().vial().declared().value()).hasToString("35 mcg");
        assertThat(Monographs.eu().vial().declared().value()).hasToString("38.5 mcg");
        assertThat(Monographs.us().vial().content()).isNull();
        assertThat(Monographs.eu().vial().content().value()).hasToString("3.08 mL");
        for (Monograph monograph : Monographs.library().all()) {
            Vial vial = monograph.vial();
            assertThat(vial.water().value()).hasToString("3 mL");
            assertThat(vial.concentration().value()).hasToString("12.5 mcg/mL");
            assertThat(monograph.usableVialVolume().value()).isEqualTo(Volume.of("2.8"));
            assertThat(vial.roomTemperature().value()).isEqualTo(Duration.ofHours(4));
            assertThat(vial.refrigerated().value()).isEqualTo(Duration.ofHours(24));
        }
    }

    @Test
    void dosesByWeightAndAdmitsForTheNervousSystemAsEachLabelSays() {
        assertThat(Monographs.us().fixedDoseFrom().value()).hasToString("45 kg");
        assertThat(Monographs.eu().fixedDoseFrom().value()).hasToString("45 kg");
        assertThat(Monographs.us().cnsAdmissionDays()).isNull();
        assertThat(Monographs.eu().cnsAdmissionDays().value()).isEqualTo(14);
        assertThat(Monographs.eu().cnsAdmissionDays().source()).hasToString("European SmPC, 4.2, 2024");
    }

    @Test
    void holdsABagInItsRangeOfContentsOnly() {
        VolumeRange contents =
                Monographs.us().bagType(24).orElseThrow().contents().value();
        assertThat(contents.holds(Volume.of("265"))).isTrue();
        assertThat(contents.holds(Volume.of("275"))).isTrue();
        assertThat(contents.holds(Volume.of("264.9"))).isFalse();
        assertThat(contents.holds(Volume.of("275.1"))).isFalse();
    }

    @Test
    void shipsUnadoptedAndIsAdoptedAsAWhole() {
        for (Monograph monograph : Monographs.library().all()) {
            assertThat(monograph.adopted()).isFalse();
            assertThat(monograph.asAdopted().adopted()).isTrue();
            assertThat(monograph.asAdopted())
                    .usingRecursiveComparison()
                    .ignoringFields("adopted")
                    .isEqualTo(monograph);
        }
    }

    private static String bag(BagType bag) {
        return String.join(
                "|",
                String.valueOf(bag.hours()),
                text(bag.rate()),
                bag.rate().source().confidence().name().toLowerCase(Locale.ROOT),
                yesOrNo(bag.preservative()),
                yesOrNo(bag.filter()),
                text(bag.lowestWeight()),
                text(bag.saline()),
                text(bag.contents()),
                text(bag.stabiliser()),
                text(bag.filledTo()),
                hours(bag.roomTemperature()),
                hours(bag.refrigerated()),
                bag.refrigerated() == null
                        ? ""
                        : bag.refrigerated().source().confidence().name().toLowerCase(Locale.ROOT),
                bag.rate().source().citation().toString());
    }

    private static String text(Cited<?> cited) {
        return cited == null ? "" : cited.value().toString();
    }

    private static String yesOrNo(Cited<Boolean> cited) {
        return cited == null ? "" : cited.value() ? "yes" : "no";
    }

    private static String hours(Cited<Duration> cited) {
        return cited == null ? "" : String.valueOf(cited.value().toHours());
    }

    private static String modification(DoseModification row) {
        Resumption resumption = row.resumption();
        return String.join(
                "|",
                row.reaction().text(),
                row.grades().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                row.response().text()
                        + (row.limits().isEmpty()
                                ? ""
                                : " if "
                                        + row.limits().stream()
                                                .map(UpperLimit::toString)
                                                .collect(Collectors.joining(" or "))),
                steroid(row.corticosteroid()),
                resumption == null ? "" : String.valueOf(resumption.heldUntilGrade()),
                resumption == null ? "" : or(resumption.stableFor()),
                resumption == null ? "" : or(resumption.restartLevel()),
                resumption == null ? "" : or(resumption.stepAfter()),
                resumption == null ? "" : steroid(resumption.cover()),
                stopping(row.stopping()),
                MonographTablesTest.source(row.source()));
    }

    private static String steroid(CorticosteroidCourse course) {
        if (course == null) {
            return "";
        }
        String bySurface = course.bySurface() == null
                ? ""
                : " or "
                        + MonographTablesTest.medicine(course.bySurface())
                                .replace(course.bySurface().drug() + " ", "");
        return MonographTablesTest.medicine(course.fixed())
                + bySurface
                + (course.every() == null ? "" : " every " + course.every())
                + (course.upTo() == null ? "" : " up to " + course.upTo())
                + (course.taper() == null ? "" : " taper " + course.taper());
    }

    private static String stopping(StoppingLimit limit) {
        if (limit == null) {
            return "";
        }
        return limit.moreThanOccurrences() != null
                ? "more than " + limit.moreThanOccurrences() + " times"
                : "longer than " + limit.resolutionLongerThan()
                        + (limit.atLevel() == null ? "" : " or at " + limit.atLevel());
    }

    private static String or(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Monograph monograph(String label) {
        return Monographs.library().find(label).orElseThrow();
    }
}
