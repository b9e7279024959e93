package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.blinaplan.fixture.Orders;
import org.blinaplan.ui.common.Explanation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RibbonViewTest {
    private static final Instant NOW = Instant.parse("2026-03-16T12:40:00Z");

    private final RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);
    private final List<Explanation> asked = new ArrayList<>();
    private RibbonView view;

    @Start
    void start(Stage stage) {
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-Regular.ttf"), 13);
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-SemiBold.ttf"), 13);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.setOnWhy(asked::add);
        model.show(Orders.adult().cycles(1, 2).plan(), NOW);
        view = new RibbonView(model);
        StackPane root = new StackPane(new VBox(view));
        root.setPadding(new Insets(0, 16, 0, 16));
        root.setStyle("-fx-font-family: 'Noto Sans'; -fx-font-size: 13px;");
        Scene scene = new Scene(root, 976, 700);
        scene.getStylesheets().add(RibbonView.STYLE_SHEET);
        stage.setScene(scene);
        stage.show();
    }

    /** Rows are made once it is known which of them are in sight. */
    @BeforeEach
    void waitForTheFirstRow() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> view.lookup("RowPane") != null);
    }

    @Test
    void writesTheDosesBagsAndTimesOfBothCycles() {
        assertThat(written())
                .contains(
                        "Cycle 1",
                        "9 mcg/day",
                        "28 mcg/day, days 8 to 28",
                        "168 h, 6 vials",
                        "48 h",
                        "11:00 disconnect",
                        "admitted 9 days",
                        "20 mg, 09:00",
                        "14 treatment-free days",
                        "next cycle from Mon 13 Apr, 11:00",
                        "Today",
                        "+1 h",
                        "visit out of hours");
    }

    @Test
    void standsTheBandOfTheFullDoseWhereTheAxisPutsIt() {
        Node band = view.lookupAll(".ribbon-dose.full").iterator().next();
        Bounds bounds = view.sceneToLocal(band.localToScene(band.getBoundsInLocal()));
        assertThat(bounds.getMinX()).isBetween(104 + 7 * 20 + 9.0, 104 + 7 * 20 + 10.5);
        assertThat(bounds.getMaxX()).isBetween(104 + 28 * 20 + 8.0, 104 + 28 * 20 + 9.5);
        assertThat(bounds.getHeight()).isBetween(21.5, 22.5);
    }

    @Test
    void letsNoTextStandUnderTheLineOfToday() {
        double line = 104 + 14 * 20 + 20 * (8 + 40 / 60.0) / 24;
        for (Node node : view.lookup("#ribbon-row-1").lookupAll(".ribbon-words")) {
            Bounds bounds = view.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            boolean below = bounds.getMinY() > 24 + 49;
            if (node.isVisible()
                    && below
                    && node instanceof Text text
                    && !text.getText().isEmpty()) {
                assertThat(bounds.getMinX() > line || bounds.getMaxX() < line)
                        .as(text.getText())
                        .isTrue();
            }
        }
    }

    @Test
    void writesNothingSmallerThan13Pixels() {
        assertThat(view.lookupAll(".ribbon-words"))
                .allSatisfy(
                        node -> assertThat(((Text) node).getFont().getSize()).isGreaterThanOrEqualTo(13));
    }

    @Test
    void growsWithTheSizeOfItsTextAndGivesEachNameALineOfItsOwn(FxRobot robot) {
        double before = view.lookup("#ribbon-row-1").getBoundsInParent().getHeight();
        robot.interact(() -> view.getScene().getRoot().setStyle("-fx-font-family: 'Noto Sans'; -fx-font-size: 26px;"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> view.getScene().getRoot().layout());
        assertThat(view.lookup("#ribbon-row-1").getBoundsInParent().getHeight())
                .isBetween(2 * before + 7 * 2 * 16 - 4, 2 * before + 7 * 2 * 16 + 4);
    }

    @Test
    void opensTheDayThatIsClickedAndClosesItWithEscape(FxRobot robot) {
        clickOnDay(robot, 0);
        assertThat(model.openedProperty().get().date()).hasToString("2026-03-02");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(written()).contains("Admission begins", "bag 1, 48 h, 5 mL/h, 1.7 mL of drug, 1 vial");
        robot.clickOn("#ribbon-task-why-10", MouseButton.PRIMARY);
        assertThat(asked)
                .singleElement()
                .satisfies(why -> assertThat(why.title()).isEqualTo("Bag 1, 48 h"));
        robot.interact(view::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(view.lookup("#ribbon-tasks")).isNull();
    }

    @Test
    void movesWithTheKeysAndTellsTheScreenReader(FxRobot robot) {
        robot.interact(view::requestFocus);
        assertThat(view.getAccessibleText()).startsWith("Cycle 1, Mon 16 Mar 2026, today. Day 15 begins at 11:00.");
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(view.getAccessibleText()).startsWith("Cycle 2, Tue 28 Apr 2026.");
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        assertThat(model.openedProperty().get().date()).hasToString("2026-04-13");
        robot.type(KeyCode.W);
        assertThat(asked).hasSize(1);
    }

    @Test
    void choosesTheBagThatIsClicked(FxRobot robot) {
        Node bag = view.lookupAll(".ribbon-bag.hanging").iterator().next();
        robot.clickOn(bag, MouseButton.PRIMARY);
        assertThat(model.selectedItemProperty().get().kind()).isEqualTo(ItemKind.BAG_HANGING);
        assertThat(model.openedProperty().get()).isNull();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.lookupAll(".ribbon-bag.chosen")).hasSize(1);
    }

    @Test
    void tellsAboutABagBesideItAndNeverOverIt(FxRobot robot) throws Exception {
        Node bag = view.lookupAll(".ribbon-bag.hanging").iterator().next();
        robot.moveTo(bag);
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> robot.lookup("#ribbon-card").tryQuery().isPresent());
        Node card = robot.lookup("#ribbon-card").query();
        assertThat(textsIn(card)).contains("Bag 5, 168 h", "168 of 168 h", "28 mcg/day", "0.6 mL/h", "benzyl alcohol");
        WaitForAsyncUtils.waitForFxEvents();
        Bounds cardBounds = card.localToScreen(card.getLayoutBounds());
        Node row = view.lookup("#ribbon-row-1");
        assertThat(cardBounds.intersects(row.localToScreen(row.getLayoutBounds())))
                .isFalse();
    }

    @Test
    void showsNoCardOverTheTasksOfAnOpenDay(FxRobot robot) throws Exception {
        robot.interact(view::requestFocus);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> robot.lookup("#ribbon-card").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#ribbon-card").tryQuery()).isEmpty();
        assertThatThrownBy(() -> WaitForAsyncUtils.waitFor(
                        1,
                        TimeUnit.SECONDS,
                        () -> robot.lookup("#ribbon-card").tryQuery().isPresent()))
                .isInstanceOf(TimeoutException.class);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> robot.lookup("#ribbon-card").tryQuery().isPresent());
    }

    @Test
    void createsOnlyTheRowsInSight(FxRobot robot) {
        robot.interact(() -> {
            model.show(Orders.adult().cycles(1, 9).plan(), NOW);
            view.setMaxHeight(360);
            view.setPrefHeight(360);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.lookup("#ribbon-row-1")).isNotNull();
        assertThat(view.lookup("#ribbon-row-9")).isNull();
        robot.interact(view::requestFocus);
        for (int i = 0; i < 8; i++) {
            robot.type(KeyCode.DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.lookup("#ribbon-row-9")).isNotNull();
        assertThat(view.lookup("#ribbon-row-1")).isNull();
    }

    private void clickOnDay(FxRobot robot, int column) {
        Bounds row = view.lookup("#ribbon-row-1")
                .localToScreen(view.lookup("#ribbon-row-1").getLayoutBounds());
        robot.clickOn(row.getMinX() + 104 + column * 20 + 10, row.getMinY() + 40, MouseButton.PRIMARY);
    }

    private Set<String> written() {
        Set<String> written = textsIn(view);
        view.lookupAll(".ribbon-label").forEach(label -> written.add(((Label) label).getText()));
        return written;
    }

    private static Set<String> textsIn(Node node) {
        return node.lookupAll(".ribbon-words").stream()
                .filter(Node::isVisible)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.toSet());
    }
}
