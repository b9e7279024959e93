package org.blinaplan.ui.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every value entered here is invented. */
class AdoptViewModelTest {
    private static final String FIRST = "fixedDoseFrom";
    private static final String RATE = "bags[24 h].rate";

    private final AdoptionInStore kept = new AdoptionInStore();
    private final AdoptViewModel model =
            new AdoptViewModel(kept.ofReyes(), new WindowOutside(), new Texts(Locale.ENGLISH));

    @BeforeEach
    void load() {
        model.load();
        model.monograph().set(AdoptionInStore.US);
    }

    private RowState row(String path) {
        return model.rows().stream()
                .filter(row -> row.row().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String path) {
        model.choose(row(path));
    }

    @Test
    void beginsWithTheFirstMonograph() {
        AdoptViewModel fresh = new AdoptViewModel(kept.ofReyes(), new WindowOutside(), new Texts(Locale.ENGLISH));
        assertThat(fresh.progress()).isEmpty();
        fresh.load();
        assertThat(fresh.monograph().get()).isEqualTo("eu-2024");
        assertThat(fresh.monographs()).containsOnlyKeys("eu-2024", AdoptionInStore.US);
    }

    @Test
    void beginsWithTheFirstRow() {
        // 207 rows with a source in the file of June 2024, counted in it, and the 20 it lists as missing.
        assertThat(model.progress()).isEqualTo("0 of 207 rows agreed. The monograph is not adopted.");
        assertThat(model.rows()).hasSize(227);
        assertThat(model.chosen().get()).isNotNull();
        assertThat(model.chosen().get().row().path()).isEqualTo(FIRST);
        assertThat(model.source(row(FIRST))).isEqualTo("US prescribing information, 2 (dose), 2024-06, read");
        assertThat(model.unfit()).isEmpty();
    }

    @Test
    void confirmsARowAndGoesToTheNext() throws StoreFault {
        model.asPrinted();
        assertThat(model.told().get()).isEqualTo("Kept: fixed dose from as printed.");
        assertThat(model.standing(row(FIRST))).isEqualTo("waits for another");
        assertThat(model.chosen().get()).isEqualTo(model.rows().get(1));
        kept.othersConfirm(FIRST);
        model.load();
        assertThat(model.standing(row(FIRST))).isEqualTo("as printed, by two");
        assertThat(model.progress()).startsWith("1 of 207 rows agreed.");
    }

    @Test
    void doesNotShowWhatTheOtherOneReadBeforeThisOneHasRead() throws StoreFault {
        kept.otherEnters(RATE, "9.5 mL/h");
        model.load();
        choose(RATE);
        assertThat(model.standing(row(RATE))).isEqualTo("waits for you");
        assertThat(model.said(row(RATE)))
                .containsExactly("Somebody else has read this row. What was read is shown after you have read it too.");
        model.asPrinted();
        assertThat(model.standing(row(RATE))).isEqualTo("two people differ");
        assertThat(model.said(row(RATE)))
                .containsExactly(
                        "okonjo, Sun 1 Mar 2026: \"9.5 mL/h\" (US instructions for use, bags, 2026)",
                        "reyes, Sun 1 Mar 2026: as printed");
    }

    @Test
    void entersWhatTheLabelSaysBeginningWithTheMonograph() throws StoreFault {
        choose(RATE);
        model.type();
        RowEntry entry = model.entry().get();
        assertThat(entry).isNotNull();
        assertThat(entry.fields().get(0).text().get()).isEqualTo("10 mL/h");
        assertThat(entry.document().get()).isEqualTo("US instructions for use");
        entry.fields().get(0).text().set("9.5 mL/h");
        entry.edition().set("2026");
        model.enter();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.entry().get()).isNull();
        assertThat(model.told().get()).isEqualTo("Kept: your value of 24 h bag, rate.");
        kept.otherEnters(RATE, "9.5 mL/h");
        model.load();
        assertThat(model.standing(row(RATE))).isEqualTo("own value, by two");
    }

    @Test
    void entersARowOfSeveralFields() {
        choose("indications[relapsed-refractory].admissions[cycle 1]");
        model.type();
        RowEntry entry = model.entry().get();
        assertThat(entry.fields())
                .extracting(RowEntry.Typed::name)
                .containsExactly("first cycle", "last cycle", "days");
        entry.fields().get(2).text().set("8");
        model.enter();
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void saysWhereAWrongValueIsWrongAndKeepsWhatWasTyped() {
        choose(RATE);
        model.type();
        model.entry().get().fields().get(0).text().set("9.5 mL");
        model.enter();
        assertThat(model.problem().get()).startsWith("$.bags[0].rate.value: ").contains("9.5 mL");
        assertThat(model.entry().get().fields().get(0).text().get()).isEqualTo("9.5 mL");
        model.leave();
        assertThat(model.entry().get()).isNull();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.progress()).startsWith("0 of 207");
    }

