package org.blinaplan.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The fields of the chosen check. */
final class CheckForm extends VBox {
    private static final List<List<CheckField>> ROWS = List.of(
            List.of(CheckField.WHAT, CheckField.KIND),
            List.of(CheckField.ANCHOR, CheckField.CYCLES, CheckField.SETTING),
            List.of(CheckField.FROM, CheckField.EVERY, CheckField.UNTIL));

    private final transient Texts texts;
    private final Map<CheckField, FieldPane> panes = new EnumMap<>(CheckField.class);
    private final transient Map<CheckField, StringProperty> typed = new EnumMap<>(CheckField.class);
    private transient @Nullable CheckRow row;

    CheckForm(Texts texts) {
        this.texts = texts;
        setId("settings-check-form");
        getStyleClass().addAll("form-rows", "settings-check-form");
        FieldWords words = new FieldWords(texts);
        for (List<CheckField> fields : ROWS) {
            HBox line = new HBox();
            line.getStyleClass().add("form-row");
            VBox withSentences = new VBox(line);
            withSentences.getStyleClass().add("field");
            for (CheckField field : fields) {
                FieldPane pane = pane(field, words);
                pane.showBelow(withSentences);
                HBox.setHgrow(pane, Priority.ALWAYS);
                line.getChildren().add(pane);
            }
            getChildren().add(withSentences);
        }
    }

    private FieldPane pane(CheckField field, FieldWords words) {
        StringProperty text = new SimpleStringProperty("");
        typed.put(field, text);
        Control control;
        if (field.isChoice()) {
            ChoiceField choice = new ChoiceField(text);
            choice.offer(words.choices(field));
            control = choice;
        } else {
            TextField written = new TextField();
            written.textProperty().bindBidirectional(text);
            String hint = "settings.check.hint." + field;
            written.setPromptText(texts.has(hint) ? texts.of(hint) : "");
            control = written;
        }
        control.setId("settings-check-" + field.name().toLowerCase(Locale.ROOT));
        FieldPane pane = new FieldPane(texts.of("settings.check.field." + field), "", control);
        pane.setMinWidth(0);
        pane.setPrefWidth(field == CheckField.WHAT ? 300 : 10);
        panes.put(field, pane);
        return pane;
    }

    /** Edits this check from now on; none is edited where it is null. */
    void edit(@Nullable CheckRow chosen) {
        CheckRow before = row;
        if (before == chosen && before != null) {
            return;
        }
        if (before != null) {
            typed.forEach((field, text) -> text.unbindBidirectional(before.text(field)));
            typed.values().forEach(text -> text.set(""));
        }
        row = chosen;
        if (chosen != null) {
            typed.forEach((field, text) -> text.bindBidirectional(chosen.text(field)));
        }
        setDisable(chosen == null);
    }

    void show(Map<CheckField, String> problems) {
        panes.forEach((field, pane) -> pane.show(problems.getOrDefault(field, "")));
    }

    void focus(CheckField field) {
        FieldPane pane = panes.get(field);
        if (pane != null) {
            pane.control().requestFocus();
        }
    }
}
