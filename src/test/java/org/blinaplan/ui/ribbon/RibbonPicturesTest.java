package org.blinaplan.ui.ribbon;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.blinaplan.application.Plan;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws the ribbon into target/pictures, to be looked at. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class RibbonPicturesTest {
    private static final Instant MONDAY = Instant.parse("2026-03-16T12:40:00Z");

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-Regular.ttf"), 13);
        Font.loadFont(getClass().getResourceAsStream("/fonts/NotoSans-SemiBold.ttf"), 13);
    }

    @Test
    void drawsEveryPicture() throws Exception {
        Plan adult = Orders.adult().cycles(1, 2).plan();
        Plan child = Orders.child().plan();
        for (boolean dark : new boolean[] {false, true}) {
            String theme = dark ? "dark" : "light";
            draw("adult-" + theme, adult, MONDAY, 20, Zoom.CYCLE, 976, 460, dark, null);
            draw("child-" + theme, child, Instant.parse("2026-04-07T11:20:00Z"), 27, Zoom.CYCLE, 1280, 300, dark, null);
        }
        draw(
                "parts",
                PlanFixture.everyPart(),
                Instant.parse("2026-11-06T14:30:00Z"),
                20,
                Zoom.CYCLE,
                976,
                300,
                false,
                null);
        draw(
                "parts-dark",
                PlanFixture.everyPart(),
                Instant.parse("2026-11-06T14:30:00Z"),
                20,
                Zoom.CYCLE,
                976,
                300,
                true,
                null);
        draw("no-bags", Orders.child().weight("5").height("60").plan(), null, 20, Zoom.CYCLE, 976, 300, false, null);
        draw("order", Orders.adult().weight("44.6").plan(), null, 17.6, Zoom.CYCLE, 880, 260, false, null);
        draw("nine", Orders.adult().cycles(1, 9).plan(), MONDAY, 20, Zoom.CYCLE, 976, 1560, false, null);
        draw("course", Orders.adult().cycles(1, 9).plan(), MONDAY, 20, Zoom.COURSE, 976, 600, false, null);
        draw("big", adult, MONDAY, 20, Zoom.CYCLE, 976, 700, false, RibbonCommand.OPEN);
        draw("week", adult, MONDAY, 20, Zoom.WEEK, 976, 460, false, null);
        draw("day", adult, MONDAY, 20, Zoom.DAY, 976, 460, false, null);
        draw("opened", adult, MONDAY, 20, Zoom.CYCLE, 976, 560, false, RibbonCommand.OPEN);
        draw(
                "opened-child",
                child,
                Instant.parse("2026-04-20T11:20:00Z"),
                20,
                Zoom.CYCLE,
                976,
                460,
                true,
                RibbonCommand.OPEN);
    }

    private void draw(
            String name,
            Plan plan,
            Instant now,
            double column,
            Zoom zoom,
            double width,
            double height,
            boolean dark,
            RibbonCommand command)
            throws Exception {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Application.setUserAgentStylesheet(
                        dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
                RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);
                model.baseColumnProperty().set(column);
                model.zoomProperty().set(zoom);
                model.show(plan, now);
                RibbonView view = new RibbonView(model);
                Pane root = new StackPane(view);
                root.setPadding(new Insets(0, 16, 0, 16));
                root.setStyle("-fx-background-color: -color-bg-default; -fx-font-family: 'Noto Sans'; -fx-font-size: "
                        + (name.equals("big") ? 26 : 13) + "px;");
                root.getStyleClass().add("root");
                if (dark) {
                    root.getStyleClass().add("dark");
                }
                Scene scene = new Scene(root, width, height);
                scene.getStylesheets().add(RibbonView.STYLE_SHEET);
                stage.setScene(scene);
                stage.show();
                if (command != null) {
                    model.run(command);
                }
                root.applyCss();
                root.layout();
                root.applyCss();
                root.layout();
                if (name.startsWith("adult")) {
                    LaneItem bag = model.rows().get(0).lanes().bags().get(4);
                    CardPane dayCard =
                            new CardPane(model, model.selectedProperty().get().card());
                    CardPane bagCard = new CardPane(model, bag.card());
                    root.getChildren().addAll(dayCard, bagCard);
                    dayCard.setManaged(false);
                    bagCard.setManaged(false);
                    root.applyCss();
                    dayCard.autosize();
                    bagCard.autosize();
                    dayCard.relocate(20, 210);
                    bagCard.relocate(460, 210);
                    root.layout();
                }
                picture.complete(scene.snapshot(null));
            } catch (RuntimeException e) {
                picture.completeExceptionally(e);
            }
        });
        write(name, picture.get());
    }

    private static void write(String name, WritableImage picture) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = picture.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        File file = new File("target/pictures/ribbon-" + name + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(image, "png", file);
    }
}
