package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.application.adopt.AdoptableRow.RowField;
import org.blinaplan.application.adopt.Adoption;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.application.adopt.MonographRows.Settled;
import org.blinaplan.application.adopt.MonographRows.Typed;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.CyclePattern;
import org.blinaplan.domain.monograph.MissingRow;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.fixture.Monographs;
import org.junit.jupiter.api.Test;

/** Every value entered here is invented. */
class JsonMonographRowsTest {
    private static final Citation LABEL = new Citation("Label in hand", "2", "2026");
    private static final String US = "us-2024-06";
    private static final String EU = "eu-2024";

    private final JsonMonographRows rows = new JsonMonographRows(new ResourceMonographs());

    private AdoptableRow row(String monograph, String path) {
        return rows.rows(monograph).stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Settled own(String path, String json) {
        return new Settled(path, new OwnValue(json, LABEL));
    }

    private Monograph with(String monograph, Settled... settled) {
        Reading<Monograph> reading = rows.with(monograph, List.of(settled), false);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Monograph>) reading).value();
    }

    private Reading<String> typed(String monograph, String path, String text) {
        return rows.typed(monograph, row(monograph, path), new Typed(text, LABEL), List.of());
    }

    @Test
    void showsARowInPlainWords() {
        assertThat(row(US, "bags[24 h].rate").text()).isEqualTo("10 mL/h");
        assertThat(row(US, "bags[24 h].filter").text()).isEqualTo("yes");
        assertThat(row(US, "bags[24 h].contents").text()).isEqualTo("from 265 mL, to 275 mL");
        assertThat(row(US, "bags[24 h].roomTemperature").text()).isEqualTo("48 h");
        assertThat(row(US, "bags[24 h].refrigerated").text()).isEqualTo("8 days");
        assertThat(row(US, "pharmacology.halfLife").text()).isEqualTo("2 h 6 min");
        assertThat(row(US, "indications[relapsed-refractory].admissions[cycle 1]")
                        .fields())
                .containsExactly(
                        new RowField("first cycle", "1"), new RowField("last cycle", "1"), new RowField("days", "9"));
        assertThat(row(EU, "indications[relapsed-refractory].cycles[cycle 1]").says())
                .doesNotContain("source", "mcg/day");
        assertThat(rows.rows("us-1999")).isEmpty();
    }

    @Test
    void takesATextInPlaceOfAField() {
        AdoptableRow admission = row(US, "indications[relapsed-refractory].admissions[cycle 1]");
        assertThat(rows.content(admission, List.of("1", "1", "8")))
                .isEqualTo("{\"firstCycle\":1,\"lastCycle\":1,\"days\":8}");
        assertThat(rows.content(row(US, "pharmacology.halfLife"), List.of("2 h 30 min")))
                .isEqualTo("\"PT2H30M\"");
        assertThat(rows.content(row(US, "bags[24 h].refrigerated"), List.of("9 days")))
                .isEqualTo("\"P9D\"");
        assertThat(rows.content(row(US, "bags[24 h].filter"), List.of("no"))).isEqualTo("false");
        assertThat(rows.content(admission, List.of("1", "1", "nine"))).contains("\"days\":\"nine\"");
    }

    @Test
    void everyRowPutBackByItsTextsIsTheSame() {
        for (String monograph : List.of(US, EU)) {
            for (AdoptableRow row : rows.rows(monograph)) {
                if (!row.isMissing()) {
                    List<String> texts =
                            row.fields().stream().map(RowField::text).toList();
                    assertThat(rows.content(row, texts)).as(row.path()).isEqualTo(row.says());
                }
            }
        }
    }

    @Test
    void everyRowEnteredAsItIsChangesNothingButItsSource() {
        for (String monograph : List.of(US, EU)) {
            Monograph shipped = Monographs.library().find(monograph).orElseThrow();
            for (AdoptableRow row : rows.rows(monograph)) {
                if (!row.isMissing()) {
                    Monograph own = with(monograph, own(row.path(), row.says()));
                    assertThat(own).as(row.path()).isNotEqualTo(shipped);
                    assertThat(withoutSources(own)).as(row.path()).isEqualTo(withoutSources(shipped));
                }
            }
        }
    }

    private static String withoutSources(Monograph monograph) {
        return monograph.toString().replaceAll("source=[^\\]]*", "");
    }

    @Test
    void aConfirmedRowIsSureAndKeepsItsSource() {
        BagType before = Monographs.us().bagType(24).orElseThrow();
        BagType after = with(US, new Settled("bags[24 h].preservative", null))
                .bagType(24)
                .orElseThrow();
        assertThat(before.preservative().source().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(after.preservative().source().confidence()).isEqualTo(Confidence.READ);
        assertThat(after.preservative().source().citation())
                .isEqualTo(before.preservative().source().citation());
        assertThat(after.preservative().value()).isFalse();
    }

    @Test
    void aRowThatHoldsOthersKeepsThem() {
        String cycle = "indications[relapsed-refractory].cycles[cycle 1]";
        String content = row(US, cycle)
                .says()
                .replace("\"lastDay\":7", "\"lastDay\":8")
                .replace("\"firstDay\":8", "\"firstDay\":9");
        CyclePattern pattern = with(
                        US,
                        own(cycle, content),
                        own(cycle + ".treatmentFreeDays", "21"),
                        own(
                                "volumes[24 h, 9 mcg/day]",
                                row(US, "volumes[24 h, 9 mcg/day]").says()))
                .indication("relapsed-refractory")
                .orElseThrow()
                .pattern(1);
        assertThat(pattern.steps().get(0).lastDay()).isEqualTo(8);
        assertThat(pattern.steps().get(0).dose().fixed().value()).hasToString("9 mcg/day");
        assertThat(pattern.steps().get(0).dose().fixed().source().citation().section())
                .isEqualTo("2 (dose)");
        assertThat(pattern.treatmentFreeDays().value()).isEqualTo(21);
        assertThat(pattern.source().citation()).isEqualTo(LABEL);
    }

    @Test
    void everyMissingRowFindsItsPlace() {
        String admissions = "[{\"firstCycle\":1,\"lastCycle\":1,\"days\":2}]";
        String entry = "{\"medicine\":{\"drug\":\"dexamethasone\",\"dose\":\"20 mg\"},\"timing\":{\"before\":\"PT1H\"},"
                + "\"occasions\":[{\"occasion\":\"restart\",\"firstCycle\":1}]}";
        String volume = "{\"bagHours\":%s,\"dose\":\"%s\",%s\"drug\":\"1 mL\",\"vials\":1%s}";
        String adult = "{\"ageGroup\":\"adult\",\"entries\":[" + entry + "]}";
        String corticosteroid = "{\"fixed\":{\"drug\":\"dexamethasone\",\"dose\":\"20 mg\"}}";
        String small = "\"bsaFrom\":\"0.30 m2\",\"bsaTo\":\"0.39 m2\",";
        String resumption = "{\"heldUntilGrade\":1,\"restartLevel\":\"low\"}";
        Map<String, String> values = Map.ofEntries(
                Map.entry("eligibility\\[child\\].fromMonths", "12"),
                Map.entry("admissions", admissions),
                Map.entry("premedications\\[adult\\]", adult),
                Map.entry("premedications\\[(adult|child)\\].restart", "[" + entry + "]"),
                Map.entry("bags\\[(72|96)\\].filter", "true"),
                Map.entry("bags\\[(72|96)\\].saline", "{\"saline\":\"100 mL\",\"stabiliser\":\"5 mL\"}"),
                Map.entry("bags\\[(72|96)\\].(roomTemperature|refrigerated)", "\"PT96H\""),
                Map.entry("bags\\[72\\].volumes", String.format(volume, 72, "28 mcg/day", "", "")),
                Map.entry("bags\\[96\\].volumes", String.format(volume, 96, "28 mcg/day", "", "")),
                Map.entry("volumes\\[below 0.40 m2\\]", String.format(volume, 24, "5 mcg/m2/day", small, "")),
                Map.entry(
                        "volumes\\[1.60 m2 and above\\]",
                        String.format(
                                volume, 24, "5 mcg/m2/day", "\"bsaFrom\":\"1.60 m2\",\"bsaTo\":\"1.69 m2\",", "")),
                Map.entry("modifications\\[icans, 3\\].corticosteroid", corticosteroid),
                Map.entry("modifications\\[icans, 3\\].resumption.restartLevel", "\"low\""),
                Map.entry("modifications\\[liver\\].resumption", resumption));
        for (String monograph : List.of(US, EU)) {
            Monograph shipped = Monographs.library().find(monograph).orElseThrow();
            for (MissingRow missing : shipped.missing()) {
                if (missing.path().startsWith("bags[168].volumes")) {
                    continue; // as the other volumes, with what the preserved bag is made up to
                }
                List<String> fits = new ArrayList<>();
                values.forEach((path, value) -> {
                    if (missing.path().matches("(.*\\.)?" + path)) {
                        fits.add(value);
                    }
                });
                assertThat(fits).as(missing.path()).hasSize(1);
                Monograph whole = with(monograph, own(missing.path(), fits.get(0)));
                assertThat(whole.missing())
                        .as(missing.path())
                        .hasSize(shipped.missing().size() - 1)
                        .doesNotContain(missing);
                assertThat(withoutSources(whole)).isNotEqualTo(withoutSources(shipped));
            }
        }
    }

    @Test
    void severalValuesOfABagThatBelongTogetherAreEnteredTogether() {
        BagType bag = with(US, own("bags[72].saline", "{\"saline\":\"100 mL\",\"stabiliser\":\"5 mL\"}"))
                .bagType(72)
                .orElseThrow();
        assertThat(bag.saline().value()).hasToString("100 mL");
        assertThat(bag.stabiliser().value()).hasToString("5 mL");
        assertThat(bag.saline().source().citation()).isEqualTo(LABEL);
    }

    @Test
    void aFieldPutIntoARowNamesBothLabels() {
        Monograph whole = with(EU, own("indications[high-risk-first-relapse].eligibility[child].fromMonths", "12"));
        assertThat(whole.indication("high-risk-first-relapse")
                        .orElseThrow()
                        .eligibility()
                        .get(0)
                        .source()
                        .citation()
                        .section())
                .endsWith("; fromMonths from Label in hand, 2, 2026");
    }

    @Test
    void aWrongMissingRowIsRefusedWithItsPath() {
        Reading<String> reading = typed(
                EU,
                "indications[high-risk-first-relapse].admissions",
                "[{\"firstCycle\":2,\"lastCycle\":1,\"days\":2}]");
        assertThat(((Reading.Refused<String>) reading).problems())
                .extracting(Problem::path)
                .containsExactly("$.indications[2].admissions[0].lastCycle");
        assertThat(typed(EU, "indications[high-risk-first-relapse].admissions", "[]"))
                .isInstanceOf(Reading.Refused.class);
        assertThat(typed(EU, "bags[72].filter", "perhaps")).isInstanceOf(Reading.Refused.class);
        assertThat(typed(EU, "bags[72].filter", "yes")).isEqualTo(new Reading.Read<>("true"));
    }

    @Test
    void writesTheFileAMonographCameFromAndReadsItAgain() {
        JsonMonographFormat format = new JsonMonographFormat(rows);
        Monograph own = with(US, own("bags[24 h].rate", "\"9 mL/h\""));
        assertThat(format.read(format.write(own))).isEqualTo(own);
        assertThat(format.read(format.write(Monographs.us()))).isEqualTo(Monographs.us());
        Reading<Monograph> adopted = rows.with(US, List.of(new Settled("bags[24 h].rate", null)), true);
        Monograph known = ((Reading.Read<Monograph>) adopted).value();
        assertThat(known.adopted()).isTrue();
        assertThat(format.read(format.write(known))).isEqualTo(known);
        assertThatThrownBy(() -> format.write(Monographs.eu().asAdopted()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAStatementAsItWasMade() {
        JsonAdoptionFormat format = new JsonAdoptionFormat();
        Adoption printed = new Adoption("bags[24 h].rate", "\"10 mL/h\"", null);
        Adoption own =
                new Adoption("bags[24 h].rate", "\"10 mL/h\"", new OwnValue("{\"from\":\"1 mL\",\"to\":2}", LABEL));
        assertThat(format.read(format.write(printed))).isEqualTo(printed);
        assertThat(format.read(format.write(own))).isEqualTo(own);
        assertThat(format.write(printed)).contains("blinaplan/adoption/1");
        assertThatThrownBy(() -> format.read(
                        "{\"schema\":\"blinaplan/adoption/1\",\"row\":\"a\",\"says\":\"b\"," + "\"asPrinted\":false}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> format.read(format.write(printed).replace("adoption/1", "adoption/2")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
