package org.blinaplan.ui.order;

import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice among words of the order file, each shown as people say it; a word that is not known stays as it is. */
final class ChoiceField extends ComboBox<String> {
    private final transient StringProperty text;
    private Map<String, String> names = Map.of();

    ChoiceField(StringProperty text) {
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
        valueProperty().bindBidirectional(text);
    }

    /** The choices from now on, in this order, word to name. */
    void offer(Map<String, String> choices) {
        if (!choices.equals(names)) {
            String kept = text.get();
            names = choices;
            getItems().setAll(choices.keySet());
            text.set(kept);
            setValue(kept);
        }
    }
}
