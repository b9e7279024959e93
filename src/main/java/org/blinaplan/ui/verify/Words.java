package org.blinaplan.ui.verify;

import javafx.scene.control.Label;
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

    /** Pushes apart what stands on its left and right. */
    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