    @Test
    void refusesTheSamePersonTwice() {
        choose(RATE);
        model.asPrinted();
        choose(RATE);
        model.asPrinted();
        assertThat(model.problem().get()).startsWith("You have said so already of bags[24 h].rate.");
    }

    @Test
    void entersAMissingRowInsteadOfConfirmingIt() {
        choose("bags[72].filter");
        assertThat(model.standing(row("bags[72].filter"))).isEqualTo("missing");
        model.asPrinted();
        RowEntry entry = model.entry().get();
        assertThat(entry).isNotNull();
        assertThat(entry.hint()).isEqualTo("filter");
        entry.fields().get(0).text().set("yes");
        model.enter();
        assertThat(model.problem().get()).contains("document: is missing", "section: ", "edition: ");
        entry.document().set("US prescribing information");
        entry.section().set("2.5");
        entry.edition().set("2026");
        model.enter();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.standing(row("bags[72].filter"))).isEqualTo("waits for another");
    }

    @Test
    void confirmsNothingWhileSomethingElseIsTyped() {
        choose(RATE);
        model.type();
        model.asPrinted();
        assertThat(model.entry().get()).isNotNull();
        assertThat(model.standing(row(RATE))).isEqualTo("open");
    }

    @Test
    void namesARowInPlainWords() {
        assertThat(model.words(row("indications[relapsed-refractory].cycles[cycle 1].steps[days 1-7].dose.perSurface")))
                .isEqualTo("relapsed-refractory, cycle 1, days 1-7, dose, per surface");
        assertThat(model.words(row("indications[relapsed-refractory].premedications[adult].entries[1]")))
                .isEqualTo("relapsed-refractory, premedication of adult, medicine 1");
        assertThat(model.words(row("volumes[24 h, 5 mcg/m2/day, 1.4 m2 to 1.49 m2]")))
                .isEqualTo("bag volume, 24 h, 5 mcg/m2/day, 1.4 m2 to 1.49 m2");
        assertThat(model.words(row("bags[72].filter"))).isEqualTo("72 h bag, filter");
        assertThat(model.rows().stream().map(model::words)).doesNotHaveDuplicates();
    }

    @Test
    void filtersTheRows() throws StoreFault {
        model.filter().set(RowFilter.MISSING);
        assertThat(model.rows()).hasSize(20).allMatch(row -> row.row().isMissing());
        model.filter().set(RowFilter.UNCONFIRMED);
        assertThat(model.rows())
                .isNotEmpty()
                .allMatch(row -> model.confidence(row).equals("Unconfirmed"));
        model.filter().set(RowFilter.FOR_YOU);
        assertThat(model.rows()).hasSize(207);
        model.asPrinted();
        assertThat(model.rows()).hasSize(206);
        assertThat(model.told().get()).isEqualTo("Kept: vial, declared as printed.");
        assertThat(model.chosen().get()).isEqualTo(row("vial.water"));
        kept.othersConfirm(FIRST);
        kept.othersConfirm(RATE);
        kept.otherEnters("bags[72].filter", "yes");
        model.load();
        assertThat(model.rows()).hasSize(207);
        model.filter().set(RowFilter.ALL);
        assertThat(model.rows()).hasSize(227);
    }

    @Test
    void showsAnotherMonograph() {
        model.asPrinted();
        model.monograph().set("eu-2024");
        assertThat(model.progress()).isEqualTo("0 of 261 rows agreed. The monograph is not adopted.");
        model.monograph().set(AdoptionInStore.US);
        assertThat(model.standing(row(FIRST))).isEqualTo("waits for another");
    }

    @Test
    void saysWhatDoesNotFitYet() throws StoreFault {
        kept.otherEnters("vial.usable", "2.5 mL");
        model.load();
        choose("vial.usable");
        model.type();
        model.entry().get().fields().get(0).text().set("2.5 mL");
        model.entry().get().edition().set("2026");
        model.enter();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.unfit())
                .startsWith("Values that were agreed do not fit one another yet, so none of them is used: $.volumes[");
    }
}
