package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.ui.common.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Mon 2 Mar 2026, 10:00; stopped on Thu 5 Mar at 02:10, seen at 20:00. A day is 20 px wide, the gutter 104. */
@ExtendWith(ApplicationExtension.class)
class RibbonAfterEventsViewTest {
    private final RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);
    private final List<Explanation> asked = new ArrayList<>();
    private RibbonView view;

    @Start
    void start(Stage stage) {
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-Regular.ttf"), 13);
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-SemiBold.ttf"), 13);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.setOnWhy(asked::add);
        model.expected().offeredProperty().set(true);
        view = new RibbonView(model);
        StackPane root = new StackPane(view);
        root.setPadding(new Insets(0, 16, 0, 16));
        root.setStyle("-fx-font-family: 'Noto Sans'; -fx-font-size: 13px;");
        Scene scene = new Scene(root, 976, 800);
        scene.getStylesheets().add(RibbonView.STYLE_SHEET);
        stage.setScene(scene);
        // Another test may have left the stage narrower.
        stage.setWidth(976);
        stage.setHeight(800);
        stage.show();
    }

    /** From 3 days 2 h 10 min to 3 days 20 h after midnight of the first column. */
    @Test
    void standsTheRedGapWhereTheAxisPutsItAcrossDosesAndBags(FxRobot robot) {
        show(robot, interrupted(), "PT82H");
        Bounds gap = bounds(view.lookup(".ribbon-gap.now"));
        assertThat(gap.getMinX()).isCloseTo(104 + 60 + 20 * (2 + 10 / 60.0) / 24, within(1.0));
        assertThat(gap.getMaxX()).isCloseTo(104 + 60 + 20 * 20 / 24.0, within(1.0));
        assertThat(gap.getHeight()).isCloseTo(50, within(1.0));
        assertThat(written()).contains("stopped 17 h 50 min", "interrupted", "9 mcg/day, assumed", "week 2", "day 15");
        assertThat(view.lookupAll(".ribbon-bag.assumed")).isNotEmpty();
        assertThat(view.lookupAll(".ribbon-dose.assumed")).hasSize(2);
    }

    /** 17 h 50 min of 24 at 700 px a day. */
    @Test
    void drawsTheGapWithItsLengthWhereADayIsWide(FxRobot robot) {
        show(robot, interrupted(), "PT82H");
        robot.interact(() -> {
            model.zoomProperty().set(Zoom.DAY);
            model.select(model.rows().get(0).days().get(3));
        });
        layout(robot);
        Bounds gap = bounds(view.lookup(".ribbon-gap.now"));
        assertThat(gap.getWidth()).isCloseTo(700 * (17 + 50 / 60.0) / 24, within(2.0));
        assertThat(written()).contains("stopped 17 h 50 min", "02:10 stopped");
    }

    @Test
    void drawsAGapThatIsOverWithoutRed(FxRobot robot) {
        show(robot, restarted(), "PT335H");
        assertThat(view.lookupAll(".ribbon-gap.over")).hasSize(1);
        assertThat(view.lookupAll(".ribbon-gap.now")).isEmpty();
        assertThat(view.lookupAll(".ribbon-danger")).isEmpty();
        assertThat(written()).contains("stopped 30 h", "running", "start, restart", "hanging");
    }

    @Test
    void showsAndHidesTheExpectedCourseWithItsKeyAndItsLink(FxRobot robot) {
        show(robot, restarted(), "PT335H");
        assertThat(view.lookup("#expected-chart")).isNull();
        robot.interact(view::requestFocus);
        robot.type(KeyCode.E);
        layout(robot);
        assertThat(view.lookup("#expected-chart").getAccessibleText())
                .startsWith("Expected course, cycle 1. population means with wide variation, no forecast for this"
                        + " patient; dots are measured.")
                .contains("Measured, IL-6, Fri 6 Mar 2026, 12:00: 12 pg/mL.");
        assertThat(written())
                .contains("228 at 9 mcg/day", "secondary source", "12", "half-life 2.1 h: gone within a day");
        robot.interact(() -> ((Hyperlink) view.lookup("#expected-why")).fire());
        assertThat(asked)
                .singleElement()
                .satisfies(why -> assertThat(why.title()).isEqualTo("Expected course"));
        robot.interact(() -> ((Hyperlink) view.lookup("#expected-toggle")).fire());
        layout(robot);
        assertThat(view.lookup("#expected-chart")).isNull();
    }

    /** The curve begins at the start, 10:00 of the first column; the dot stands at 12:00 of the fifth. */
    @Test
    void drawsCurveAndDotsOnTheAxisOfTheRow(FxRobot robot) {
        show(robot, restarted(), "PT335H");
        robot.interact(() -> model.run(RibbonCommand.EXPECTED_COURSE));
        layout(robot);
        Polyline line = (Polyline) view.lookup(".expected-line");
        assertThat(line.getPoints().get(0)).isCloseTo(104 + 20 * 10 / 24.0, within(0.01));
        Circle dot = (Circle) view.lookupAll(".expected-dot").iterator().next();
        assertThat(dot.getCenterX()).isCloseTo(104 + 80 + 20 * 12 / 24.0, within(0.01));
        robot.interact(() -> model.zoomProperty().set(Zoom.WEEK));
        layout(robot);
        Polyline wide = (Polyline) view.lookup(".expected-line");
        assertThat(wide.getPoints().get(0)).isCloseTo(104 + 104 * 10 / 24.0, within(0.01));
    }

    @Test
    void readsWithoutAChartWhereNobodyOffersOne(FxRobot robot) {
        robot.interact(() -> model.expected().offeredProperty().set(false));
        show(robot, restarted(), "PT335H");
        robot.interact(() -> model.run(RibbonCommand.EXPECTED_COURSE));
        layout(robot);
        assertThat(view.lookup("#expected-course").isVisible()).isFalse();
        assertThat(view.lookup("#expected-chart")).isNull();
    }

    private static Happenings interrupted() {
        return Happenings.of(Orders.adult())
                .start("PT0S")
                .hang("PT48H", 48)
                .interrupt("PT64H10M", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
    }

    private static Happenings restarted() {
        return interrupted()
                .resolve("PT90H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT94H10M", "9")
                .measure("PT98H", "IL-6", "12 pg/mL");
    }

    private void show(FxRobot robot, Happenings happenings, String now) {
        robot.interact(() -> model.show(happenings.plan(now), happenings.at(now).toInstant()));
        layout(robot);
    }

    private void layout(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
        });
    }

    private Bounds bounds(Node node) {
        return view.lookup("#ribbon-rows").sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private Set<String> written() {
        return view.lookupAll(".ribbon-words").stream()
                .filter(Node::isVisible)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.toSet());
    }
}
