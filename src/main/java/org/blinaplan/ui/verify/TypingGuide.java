package org.blinaplan.ui.verify;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;

/** Beside the empty fields: whose order it is, and what the second look does. */
final class TypingGuide extends VBox {
    private static final int LINES = 4;

    TypingGuide(VerifyViewModel model, Stage.Typing typing, Texts texts) {
        setId("verify-guide");
        getStyleClass().addAll("card", "verify-guide");
        Label who = Words.of(typing.who(), "heading");
        who.setId("verify-who");
        getChildren().setAll(who);
        if (!typing.beside().isEmpty()) {
            Label beside = Words.of(typing.beside() + " " + texts.of("verify.beside.hidden"));
            beside.setId("verify-beside");
            getChildren().add(beside);
        }
        for (int i = 1; i <= LINES; i++) {
            Label number = Words.of(String.valueOf(i), "muted", "why-number");
            HBox line = new HBox(number, Words.of(texts.of("verify.guide." + i)));
            line.getStyleClass().add("why-step");
            getChildren().add(line);
        }
        Label problem = Words.of("", "danger-text");
        problem.setId("verify-problem");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }
}
