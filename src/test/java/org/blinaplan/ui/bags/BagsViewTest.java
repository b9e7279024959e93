package org.blinaplan.ui.bags;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.shell.MainWindow;
import org.blinaplan.ui.shell.ShellViewModel;
import org.blinaplan.ui.shell.Theme;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the bags screen, with pointer and keys. The expected bags are worked in {@link BagsViewModelTest}. */
@ExtendWith(ApplicationExtension.class)
class BagsViewTest {
    private static final List<Integer> AROUND_THE_WEEKEND = List.of(48, 48, 48, 24, 48, 96, 96, 96, 96, 72);

    private final WindowOutside outside = new WindowOutside();
    private final WindowParts parts = outside.parts(ChildBags.CLOCK, ChildBags.ZONE, Sites.harbour());
    private MainWindow window;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        window = new MainWindow(parts);
        stage.setScene(window.scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @BeforeEach
    void openBags(FxRobot robot) {
        robot.interact(() -> {
            window.screens().order().open(ChildBags.draft(parts));
            window.screens().shell().screen().set(ShellViewModel.Screen.BAGS);
        });
        WaitForAsyncUtils.waitForFxEvents(10);
    }

    private CycleBags bags() {
        return Objects.requireNonNull(window.screens().bags().bags().get());
    }

    private static String sum(FxRobot robot) {
        return robot.lookup("#bags-sum-counts").queryAs(Label.class).getText();
    }

    private static TableView<BagRow> table(FxRobot robot) {
        return robot.lookup("#bags-table").queryTableView();
    }

    @Test
    void pinsABagWithTheKeyboardAndTakesItBack(FxRobot robot) {
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.DOWN, 2).type(KeyCode.P);
        BagRow pinned = bags().rows().stream()
                .filter(row -> row.bag().pinned())
                .findFirst()
                .orElseThrow();
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isEqualTo(pinned);
        assertThat(robot.lookup("#bags-pinned").queryAs(Label.class).getText()).isEqualTo("1 bag pinned");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(bags().pins()).isEmpty();
        assertThat(robot.lookup("#bags-pinned").query().isVisible()).isFalse();
    }

    @Test
    void pinsABagByAClickOnItsPin(FxRobot robot) {
        robot.clickOn("#bags-pin-5");
        assertThat(bags().rows().get(4).bag().pinned()).isTrue();
        robot.clickOn("#bags-pin-5");
        assertThat(bags().pins()).isEmpty();
    }

