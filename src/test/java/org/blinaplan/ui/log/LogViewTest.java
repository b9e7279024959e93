package org.blinaplan.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.blinaplan.fixture.HandClock;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.shell.MainWindow;
import org.blinaplan.ui.shell.ShellViewModel;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A nurse at the log of Rosa Castillo, stopped since 06:25; it is 08:40. */
@ExtendWith(ApplicationExtension.class)
class LogViewTest {
    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-16T12:40:00Z");
    private final WindowOutside outside = new WindowOutside();
    private MainWindow window;

    @Start
    void start(Stage stage) throws IOException {
        Theme.loadFonts();
        for (String name : List.of("castillo.json", "castillo.events.json")) {
            try (var in = Objects.requireNonNull(LogViewTest.class.getResourceAsStream("/screens/" + name))) {
                Files.copy(in, folder.resolve(name));
            }
        }
        outside.toOpen = folder.resolve("castillo.json");
        window = new MainWindow(outside.parts(clock, "America/New_York", Sites.lindenHillWithPhones()));
        stage.setScene(window.scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        window.open();
        window.screens().shell().screen().set(ShellViewModel.Screen.LOG);
    }

    @Test
    void opensEachFormWithItsKey(FxRobot robot) {
        settle();
        List<String> titles = List.of(
                "Record: Infusion restarted",
                "Record: Bag hung",
                "Record: Bag taken down",
                "Record: Reaction",
                "Record: Premedication given",
                "Record: Measurement",
                "Record: Test at the bedside",
                "Record: Task done",
                "Record: Weight or height",
                "Record: Infusion ended");
        List<KeyCode> keys = List.of(
                KeyCode.DIGIT1,
                KeyCode.DIGIT2,
                KeyCode.DIGIT3,
                KeyCode.DIGIT4,
                KeyCode.DIGIT5,
                KeyCode.DIGIT6,
                KeyCode.DIGIT7,
                KeyCode.DIGIT8,
                KeyCode.DIGIT9,
                KeyCode.DIGIT0);
        for (int i = 0; i < keys.size(); i++) {
            robot.interact(() -> robot.lookup("#log-bag-hung").query().requestFocus());
            robot.type(keys.get(i));
            settle();
            assertThat(label(robot, "#log-form-title")).isEqualTo(titles.get(i));
            robot.type(KeyCode.ESCAPE);
            settle();
            assertThat(robot.lookup("#log-form").query().isVisible()).isFalse();
        }
    }

    @Test
    void typesDigitsIntoTheTimeAndRecordsNothing(FxRobot robot) {
        settle();
        robot.interact(() -> robot.lookup("#log-at").queryAs(TextField.class).requestFocus());
        robot.type(KeyCode.DIGIT1);
        settle();
        assertThat(robot.lookup("#log-form").query().isVisible()).isFalse();
    }

    @Test
    void goesBackAndForthByFiveMinutes(FxRobot robot) {
        settle();
        robot.clickOn("#log-earlier");
        assertThat(time(robot)).isEqualTo("Mon 16 Mar 2026, 08:35");
        robot.clickOn("#log-later");
        robot.clickOn("#log-later");
        assertThat(time(robot)).isEqualTo("Mon 16 Mar 2026, 08:45");
    }

    @Test
    void theTimeFollowsTheClockUntilItIsChanged(FxRobot robot) {
        settle();
        clock.pass("PT2M");
        robot.interact(() -> window.screens().tick());
        assertThat(time(robot)).isEqualTo("Mon 16 Mar 2026, 08:42");
        assertThat(label(robot, "#log-clock-figure")).isEqualTo("1:43");
        robot.clickOn("#log-earlier");
        clock.pass("PT1M");
        robot.interact(() -> window.screens().tick());
        assertThat(time(robot)).isEqualTo("Mon 16 Mar 2026, 08:37");
    }

    @Test
    void showsTheChosenRestart(FxRobot robot) {
        settle();
        robot.clickOn("#log-future-long");
        settle();
        assertThat(robot.lookup(".log-moved-text").queryAs(Label.class).getText())
                .isEqualTo("step 4 h 0 min later");
    }

    @Test
    void correctsFromTheList(FxRobot robot) throws IOException {
        settle();
        robot.interact(() -> robot.lookup("#log-correct-1")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());
        settle();
        assertThat(label(robot, "#log-form-title")).isEqualTo("Correct: Infusion stopped");
        robot.interact(() -> {
            robot.lookup("#log-at").queryAs(TextField.class).setText("Mon 16 Mar 2026, 06:45");
            robot.lookup("#log-reason").queryAs(TextField.class).setText("read off the pump");
        });
        robot.interact(() -> robot.lookup("#log-record").queryButton().fire());
        settle();
        assertThat(label(robot, "#log-done")).isEqualTo("The correction is recorded.");
        assertThat(label(robot, "#log-clock-figure")).isEqualTo("2:05");
        assertThat(Files.readString(folder.resolve("castillo.events.json"))).contains("read off the pump");
    }

    @Test
    void showsTheGradeBeforeItIsRecorded(FxRobot robot) throws IOException {
        settle();
        robot.interact(() -> robot.lookup("#log-bag-hung").query().requestFocus());
        robot.type(KeyCode.DIGIT4);
        settle();
        choose(robot, "#log-field-reaction", "CYTOKINE_RELEASE_SYNDROME");
        assertThat(label(robot, "#log-astct")).isEqualTo("no finding entered");
        choose(robot, "#log-field-fever", "true");
        choose(robot, "#log-field-hypotension", "FLUIDS_ONLY");
        assertThat(label(robot, "#log-astct-missing")).isEqualTo("Missing: oxygen.");
        choose(robot, "#log-field-oxygen", "HIGH_FLOW");
        assertThat(label(robot, "#log-astct")).isEqualTo("grade 3");
        assertThat(label(robot, "#log-grade-used")).isEqualTo("The rules will use grade 3.");
        Node record = robot.lookup("#log-record").query();
        assertThat(record.localToScene(record.getBoundsInLocal()).getMaxY())
                .as("the button is in sight at 1280 x 800")
                .isLessThan(robot.lookup("#log-screen").query().getScene().getHeight());
        robot.interact(() -> robot.lookup("#log-record").queryButton().fire());
        settle();
        assertThat(label(robot, "#log-done")).startsWith("Recorded: Reaction");
        assertThat(Files.readString(folder.resolve("castillo.events.json"))).contains("\"oxygen\": \"high-flow\"");
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String query, String word) {
        robot.interact(() -> robot.lookup(query).queryAs(ComboBox.class).setValue(word));
        settle();
    }

    @Test
    void needsNoScrollingSideways(FxRobot robot) {
        settle();
        for (int percent : new int[] {100, 125, 150, 200}) {
            robot.interact(() -> window.textSize(percent));
            settle();
            for (Node node : robot.lookup("#log-screen .label").queryAll()) {
                if (node.isVisible()
                        && node.getScene() != null
                        && node.getBoundsInLocal().getWidth() > 0) {
                    assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                            .as(percent + " %: " + ((Label) node).getText())
                            .isLessThanOrEqualTo(1281);
                }
            }
        }
    }

    private static String time(FxRobot robot) {
        return robot.lookup("#log-at").queryAs(TextField.class).getText();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
