package org.blinaplan.ui.log;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** What changes, line by line: what differs carries an arrow, what is out of hours a diamond. */
final class ChangesGrid extends VBox {
    private static final double FIRST = 24;
    private static final double BEFORE = 21;
    private static final double ALL = 100;

    private final transient Texts texts;

    ChangesGrid(Texts texts) {
        this.texts = texts;
        setId("log-changes");
        getStyleClass().add("log-changes");
    }

    void show(ChangesTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("log-table");
        columns(grid, table.heads().size());
        row(grid, 0, label(texts.of("log.changes"), "muted"), "log-head", 0);
        for (int i = 0; i < table.heads().size(); i++) {
            Label head = label(table.heads().get(i), i == 1 ? "log-chosen-head" : "muted");
            row(grid, 0, head, i == 1 ? "log-chosen" : "log-head", i + 1);
        }
        for (int line = 0; line < table.rows().size(); line++) {
            ChangesTable.Row row = table.rows().get(line);
            row(grid, line + 1, label(row.what(), ""), "log-cell", 0);
            for (int i = 0; i < row.cells().size(); i++) {
                Label cell = cell(row.cells().get(i));
                cell.setId("log-change-" + (line + 1) + "-" + (i + 1));
                row(grid, line + 1, cell, "log-cell", i + 1);
            }
        }
        getChildren().setAll(grid, legend(table.also()));
    }

    private static void columns(GridPane grid, int heads) {
        double rest = (ALL - FIRST - BEFORE) / Math.max(1, heads - 1);
        for (int i = 0; i <= heads; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? FIRST : i == 1 ? BEFORE : rest);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private Label cell(ChangesTable.Cell cell) {
        Label label = label(cell.text(), cell.differs() ? "semibold" : "muted");
        if (cell.outOfHours()) {
            label.setGraphic(Sign.VISIT_OUT_OF_HOURS.draw());
            label.setAccessibleText(texts.of("log.spoken.out", cell.text()));
        } else if (cell.differs()) {
            label.setGraphic(Sign.LATER.draw());
            label.getStyleClass().add("log-differs");
            label.setAccessibleText(texts.of("log.spoken.differs", cell.text()));
        }
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private static void row(GridPane grid, int line, Node content, String style, int column) {
        HBox cell = new HBox(content);
        cell.getStyleClass().addAll("log-row-cell", style);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        grid.add(cell, column, line);
    }

    private HBox legend(String also) {
        Label differs = label(texts.of("log.legend.differs"), "muted");
        differs.setGraphic(Sign.LATER.draw());
        differs.getStyleClass().add("log-differs");
        differs.setMinWidth(Region.USE_PREF_SIZE);
        Label out = label(texts.of("log.legend.out") + (also.isEmpty() ? "" : " " + also), "muted");
        out.setId("log-also");
        out.setGraphic(Sign.VISIT_OUT_OF_HOURS.draw());
        HBox legend = new HBox(differs, out);
        legend.getStyleClass().add("log-legend");
        return legend;
    }
}
