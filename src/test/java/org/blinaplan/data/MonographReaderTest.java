package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.monograph.Monograph;
import org.junit.jupiter.api.Test;

class MonographReaderTest {
    private static final String US = resource("us-2024-06.json");
    private static final String EU = resource("eu-2024.json");
    private static final String VIAL = "\"usable\": {\"value\": \"2.8 mL\", \"source\": \"ifu-bags\"";
    private static final String ROW_28_IN_24_HOURS =
            "{\"bagHours\": 24, \"dose\": \"28 mcg/day\", \"drug\": \"2.6 mL\", \"vials\": 1";

    @Test
    void readsBothShippedFiles() {
        assertThat(new MonographReader().read(US.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((Monograph) read.value()).adopted()).isFalse());
        assertThat(new MonographReader().read(EU.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        assertThat(problems(US, "\"edition\": \"2024-06\",\n  \"sources\"", "\"editon\": \"2024-06\",\n  \"sources\""))
                .extracting(Problem::path)
                .containsExactly("$.edition", "$.editon");
    }

    @Test
    void refusesAMissingField() {
        assertThat(problems(US, "\"firstDay\": 8,", ""))
                .containsExactly(
                        new Problem("$.indications[0].cycles[0].steps[1].firstDay", "is missing; it must be given"));
    }

    @Test
    void refusesNull() {
        assertThat(problems(US, "\"fixedDoseFrom\": {\"value\": \"45 kg\"", "\"fixedDoseFrom\": {\"value\": null"))
                .extracting(Problem::path)
                .containsExactly("$.fixedDoseFrom.value");
    }

    @Test
    void refusesARepeatedField() {
        assertThat(problems(US, ROW_28_IN_24_HOURS, ROW_28_IN_24_HOURS + ", \"vials\": 1"))
                .extracting(Problem::path)
                .containsExactly("$.volumes[2].vials");
    }

    @Test
    void refusesAWrongUnit() {
        assertThat(problems(US, "\"value\": \"0.6 mL/h\"", "\"value\": \"0.6 mL/day\""))
                .extracting(Problem::path)
                .containsExactly("$.bags[4].rate.value");
        assertThat(problems(
                        US,
                        "\"dose\": \"28 mcg/day\", \"drug\": \"2.6 mL\"",
                        "\"dose\": \"28 mg/day\", \"drug\": \"2.6 mL\""))
                .extracting(Problem::path)
                .containsExactly("$.volumes[2].dose");
    }

    @Test
    void refusesAVialCountThatIsNotTheVolumeInVialsRoundedUp() {
        assertThat(problems(US, "\"drug\": \"16.8 mL\", \"vials\": 6", "\"drug\": \"16.8 mL\", \"vials\": 7"))
                .containsExactly(new Problem("$.volumes[4].vials", "is 7; 16.8 mL at 2.8 mL a vial take 6"));
    }

    @Test
    void refusesBandsThatOverlap() {
        assertThat(problems(
                        US,
                        "\"bsaFrom\": \"1.40 m2\", \"bsaTo\": \"1.49 m2\", \"drug\": \"0.66 mL\"",
                        "\"bsaFrom\": \"1.40 m2\", \"bsaTo\": \"1.50 m2\", \"drug\": \"0.66 mL\""))
                .containsExactly(new Problem(
                        "$.volumes[6]", "overlaps with $.volumes[5]; one bag, dose and body surface has one row"));
    }

    @Test
    void refusesABandThatEndsBeforeItBegins() {
        assertThat(problems(
                        US,
                        "\"bsaTo\": \"1.49 m2\", \"drug\": \"0.66 mL\"",
                        "\"bsaTo\": \"1.39 m2\", \"drug\": \"0.66 mL\""))
                .extracting(Problem::path)
                .containsExactly("$.volumes[6].bsaTo");
    }

    @Test
    void refusesARowForABagThatIsNotThere() {
        assertThat(problems(US, ROW_28_IN_24_HOURS, ROW_28_IN_24_HOURS.replace("24", "36")))
                .containsExactly(new Problem("$.volumes[2].bagHours", "is 36; there is no such bag in $.bags"));
    }

    @Test
    void refusesARowForADoseThatNoStepGives() {
        assertThat(problems(US, ROW_28_IN_24_HOURS, ROW_28_IN_24_HOURS.replace("\"28 mcg", "\"27 mcg")))
                .containsExactly(
                        new Problem("$.volumes[2].dose", "is 27 mcg/day; no dose step in $.indications gives it"));
    }

    @Test
    void refusesAPreservedBagThatIsNotFilledToItsVolume() {
        assertThat(problems(US, "\"preservativeFreeSaline\": \"3.8 mL\"", "\"preservativeFreeSaline\": \"8.3 mL\""))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("$.volumes[")
                .endsWith("].preservativeFreeSaline: is 8.3 mL; with saline, stabiliser and drug the bag holds 114.5 mL"
                        + " instead of 110 mL");
    }

    @Test
    void refusesDoseStepsWithAHole() {
        assertThat(problems(US, "\"firstDay\": 8,", "\"firstDay\": 9,"))
                .containsExactly(new Problem(
                        "$.indications[0].cycles[0].steps[1].firstDay", "is 9; this dose step should begin on day 8"));
    }

    @Test
    void refusesACycleThatEndsBeforeDay28() {
        assertThat(problems(
                        US,
                        "\"firstDay\": 8,\n              \"lastDay\": 28",
                        "\"firstDay\": 8,\n              \"lastDay\": 27"))
                .containsExactly(new Problem(
                        "$.indications[0].cycles[0].steps", "end on day 27; the last should end on day 28"));
    }

    @Test
    void refusesCyclesWithAHole() {
        assertThat(problems(US, "\"firstCycle\": 6,", "\"firstCycle\": 7,"))
                .containsExactly(
                        new Problem("$.indications[0].cycles[3].firstCycle", "is 7; the cycles should go on with 6"));
    }

    @Test
    void refusesAnAbsenceThatIsNotListedAsMissing() {
        assertThat(problems(US, "\"path\": \"bags[72].volumes\"", "\"path\": \"bags[72 h].volumes\""))
                .containsExactly(
                        new Problem(
                                "$.bags[2]",
                                "has no row in $.volumes; enter it, or say in $.missing that \"bags[72].volumes\" is not known"));
        assertThat(problems(
                        EU, "\"path\": \"indications[high-risk-first-relapse].admissions\"", "\"path\": \"elsewhere\""))
                .extracting(Problem::path)
                .containsExactly("$.indications[2].admissions");
    }

    @Test
    void refusesASourceThatIsNotListed() {
        assertThat(problems(US, VIAL, VIAL.replace("ifu-bags", "hearsay")))
                .containsExactly(
                        new Problem("$.vial.usable.source", "\"hearsay\" is not the id of a source in $.sources"));
    }

    @Test
    void refusesAnotherSchema() {
        assertThat(problems(US, "blinaplan/monograph/1", "blinaplan/monograph/2"))
                .containsExactly(
                        new Problem("$.schema", "is \"blinaplan/monograph/2\"; write \"blinaplan/monograph/1\""));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertThat(problems(
                        US,
                        "\"firstDay\": 8,",
                        "\"firstDay\": 9,",
                        "\"value\": \"1.8 mL/h\"",
                        "\"value\": \"1.8 ml/h\"",
                        "\"drug\": \"16.8 mL\", \"vials\": 6",
                        "\"drug\": \"16.8 mL\", \"vials\": 5",
                        "\"overdoseRestartFrom\": {\"value\": \"PT12H\"",
                        "\"overdoseRestartFrom\": {\"value\": \"12 h\"",
                        "\"id\": \"us-2024-06\"",
                        "\"id\": \" \""))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "$.id",
                        "$.indications[0].cycles[0].steps[1].firstDay",
                        "$.bags[2].rate.value",
                        "$.bags[3].rate.value",
                        "$.volumes[4].vials",
                        "$.safety.interruptions.overdoseRestartFrom.value");
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        assertThat(refused("[]")).extracting(Problem::path).containsExactly("$");
        assertThat(refused("")).extracting(Problem::path).containsExactly("$");
        assertThat(refused("[".repeat(1000))).extracting(Problem::path).containsExactly("$");
    }

    /** The problems of a file in which each text is replaced by the one that follows it in the list. */
    private static List<Problem> problems(String file, String... replacements) {
        String changed = file;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(changed).contains(replacements[i]);
            changed = changed.replace(replacements[i], replacements[i + 1]);
        }
        return refused(changed);
    }

    private static List<Problem> refused(String json) {
        Reading<Monograph> reading = new MonographReader().read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<Monograph>) reading).problems();
    }

    private static String resource(String file) {
        try (InputStream resource = MonographReaderTest.class.getResourceAsStream("/monographs/" + file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
