package org.blinaplan.ui.adopt;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.shell.Theme;

/** The section of the settings in a window of its own, as reyes sees it. */
final class AdoptScreen {
    static final Texts TEXTS = new Texts(Locale.ENGLISH);

    final AdoptionInStore kept = new AdoptionInStore();
    final AdoptViewModel model = new AdoptViewModel(kept.ofReyes(), new WindowOutside(), TEXTS);
    final AdoptView view = new AdoptView(model, TEXTS);
    final Scene scene;

    AdoptScreen(boolean dark, int text) {
        model.monograph().set(AdoptionInStore.US);
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("plain-scroll");
        StackPane root = new StackPane(scroll);
        root.getStyleClass().add("shell");
        scene = new Scene(root, 1072, 800);
        Theme.dress(scene);
        Theme.apply(scene, dark);
        Theme.textSize(scene, text);
    }

    void show(Stage stage) {
        stage.setScene(scene);
        stage.setWidth(1072);
        stage.setHeight(800);
        stage.show();
    }
}
