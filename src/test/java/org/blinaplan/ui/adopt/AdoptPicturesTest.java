package org.blinaplan.ui.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.fixture.Pictures;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the adoption of monographs into docs/screens, with invented values. Run by the profile {@code screens}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class AdoptPicturesTest {

    private Stage stage;

    @Start
    void start(Stage primary) {
        Theme.loadFonts();
        stage = primary;
    }

    @Test
    void drawsTheRows(FxRobot robot) throws IOException {
        draw(robot, "settings-monographs-light", false, 100, screen -> choose(screen, "vial.usable"));
        draw(robot, "settings-monographs-dark", true, 100, screen -> choose(screen, "vial.usable"));
        draw(robot, "settings-monographs-text-200", false, 200, screen -> choose(screen, "vial.water"));
    }

    @Test
    void drawsWhatIsTyped(FxRobot robot) throws IOException {
        draw(robot, "settings-monographs-value-light", false, 100, AdoptPicturesTest::type);
        draw(robot, "settings-monographs-value-dark", true, 100, AdoptPicturesTest::type);
        draw(robot, "settings-monographs-missing", false, 100, screen -> {
            screen.model.filter().set(RowFilter.MISSING);
            choose(screen, "bags[72].saline");
            screen.model.type();
        });
    }

    private static void type(AdoptScreen screen) {
        choose(screen, "indications[relapsed-refractory].admissions[cycle 1]");
        screen.model.type();
        screen.model.entry().get().fields().get(2).text().set("nine");
        screen.model.enter();
    }

    private static void choose(AdoptScreen screen, String path) {
        screen.model.choose(screen.model.rows().stream()
                .filter(row -> row.row().path().equals(path))
                .findFirst()
                .orElseThrow());
    }

    /** What is done on the screen before it is drawn. */
    private interface Done {
        void on(AdoptScreen screen);
    }

    private void draw(FxRobot robot, String name, boolean dark, int text, Done done) throws IOException {
        AtomicReference<AdoptScreen> shown = new AtomicReference<>();
        robot.interact(() -> {
            AdoptScreen screen = new AdoptScreen(dark, text);
            shown.set(screen);
            screen.show(stage);
            spoken(screen);
            done.on(screen);
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        AtomicReference<WritableImage> picture = new AtomicReference<>();
        robot.interact(() -> picture.set(shown.get().scene.snapshot(null)));
        WritableImage drawn = Objects.requireNonNull(picture.get());
        Pictures.write(drawn, name);
        assertThat(drawn.getWidth()).isEqualTo(1072);
    }

    /** Two people have begun. */
    private static void spoken(AdoptScreen screen) {
        try {
            screen.kept.othersConfirm("fixedDoseFrom", "vial.declared", "vial.roomTemperature");
            screen.kept.otherEnters("vial.water", "3.1 mL");
            screen.kept.otherEnters("vial.refrigerated", "20 h");
            for (String path : new String[] {"fixedDoseFrom", "vial.declared", "vial.concentration"}) {
                choose(screen, path);
                screen.model.asPrinted();
            }
            choose(screen, "vial.refrigerated");
            screen.model.asPrinted();
        } catch (StoreFault e) {
            throw new IllegalStateException(e);
        }
    }
}
