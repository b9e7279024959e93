package org.blinaplan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Reading;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.data.JsonSiteFormat;
import org.blinaplan.domain.monitoring.PracticeDefault;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.RandomSitePolicies;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsViewModelTest {
    private static final JsonSiteFormat FORMAT = new JsonSiteFormat();

    private final KeptInMemory kept = new KeptInMemory();
    private SettingsViewModel model = loaded(true);

    private SettingsViewModel loaded(boolean mayChange) {
        SettingsViewModel settings =
                new SettingsViewModel(FORMAT, kept, new WindowOutside(), new Texts(Locale.ENGLISH), mayChange);
        settings.load();
        return settings;
    }

    private static Draft full() {
        try {
            byte[] file = Files.readAllBytes(Path.of("src/test/resources/examples/full-site.json"));
            return ((Reading.Read<Draft>) FORMAT.open(file)).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void type(SettingsField field, String text) {
        model.text(field).set(text);
    }

    private String problem(SettingsField field) {
        return model.state().get().problems().getOrDefault(field, "");
    }

    private Draft lastDraft() {
        return kept.last().draft();
    }

    private SitePolicy lastPolicy() {
        return ((Reading.Read<SitePolicy>) FORMAT.read(lastDraft())).value();
    }

    private void openFull() {
        kept.keptBy("A. Ortiz", full());
        model.load();
    }

    @Test
    void isEmptyAndRightWhereNothingHasBeenEntered() {
        assertThat(model.state().get().count()).isZero();
        assertThat(model.changed().get()).isFalse();
        assertThat(model.canSave()).isFalse();
        for (SettingsField field : SettingsField.values()) {
            assertThat(model.text(field).get()).as(field.name()).isEmpty();
        }
    }

    @Test
    void showsAFullPolicyAsPeopleSayIt() {
        openFull();
        assertThat(model.text(SettingsField.PHONE_NIGHT).get()).isEqualTo("212-555-0171");
        assertThat(model.text(SettingsField.PRIMING).get()).isEqualTo("1.5");
        assertThat(model.text(SettingsField.ALT).get()).isEqualTo("45");
        assertThat(model.text(SettingsField.LATE_ENTRY).get()).isEqualTo("12 h");
        assertThat(model.text(SettingsField.HEAVIEST).get()).isEqualTo("300");
        assertThat(model.checks().own().get()).isTrue();
        assertThat(model.checks().rows().get(0).text(CheckField.UNTIL).get()).isEqualTo("7 days");
        assertThat(model.changed().get()).isFalse();
    }

    @Test
    void savesAFullPolicyWithOneFieldChanged() {
        openFull();
        type(SettingsField.PHONE_DAY, "212-555-0100");
        model.save();
        assertThat(lastPolicy().phones().day()).isEqualTo("212-555-0100");
        type(SettingsField.PHONE_DAY, "212-555-0134");
        model.save();
        assertThat(lastPolicy()).isEqualTo(SitePolicies.full());
        assertThat(model.changed().get()).isFalse();
        assertThat(model.told().get()).startsWith("Saved.");
    }

    /** Law: what the file has, the fields have, and give back as it was. */
    @Test
    void losesNothingOfRandomPolicies() {
        long seed = 20260504;
        RandomSitePolicies policies = new RandomSitePolicies(seed);
        for (int i = 0; i < 300; i++) {
            Draft draft = ((Reading.Read<Draft>) FORMAT.open(FORMAT.write(policies.next()))).value();
            Draft again = SiteDrafter.draft(SiteForm.of(draft)).draft();
            assertThat(FORMAT.read(again)).as("seed %d, policy %d", seed, i).isEqualTo(FORMAT.read(draft));
        }
    }

    /** Law: no field of a site policy has no place on the screen, but pins, which belong to an order. */
    @Test
    void hasAFieldForEveryFieldOfAFullFile() {
        assertThat(SiteForm.of(full()).others()).isEmpty();
        assertThat(SiteForm.of(full().with("bagPolicy.pins[0].cycle", "1")).others())
                .containsExactly(Map.entry("bagPolicy.pins[0].cycle", "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    STERILITY     | 0        | Is the number 0; a whole number from 1 to 1000 is needed.
                    ACCURACY      | 101      | Is the number 101; a number from 0 to 100 is needed.
                    ACCURACY      | 6,5      | Type a number such as 10 or 2.5, with a point and no unit.
                    WEIGHT_CHANGE | 1O       | Type a number such as 10 or 2.5, with a point and no unit.
                    LATE_ENTRY    | 12       | Type a length of time such as 12 h, 30 min or 7 days.
                    CURRENCY      | euro     | "euro" is not a currency code, such as "EUR".
                    ALT           | 45 IU    | "45 IU" is not a number and its unit, such as "45 U/L".
                    BILIRUBIN     | 1.2      | "1.2" is not a number and its unit, such as "1.2 mg/dL" or "21 umol/L".
                    VISIT_FROM    | 8        | Type a time on the 24 hour clock, such as 13:00.
                    OLDEST        | 151      | Is the number 151; a whole number from 0 to 150 is needed.
                    """)
    void saysBesideTheFieldWhatIsWrong(SettingsField field, String typed, String sentence) {
        type(field, typed);
        assertThat(problem(field)).isEqualTo(sentence);
        assertThat(model.state().get().count()).isEqualTo(1);
        assertThat(model.state().get().count(field.section())).isEqualTo(1);
        assertThat(model.canSave()).isFalse();
        model.save();
        assertThat(kept.last()).isEqualTo(SiteKeeping.Version.NONE);
    }

    @Test
    void asksForTheCurrencyOfAPrice() {
        type(SettingsField.VIAL_PRICE, "3814");
        assertThat(problem(SettingsField.CURRENCY)).contains("a vialPrice needs its currency");
        type(SettingsField.CURRENCY, "USD");
        assertThat(model.canSave()).isTrue();
    }

    @Test
    void takesWhatIsLeftEmptyOfHoursAsThePromptShowsIt() {
        type(SettingsField.VISIT_TO, "16:30");
        assertThat(model.state().get().count()).isZero();
        model.save();
        assertThat(lastDraft().text("bagPolicy.visits.days")).isEqualTo("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
        assertThat(lastDraft().text("bagPolicy.visits.from")).isEqualTo("08:00");
        assertThat(lastDraft().text("bagPolicy.visits.to")).isEqualTo("16:30");
        assertThat(lastDraft().text("bagPolicy.preparation.from")).isEmpty();
    }

    @Test
    void writesOnlyWhatIsEntered() {
        type(SettingsField.NAME, "Linden Hill Hospital");
        type(SettingsField.UNREACHABLE, "2mL");
        type(SettingsField.END_TOLERANCE, "30 min");
        model.save();
        assertThat(lastDraft().fields())
                .containsOnly(
                        Map.entry("name", "Linden Hill Hospital"),
                        Map.entry("pump.unreachableVolume", "2 mL"),
                        Map.entry("endTolerance", "PT30M"));
    }

    @Test
    void takesEverythingBackThatIsNotSaved() {
        openFull();
        type(SettingsField.NAME, "X");
        model.checks().add();
        model.undo();
        assertThat(model.changed().get()).isFalse();
        assertThat(model.text(SettingsField.NAME).get()).isEqualTo("Linden Hill Hospital");
        assertThat(model.checks().rows()).hasSize(3);
    }

    @Test
    void showsTheProgramsChecksUntilTheSiteHasItsOwn() {
        assertThat(model.checks().own().get()).isFalse();
        assertThat(model.checks().rows()).hasSameSizeAs(PracticeDefault.ITEMS);
        model.checks().makeOwn();
        model.save();
        assertThat(lastPolicy().monitoring()).isEqualTo(PracticeDefault.ITEMS);
        model.checks().usePrograms();
        model.save();
        assertThat(lastPolicy().monitoring()).isNull();
    }

    @Test
    void keepsAListWithoutChecksApartFromTheProgramsList() {
        openFull();
        List.copyOf(model.checks().rows()).forEach(model.checks()::remove);
        model.save();
        assertThat(lastPolicy().monitoring()).isEmpty();
        model.load();
        assertThat(model.checks().own().get()).isTrue();
        assertThat(model.checks().rows()).isEmpty();
    }

    @Test
    void readsACheckAsItIsTyped() {
        openFull();
        model.checks().add();
        CheckRow row = model.checks().rows().get(3);
        assertThat(model.state().get().checkProblems().get(3)).containsOnlyKeys(CheckField.WHAT);
        row.text(CheckField.WHAT).set("Port needle");
        row.text(CheckField.CYCLES).set("1 to 2");
        row.text(CheckField.FROM).set("7 days");
        row.text(CheckField.EVERY).set("7 days");
        row.text(CheckField.UNTIL).set("28 days");
        row.text(CheckField.SETTING).set("home");
        assertThat(model.state().get().count()).isZero();
        model.save();
        assertThat(lastPolicy().monitoring())
                .last()
                .hasToString("MonitoringItem[what=Port needle, kind=OTHER, cycles=Cycles[first=1, last=2],"
                        + " anchor=CYCLE_START, from=PT168H, every=PT168H, until=PT672H, setting=home]");
    }

    @Test
    void saysWhichCheckIsWrongAndWhere() {
        openFull();
        model.checks().rows().get(1).text(CheckField.EVERY).set("daily");
        model.checks().rows().get(2).text(CheckField.CYCLES).set("first");
        model.checks().rows().get(2).text(CheckField.EVERY).set("1 h");
        assertThat(model.state().get().checkProblems())
                .containsOnlyKeys(1, 2)
                .containsEntry(1, Map.of(CheckField.EVERY, "Type a length of time such as 12 h, 30 min or 7 days."));
        assertThat(model.state().get().checkProblems().get(2))
                .containsEntry(CheckField.CYCLES, "Type cycles such as 1, 1 to 2 or from 3; empty means every cycle.")
                .containsEntry(CheckField.UNTIL, "Is missing; a check repeated from here needs its end, such as PT4H.");
        assertThat(model.state().get().count(Section.MONITORING)).isEqualTo(3);
    }

    @Test
    void showsBothWhereSomebodyElseWasFaster() {
        openFull();
        type(SettingsField.PHONE_DAY, "1");
        SiteKeeping.Version other = kept.keptBy("A. Ortiz", full().with("phoneNight", "2"));
        model.save();
        assertThat(model.theirs().get()).isEqualTo(other);
        assertThat(kept.last()).isEqualTo(other);
        assertThat(model.differing(other)).containsExactly(SettingsField.PHONE_DAY, SettingsField.PHONE_NIGHT);
        assertThat(model.canSave()).isFalse();
        model.save();
        assertThat(kept.last()).isEqualTo(other);
    }

    @Test
    void takesTheirs() {
        overtaken();
        model.takeTheirs();
        assertThat(model.theirs().get()).isNull();
        assertThat(model.text(SettingsField.PHONE_DAY).get()).isEqualTo("212-555-0134");
        assertThat(model.text(SettingsField.PHONE_NIGHT).get()).isEqualTo("2");
        assertThat(model.changed().get()).isFalse();
    }

    @Test
    void keepsMineOverTheirs() {
        overtaken();
        model.keepMine();
        assertThat(model.theirs().get()).isNull();
        assertThat(lastPolicy().phones().day()).isEqualTo("1");
        assertThat(lastPolicy().phones().night()).isEqualTo("212-555-0171");
        assertThat(model.changed().get()).isFalse();
    }

    @Test
    void asksAgainWhereSomebodyWasFasterOnceMore() {
        overtaken();
        SiteKeeping.Version third = kept.keptBy("B. Lind", full().with("name", "Y"));
        model.keepMine();
        assertThat(model.theirs().get()).isEqualTo(third);
        assertThat(kept.last()).isEqualTo(third);
        assertThat(model.text(SettingsField.PHONE_DAY).get()).isEqualTo("1");
    }

    private void overtaken() {
        openFull();
        type(SettingsField.PHONE_DAY, "1");
        kept.keptBy("A. Ortiz", full().with("phoneNight", "2"));
        model.save();
        assertThat(model.theirs().get()).isNotNull();
    }

    @Test
    void showsWhatArrivesUnlessSomethingIsTyped() {
        openFull();
        model.arrived(kept.keptBy("A. Ortiz", full().with("name", "Y")));
        assertThat(model.text(SettingsField.NAME).get()).isEqualTo("Y");
        assertThat(model.told().get()).startsWith("A. Ortiz has changed the settings.");
        type(SettingsField.FEVER, "38.5 C");
        model.arrived(kept.keptBy("B. Lind", full()));
        assertThat(model.text(SettingsField.NAME).get()).isEqualTo("Y");
        assertThat(Objects.requireNonNull(model.theirs().get()).by()).isEqualTo("B. Lind");
    }

    @Test
    void keepsWhatIsTypedWhereItIsRefusedOrTheStoreFails() {
        type(SettingsField.NAME, "Y");
        kept.refusal = "A nurse may not change the settings. Nothing was changed. Ask an administrator.";
        model.save();
        assertThat(model.fault().get()).isEqualTo(kept.refusal);
        kept.refusal = null;
        kept.fault = new StoreFault("The store cannot be reached. Nothing is lost. Try again.");
        model.save();
        assertThat(model.fault().get()).isEqualTo("The store cannot be reached. Nothing is lost. Try again.");
        assertThat(model.text(SettingsField.NAME).get()).isEqualTo("Y");
        assertThat(model.changed().get()).isTrue();
        kept.fault = null;
        model.save();
        assertThat(model.fault().get()).isEmpty();
        assertThat(lastPolicy().name()).isEqualTo("Y");
    }

    @Test
    void savesNothingBeforeItIsRead() {
        kept.fault = new StoreFault("The store cannot be reached.");
        model = loaded(true);
        kept.fault = null;
        type(SettingsField.NAME, "Y");
        model.save();
        assertThat(kept.last()).isEqualTo(SiteKeeping.Version.NONE);
    }

    @Test
    void savesNothingForOneWhoMayNotChangeIt() {
        model = loaded(false);
        type(SettingsField.NAME, "Y");
        assertThat(model.canSave()).isFalse();
        model.save();
        assertThat(kept.last()).isEqualTo(SiteKeeping.Version.NONE);
    }
}
