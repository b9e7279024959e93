package org.blinaplan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.blinaplan.application.ward.Staff;
import org.blinaplan.fixture.WardCourses;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TodayViewTest {
    private final RecordedCommands commands = new RecordedCommands();
    private final TodayViewModel model = new TodayViewModel(commands, new Texts(Locale.ENGLISH));
    private TodayView view;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        view = new TodayView(model, new Texts(Locale.ENGLISH));
        StackPane shell = new StackPane(view);
        shell.getStyleClass().add("shell");
        Scene scene = new Scene(shell, 1280, 730);
        Theme.dress(scene);
        Theme.apply(scene, false);
        stage.setScene(scene);
        // The stage keeps the size that a test before has given it.
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".today-row").queryAll());
    }

    private void show(FxRobot robot) {
        robot.interact(() -> model.day().set(WardCourses.day()));
    }

    @Test
    void opensARowWithTheMouseAndWithEnterAfterTheArrows(FxRobot robot) {
        show(robot);
        robot.interact(() -> rows(robot).get(0).requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(commands.opened).containsExactly("c-3");
        robot.type(KeyCode.UP).type(KeyCode.HOME).type(KeyCode.SPACE);
        assertThat(commands.opened).containsExactly("c-3", "c-2");
        robot.clickOn(rows(robot).get(4));
        assertThat(commands.opened).containsExactly("c-3", "c-2", "c-4");
    }

    @Test
    void isOneStopOfTheTabKeyAndSpeaks(FxRobot robot) {
        show(robot);
        assertThat(rows(robot)).filteredOn(Node::isFocusTraversable).hasSize(1);
        assertThat(rows(robot))
                .hasSize(20)
                .allMatch(row -> row.getAccessibleRole() == AccessibleRole.BUTTON
                        && row.getAccessibleText().contains(". "));
        assertThat(robot.lookup("#today-stop-c-1").query().getAccessibleText())
                .startsWith("Castillo, Rosa. Ward 4B. Infusion stopped since Mon 16 Mar 2026, 06:25, line or pump."
                        + " 1 h 45 min left to 4 h. Before 10:25: restart, same bag goes on.");
    }

    @Test
    void logsTheRestartByButtonAndByKey(FxRobot robot) {
        show(robot);
        robot.clickOn("#today-restart-c-1");
        robot.type(KeyCode.R);
        assertThat(commands.restarts).containsExactly("c-1", "c-1");
        robot.clickOn("#today-open-c-1");
        assertThat(commands.opened).containsExactly("c-1");
    }

    @Test
    void filtersByTheTogglesAndKeepsOneChosen(FxRobot robot) {
        show(robot);
        robot.clickOn("#today-nurse");
        assertThat(model.staff().get()).isEqualTo(Staff.NURSE);
        assertThat(robot.lookup("#today-prepare").tryQuery()).isEmpty();
        robot.clickOn("#today-nurse");
        assertThat(model.staff().get()).isEqualTo(Staff.NURSE);
        robot.clickOn("#today-24");
        assertThat(robot.lookup("#today-counts").queryAs(Label.class).getText()).endsWith("15 things due");
        robot.clickOn("#today-print");
        assertThat(commands.printed)
                .singleElement()
                .satisfies(day -> assertThat(day.sessions()).isEmpty());
    }

    @Test
    void cutsNoWordAtEitherTextSize(FxRobot robot) {
        show(robot);
        assertThat(cut(robot)).isEmpty();
        robot.interact(() -> {
            Theme.textSize(view.getScene(), 200);
            view.stack(Orientation.VERTICAL, 2);
        });
        robot.interact(() -> {
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
        });
        assertThat(cut(robot)).isEmpty();
        assertThat(rows(robot)).allMatch(row -> row.getBoundsInParent().getMaxX() <= 1280);
    }

    /** Words that end in an ellipsis on the screen, or that stand beyond its right edge. */
    private static List<String> cut(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .filter(label -> label.lookup(".text") instanceof javafx.scene.text.Text drawn
                                && drawn.getText().endsWith("...")
                        || label.localToScene(label.getLayoutBounds()).getMaxX() > 1280)
                .map(Label::getText)
                .toList();
    }

    @Test
    void saysThatItIsWorkingAndWhatToDoWhereThereIsNobody(FxRobot robot) {
        assertThat(robot.lookup("#today-due").tryQuery()).isEmpty();
        robot.interact(() -> model.day().set(WardCourses.emptyDay()));
        assertThat(robot.lookup("#today-empty").queryAs(Label.class).getText()).startsWith("No patient is here yet.");
        assertThat(robot.lookup("#today-stops")
                        .queryAs(javafx.scene.layout.VBox.class)
                        .isManaged())
                .isFalse();
    }
}
