package org.blinaplan.ui.verify;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.verify.Stage.Why;

/** Why there is nothing to type, and what to do instead. */
final class ClosedCard extends HBox {
    ClosedCard(VerifyViewModel model, Stage.Closed closed, Texts texts) {
        setId("verify-closed");
        getStyleClass().addAll("card", "verify-closed", closed.why() == Why.VERIFIED ? "good" : "not-yet");
        Label title = Words.of(closed.title(), "heading");
        title.setId("verify-closed-title");
        Label sentence = Words.of(closed.sentence());
        sentence.setId("verify-closed-sentence");
        VBox words = new VBox(title, sentence);
        words.getStyleClass().add("verify-closed-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign(closed.why()), words);
        switch (closed.why()) {
            case UNSAVED, NOT_READABLE, FOUND_WRONG, NOT_AS_SIGNED ->
                getChildren().add(button("verify-to-order", texts.of("verify.toOrder"), model::changeOrder));
            case FAULT -> getChildren().add(button("verify-again", texts.of("verify.again"), model::load));
            case VERIFIED, OWN, NOT_ALLOWED -> {}
        }
    }

    private static StackPane sign(Why why) {
        return switch (why) {
            case VERIFIED -> Words.sign(Sign.DONE, "verify-good");
            case NOT_AS_SIGNED, FAULT -> Words.sign(Sign.STOP, "stop");
            case OWN, NOT_ALLOWED -> Words.sign(Sign.INFO, "info");
            case UNSAVED, NOT_READABLE, FOUND_WRONG -> Words.sign(Sign.WARNING, "warning");
        };
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
