package org.blinaplan.ui.verify;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.blinaplan.ui.common.Sign;

/** Words on this screen: as many lines as they take. */
final class Words {
    private Words() {}

    /** In these style classes. */
    static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A sign before words: {@code sign(Sign.STOP, "stop")}. */
    static StackPane sign(Sign sign, String style) {
        StackPane pane = new StackPane(sign.draw());
        pane.getStyleClass().addAll("finding-sign", style);
        pane.setMinWidth(Region.USE_PREF_SIZE);
        return pane;
    }

    /** A row of a grid: a name, and what it is, their first lines at the same height. */
    static void fact(GridPane grid, int row, String name, Label value) {
        Label label = of(name, "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        grid.add(label, 0, row);
        grid.add(value, 1, row);
    }

    /** Pushes apart what stands on its left and right. */
    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
