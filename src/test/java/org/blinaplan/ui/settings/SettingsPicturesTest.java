package org.blinaplan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.blinaplan.fixture.Pictures;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the settings into docs/screens. Run by the profile {@code screens}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class SettingsPicturesTest {

    private Stage stage;

    @Start
    void start(Stage primary) {
        Theme.loadFonts();
        stage = primary;
    }

    @Test
    void drawsEverySection(FxRobot robot) throws IOException {
        for (Section section : Section.values()) {
            String name = "settings-" + section.name().toLowerCase(Locale.ROOT);
            draw(robot, name + "-light", SettingsScreens::lit, screens -> open(screens, section));
            draw(robot, name + "-dark", SettingsScreens::dark, screens -> open(screens, section));
            draw(robot, name + "-text-200", SettingsScreens::large, screens -> open(screens, section));
        }
    }

    private static void open(SettingsScreens screens, Section section) {
        screens.model.text(SettingsField.CLOSED_DATES).set("2026-12-25, 2027-01-01, 2027-04-02");
        screens.model.save();
        screens.view.open(section);
    }

    @Test
    void drawsThePeople(FxRobot robot) throws IOException {
        draw(robot, "settings-people-light", SettingsScreens::lit, SettingsPicturesTest::openPeople);
        draw(robot, "settings-people-dark", SettingsScreens::dark, SettingsPicturesTest::openPeople);
        draw(robot, "settings-people-text-200", SettingsScreens::large, SettingsPicturesTest::openPeople);
    }

    private static void openPeople(SettingsScreens screens) {
        screens.view.open(SettingsScreens.TEXTS.of("people.section"));
        screens.staff.choose(screens.staff.people().get(2));
        screens.staff.askToLock();
    }

    @Test
    void drawsWhatIsEmptyWrongOvertakenAndReadOnly(FxRobot robot) throws IOException {
        draw(robot, "settings-empty", SettingsScreens::empty, screens -> screens.view.open(Section.HOSPITAL));
        draw(
                robot,
                "settings-program-checks",
                SettingsScreens::empty,
                screens -> screens.view.open(Section.MONITORING));
        draw(robot, "settings-wrong", SettingsScreens::lit, screens -> {
            screens.model.text(SettingsField.WEIGHT_CHANGE).set("1O");
            screens.model.text(SettingsField.ALT).set("45 IU");
            screens.model.text(SettingsField.CURRENCY).set("");
            screens.view.open(Section.LIMITS);
        });
        draw(robot, "settings-overtaken", SettingsScreens::lit, screens -> {
            screens.model.text(SettingsField.NAME).set("Linden Hill Clinic");
            screens.kept.keptBy("B. Lind", SettingsScreens.draft().with("phoneNight", "212-555-0199"));
            screens.model.save();
        });
        draw(robot, "settings-read-only", SettingsScreens::readOnly, screens -> screens.view.open(Section.VISITS));
    }

    private void draw(
            FxRobot robot,
            String name,
            java.util.function.Supplier<SettingsScreens> made,
            Consumer<SettingsScreens> then)
            throws IOException {
        AtomicReference<SettingsScreens> shown = new AtomicReference<>();
        robot.interact(() -> {
            SettingsScreens screens = made.get();
            shown.set(screens);
            screens.show(stage);
            then.accept(screens);
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        AtomicReference<WritableImage> picture = new AtomicReference<>();
        robot.interact(() -> picture.set(shown.get().scene.snapshot(null)));
        WritableImage drawn = Objects.requireNonNull(picture.get());
        Pictures.write(drawn, name);
        assertThat(drawn.getWidth()).isEqualTo(1280);
    }
}
