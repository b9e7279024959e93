package org.blinaplan.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.blinaplan.ui.common.Sign;
import org.jspecify.annotations.Nullable;

/** The name of a section, with a sign and how many of its fields are wrong. */
final class SectionCell extends ListCell<SettingsView.Shown> {
    private final transient ReadOnlyObjectProperty<SettingsState> state;

    SectionCell(ReadOnlyObjectProperty<SettingsState> state) {
        this.state = state;
    }

    @Override
    protected void updateItem(SettingsView.@Nullable Shown shown, boolean empty) {
        super.updateItem(shown, empty);
        Section section = shown == null ? null : shown.section();
        int wrong = section == null ? 0 : state.get().count(section);
        setText(shown == null || empty ? "" : shown.title());
        Label sign = new Label(String.valueOf(wrong), Sign.STOP.draw());
        sign.getStyleClass().addAll("finding-sign", "stop", "danger-text");
        setGraphic(wrong == 0 ? null : sign);
    }
}
