package org.blinaplan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.blinaplan.fixture.HandClock;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.log.LogState;
import org.blinaplan.ui.ribbon.ItemKind;
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

/**
 * A nurse records what happens to Ada Okafor, whose cycle of 672 h starts on Mon 2 Mar 2026, 10:00 in New York and would
 * end on Mon 30 Mar, 11:00: the clock goes forward on 8 March. Two gaps move the end by hand-worked hours: 3 h to 14:00,
 * and 4 h 30 min more to 18:30.
 */
@ExtendWith(ApplicationExtension.class)
class InterruptionAtHomeTest {
    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-02T15:00:00Z");
    private final WindowOutside outside = new WindowOutside();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage primary) throws IOException {
        Theme.loadFonts();
        stage = primary;
        Path order = folder.resolve("okafor.json");
        try (var in = Objects.requireNonNull(
                InterruptionAtHomeTest.class.getResourceAsStream("/examples/adult-relapsed-us.json"))) {
            Files.copy(in, order);
        }
        outside.toOpen = order;
        show();
    }

    private void show() {
        window = new MainWindow(outside.parts(clock, "America/New_York", Sites.lindenHillWithPhones()));
        stage.setScene(window.scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        window.open();
        window.screens().shell().screen().set(ShellViewModel.Screen.LOG);
    }

    @Test
    void recordsGapsAndReadsTheNewEndOffTheCourse(FxRobot robot) throws IOException {
        settle();
        assertThat(log().clock().lines()).startsWith("Not started");
        record(robot, KeyCode.DIGIT1);
        assertThat(label(robot, "#state-pill")).isEqualTo("Running");
        assertThat(label(robot, "#status-text")).isEqualTo("Delivered so far 0 h 0 min of 672 h");

        // Sat 14 Mar, 18:30, at home since the admission ended on Wed 11 Mar.
        pass(robot, "PT295H30M");
        stopTheInfusion(robot);
        assertThat(label(robot, "#state-pill")).isEqualTo("Interrupted");
        assertThat(label(robot, "#log-clock-figure")).isEqualTo("4:00");
        assertThat(label(robot, "#log-clock-unit")).isEqualTo("hours left");
        pass(robot, "PT3H");
        assertThat(label(robot, "#log-clock-figure")).isEqualTo("1:00");
        assertThat(label(robot, "#log-advice-text")).isEqualTo("Under 4 h: the bag goes on at 28 mcg/day.");
        record(robot, KeyCode.DIGIT1);
        assertThat(label(robot, "#log-done")).isEqualTo("Recorded: Infusion restarted, Sat 14 Mar 2026, 21:30.");
        assertThat(endOnTheCourse(ItemKind.DISCONNECT, robot)).isEqualTo("2026-03-30T14:00-04:00[America/New_York]");

        // Mon 16 Mar, 12:00 to 16:30: 4 h 30 min.
        pass(robot, "PT38H30M");
        stopTheInfusion(robot);
        pass(robot, "PT4H30M");
        assertThat(label(robot, "#log-clock-figure")).isEqualTo("4:30");
        assertThat(label(robot, "#log-clock-unit")).isEqualTo("stopped");
        assertThat(label(robot, "#log-advice-text"))
                .contains("under supervision")
                .contains("a new bag");
        record(robot, KeyCode.DIGIT1);
        // After 17:00: nobody receives visits then, and the sign says so.
        assertThat(endOnTheCourse(ItemKind.DISCONNECT_OUT_OF_HOURS, robot))
                .isEqualTo("2026-03-30T18:30-04:00[America/New_York]");
    }

    @Test
    void findsTheEventsAgainWhenItIsOpenedAgain(FxRobot robot) throws IOException {
        settle();
        record(robot, KeyCode.DIGIT1);
        pass(robot, "PT5H");
        stopTheInfusion(robot);
        assertThat(Files.readString(folder.resolve("okafor.events.json"))).contains("infusion-interrupted");
        robot.interact(this::show);
        settle();
        assertThat(log().recorded()).hasSize(2);
        assertThat(log().clock().interrupted()).isTrue();
        assertThat(label(robot, "#state-pill")).isEqualTo("Interrupted");
    }

    @Test
    void keepsWhatIsTypedWhereItCannotBeRecorded(FxRobot robot) {
        settle();
        robot.interact(() -> robot.lookup("#log-at").queryAs(TextField.class).setText("3 Mar 2026, 10:00"));
        record(robot, KeyCode.DIGIT1);
        assertThat(label(robot, "#log-problem")).isEqualTo("This lies in the future: it is Mon 2 Mar 2026, 10:00 now.");
        assertThat(robot.lookup("#log-at").queryAs(TextField.class).getText()).isEqualTo("3 Mar 2026, 10:00");
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#log-form").query().isVisible()).isFalse();
        assertThat(robot.lookup("#log-at").queryAs(TextField.class).getText()).isEqualTo("Mon 2 Mar 2026, 10:00");
        assertThat(folder.resolve("okafor.events.json")).doesNotExist();
    }

    private LogState log() {
        return Objects.requireNonNull(window.screens().log().state().get());
    }

    /** A key opens the form with everything filled in, Enter records it. */
    private void record(FxRobot robot, KeyCode key) {
        robot.interact(() -> robot.lookup("#log-buttons .log-button").queryAll().stream()
                .findFirst()
                .ifPresent(Node::requestFocus));
        robot.type(key);
        until(() -> robot.lookup("#log-form").query().isVisible());
        robot.type(KeyCode.ENTER);
        until(() -> !robot.lookup("#log-form").query().isVisible()
                || !label(robot, "#log-problem").isEmpty());
    }

    /** What is typed is worked on in the background. */
    private static void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen within 10 s", e);
        }
        settle();
    }

    private void stopTheInfusion(FxRobot robot) {
        robot.interact(() -> robot.lookup("#log-interrupted").queryButton().fire());
        settle();
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            javafx.scene.control.ComboBox<String> because =
                    robot.lookup("#log-field-because").queryAs(javafx.scene.control.ComboBox.class);
            because.setValue("LINE_OR_PUMP");
        });
        robot.interact(() -> robot.lookup("#log-record").queryButton().fire());
        settle();
    }

    /** The sign of the disconnect on the ribbon of the first cycle. */
    private String endOnTheCourse(ItemKind sign, FxRobot robot) {
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.COURSE));
        settle();
        String end = window.screens().courseRibbon().rows().get(0).lanes().changes().stream()
                .filter(item -> item.kind() == sign)
                .map(item -> item.from().toString())
                .reduce((one, other) -> other)
                .orElse("none");
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.LOG));
        settle();
        return end;
    }

    private void pass(FxRobot robot, String duration) {
        clock.pass(duration);
        robot.interact(() -> window.screens().tick());
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
