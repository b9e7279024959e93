package org.blinaplan.ui.verify;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** Both entries, value by value. */
final class ComparisonPane extends VBox {
    private static final int[] SHARES = {13, 22, 22, 14, 29};

    private final transient Texts texts;

    ComparisonPane(ComparedText compared, Texts texts) {
        this.texts = texts;
        setId("verify-comparison");
        getStyleClass().add("verify-comparison");
        boolean differs = compared.differing() > 0;
        Label count = Words.of(
                texts.of(
                        differs ? "verify.differing" : "verify.agreeing",
                        compared.differing(),
                        compared.rows().size()),
                differs ? "danger-text" : "verify-good",
                "semibold");
        count.setId("verify-count");
        HBox head = new HBox(Words.of(texts.of("verify.comparison"), "heading"), Words.space(), count);
        head.getStyleClass().add("verify-head");
        getChildren().setAll(head, table(compared));
    }

    private GridPane table(ComparedText compared) {
        GridPane grid = new GridPane();
        for (int share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        add(
                grid,
                0,
                List.of(
                        new Label(),
                        Words.of(texts.of("verify.column.first"), "muted"),
                        Words.of(texts.of("verify.column.second"), "muted"),
                        new Label(),
                        new Label()),
                "verify-columns");
        for (int i = 0; i < compared.rows().size(); i++) {
            EntryRow row = compared.rows().get(i);
            add(
                    grid,
                    i + 1,
                    List.of(
                            Words.of(row.name(), "muted"),
                            value(row.first(), row),
                            value(row.second(), row),
                            verdict(row),
                            Words.of(row.note(), row.same() ? "muted" : "verify-note")),
                    row.same() ? "verify-same" : "verify-differs");
        }
        return grid;
    }

    private TextFlow value(List<Piece> pieces, EntryRow row) {
        TextFlow flow = new TextFlow();
        for (Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add("words");
            if (!row.same()) {
                text.getStyleClass().add("semibold");
            }
            if (piece.differs()) {
                text.getStyleClass().add("verify-digit");
            }
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(row.name() + ": " + EntryRow.text(pieces));
        return flow;
    }

    private Label verdict(EntryRow row) {
        Label label = Words.of(
                texts.of(row.same() ? "verify.same" : "verify.differs"),
                row.same() ? "verify-good" : "verify-bad",
                "semibold");
        label.setGraphic((row.same() ? Sign.DONE : Sign.DIFFERS).draw());
        return label;
    }

    private static void add(GridPane grid, int row, List<Node> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            HBox cell = new HBox(cells.get(column));
            cell.getStyleClass().addAll("verify-cell", style);
            cell.setMaxWidth(Double.MAX_VALUE);
            cell.setFillHeight(false);
            grid.add(cell, column, row);
        }
    }
}