    @Test
    void pinsAnotherBagAndSeesTheRestFollow(FxRobot robot) {
        BagRow first = bags().rows().stream()
                .filter(row -> row.bag().atHour() == 216)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> table(robot).getSelectionModel().select(first));
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Pin> choice = robot.lookup("#bags-card-bag").queryAs(ComboBox.class);
            choice.getItems().stream().filter(pin -> pin.bagHours() == 96).forEach(choice::setValue);
        });
        robot.clickOn("#bags-card-set");
        assertThat(ChildBags.bagHours(bags())).isEqualTo(AROUND_THE_WEEKEND);
        assertThat(table(robot).getItems()).hasSize(10);
        assertThat(sum(robot)).isEqualTo("5 visits, 1 out of hours; 0 mcg discarded");
        assertThat(window.screens().bags().side().get()).isEqualTo(BagsViewModel.Side.BAG);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(sum(robot)).isEqualTo("6 visits, none out of hours; 0 mcg discarded");
    }

    @Test
    void refusesHoursTheBagCannotRun(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        robot.interact(
                () -> robot.lookup("#bags-card-hours").queryAs(TextField.class).setText("49"));
        robot.clickOn("#bags-card-set");
        assertThat(robot.lookup("#bags-card-problem").queryAs(Label.class).getText())
                .isEqualTo("Type whole hours from 1 to 48.");
        assertThat(bags().pins()).isEmpty();
    }

    @Test
    void choosesAWayAndTakesItBack(FxRobot robot) {
        List<Way> ways = window.screens().bags().comparisons().ways().get();
        int fewestVisits =
                ways.stream().map(way -> way.alternative().aim()).toList().indexOf(BagAlternative.Aim.FEWEST_VISITS);
        robot.clickOn("#way-row-" + (fewestVisits + 1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ChildBags.bagHours(bags())).isEqualTo(AROUND_THE_WEEKEND);
        assertThat(robot.lookup("#way-" + (fewestVisits + 1))
                        .queryAs(RadioButton.class)
                        .isSelected())
                .isTrue();
        assertThat(robot.lookup("#way-1").queryAs(RadioButton.class).isSelected())
                .isFalse();
        assertThat(robot.lookup("#bags-pinned").queryAs(Label.class).getText()).isEqualTo("10 bags pinned");
        robot.clickOn("#bags-undo");
        assertThat(bags().pins()).isEmpty();
        assertThat(robot.lookup("#way-1").queryAs(RadioButton.class).isSelected())
                .isTrue();
    }

    @Test
    void changesTheVisitingHoursAndSeesWhatIsOutOfHours(FxRobot robot) {
        robot.clickOn("#bags-side-wishes").clickOn("#bags-visits-monday");
        // Visits Tue to Fri: the disconnect on Mon 11 May, and one change between Thu 30 Apr and Tue 5 May, 120 h.
        assertThat(sum(robot)).contains("2 out of hours");
        assertThat(bags().rows()).filteredOn(BagRow::outOfHours).hasSize(2);
        assertThat(bags().rows().get(bags().rows().size() - 1).change()).isEqualTo("disconnect out of hours");
        assertThat(window.screens().order().draft().text("bagPolicy.visits.days"))
                .isEqualTo("TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(sum(robot)).contains("none out of hours");
        robot.interact(
                () -> robot.lookup("#bags-visits").queryAs(TextField.class).setText("Mon to Fri, 16:00–08:00"));
        assertThat(robot.lookup("#bags-visits-problem").queryAs(Label.class).getText())
                .startsWith("The hours end before they begin.");
        assertThat(robot.lookup("#bags-old").query().isVisible()).isTrue();
    }

    @Test
    void startsOnAnotherDayAndTakesItBack(FxRobot robot) {
        robot.clickOn("#start-2026-04-14");
        assertThat(window.screens().order().draft().text("start")).isEqualTo("2026-04-14T09:00");
        assertThat(robot.lookup("#start-2026-04-14").queryAs(Button.class).getStyleClass())
                .contains("chosen");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.screens().order().draft().text("start")).isEqualTo("2026-04-13T09:00");
    }

    @Test
    void savesThePinsWithTheOrder(FxRobot robot, @TempDir Path folder) throws Exception {
        outside.toSave = folder;
        robot.interact(() -> {
            window.screens().bags().pin(new Pin(1, 216, 96, 96));
            window.save();
        });
        try (var files = Files.list(folder)) {
            String saved = Files.readString(files.findFirst().orElseThrow()).replaceAll("\\s", "");
            assertThat(saved).contains("\"pins\":[{\"cycle\":1,\"atHour\":216,\"bagHours\":96,\"hours\":96}]");
        }
    }

    @Test
    void cutsOffNoWordOfTheTable(FxRobot robot) {
        robot.interact(() -> {
            window.screens().order().text(FormField.BAGS_HOME).set("24");
            window.screens().order().text(FormField.BAGS_ADMITTED).set("24");
            window.screens().order().text(FormField.START_DATE).set("Sat 18 Apr 2026");
            table(robot).scrollTo(27);
        });
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(robot.lookup("#bags-table .table-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("disconnect out of hours");
        assertWhole(robot, "#bags-table .table-cell");
        assertWhole(robot, "#bags-table .column-header .label");
    }

    private static void assertWhole(FxRobot robot, String query) {
        assertThat(robot.lookup(query).queryAllAs(Labeled.class))
                .filteredOn(label -> label.getText() != null && !label.getText().isEmpty())
                .hasSizeGreaterThan(8)
                .allSatisfy(label ->
                        assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText()));
    }

    @Test
    void showsWhatIsOutOfHoursWithoutScrollingSidewaysInLargeText(FxRobot robot) {
        robot.interact(() -> window.textSize(200));
        WaitForAsyncUtils.waitForFxEvents(10);
        Bounds change = bounds(robot, "#bags-column-change");
        assertThat(change.getMaxX()).isLessThanOrEqualTo(1280);
        assertThat(change.getWidth()).isGreaterThan(260);
        robot.interact(() -> window.textSize(100));
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(table(robot).getVisibleLeafColumns()).hasSize(9);
    }

    @Test
    void putsTheColumnsUnderOneAnotherInANarrowWindow(FxRobot robot) {
        robot.interact(() -> {
            window.scene().getWindow().setWidth(1024);
            window.scene().getWindow().setHeight(700);
        });
        WaitForAsyncUtils.waitForFxEvents(10);
        Bounds table = bounds(robot, "#bags-table");
        assertThat(bounds(robot, "#bags-side").getMinY()).isGreaterThan(table.getMaxY());
        for (String id : List.of("#bags-table", "#bags-side", "#bags-starts", "#start-2026-04-26", "#bags-undo")) {
            assertThat(bounds(robot, id).getMaxX()).as(id).isLessThanOrEqualTo(1024);
        }
        assertThat(bounds(robot, "#ribbon-rows").getMaxX()).isLessThanOrEqualTo(1024);
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static MouseEvent twice() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void selectsInTheTableWhatIsDoubleClickedOnTheCourse(FxRobot robot) {
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.COURSE));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> robot.lookup("#course-screen .ribbon-bag").nth(2).query().fireEvent(twice()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.screens().shell().screen().get()).isEqualTo(ShellViewModel.Screen.BAGS);
        assertThat(Objects.requireNonNull(window.screens().bags().selected().get())
                        .bag()
                        .number())
                .isEqualTo(3);
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }
}
