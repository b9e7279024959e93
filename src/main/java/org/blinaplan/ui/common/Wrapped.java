package org.blinaplan.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Sentences that take as many lines as they need and are never cut off. */
public final class Wrapped {
    private Wrapped() {}

    /** A sentence in these styles. */
    public static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A place for a sentence that takes no room while there is none. */
    public static Label answer(String id, String... styles) {
        Label label = text("", styles);
        label.setId(id);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
