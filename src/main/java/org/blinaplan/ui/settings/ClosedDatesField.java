package org.blinaplan.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.DateEntry;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.Texts;

/** Days without visits: typed one by one, each shown with its weekday and a button that removes it. */
final class ClosedDatesField extends VBox {
    private final transient StringProperty text;
    private final transient Texts texts;
    private final boolean mayChange;
    private final TextField typed = new TextField();
    private final Label problem = new Label();
    private final FlowPane days = new FlowPane();

    ClosedDatesField(StringProperty text, Texts texts, boolean mayChange) {
        this.text = text;
        this.texts = texts;
        this.mayChange = mayChange;
        getStyleClass().add("settings-dates");
        typed.setId("settings-closed-dates-new");
        typed.setPromptText(texts.of("settings.dates.hint"));
        typed.setAccessibleText(texts.of("settings.dates.new"));
        typed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                add();
            }
        });
        HBox.setHgrow(typed, Priority.ALWAYS);
        Button add = new Button(texts.of("settings.dates.add"));
        add.setId("settings-closed-dates-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        HBox entry = new HBox(typed, add);
        entry.getStyleClass().add("form-row");
        problem.setId("settings-closed-dates-typed");
        problem.getStyleClass().add("danger-text");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        days.getStyleClass().add("settings-chips");
        if (mayChange) {
            getChildren().setAll(entry, problem, days);
        } else {
            getChildren().setAll(days);
        }
        text.addListener((property, before, now) -> refresh());
        refresh();
    }

    private void add() {
        Entry<LocalDate> entry = DateEntry.read(typed.getText());
        problem.setText(entry instanceof Entry.NotUnderstood<LocalDate> not ? not.sentence() : "");
        if (entry instanceof Entry.Understood<LocalDate> day) {
            TreeSet<String> all = new TreeSet<>(FieldWords.items(text.get()));
            all.add(day.value().toString());
            text.set(String.join(", ", all));
            typed.clear();
        }
    }

    private void remove(String date) {
        List<String> rest = new ArrayList<>(FieldWords.items(text.get()));
        rest.remove(date);
        text.set(String.join(", ", rest));
        typed.requestFocus();
    }

    private void refresh() {
        List<String> dates = FieldWords.items(text.get());
        days.getChildren().clear();
        if (dates.isEmpty()) {
            Label none = new Label(texts.of("settings.dates.none"));
            none.getStyleClass().add("muted");
            days.getChildren().add(none);
        }
        dates.forEach(date -> days.getChildren().add(chip(date)));
    }

    private Region chip(String date) {
        Label day = new Label(FieldWords.day(date));
        HBox chip = new HBox(day);
        if (mayChange) {
            Button remove = new Button("×");
            remove.getStyleClass().add("flat");
            remove.setAccessibleText(texts.of("settings.dates.remove", FieldWords.day(date)));
            remove.setId("settings-closed-" + date);
            remove.setOnAction(event -> remove(date));
            chip.getChildren().add(remove);
        }
        chip.getStyleClass().add("settings-chip");
        return chip;
    }
}
