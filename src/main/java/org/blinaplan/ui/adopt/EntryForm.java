package org.blinaplan.ui.adopt;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What the label says, field by field, and where in the label. */
final class EntryForm extends VBox {
    private static final int SHORT = 13;
    private static final int LONG = 46;
    private static final int LONG_TEXT = 24;

    private final transient AdoptViewModel model;
    private final transient Texts texts;

    EntryForm(AdoptViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("adopt-form");
        getStyleClass().add("form-rows");
        visibleProperty().bind(model.entry().isNotNull());
        managedProperty().bind(visibleProperty());
        model.entry().addListener((property, before, now) -> show(now));
    }

    private void show(@Nullable RowEntry entry) {
        getChildren().clear();
        if (entry == null) {
            return;
        }
        FlowPane values = new FlowPane();
        values.getStyleClass().add("adopt-fields");
        for (int i = 0; i < entry.fields().size(); i++) {
            RowEntry.Typed typed = entry.fields().get(i);
            String name = typed.name().isEmpty() ? texts.of("adopt.value") : typed.name();
            boolean wide = typed.text().get().length() > LONG_TEXT
                    || typed.text().get().isEmpty();
            values.getChildren().add(field(name, "adopt-value-" + i, typed.text(), wide ? LONG : SHORT));
        }
        String key = "adopt.hint." + entry.hint();
        boolean missing = entry.document().get().isEmpty();
        Label hint = new Label(texts.of(missing && texts.has(key) ? key : "adopt.hint"));
        hint.setId("adopt-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        FlowPane label = new FlowPane(
                field(texts.of("adopt.document"), "adopt-document", entry.document(), SHORT * 2),
                field(texts.of("adopt.label.section"), "adopt-section", entry.section(), SHORT * 2),
                field(texts.of("adopt.edition"), "adopt-edition", entry.edition(), SHORT));
        label.getStyleClass().add("adopt-fields");
        getChildren().setAll(values, hint, label, commands());
        ((FieldPane) values.getChildren().get(0)).control().requestFocus();
    }

    private FieldPane field(String name, String id, StringProperty text, int ems) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.setPrefColumnCount(ems);
        field.setOnAction(event -> model.enter());
        return new FieldPane(name, "", field);
    }

    private HBox commands() {
        Button enter = new Button(texts.of("adopt.enter"));
        enter.setId("adopt-enter");
        enter.getStyleClass().add("accent");
        enter.disableProperty().bind(model.busy());
        enter.setOnAction(event -> model.enter());
        Button leave = new Button(texts.of("adopt.leave"));
        leave.setId("adopt-leave");
        leave.setCancelButton(true);
        leave.setOnAction(event -> model.leave());
        HBox commands = new HBox(enter, leave);
        commands.getStyleClass().add("form-row");
        return commands;
    }
}
