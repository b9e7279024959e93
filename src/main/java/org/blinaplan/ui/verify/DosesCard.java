package org.blinaplan.ui.verify;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;

/** What becomes of the doses by either entry. */
final class DosesCard extends VBox {
    private static final int WIDE = 26;
    private static final int USUAL = 16;
    private static final int NARROW = 9;
    private static final int FIRST_DOSE = 3;

    DosesCard(DosesText doses, Texts texts) {
        setId("verify-doses");
        getStyleClass().addAll("card", doses.depends() ? "verify-depends" : "verify-depends-not");
        Label source = Words.of(doses.source(), "muted");
        source.setId("verify-source");
        HBox head = new HBox(
                doses.depends() ? Words.sign(Sign.STOP, "stop") : Words.sign(Sign.INFO, "info"),
                Words.of(doses.title(), "heading"),
                Words.space(),
                source,
                WhyPopup.link(texts.of("why"), doses.why()));
        head.getStyleClass().add("card-head");
        Label relation = Words.of(doses.relation());
        relation.setId("verify-relation");
        getChildren().setAll(head, table(doses), relation);
    }

    private static GridPane table(DosesText doses) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("verify-doses-table");
        int last = doses.columns().size() - 1;
        int all = WIDE + USUAL * (last - 1) + NARROW;
        for (int i = 0; i <= last; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 * (i == 0 ? WIDE : i == last ? NARROW : USUAL) / all);
            grid.getColumnConstraints().add(column);
        }
        row(grid, 0, doses.columns(), "verify-columns");
        for (int i = 0; i < doses.rows().size(); i++) {
            row(grid, i + 1, doses.rows().get(i), "verify-same");
        }
        return grid;
    }

    private static void row(GridPane grid, int row, List<String> texts, String style) {
        for (int column = 0; column < texts.size(); column++) {
            boolean dose = row > 0 && column >= FIRST_DOSE && column < texts.size() - 1;
            Label label = Words.of(texts.get(column), row == 0 ? "muted" : dose ? "semibold" : "verify-note");
            HBox cell = new HBox(label);
            cell.getStyleClass().addAll("verify-cell", style);
            cell.setMaxWidth(Double.MAX_VALUE);
            grid.add(cell, column, row);
        }
    }
}
