package org.blinaplan.ui.verify;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;

/** What two people have agreed with, and what the plan keeps. */
final class SignedPane extends VBox {
    SignedPane(SignedText signed, Texts texts) {
        setId("verify-signed");
        getStyleClass().addAll("card", "verify-changes");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("verify-facts");
        Words.fact(grid, 0, texts.of("verify.cover.order"), Words.of(signed.order()));
        Words.fact(grid, 1, texts.of("verify.cover.monograph"), Words.of(signed.monograph()));
        Words.fact(grid, 2, texts.of("verify.cover.bags"), Words.of(String.join("\n", signed.bags())));
        Words.fact(
                grid,
                3,
                texts.of("verify.signed.accepted"),
                Words.of(
                        signed.accepted().isEmpty()
                                ? texts.of("verify.cover.noFindings")
                                : String.join("\n", signed.accepted())));
        getChildren().setAll(Words.of(texts.of("verify.signed"), "heading"), grid);
    }
}
