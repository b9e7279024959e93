package org.blinaplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.blinaplan.application.Draft;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing is cut off or covered in the smallest window, with the longest name and with large text. */
@ExtendWith(ApplicationExtension.class)
class NarrowWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 700;
    private static final String LONG = "Featherstonehaugh-".repeat(4) + "End";

    private MainWindow window;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        window = new MainWindow(new WindowOutside().parts(CLOCK, "America/New_York", Sites.lindenHill()));
        stage.setScene(window.scene());
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        window.opened();
    }

    private void load(FxRobot robot) {
        Draft draft = new Draft(Map.ofEntries(
                Map.entry("patient.id", "MRN-1001"),
                Map.entry("patient.familyName", LONG),
                Map.entry("patient.givenName", "Ada"),
                Map.entry("patient.birthDate", "1971-05-14"),
                Map.entry("patient.weight", "45 kg"),
                Map.entry("patient.weightMeasuredOn", "2026-03-01"),
                Map.entry("patient.height", "168 cm"),
                Map.entry("monograph", "us-2024-06"),
                Map.entry("indication", "relapsed-refractory"),
                Map.entry("cycles.first", "1"),
                Map.entry("cycles.last", "2"),
                Map.entry("start", "2026-03-02T10:00"),
                Map.entry("zone", "America/New_York")));
        robot.interact(() -> window.screens().order().open(draft));
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void shortensTheNameAndNothingElse(FxRobot robot) {
        load(robot);
        Label name = robot.lookup("#patient-name").queryAs(Label.class);
        assertThat(name.getText()).contains(LONG);
        assertThat(name.getTooltip().getText()).contains(LONG);
        assertThat(name.getAccessibleText()).contains(LONG);
        assertThat(bounds(robot, "#patient-line").getMinX()).isZero();
        assertThat(bounds(robot, "#patient-line").getMaxX()).isLessThanOrEqualTo(WIDTH);
        assertThat(bounds(robot, "#draft-pill").getMaxX()).isLessThanOrEqualTo(WIDTH);
        assertWhole(robot, "#patient-born");
    }

    @Test
    void letsTheFactsGrowTheHeaderInsteadOfCoveringTheTabs(FxRobot robot) {
        load(robot);
        double tabs = bounds(robot, "#tab-order").getMinY();
        for (String id : List.of("#fact-weight", "#fact-height", "#fact-surface", "#fact-dose", "#fact-cycles")) {
            Bounds fact = bounds(robot, id);
            assertThat(fact.getMaxY()).as(id).isLessThanOrEqualTo(tabs);
            assertThat(fact.getMinY())
                    .as(id)
                    .isGreaterThanOrEqualTo(bounds(robot, "#patient-line").getMinY());
            assertThat(fact.getMaxX())
                    .as(id)
                    .isLessThanOrEqualTo(bounds(robot, "#draft-pill").getMinX());
            assertWhole(robot, id + " .fact-value");
        }
    }

    @Test
    void showsAWhyCardWholeInsideTheWindow(FxRobot robot) {
        load(robot);
        robot.interact(() -> robot.lookup("#fact-dose").queryButton().fire());
        settle();
        ScrollPane scroll = robot.lookup("#why-scroll").queryAs(ScrollPane.class);
        Bounds card = scroll.localToScreen(scroll.getBoundsInLocal());
        assertThat(card.getMaxY())
                .isLessThanOrEqualTo(window.scene().getWindow().getY() + HEIGHT);
        assertThat(robot.lookup("#why-card .label").queryAllAs(Label.class))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(shown(label)).isEqualTo(label.getText()));
    }

    @Test
    void saysWhenTheWeightWasMeasured(FxRobot robot) {
        load(robot);
        robot.interact(() -> robot.lookup("#fact-weight").queryButton().fire());
        settle();
        assertThat(robot.lookup("#why-card .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("45 kg, entered in the order as measured on Sun 1 Mar 2026.");
    }

    @Test
    void wrapsThePrintToolsWithLargeText(FxRobot robot) {
        load(robot);
        robot.interact(() -> window.textSize(200));
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.PRINT));
        settle();
        assertThat(bounds(robot, "#print-screen").getMinX()).isZero();
        for (String id : List.of("#print-language-en", "#print-save", "#print-print")) {
            assertThat(bounds(robot, id).getMaxX()).as(id).isLessThanOrEqualTo(WIDTH);
        }
    }

    @Test
    void totalsManyCyclesInTheStatusLine(FxRobot robot) {
        load(robot);
        robot.interact(() ->
                window.screens().order().open(window.screens().order().draft().with("cycles.last", "5")));
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.COURSE));
        settle();
        assertThat(robot.lookup("#status-text").queryAs(Label.class).getText())
                .matches("5 cycles: [0-9]+ vials, [0-9]+ visits, .*out of hours\\.");
    }

    private void assertWhole(FxRobot robot, String query) {
        Label label = robot.lookup(query).queryAs(Label.class);
        assertThat(shown(label)).isEqualTo(label.getText());
    }

    private static String shown(Label label) {
        return ((Text) label.lookup(".text")).getText();
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
