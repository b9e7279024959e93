package org.blinaplan.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One check of the monitoring plan while it is edited. */
final class CheckRow {
    private final Map<CheckField, StringProperty> texts = new EnumMap<>(CheckField.class);

    CheckRow(Map<CheckField, String> typed, Runnable edited) {
        for (CheckField field : CheckField.values()) {
            StringProperty text = new SimpleStringProperty(typed.getOrDefault(field, ""));
            text.addListener((property, before, now) -> edited.run());
            texts.put(field, text);
        }
    }

    StringProperty text(CheckField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    Map<CheckField, String> typed() {
        Map<CheckField, String> typed = new EnumMap<>(CheckField.class);
        texts.forEach((field, text) -> typed.put(field, text.get()));
        return Map.copyOf(typed);
    }
}
