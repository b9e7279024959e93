package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.blinaplan.application.Plan;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands in the lanes where days are narrow. */
@ExtendWith(ApplicationExtension.class)
class RibbonLanesTest {
    private final RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);
    private RibbonView view;

    @Start
    void start(Stage stage) {
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-Regular.ttf"), 13);
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-SemiBold.ttf"), 13);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        view = new RibbonView(model);
        StackPane root = new StackPane(view);
        root.setStyle("-fx-font-family: 'Noto Sans'; -fx-font-size: 13px;");
        Scene scene = new Scene(root, 944, 700);
        scene.getStylesheets().add(RibbonView.STYLE_SHEET);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void drawsASignForEveryChangeHoweverNarrowTheDays(FxRobot robot) {
        for (Zoom zoom : List.of(Zoom.COURSE, Zoom.CYCLE, Zoom.WEEK)) {
            show(robot, Orders.adult().bags(24).cycles(6, 6).plan(), zoom);
            Node lane = changes();
            assertThat(lane.lookupAll(".sign").stream().filter(Node::isVisible))
                    .as(zoom.name())
                    .hasSize(29);
        }
    }

    @Test
    void keepsADisconnectApartFromTheVisitOutOfHoursOfTheDayBefore(FxRobot robot) {
        show(robot, Orders.adult().bags(24).cycles(6, 6).plan(), Zoom.CYCLE);
        assertThat(changes().lookupAll(".sign-disconnect")).hasSize(1).allMatch(Node::isVisible);
        assertThat(written(changes())).noneMatch(words -> words.contains(";"));
        assertThat(written(changes())).anyMatch(words -> words.startsWith("Sun "));
    }

    @Test
    void writesTheNumberOfTheLowDoseOnTheNarrowestBand(FxRobot robot) {
        show(robot, Orders.adult().plan(), Zoom.COURSE);
        assertThat(written(view.lookup("#ribbon-row-1"))).containsAnyOf("9 mcg/day", "9");
        show(robot, Orders.child().plan(), Zoom.COURSE);
        String rate = model.rows().get(0).lanes().doses().get(0).texts().get(1).text();
        assertThat(written(view.lookup("#ribbon-row-1"))).containsAnyOf(rate, rate.substring(0, rate.indexOf(' ')));
    }

    @Test
    void writesEveryDoseOfPremedicationInWeekAndCycleZoom(FxRobot robot) {
        for (Zoom zoom : List.of(Zoom.WEEK, Zoom.CYCLE)) {
            show(robot, Orders.child().plan(), zoom);
            String all = String.join(" ", written(view.lookup("#ribbon-row-1")));
            model.rows()
                    .get(0)
                    .lanes()
                    .premedications()
                    .forEach(item -> assertThat(all).as(zoom.name()).contains(item.shortest()));
        }
    }

    @Test
    void cutsNoDayNumberOfTheAxis(FxRobot robot) {
        show(robot, Orders.adult().cycles(1, 9).plan(), Zoom.CYCLE);
        robot.interact(() -> view.getScene().getWindow().setWidth(840));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> view.getScene().getRoot().layout());
        double end = view.getWidth();
        for (Node node : view.getChildren().get(1).lookupAll(".ribbon-words")) {
            Bounds bounds = view.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            assertThat(!node.isVisible() || bounds.getMaxX() <= end)
                    .as(((Text) node).getText())
                    .isTrue();
        }
    }

    private void show(FxRobot robot, Plan plan, Zoom zoom) {
        robot.interact(() -> {
            model.zoomProperty().set(zoom);
            model.show(plan, null);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
        });
    }

    /** The lane of the changes. */
    private Node changes() {
        return view.lookup("#ribbon-row-6").lookup(".sign-start").getParent();
    }

    private static Set<String> written(Node node) {
        return node.lookupAll(".ribbon-words").stream()
                .filter(Node::isVisible)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.toSet());
    }
}
