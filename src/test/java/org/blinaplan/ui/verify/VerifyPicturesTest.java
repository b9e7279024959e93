package org.blinaplan.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.fixture.Pictures;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.shell.Theme;
import org.blinaplan.ui.verify.ComparedText.Choice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws Verify into docs/screens, without the frame. Run by the profile {@code screens}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class VerifyPicturesTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 640;

    private final Desk desk = new Desk();
    private final StreamId course = desk.add(Desk.ORDER);
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        Theme.loadFonts();
    }

    @Test
    void drawsTyping() throws Exception {
        Consumer<VerifyViewModel> half = model -> {
            model.typing().text(FormField.WEIGHT).set("46.4");
            model.typing().text(FormField.HEIGHT).set("158");
            model.typing().text(FormField.START_DATE).set("30 Feb 2026");
        };
        draw("verify-typing-light", false, 100, 0, half);
        draw("verify-typing-dark", true, 100, 0, half);
        draw("verify-typing-text-200", false, 200, 0, half);
    }

    @Test
    void drawsADifference() throws Exception {
        draw("verify-differs-light", false, 100, 0, model -> Desk.compare(model, "46.4"));
        draw("verify-differs-dark", true, 100, 0, model -> Desk.compare(model, "46.4"));
        draw("verify-differs-text-200", false, 200, 0, model -> Desk.compare(model, "46.4"));
        draw("verify-differs-text-200-doses", false, 200, 0.5, model -> Desk.compare(model, "46.4"));
        draw("verify-differs-text-200-sign", false, 200, 1, model -> Desk.compare(model, "46.4"));
        draw("verify-differs-decided", false, 100, 1, model -> {
            Desk.acceptAll(model, Desk.compare(model, "46.4"));
            model.decision().choice().set(Choice.SECOND);
            model.decision().reason().set("Weighed again together: 46.4 kg");
        });
    }

    @Test
    void drawsAgreement() throws Exception {
        draw("verify-agrees-light", false, 100, 0, model -> Desk.compare(model, "44.6"));
        draw("verify-agrees-dark", true, 100, 0, model -> Desk.compare(model, "44.6"));
        draw("verify-agrees-text-200", false, 200, 0, model -> Desk.compare(model, "44.6"));
    }

    @Test
    void drawsWhatWasVerifiedAndADraftBesideIt() throws Exception {
        Consumer<VerifyViewModel> sign = model -> {
            Desk.acceptAll(model, Desk.compare(model, "46.4"));
            model.decision().choice().set(Choice.FIRST);
            model.decision().reason().set("two digits had changed places");
            model.sign();
        };
        draw("verify-verified", false, 100, 0, sign);
        desk.change(course, Desk.ORDER.text().replace("44.6 kg", "45.2 kg"));
        draw("verify-draft-beside", false, 100, 0, model -> Desk.compare(model, "45.2"));
    }

    private void draw(String name, boolean dark, int percent, double down, Consumer<VerifyViewModel> before)
            throws Exception {
        VerifyView view = Pictures.onWindowThread(() -> {
            VerifyViewModel model = desk.at("okonjo", course);
            VerifyView made = new VerifyView(model, new Texts(Locale.ENGLISH));
            StackPane root = new StackPane(made);
            root.getStyleClass().add("shell");
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            Theme.dress(scene);
            Theme.apply(scene, dark);
            stage.setScene(scene);
            stage.show();
            Theme.textSize(scene, percent);
            made.stack(percent > 125 ? Orientation.VERTICAL : Orientation.HORIZONTAL);
            before.accept(model);
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        WritableImage picture = Pictures.onWindowThread(() -> {
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
            ((ScrollPane) view.lookup("#verify-scroll")).setVvalue(down);
            return view.getScene().snapshot(null);
        });
        Pictures.write(picture, name);
        assertThat(picture.getWidth()).isEqualTo(WIDTH);
    }
}
