package org.blinaplan.ui.settings;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.FieldPane;

/** Fields that belong together, with a note beside them, or below them where the text is large. */
final class SettingsRow extends VBox {
    private final VBox fields = new VBox();
    private final Label note;

    SettingsRow(List<FieldPane> panes, String words) {
        note = new Label(words);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "settings-note");
        HBox row = new HBox();
        row.getStyleClass().add("form-row");
        fields.getStyleClass().addAll("field", "settings-fields");
        fields.getChildren().add(row);
        for (FieldPane pane : panes) {
            boolean narrow = pane.getStyleClass().contains("settings-short");
            HBox.setHgrow(pane, narrow ? Priority.NEVER : Priority.ALWAYS);
            if (!narrow) {
                pane.setPrefWidth(10);
            }
            row.getChildren().add(pane);
            pane.showBelow(fields);
        }
        getStyleClass().add("settings-row");
        stack(Orientation.HORIZONTAL);
    }

    /** Beside one another, or one below the other. */
    void stack(Orientation orientation) {
        getChildren().clear();
        note.setManaged(!note.getText().isEmpty());
        if (orientation == Orientation.VERTICAL) {
            note.getStyleClass().remove("beside");
            getChildren().setAll(fields, note);
        } else {
            note.getStyleClass().add("beside");
            HBox beside = new HBox(fields, note);
            beside.getStyleClass().add("settings-beside");
            HBox.setHgrow(note, Priority.ALWAYS);
            getChildren().setAll(beside);
        }
    }
}
