package org.blinaplan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.blinaplan.application.ward.WardDay;
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
    private static final Path FOLDER = Path.of("docs", "screens");

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
        Scene scene = onWindowThread(() -> {
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
        WritableImage picture = onWindowThread(() -> scene.snapshot(null));
        write(picture, FOLDER.resolve(name + ".png"));
        assertThat(picture.getWidth()).isEqualTo(1280);
    }

    private static <T> T onWindowThread(java.util.concurrent.Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(60, TimeUnit.SECONDS);
    }

    private static void write(WritableImage picture, Path file) throws java.io.IOException {
        Files.createDirectories(file.getParent());
        PixelReader pixels = picture.getPixelReader();
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
