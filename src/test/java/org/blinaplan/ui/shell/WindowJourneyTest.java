package org.blinaplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Questions;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.ribbon.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person in a hurry meets: fields out of sight, files with errors, keys, another order on another screen. */
@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-27T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final WindowOutside outside = new WindowOutside();
    private MainWindow window;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        outside.answer = Questions.Unsaved.DROP;
        window = new MainWindow(outside.parts(CLOCK, "America/New_York", Sites.lindenHill()));
        stage.setScene(window.scene());
        stage.setWidth(1024);
        stage.setHeight(600);
        stage.show();
        window.opened();
    }

    private void open(FxRobot robot, OrderFile file) throws IOException {
        outside.toOpen = Files.writeString(folder.resolve("ward-7.json"), file.text(), StandardCharsets.UTF_8);
        robot.interact(window::open);
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 6; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void assertInSight(FxRobot robot, String query) {
        Bounds part = bounds(robot, query);
        Bounds pane = bounds(robot, ".form-scroll");
        assertThat(part.getMinY()).as(query).isGreaterThanOrEqualTo(pane.getMinY());
        assertThat(part.getMaxY()).as(query).isLessThanOrEqualTo(pane.getMaxY());
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private ScrollPane form(FxRobot robot) {
        return robot.lookup(".form-scroll").queryAs(ScrollPane.class);
    }

    @Test
    void bringsTheWrongFieldAndItsSentenceIntoSight(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(
                () -> window.screens().order().text(FormField.CLOSED_DATES).set("Christmas"));
        assertThat(bounds(robot, "#order-closed-dates").getMaxY())
                .isGreaterThan(bounds(robot, ".form-scroll").getMaxY());
        robot.clickOn("#order-problem-count");
        settle();
        assertInSight(robot, "#order-closed-dates");
        assertInSight(robot, "#order-closed-dates-problem");
    }

    @Test
    void bringsTheFieldThatIsTakenBackIntoSight(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(
                () -> window.screens().order().text(FormField.CLOSED_DATES).set("24 Dec 2026"));
        robot.interact(() -> robot.lookup("#order-id").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertThat(robot.lookup("#order-closed-dates").query().isFocused()).isTrue();
        assertInSight(robot, "#order-closed-dates");
    }

    @Test
    void bringsTheFieldOfTheTabKeyIntoSight(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(() -> robot.lookup("#order-preparation").query().requestFocus());
        robot.type(KeyCode.TAB);
        settle();
        assertThat(robot.lookup("#order-closed-dates").query().isFocused()).isTrue();
        assertInSight(robot, "#order-closed-dates");
    }

    @Test
    void showsAnotherOrderFromItsTop(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(() -> robot.lookup("#order-closed-dates").query().requestFocus());
        settle();
        assertThat(form(robot).getVvalue()).isPositive();
        open(robot, OrderFile.full());
        assertThat(form(robot).getVvalue()).isZero();
    }

    @Test
    void keepsTheBagsOfTheSiteInSightWhileAnotherFieldIsWrong(FxRobot robot) throws IOException {
        open(robot, OrderFile.small());
        String bags = robot.lookup("#order-bags-home").queryAs(MenuButton.class).getText();
        assertThat(bags).contains("24 h");
        robot.interact(() -> window.screens().order().text(FormField.WEIGHT).set("7O"));
        assertThat(robot.lookup("#order-bags-home").queryAs(MenuButton.class).getText())
                .isEqualTo(bags);
        assertThat(robot.lookup("#order-bags-admitted")
                        .queryAs(MenuButton.class)
                        .getText())
                .isEqualTo(bags);
    }

    @Test
    void namesAFileWithErrorsAndSaysHowManyThereAre(FxRobot robot) throws IOException {
        open(robot, OrderFile.full().with("\"70 kg\"", "\"7O kg\"").with("\"168 cm\"", "\"17 cm\""));
        assertThat(label(robot, "#patient-name")).isEqualTo("ward-7.json");
        assertThat(label(robot, "#patient-born")).isEqualTo("2 fields to correct.");
        assertThat(label(robot, "#order-nothing")).startsWith("2 fields to correct");
        robot.interact(window::startNew);
        settle();
        assertThat(label(robot, "#patient-name")).isEqualTo("New order");
    }

    @Test
    void savesUnderAnotherNameFromTheMenuBesideSave(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        outside.toSave = folder;
        robot.clickOn("#command-save-more").clickOn("#command-save-as");
        settle();
        assertThat(folder.resolve("order-mrn-1001.json")).exists();
        Files.delete(folder.resolve("order-mrn-1001.json"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(folder.resolve("order-mrn-1001.json")).exists();
    }

    @Test
    void turnsThePagesWithTheKeysRightAfterCtrlP(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        settle();
        ScrollPane pages = robot.lookup("#print-scroll").queryAs(ScrollPane.class);
        assertThat(pages.isFocused()).isTrue();
        robot.type(KeyCode.PAGE_DOWN);
        settle();
        assertThat(pages.getVvalue()).isPositive();
    }

    @Test
    void dimsTheHeaderAndWarnsOnPrintWhileAFieldIsWrong(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(() -> window.screens().order().text(FormField.WEIGHT).set("7O"));
        assertThat(robot.lookup(".facts").query().getStyleClass()).contains("old");
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.PRINT));
        settle();
        assertThat(label(robot, "#print-message"))
                .startsWith("Nothing can be printed: the order has a field to correct");
        assertThat(robot.lookup("#print-message").query().getStyleClass()).contains("warning-text");
        robot.interact(() -> window.screens().order().text(FormField.WEIGHT).set("70"));
        assertThat(robot.lookup(".facts").query().getStyleClass()).doesNotContain("old");
    }

    @Test
    void neverKeepsThePagesOfAnotherPatient(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.PRINT));
        settle();
        assertThat(robot.lookup("#print-pages .sheet").queryAll()).isNotEmpty();
        open(robot, OrderFile.full().with("\"70 kg\"", "\"7O kg\""));
        assertThat(robot.lookup("#print-pages .sheet").queryAll()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsATimeZoneByAPartOfItsName(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        TextField zone = robot.lookup("#order-zone").queryAs(TextField.class);
        robot.interact(() -> {
            zone.requestFocus();
            zone.clear();
        });
        robot.write("los ang", 0);
        settle();
        ListView<String> list = robot.lookup("#order-zone-list").queryAs(ListView.class);
        assertThat(list.getItems()).containsExactly("America/Los_Angeles");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        settle();
        assertThat(zone.getText()).isEqualTo("America/Los_Angeles");
        assertThat(window.screens().order().text(FormField.ZONE).get()).isEqualTo("America/Los_Angeles");
        assertThat(robot.lookup("#order-zone-list").tryQuery()).isEmpty();
        robot.write("x", 0);
        settle();
        assertThat(label(robot, "#order-zone-problem")).contains("America/Los_Angelesx");
    }

    @Test
    void drawsOnlyTheCyclesInSight(FxRobot robot) throws IOException {
        open(robot, OrderFile.full().with("\"last\": 3", "\"last\": 9"));
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.COURSE));
        settle();
        assertThat(robot.lookup("#ribbon-row-1").tryQuery()).isPresent();
        assertThat(robot.lookup("#ribbon-row-9").tryQuery()).isEmpty();
        for (int cycle = 1; cycle < 9; cycle++) {
            robot.type(KeyCode.DOWN);
        }
        settle();
        assertThat(robot.lookup("#ribbon-row-9").tryQuery()).isPresent();
        assertThat(robot.lookup("#ribbon-row-1").tryQuery()).isEmpty();
        Bounds row = bounds(robot, "#ribbon-row-9");
        assertThat(row.getMaxY())
                .isLessThanOrEqualTo(bounds(robot, "#course-screen").getMaxY());
    }

    @Test
    void datesEveryBarOfTheWholeCourseAndSaysHowFarTodayIs(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(() -> {
            window.screens().shell().screen().set(ShellViewModel.Screen.COURSE);
            window.screens().courseRibbon().zoomProperty().set(Zoom.COURSE);
        });
        settle();
        // The order starts on Mon 2 Mar 2026 and cycle 2 on Mon 20 Apr; today is Fri 27 Feb.
        assertThat(robot.lookup("#ribbon-row-1 .ribbon-words").queryAllAs(javafx.scene.text.Text.class))
                .extracting(javafx.scene.text.Text::getText)
                .contains("Mon 2 Mar 2026, 10:00", "in 3 days");
        assertThat(robot.lookup("#ribbon-row-2 .ribbon-words").queryAllAs(javafx.scene.text.Text.class))
                .extracting(javafx.scene.text.Text::getText)
                .contains("Mon 20 Apr 2026, 10:00");
    }

    @Test
    void putsTheNamesAboveTheirLanesWithLargeText(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        robot.interact(() -> {
            window.textSize(200);
            window.screens().shell().screen().set(ShellViewModel.Screen.COURSE);
        });
        settle();
        Bounds name = text(robot, "#ribbon-row-1", "Bags");
        Bounds bag = robot.lookup("#ribbon-row-1 .ribbon-bag").queryAll().stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
        assertThat(name.getMaxY()).isLessThanOrEqualTo(bag.getMinY());
        assertThat(bag.getMinX()).isLessThan(name.getMaxX() + 60);
    }

    @Test
    void growsTheSignsOfTheHeaderAndTheWhyCardWithTheText(FxRobot robot) throws IOException {
        open(robot, OrderFile.full());
        double before = bounds(robot, "#draft-pill .text-sign").getHeight();
        robot.interact(() -> window.textSize(200));
        settle();
        assertThat(bounds(robot, "#draft-pill .text-sign").getHeight()).isGreaterThan(1.8 * before);
        robot.interact(() -> robot.lookup("#fact-dose").queryButton().fire());
        settle();
        assertThat(robot.lookup("#why-card .muted")
                        .queryAs(Label.class)
                        .getFont()
                        .getSize())
                .isEqualTo(26);
    }

    private static Bounds text(FxRobot robot, String within, String words) {
        return robot.lookup(within + " .ribbon-words").queryAllAs(javafx.scene.text.Text.class).stream()
                .filter(text -> text.getText().equals(words))
                .map(text -> text.localToScene(text.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
    }
}
