package org.blinaplan.ui.log;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.InSight;
import org.blinaplan.ui.common.Texts;

/** The fields of the event that is being recorded, with what is wrong below them. */
final class EventFormView extends VBox {
    private final transient LogViewModel model;
    private final transient Texts texts;
    private final Map<FormKey, Control> controls = new EnumMap<>(FormKey.class);
    private final Map<FormKey, VBox> panes = new EnumMap<>(FormKey.class);
    private final Label title = new Label();
    private final FieldGrid fields = new FieldGrid();
    private final GradePane grades;
    private final TextField reason = new TextField();
    private final VBox reasonField;
    private final CheckBox never = new CheckBox();
    private final Label problem = new Label();
    private final Button record = new Button();
    private final Button cancel = new Button();

    EventFormView(LogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("log-form");
        getStyleClass().addAll("card", "log-form");
        title.getStyleClass().add("semibold");
        title.setId("log-form-title");
        for (FormKey key : FormKey.values()) {
            Control control = control(key);
            controls.put(key, control);
            panes.put(key, named(texts.of("log.field." + key), control));
        }
        grades = new GradePane(texts);
        reason.setId("log-reason");
        reason.textProperty().bindBidirectional(model.form().reason());
        reasonField = named(texts.of("log.field.reason"), reason);
        never.setId("log-never");
        never.setText(texts.of("log.never"));
        never.selectedProperty().bindBidirectional(model.form().neverHappened());
        problem.setId("log-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("danger-text");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.textProperty().addListener((property, before, now) -> {
            if (!now.isEmpty()) {
                javafx.application.Platform.runLater(() -> InSight.bring(problem));
            }
        });
        getChildren().setAll(title, never, fields, grades, reasonField, problem, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.formChanges().addListener((property, before, now) -> show());
        show();
    }

    private HBox buttons() {
        record.setId("log-record");
        record.getStyleClass().add("accent");
        record.setOnAction(event -> model.record());
        cancel.setText(texts.of("log.cancel"));
        cancel.setId("log-cancel");
        cancel.setOnAction(event -> model.cancel());
        HBox box = new HBox(record, cancel);
        box.getStyleClass().add("log-form-buttons");
        return box;
    }

    private Control control(FormKey key) {
        Control control;
        if (key.isChoice()) {
            control = new ChoiceField(model.form().text(key));
        } else {
            TextField field = new TextField();
            field.textProperty().bindBidirectional(model.form().text(key));
            String hint = "log.hint." + key;
            field.setPromptText(texts.has(hint) ? texts.of(hint) : "");
            control = field;
        }
        control.setId("log-field-" + key.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        control.setMaxWidth(Double.MAX_VALUE);
        return control;
    }

    private static VBox named(String name, Control control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        control.setAccessibleText(name);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    /** Parts that stay are not taken out and put in again: the one that has the focus would lose it. */
    private void show() {
        EventKind kind = model.form().kind();
        setVisible(kind != null);
        setManaged(kind != null);
        if (kind == null) {
            showFields(List.of());
            return;
        }
        boolean corrects = model.form().corrects() != null;
        title.setText(texts.of(corrects ? "log.form.correct" : "log.form.record", texts.of("log.what." + kind)));
        record.setText(texts.of(corrects ? "log.correct.do" : "log.record"));
        never.setVisible(corrects);
        never.setManaged(corrects);
        boolean gone = corrects && model.form().neverHappened().get();
        showFields(gone ? List.of() : model.fields());
        grades.show(model.grades());
        boolean wanted = model.wantsReason();
        reasonField.setVisible(wanted);
        reasonField.setManaged(wanted);
        ((Label) reasonField.getChildren().get(0)).setText(texts.of(corrects ? "log.field.wrong" : "log.field.reason"));
    }

    private void showFields(List<FormKey> keys) {
        for (FormKey key : keys) {
            if (controls.get(key) instanceof ChoiceField choice) {
                choice.offer(model.choices(key));
            }
        }
        fields.show(keys, panes);
    }

    /** Enter records from every field; Esc puts the form away. */
    private void press(KeyEvent event) {
        boolean choosing = event.getTarget() instanceof ChoiceField choice && choice.isShowing();
        if (event.getCode() == KeyCode.ENTER && !choosing && event.getTarget() != cancel) {
            model.record();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !choosing) {
            model.cancel();
            event.consume();
        }
    }

    /** Where the next key goes: the first field that is empty, or the button that records. */
    void focus() {
        List<Control> empty = model.fields().stream()
                .filter(key -> model.form().value(key).isEmpty() && !key.isSkipped())
                .map(key -> Objects.requireNonNull(controls.get(key)))
                .toList();
        if (empty.isEmpty() && model.wantsReason() && reason.getText().isBlank()) {
            reason.requestFocus();
        } else if (empty.isEmpty()) {
            record.requestFocus();
        } else {
            empty.get(0).requestFocus();
        }
        InSight.bring(this);
    }
}
