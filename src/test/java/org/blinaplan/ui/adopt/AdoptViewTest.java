package org.blinaplan.ui.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every value entered here is invented. */
@ExtendWith(ApplicationExtension.class)
class AdoptViewTest {
    private AdoptScreen screen;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        screen = new AdoptScreen(false, 100);
        screen.show(stage);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static TableView<RowState> table(FxRobot robot) {
        return robot.lookup("#adopt-rows").queryTableView();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(FxRobot robot, String path) {
        robot.interact(() -> table(robot).getItems().stream()
                .filter(row -> row.row().path().equals(path))
                .findFirst()
                .ifPresent(row -> table(robot).getSelectionModel().select(row)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void confirmsRowAfterRowWithTheKeyboardAlone(FxRobot robot) {
        robot.interact(() -> table(robot).requestFocus());
        assertThat(text(robot, "adopt-path")).isEqualTo("fixed dose from");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "adopt-path")).isEqualTo("vial, declared");
        assertThat(text(robot, "adopt-answer")).isEqualTo("Kept: fixed dose from as printed.");
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "adopt-path")).isEqualTo("vial, water");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(screen.model.rows().stream()
                        .filter(row -> screen.model.standing(row).equals("waits for another"))
                        .map(row -> row.row().path()))
                .containsExactly("fixedDoseFrom", "vial.water");
        assertThat(screen.scene.getFocusOwner()).isEqualTo(table(robot));
    }

    @Test
    void showsTheChosenRowWithItsSource(FxRobot robot) {
        choose(robot, "bags[24 h].roomTemperature");
        assertThat(text(robot, "adopt-text")).isEqualTo("48 h");
        assertThat(text(robot, "adopt-source")).isEqualTo("US prescribing information, storage, 2014, read");
        assertThat(text(robot, "adopt-said")).isEmpty();
    }

    @Test
    void typesWhatTheLabelSaysAndComesBackToTheRows(FxRobot robot) {
        choose(robot, "bags[24 h].rate");
        fire(robot, "adopt-other");
        TextField value = robot.lookup("#adopt-value-0").queryAs(TextField.class);
        assertThat(value.getText()).isEqualTo("10 mL/h");
        assertThat(screen.scene.getFocusOwner()).isEqualTo(value);
        robot.interact(() -> value.setText("9.5 mL"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "adopt-answer")).startsWith("$.bags[0].rate.value: ");
        robot.interact(() -> value.setText("9.5 mL/h"));
        fire(robot, "adopt-enter");
        assertThat(text(robot, "adopt-answer")).isEqualTo("Kept: your value of 24 h bag, rate.");
        assertThat(robot.lookup("#adopt-value-0").tryQuery()).isEmpty();
        assertThat(screen.scene.getFocusOwner()).isEqualTo(table(robot));
    }

    @Test
    void leavesTheFormWithEscape(FxRobot robot) {
        fire(robot, "adopt-other");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#adopt-value-0").tryQuery()).isEmpty();
        assertThat(screen.model.progress()).startsWith("0 of 207");
    }

    @Test
    void asksForWhatIsMissingInsteadOfAConfirmation(FxRobot robot) {
        robot.interact(() -> robot.lookup("#adopt-filter-missing")
                .queryAs(ToggleButton.class)
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        choose(robot, "bags[72].filter");
        assertThat(robot.lookup("#adopt-printed").query().isVisible()).isFalse();
        fire(robot, "adopt-other");
        assertThat(text(robot, "adopt-hint")).isEqualTo("yes or no");
        assertThat(table(robot).getItems()).hasSize(20);
    }
}
