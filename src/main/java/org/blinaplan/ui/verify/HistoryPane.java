package org.blinaplan.ui.verify;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** The second looks of before: both entries stay in the record. */
final class HistoryPane extends VBox {
    private final transient Texts texts;

    HistoryPane(Texts texts) {
        this.texts = texts;
        setId("verify-history");
        getStyleClass().add("verify-history");
    }

    /** Shows these from now on. */
    void show(List<HistoryRow> rows) {
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        getChildren().setAll(Words.of(texts.of("verify.history"), "heading"));
        rows.forEach(row -> getChildren().add(row(row)));
    }

    private VBox row(HistoryRow row) {
        Label outcome = Words.of(row.outcome(), "semibold", row.signed() ? "verify-good" : "verify-bad");
        outcome.setGraphic((row.signed() ? Sign.DONE : Sign.DIFFERS).draw());
        HBox head = new HBox(outcome, Words.of(row.who()), Words.of(row.when(), "muted"));
        head.getStyleClass().add("verify-history-head");
        VBox box = new VBox(head);
        GridPane entries = new GridPane();
        entries.getStyleClass().add("verify-facts");
        line(entries, "verify.history.first", row.first());
        line(entries, "verify.history.second", row.second());
        line(entries, "verify.history.reason", row.reason());
        if (!entries.getChildren().isEmpty()) {
            box.getChildren().add(entries);
        }
        box.getStyleClass().add("verify-history-row");
        return box;
    }

    private void line(GridPane grid, String key, String text) {
        if (!text.isEmpty()) {
            Words.fact(grid, grid.getRowCount(), texts.of(key), Words.of(text));
        }
    }
}
