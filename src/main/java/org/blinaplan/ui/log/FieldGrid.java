package org.blinaplan.ui.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The fields of a form, one below the other; short ones stand side by side. */
final class FieldGrid extends GridPane {
    private static final double HALF = 50;

    FieldGrid() {
        getStyleClass().add("log-fields");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
    }

    /** Fields that stay are not taken out and put in again: the one that has the focus would lose it. */
    void show(List<FormKey> keys, Map<FormKey, ? extends Node> panes) {
        List<Node> wanted = new ArrayList<>();
        int row = 0;
        int column = 0;
        for (int i = 0; i < keys.size(); i++) {
            Node pane = Objects.requireNonNull(panes.get(keys.get(i)));
            wanted.add(pane);
            boolean half = keys.get(i).isHalf();
            boolean beside =
                    column == 1 || (i + 1 < keys.size() && keys.get(i + 1).isHalf());
            setConstraints(pane, half ? column : 0, row, half && beside ? 1 : 2, 1);
            setValignment(pane, VPos.BOTTOM);
            setFillHeight(pane, false);
            column = half && beside ? 1 - column : 0;
            row += column == 0 ? 1 : 0;
        }
        getChildren().removeIf(pane -> !wanted.contains(pane));
        for (int i = 0; i < wanted.size(); i++) {
            if (!getChildren().contains(wanted.get(i))) {
                getChildren().add(i, wanted.get(i));
            }
        }
    }
}
