package org.blinaplan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.shell.MainWindow;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A pharmacist types an order, reads the dose off the ribbon, corrects a slip, prints the calendar and saves. */
@ExtendWith(ApplicationExtension.class)
class OrderToCalendarTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final WindowOutside outside = new WindowOutside();
    private MainWindow window;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        outside.toSave = folder;
        window = new MainWindow(outside.parts(CLOCK, "America/New_York", Sites.lindenHill()));
        stage.setScene(window.scene());
        stage.show();
        window.opened();
    }

    @Test
    void goesFromTheOrderToThePrintedCalendar(FxRobot robot) throws Exception {
        type(robot, "order-id", "MRN-1001");
        type(robot, "order-birth-date", "14 May 1971");
        type(robot, "order-weight", "70");
        type(robot, "order-height", "168");
        choose(robot, "order-monograph", "us-2024-06");
        choose(robot, "order-indication", "relapsed-refractory");
        type(robot, "order-cycles", "1 to 2");
        type(robot, "order-start-date", "2 Mar 2026");
        type(robot, "order-start-time", "10:00");
        // US prescribing information: 45 kg or more, relapsed or refractory: 9 mcg/day, from day 8 on 28 mcg/day.
        assertThat(words(robot, "#order-preview")).anyMatch(text -> text.startsWith("9 mcg/day"));
        assertThat(words(robot, "#order-preview")).anyMatch(text -> text.startsWith("28 mcg/day"));

        type(robot, "order-weight", "7O");
        assertThat(label(robot, "#order-weight-problem")).contains("7O");
        assertThat(label(robot, "#order-problem-count")).isEqualTo("1 field to correct");
        assertThat(label(robot, "#order-preview-note")).startsWith("Not the order on the left");
        assertThat(label(robot, "#patient-born")).isEqualTo("MRN-1001, born 14 May 1971 (54 years)");

        type(robot, "order-weight", "70");
        assertThat(robot.lookup("#order-weight-problem").tryQuery()).isEmpty();
        assertThat(label(robot, "#order-problem-count")).isEqualTo("All fields read");
        assertThat(label(robot, "#patient-born")).isEqualTo("MRN-1001, born 14 May 1971 (54 years)");

        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#print-pages .sheet").queryAll()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(robot.lookup("#print-pages .sheet .image-view").queryAllAs(ImageView.class))
                .allMatch(page -> page.getImage().getWidth() > 500);
        robot.interact(() -> robot.lookup("#print-save").queryButton().fire());
        byte[] pdf = Files.readAllBytes(folder.resolve("calendar-mrn-1001.pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(label(robot, "#print-message")).isEqualTo("Saved as calendar-mrn-1001.pdf in " + folder + ".");
        robot.interact(() -> robot.lookup("#print-print").queryButton().fire());
        assertThat(outside.printed).hasSize(1);
        assertThat(label(robot, "#print-message")).isEqualTo("Sent to the printer Ward 3.");

        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Files.readString(folder.resolve("order-mrn-1001.json"))).contains("\"weight\": \"70 kg\"");
        assertThat(label(robot, "#draft-pill")).isEqualTo("Draft – not verified");
    }

    @Test
    void explainsANumberAndTheScreen(FxRobot robot) {
        typeWholeOrder(robot);
        robot.interact(() -> robot.lookup("#fact-surface").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        // Mosteller: square root of (168 x 70 / 3600) = 1.8074, so 1.81.
        assertThat(words(robot, "#why-card"))
                .anyMatch(text -> text.contains("168 cm x 70 kg") && text.contains("1.81"));
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#help").query().isVisible()).isTrue();
        assertThat(label(robot, "#help-text")).contains("Ctrl+S");
    }

    @Test
    void leavesNoUnsavedWorkBehindWithoutAsking(FxRobot robot) {
        typeWholeOrder(robot);
        robot.interact(() -> window.startNew());
        assertThat(outside.asked).isEqualTo(1);
        assertThat(robot.lookup("#order-weight").queryAs(TextField.class).getText())
                .isEqualTo("70");
        robot.interact(() -> assertThat(window.mayClose()).isFalse());
    }

    private void typeWholeOrder(FxRobot robot) {
        type(robot, "order-id", "MRN-1001");
        type(robot, "order-birth-date", "14 May 1971");
        type(robot, "order-weight", "70");
        type(robot, "order-height", "168");
        choose(robot, "order-monograph", "us-2024-06");
        choose(robot, "order-indication", "relapsed-refractory");
        type(robot, "order-cycles", "1 to 1");
        type(robot, "order-start-date", "2 Mar 2026");
        type(robot, "order-start-time", "10:00");
    }

    private static void type(FxRobot robot, String id, String text) {
        TextField field = robot.lookup("#" + id).queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.clear();
        });
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String id, String word) {
        ComboBox<String> box = robot.lookup("#" + id).queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(word));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /** Every text below a node that can be seen. */
    private static List<String> words(FxRobot robot, String query) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> collect(robot.lookup(query).query(), words));
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            words.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
