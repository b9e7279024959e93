package org.blinaplan.ui.verify;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;

/** What a draft changes of the verified version that is given meanwhile. */
final class ChangesPane extends VBox {
    ChangesPane(ComparedText.Changes changes, Texts texts) {
        setId("verify-changes");
        getStyleClass().addAll("card", "verify-changes");
        getChildren().setAll(Words.of(texts.of("verify.changes"), "heading"), Words.of(changes.sentence(), "muted"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("verify-facts");
        for (int i = 0; i < changes.fields().size(); i++) {
            ComparedText.Change change = changes.fields().get(i);
            grid.add(Words.of(change.name(), "muted"), 0, i);
            grid.add(Words.of(change.before()), 1, i);
            grid.add(Words.of(texts.of("verify.changes.to")), 2, i);
            grid.add(Words.of(change.after(), "semibold"), 3, i);
        }
        getChildren().add(changes.fields().isEmpty() ? Words.of(texts.of("verify.changes.none")) : grid);
    }
}
