package org.blinaplan.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;

/** What F1 shows: what this screen is for and what its keys do. */
public final class HelpOverlay extends StackPane {
    private final transient Texts texts;
    private final Label title = new Label();
    private final Label body = new Label();
    private final Button close = new Button();

    public HelpOverlay(Texts texts) {
        this.texts = texts;
        setId("help");
        getStyleClass().add("help");
        title.getStyleClass().add("heading");
        body.setWrapText(true);
        body.setId("help-text");
        close.setText(texts.of("help.close"));
        close.setId("help-close");
        close.setCancelButton(true);
        close.setOnAction(event -> hide());
        VBox card = new VBox(title, body, close);
        card.getStyleClass().add("help-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        setVisible(false);
    }

    /** Explains this screen: {@code order}, {@code course}, {@code print}. */
    public void explain(String screen) {
        title.setText(texts.of("tab." + screen));
        body.setText(texts.of("help." + screen));
        setVisible(true);
        close.requestFocus();
    }

    /** Closes it. */
    public void hide() {
        setVisible(false);
    }
}
