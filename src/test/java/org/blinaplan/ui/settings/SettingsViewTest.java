package org.blinaplan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
    private Stage stage;
    private SettingsScreens screens;

    @Start
    void start(Stage primary) {
        Theme.loadFonts();
        stage = primary;
        show(SettingsScreens.full(true));
    }

    private void show(SettingsScreens shown) {
        screens = shown;
        screens.show(stage);
    }

    private void open(FxRobot robot, Section section) {
        robot.interact(() -> screens.view.open(section));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    @Test
    void walksThroughTheSectionsWithTheArrowKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-sections").query().requestFocus());
        for (String id : List.of("visits", "bags", "pump", "prices", "limits", "monitoring", "people")) {
            robot.type(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup("#settings-section-" + id).tryQuery())
                    .as(id)
                    .isPresent();
        }
    }

    @Test
    void typesAndSavesAPhone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-phone-day").query().requestFocus());
        robot.eraseText(12).write("212-555-0100");
        assertThat(text(robot, "settings-words")).isEqualTo("Changed, not saved.");
        robot.interact(
                () -> robot.lookup("#settings-save").queryAs(Button.class).fire());
        assertThat(screens.kept.last().draft().text("phoneDay")).endsWith("0100");
        assertThat(text(robot, "settings-words")).startsWith("Saved.");
        assertThat(robot.lookup("#settings-save").query().isDisabled()).isTrue();
    }

    @Test
    void goesToTheFirstWrongFieldInsteadOfSaving(FxRobot robot) {
        robot.interact(() -> screens.model.text(SettingsField.ACCURACY).set("6 %"));
        robot.interact(screens.view::save);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(screens.kept.versions).hasSize(2);
        assertThat(screens.scene.getFocusOwner().getId()).isEqualTo("settings-accuracy");
        assertThat(text(robot, "settings-accuracy-problem"))
                .isEqualTo("Type a number such as 10 or 2.5, with a point and no unit.");
        assertThat(text(robot, "settings-words")).isEqualTo("1 field to correct");
    }

    @Test
    void flipsADayAndKeepsTheHours(FxRobot robot) {
        open(robot, Section.VISITS);
        robot.interact(() -> robot.lookup("#settings-visit-days-saturday")
                .queryAs(ToggleButton.class)
                .fire());
        robot.interact(screens.view::save);
        assertThat(screens.kept.last().draft().text("bagPolicy.visits.days"))
                .isEqualTo("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY");
        assertThat(screens.kept.last().draft().text("bagPolicy.visits.to")).isEqualTo("17:00");
    }

    @Test
    void addsAndRemovesClosedDatesOneByOne(FxRobot robot) {
        open(robot, Section.VISITS);
        TextField typed = robot.lookup("#settings-closed-dates-new").queryAs(TextField.class);
        Button add = robot.lookup("#settings-closed-dates-add").queryAs(Button.class);
        for (String date : List.of("1 Jan 2027", "25 Dec 2026")) {
            robot.interact(() -> typed.setText(date));
            robot.interact(add::fire);
        }
        assertThat(screens.model.text(SettingsField.CLOSED_DATES).get()).isEqualTo("2026-12-25, 2027-01-01");
        assertThat(robot.lookup("Fri 25 Dec 2026").tryQuery()).isPresent();
        robot.interact(() -> typed.setText("30 Feb 2027"));
        robot.interact(add::fire);
        assertThat(text(robot, "settings-closed-dates-typed")).startsWith("February 2027 ends on Sun 28.");
        assertThat(typed.getText()).isEqualTo("30 Feb 2027");
        robot.interact(() -> robot.lookup("#settings-closed-2026-12-25")
                .queryAs(Button.class)
                .fire());
        assertThat(screens.model.text(SettingsField.CLOSED_DATES).get()).isEqualTo("2027-01-01");
    }

    @Test
    void editsTheChosenCheck(FxRobot robot) {
        open(robot, Section.MONITORING);
        robot.interact(
                () -> robot.lookup("#settings-checks-add").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(screens.scene.getFocusOwner().getId()).isEqualTo("settings-check-what");
        robot.write("Port");
        TableView<CheckRow> table = robot.lookup("#settings-checks").queryTableView();
        assertThat(table.getItems().get(3).text(CheckField.WHAT).get()).isEqualTo("Port");
        robot.interact(() -> table.getSelectionModel().select(0));
        assertThat(robot.lookup("#settings-check-what").queryAs(TextField.class).getText())
                .isEqualTo("CBC with differential, AST, ALT");
        assertThat(table.getItems().get(3).text(CheckField.WHAT).get()).isEqualTo("Port");
    }

    @Test
    void editsTheFirstCheckWhereTheListWasReadAnew(FxRobot robot) {
        open(robot, Section.MONITORING);
        robot.interact(() -> screens.model.checks().add());
        robot.interact(() -> screens.model.undo());
        assertThat(robot.lookup("#settings-check-form").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#settings-check-what").queryAs(TextField.class).getText())
                .isEqualTo("CBC with differential, AST, ALT");
        robot.interact(() ->
                robot.lookup("#settings-check-what").queryAs(TextField.class).setText("Bloods"));
        assertThat(screens.model.checks().rows().get(0).text(CheckField.WHAT).get())
                .isEqualTo("Bloods");
    }

    @Test
    void countsBackFromAStart(FxRobot robot) {
        FieldWords words = new FieldWords(SettingsScreens.TEXTS);
        assertThat(words.of(CheckField.FROM, "7 days", "before-cycle")).isEqualTo("7 days before");
        assertThat(words.of(CheckField.FROM, "", "before-cycle")).isEqualTo("any time");
        assertThat(words.of(CheckField.FROM, "7 days", "cycle-start")).isEqualTo("7 days");
        assertThat(words.of(CheckField.FROM, "", "cycle-start")).isEqualTo("at once");
    }

    @Test
    void showsTheProgramsListWithoutAForm(FxRobot robot) {
        robot.interact(() -> show(SettingsScreens.empty()));
        open(robot, Section.MONITORING);
        assertThat(text(robot, "settings-checks-whose")).isEqualTo("The program's list, 23 checks");
        assertThat(robot.lookup("#settings-check-form").query().isVisible()).isFalse();
        robot.interact(
                () -> robot.lookup("#settings-checks-own").queryAs(Button.class).fire());
        assertThat(text(robot, "settings-checks-whose")).isEqualTo("The site's own list, 23 checks");
        assertThat(robot.lookup("#settings-check-form").query().isVisible()).isTrue();
    }

    @Test
    void letsThePersonDecideWhereSomebodyElseWasFaster(FxRobot robot) {
        robot.interact(() -> screens.model.text(SettingsField.NAME).set("Linden Hill Clinic"));
        screens.kept.keptBy("B. Lind", SettingsScreens.draft().with("phoneNight", "2"));
        robot.interact(screens.view::save);
        Node card = robot.lookup("#settings-overtaken").query();
        assertThat(card.isVisible()).isTrue();
        assertThat(robot.from(card).lookup("Linden Hill Clinic").tryQuery()).isPresent();
        assertThat(robot.from(card).lookup("Phone at all other times").tryQuery())
                .isPresent();
        robot.interact(
                () -> robot.lookup("#settings-keep-mine").queryAs(Button.class).fire());
        assertThat(card.isVisible()).isFalse();
        assertThat(screens.kept.last().draft().text("name")).isEqualTo("Linden Hill Clinic");
    }

    @Test
    void letsAReaderLookButNotChange(FxRobot robot) {
        robot.interact(() -> show(SettingsScreens.full(false)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#settings-save").tryQuery()).isEmpty();
        assertThat(text(robot, "settings-words")).startsWith("In your role you may look");
        TextField phone = robot.lookup("#settings-phone-day").queryAs(TextField.class);
        assertThat(phone.isEditable()).isFalse();
        assertThat(phone.getText()).isEqualTo("212-555-0134");
        open(robot, Section.VISITS);
        assertThat(robot.lookup("#settings-closed-dates-new").tryQuery()).isEmpty();
        open(robot, Section.MONITORING);
        assertThat(robot.lookup("#settings-checks-add").query().isVisible()).isFalse();
    }

    /** Law: whatever takes the focus says what it is. */
    @Test
    void saysWhatEveryControlIs(FxRobot robot) {
        for (Section section : Section.values()) {
            open(robot, section);
            List<String> silent = new ArrayList<>();
            Set<Node> all = screens.view.lookupAll("*");
            all.stream().filter(SettingsViewTest::isControl).forEach(node -> {
                boolean spoken = node.getAccessibleText() != null
                        || (node instanceof Button button && !button.getText().isBlank());
                if (!spoken) {
                    silent.add(String.valueOf(node));
                }
            });
            assertThat(silent).as(section.name()).isEmpty();
        }
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable()
                && (node instanceof TextField
                        || node instanceof ComboBoxBase
                        || node instanceof MenuButton
                        || node instanceof ToggleButton
                        || node instanceof ListView
                        || node instanceof TableView
                        || node instanceof Button);
    }

    @Test
    void shutsAPersonOutAfterTheAnswer(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-sections")
                .queryListView()
                .getSelectionModel()
                .selectLast());
        WaitForAsyncUtils.waitForFxEvents();
        TableView<Person> table = robot.lookup("#people-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(2));
        assertThat(robot.lookup("#person-name").queryAs(TextField.class).getText())
                .isEqualTo("B. Lind");
        robot.interact(() -> robot.lookup("#person-lock").queryAs(Button.class).fire());
        assertThat(text(robot, "person-question")).startsWith("Shut B. Lind out?");
        assertThat(table.getItems()).contains(new Person("B. Lind", Role.NURSE, false));
        robot.interact(
                () -> robot.lookup("#person-lock-yes").queryAs(Button.class).fire());
        assertThat(table.getItems()).contains(new Person("B. Lind", Role.NURSE, true));
        assertThat(robot.lookup("#settings-save").query().isVisible()
                        && robot.lookup("#settings-save").query().getParent().isVisible())
                .isFalse();
    }
}
