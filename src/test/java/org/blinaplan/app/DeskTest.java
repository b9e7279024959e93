package org.blinaplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.fixture.WardStore;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.shell.Theme;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two people at one workstation, one after the other. */
@ExtendWith(ApplicationExtension.class)
class DeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T15:00:00Z"), ZoneOffset.UTC);
    private static final String WEIGHT = "#order-weight";

    private final WindowOutside outside = new WindowOutside();
    private final WardStore ward = new WardStore(CLOCK);
    private final Composition composition = new Composition(CLOCK);
    private final StoredCourses use = ward.of(composition.courses());
    private Stage stage;
    private Desk desk;

    @Start
    void start(Stage shown) {
        Theme.loadFonts();
        stage = shown;
        desk = new Desk(
                stage,
                composition,
                use,
                new NamedPlace(WardStore.PLACE),
                new WindowParts.Outside(outside, outside, outside, outside, outside),
                new Texts(Locale.ENGLISH));
        desk.opened(ward.open("reyes"));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> desk.close());
    }

    private void key(FxRobot robot, KeyCode code) {
        robot.interact(() -> stage.getScene()
                .getAccelerators()
                .get(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN))
                .run());
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 6; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** A new order of which only the weight is typed. */
    private void typeWeight(FxRobot robot) {
        robot.interact(() -> robot.lookup("#nav-patients")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        settle();
        key(robot, KeyCode.N);
        robot.interact(() -> weight(robot).setText("71.3"));
        settle();
    }

    private static TextInputControl weight(FxRobot robot) {
        return robot.lookup(WEIGHT).queryAs(TextInputControl.class);
    }

    private void comes(FxRobot robot, String name) {
        robot.interact(() -> desk.opened(ward.open(name)));
        settle();
    }

    @Test
    void nothingOfAPatientStaysInSightOfALockedWindow(FxRobot robot) {
        typeWeight(robot);
        Popup card = new Popup();
        robot.interact(() -> card.show(stage));
        key(robot, KeyCode.L);
        assertThat(robot.lookup("#entry").tryQuery()).isPresent();
        assertThat(robot.lookup(WEIGHT).tryQuery()).isEmpty();
        assertThat(card.isShowing()).isFalse();
    }

    @Test
    void whatOnePersonLeftUnsavedIsNeitherShownToTheNextNorLost(FxRobot robot) {
        typeWeight(robot);
        key(robot, KeyCode.L);
        comes(robot, "okonjo");
        assertThat(outside.asked).isZero();
        assertThat(robot.lookup(WEIGHT).tryQuery()).isEmpty();
        assertThat(robot.lookup("#nav-who").queryLabeled().getText()).contains("okonjo");
        key(robot, KeyCode.L);
        comes(robot, "reyes");
        assertThat(robot.lookup("#nav-who").queryLabeled().getText()).contains("reyes");
        assertThat(weight(robot).getText()).isEqualTo("71.3");
    }

    @Test
    void saysWhoseTextIsLostBeforeTheWindowCloses(FxRobot robot) {
        typeWeight(robot);
        key(robot, KeyCode.L);
        robot.interact(() -> assertThat(desk.mayClose()).isFalse());
        comes(robot, "okonjo");
        robot.interact(() -> assertThat(desk.mayClose()).isFalse());
        assertThat(outside.told)
                .hasSize(2)
                .allSatisfy(told ->
                        assertThat(told).contains("what reyes has typed").doesNotContain("71.3"));
        assertThat(outside.asked).isZero();
        outside.goOn = true;
        robot.interact(() -> assertThat(desk.mayClose()).isTrue());
    }

    @Test
    void whoHasAnotherRoleNowDoesNotGoOnInTheOldOne(FxRobot robot) throws StoreFault {
        Scene before = stage.getScene();
        try (OpenedStore admin = ward.open("admin")) {
            use.store().letIn(admin, "reyes", Role.READER, "correct horse battery".toCharArray());
        }
        settle();
        assertThat(robot.lookup("#entry").tryQuery()).isPresent();
        comes(robot, "reyes");
        assertThat(stage.getScene()).isNotSameAs(before);
        assertThat(robot.lookup("#nav-who").queryLabeled().getText()).contains("reader");
    }
}
