package org.blinaplan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.fixture.Pictures;
import org.blinaplan.fixture.WardCourses;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the screen Today alone into docs/screens. Run by the profile {@code screens}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class TodayPicturesTest {

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        Theme.loadFonts();
    }

    @Test
    void drawsTheDayOfAWard() throws Exception {
        draw("today-light", WardCourses.day(), false, 100);
        draw("today-dark", WardCourses.day(), true, 100);
        draw("today-text-200", WardCourses.day(), false, 200);
        draw("today-text-200-list", WardCourses.quietDay(), false, 200);
    }

    @Test
    void drawsADayWithoutInterruptionsAndOneOfNobody() throws Exception {
        draw("today-no-interruption", WardCourses.quietDay(), false, 100);
        draw("today-empty", WardCourses.emptyDay(), false, 100);
    }

    @Test
    void drawsWhatCannotBeRead() throws Exception {
        draw("today-unreadable", WardCourses.dayWithUnreadable(), false, 100);
    }

    private void draw(String name, WardDay day, boolean dark, int percent) throws Exception {
        Scene scene = Pictures.onWindowThread(() -> {
            TodayViewModel model = new TodayViewModel(new RecordedCommands(), new Texts(Locale.ENGLISH));
            TodayView view = new TodayView(model, new Texts(Locale.ENGLISH));
            view.stack(percent > 125 ? Orientation.VERTICAL : Orientation.HORIZONTAL, percent / 100.0);
            model.day().set(day);
            StackPane shell = new StackPane(view);
            shell.getStyleClass().add("shell");
            Scene made = new Scene(shell, 1280, 800);
            Theme.dress(made);
            Theme.apply(made, dark);
            Theme.textSize(made, percent);
            stage.setScene(made);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            shell.requestFocus();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        WritableImage picture = Pictures.onWindowThread(() -> scene.snapshot(null));
        Pictures.write(picture, name);
        assertThat(picture.getWidth()).isEqualTo(1280);
    }
}
