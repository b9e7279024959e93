package org.blinaplan.ui.verify;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.order.TypedAgain;
import org.jspecify.annotations.Nullable;

/** The empty fields of the second entry: nothing in them says what the first has. */
final class EntryForm extends VBox {
    private final transient VerifyViewModel model;
    private final transient Texts texts;
    private final Map<FormField, FieldPane> panes = new EnumMap<>(FormField.class);
    private final VBox offset;
    private final Button compare = new Button();
    private final Label missing = Words.of("", "muted");

    EntryForm(VerifyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("verify-form");
        getStyleClass().addAll("card", "order-form", "verify-card");
        Label title = Words.of(texts.of("verify.form.title"), "heading");
        Label note = Words.of(texts.of("verify.form.note"), "muted");
        offset = row(pane(FormField.START_OFFSET, new ChoiceField(model.typing().text(FormField.START_OFFSET)), ""));
        HBox start = startRow();
        getChildren()
                .setAll(
                        title,
                        note,
                        row(pane(FormField.WEIGHT, text(FormField.WEIGHT), "kg")),
                        row(pane(FormField.HEIGHT, text(FormField.HEIGHT), "cm")),
                        row(pane(
                                FormField.INDICATION,
                                new ChoiceField(model.typing().text(FormField.INDICATION)),
                                "")),
                        below(start),
                        offset,
                        foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.typing().result().addListener((property, before, now) -> show(now));
        model.busy()
                .addListener(
                        (property, before, busy) -> show(model.typing().result().get()));
        show(model.typing().result().get());
    }

    private HBox startRow() {
        FieldPane date = pane(FormField.START_DATE, text(FormField.START_DATE), "");
        FieldPane time = pane(FormField.START_TIME, text(FormField.START_TIME), "");
        HBox.setHgrow(date, Priority.ALWAYS);
        time.getStyleClass().add("verify-time");
        HBox row = new HBox(date, time);
        row.getStyleClass().add("form-row");
        return row;
    }

    private VBox row(FieldPane pane) {
        return below(pane);
    }

    /** Sentences stand below the whole row. */
    private static VBox below(Region row) {
        VBox box = new VBox(row);
        box.getStyleClass().add("field");
        box.managedProperty().bind(box.visibleProperty());
        if (row instanceof FieldPane pane) {
            pane.showBelow(box);
        } else {
            ((HBox) row).getChildren().forEach(pane -> ((FieldPane) pane).showBelow(box));
        }
        return box;
    }

    private TextField text(FormField field) {
        TextField control = new TextField();
        control.textProperty().bindBidirectional(model.typing().text(field));
        if (field == FormField.START_DATE) {
            control.focusedProperty().addListener((property, before, focused) -> {
                if (!focused) {
                    control.setText(TypedAgain.tidyDate(control.getText()));
                }
            });
        }
        return control;
    }

    private FieldPane pane(FormField field, Control control, String unit) {
        control.setId("verify-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        control.disableProperty().bind(model.busy());
        FieldPane pane = new FieldPane(texts.of("field." + field), unit, control);
        pane.setMinWidth(0);
        panes.put(field, pane);
        return pane;
    }

    private HBox foot() {
        compare.setId("verify-compare");
        compare.setText(texts.of("verify.compare"));
        compare.getStyleClass().add("accent");
        compare.setMinWidth(Region.USE_PREF_SIZE);
        compare.setOnAction(event -> model.compare());
        missing.setId("verify-missing");
        HBox foot = new HBox(compare, missing);
        foot.getStyleClass().add("verify-foot");
        return foot;
    }

    /** What is offered for this course. */
    void offer(Stage.Typing typing) {
        ((ChoiceField) paneOf(FormField.INDICATION).control()).offer(typing.indications());
        zone = texts.of("verify.zone", typing.town());
        ((Label) paneOf(FormField.START_DATE).getChildren().get(0)).setText(zone);
        paneOf(FormField.START_DATE).control().setAccessibleText(zone);
    }

    private String zone = "";

    private FieldPane paneOf(FormField field) {
        return Objects.requireNonNull(panes.get(field));
    }

    private void show(TypedAgain.@Nullable Result now) {
        if (now == null) {
            return;
        }
        panes.forEach((field, pane) -> pane.show(now.problems().getOrDefault(field, "")));
        offerOffsets(now);
        compare.setDisable(model.busy().get() || !now.isComplete());
        missing.setText(
                now.isComplete()
                        ? texts.of("verify.compare.note")
                        : now.problems().isEmpty()
                                ? texts.of("verify.compare.fill")
                                : texts.of("verify.compare.correct"));
    }

    private void offerOffsets(TypedAgain.Result now) {
        Map<String, String> offsets = new LinkedHashMap<>();
        String chosen = model.typing().text(FormField.START_OFFSET).get();
        if (now.offsets().size() > 1) {
            offsets.put("", texts.of("choice.START_OFFSET.none"));
            offsets.put(
                    now.offsets().get(0).getId(),
                    texts.of("choice.START_OFFSET.first", now.offsets().get(0)));
            offsets.put(
                    now.offsets().get(1).getId(),
                    texts.of("choice.START_OFFSET.second", now.offsets().get(1)));
        } else if (!chosen.isEmpty()) {
            offsets.put("", texts.of("choice.START_OFFSET.remove"));
            offsets.put(chosen, chosen);
        }
        ((ChoiceField) paneOf(FormField.START_OFFSET).control()).offer(offsets);
        offset.setVisible(!offsets.isEmpty());
    }

    /** Enter compares from every field. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            model.compare();
            event.consume();
        }
    }

    /** Where the next key goes: the first field. */
    void focus() {
        paneOf(FormField.WEIGHT).control().requestFocus();
    }
}
