package org.blinaplan.ui.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.blinaplan.app.Composition;
import org.blinaplan.app.TeachingWard;
import org.blinaplan.application.course.IndexedCourse;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.teaching.OpenedWard;
import org.blinaplan.data.JsonStaffFormat;
import org.blinaplan.fixture.MemoryStores;
import org.blinaplan.fixture.Pictures;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.entry.EntryParts;
import org.blinaplan.ui.entry.EntryView;
import org.blinaplan.ui.entry.EntryViewModel;
import org.blinaplan.ui.shell.ShellViewModel;
import org.blinaplan.ui.shell.Theme;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the whole window of a department, with its invented patients, and the way in. Profile {@code screens}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class WardPicturesTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T12:40:00Z"), ZoneOffset.UTC);

    private final Composition composition = new Composition(CLOCK, ZONE);
    private final WindowOutside outside = new WindowOutside();
    private Stage stage;
    private OpenedWard ward;

    @Start
    void start(Stage primary) throws Exception {
        stage = primary;
        Theme.loadFonts();
        ward = new TeachingWard(composition, CLOCK, ZONE).open();
    }

    @AfterEach
    void leave() {
        ward.close();
    }

    @Test
    void drawsTheDepartment() throws Exception {
        draw("ward-today-light", false, 100, window -> {});
        draw("ward-today-dark", true, 100, window -> {});
        draw("ward-patients-light", false, 100, window -> window.go(WardViewModel.Place.PATIENTS));
        draw("ward-patients-text-200", false, 200, window -> window.go(WardViewModel.Place.PATIENTS));
        draw("ward-settings-light", false, 100, window -> window.go(WardViewModel.Place.SETTINGS));
    }

    @Test
    void drawsACourseOfTheStore() throws Exception {
        draw("ward-course-light", false, 100, window -> window.openCourse(course("MRN-1002")));
        draw("ward-draft-beside-light", false, 100, window -> window.openCourse(course("MRN-1009")));
        draw("ward-verify-light", false, 100, window -> {
            window.openCourse(course("MRN-1007"));
            window.screens().shell().screen().set(ShellViewModel.Screen.VERIFY);
        });
    }

    @Test
    void drawsTheWayIn() throws Exception {
        entry("entry-welcome", false, 100, EntryViewModel.Step.CHOOSE);
        entry("entry-set-up", false, 100, EntryViewModel.Step.SET_UP);
        entry("entry-key", true, 100, EntryViewModel.Step.KEY);
        entry("entry-log-in", false, 100, EntryViewModel.Step.LOG_IN);
        entry("entry-welcome-text-200", false, 200, EntryViewModel.Step.CHOOSE);
    }

    private String course(String number) {
        try {
            return ward.courses().index().open(ward.store()).courses().stream()
                    .filter(course -> course.patient().number().equals(number))
                    .map(IndexedCourse::id)
                    .findFirst()
                    .orElseThrow()
                    .text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Done {
        void in(WardWindow window);
    }

    private void draw(String name, boolean dark, int percent, Done done) throws Exception {
        outside.dark(dark);
        outside.textPercent(percent);
        WardWindow window = Pictures.onWindowThread(() -> {
            WardWindow shown = new WardWindow(
                    composition.ward(
                            ward.store(),
                            "",
                            ward.courses(),
                            new WindowParts.Outside(outside, outside, outside, outside, outside),
                            WindowOutside::new,
                            true),
                    () -> {});
            show(shown.scene());
            shown.opened();
            done.in(shown);
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        Pictures.onWindowThread(() -> {
            window.scene().getRoot().requestFocus();
            return window;
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(Pictures.draw(window.scene(), name)).isEqualTo(1280);
    }

    private void show(Scene scene) {
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    /** A workstation that knows nothing but its usual place. */
    private static final class Nowhere implements EntryParts.Places {
        @Override
        public Optional<String> store() {
            return Optional.empty();
        }

        @Override
        public void store(String location) {}

        @Override
        public String person() {
            return "";
        }

        @Override
        public void person(String name) {}
    }

    /** It leads nowhere. */
    private static final class Nothing implements EntryParts.Ways {
        @Override
        public void opened(OpenedStore store) {}

        @Override
        public void teaching() {}

        @Override
        public void withoutStore() {}
    }

    private void entry(String name, boolean dark, int percent, EntryViewModel.Step step) throws Exception {
        KeepStore keep = new KeepStore(new MemoryStores(CLOCK), new JsonStaffFormat());
        Texts texts = new Texts(Locale.ENGLISH);
        Scene scene = Pictures.onWindowThread(() -> {
            EntryViewModel model = new EntryViewModel(
                    new EntryParts(
                            keep,
                            new Nowhere(),
                            "/home/m.reyes/.local/share/blinaplan/courses.db",
                            outside,
                            new Nothing()),
                    texts);
            if (step == EntryViewModel.Step.KEY) {
                model.name().set("m.reyes");
                model.password().set("correct horse battery");
                model.again().set("correct horse battery");
                model.setUp();
            } else {
                model.step().set(step);
            }
            Scene made = new Scene(new EntryView(model, texts), 1280, 800);
            Theme.dress(made);
            Theme.apply(made, dark);
            Theme.textSize(made, percent);
            show(made);
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(Pictures.draw(scene, name)).isEqualTo(1280);
    }
}
