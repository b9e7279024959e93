package org.blinaplan.ui.common;

import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice among words of the order file, each shown as people say it; a word that is not known stays as it is. */
public final class ChoiceField extends ComboBox<String> {
    private final transient StringProperty text;
    private Map<String, String> names = Map.of();
    private boolean filling;

    public ChoiceField(StringProperty text) {
        this.text = text;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null ? "" : names.getOrDefault(id, id);
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        setVisibleRowCount(14);
        setValue(text.get());
        text.addListener((property, before, now) -> take(now));
        valueProperty().addListener((property, before, now) -> give(now));
    }

    /** The choices from now on, in this order, word to name. */
    public void offer(Map<String, String> choices) {
        if (!choices.equals(names)) {
            names = choices;
            filling = true;
            setValue(null);
            getItems().setAll(choices.keySet());
            filling = false;
            take(text.get());
        }
    }

    private void take(String id) {
        filling = true;
        setValue(id);
        filling = false;
    }

    private void give(@Nullable String id) {
        if (!filling) {
            text.set(id == null ? "" : id);
        }
    }
}
