package org.blinaplan.ui.verify;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.verify.ComparedText.Answer;
import org.blinaplan.ui.verify.ComparedText.Choice;
import org.jspecify.annotations.Nullable;

/** Which entry is right, and why. */
final class DecisionPane extends VBox {
    private static final double ALIKE = 10;

    private final transient VerifyViewModel model;
    private final transient Texts texts;
    private final Map<Choice, RadioButton> radios = new EnumMap<>(Choice.class);
    private final transient ChangeListener<@Nullable Choice> follow = (property, before, now) -> select(now);

    DecisionPane(VerifyViewModel model, ComparedText compared, Orientation orientation, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("verify-decision");
        getStyleClass().add("verify-decision");
        Pane answers = orientation == Orientation.HORIZONTAL ? new HBox() : new VBox();
        answers.getStyleClass().add("verify-answers");
        ToggleGroup group = new ToggleGroup();
        for (Choice choice : Choice.values()) {
            answers.getChildren()
                    .add(answer(
                            choice, Objects.requireNonNull(compared.answers().get(choice)), group));
        }
        getChildren().setAll(Words.of(compared.question(), "heading"), answers, reason());
        model.decision().choice().addListener(new WeakChangeListener<>(follow));
    }

    private void select(@Nullable Choice choice) {
        RadioButton radio = choice == null ? null : radios.get(choice);
        if (radio != null) {
            radio.setSelected(true);
        }
    }

    private VBox answer(Choice choice, Answer answer, ToggleGroup group) {
        RadioButton radio = new RadioButton(answer.name());
        radio.setId("verify-answer-" + choice.name().toLowerCase(Locale.ROOT));
        radio.setToggleGroup(group);
        radios.put(choice, radio);
        radio.setWrapText(true);
        radio.setMinHeight(Region.USE_PREF_SIZE);
        radio.getStyleClass().add("semibold");
        radio.setAccessibleText(answer.name() + ". " + answer.sentence());
        radio.setSelected(model.decision().choice().get() == choice);
        radio.disableProperty().bind(model.busy());
        VBox card = new VBox(radio, Words.of(answer.sentence(), "muted"));
        card.getStyleClass().addAll("card", "verify-answer");
        mark(card, radio.isSelected());
        radio.selectedProperty().addListener((property, before, selected) -> {
            mark(card, selected);
            if (selected) {
                model.decision().choice().set(choice);
            }
        });
        card.setOnMouseClicked(event -> radio.fire());
        card.setPrefWidth(ALIKE);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static void mark(VBox card, boolean chosen) {
        card.getStyleClass().remove("chosen");
        if (chosen) {
            card.getStyleClass().add("chosen");
        }
    }

    private HBox reason() {
        TextField field = new TextField();
        field.setId("verify-reason");
        field.setPromptText(texts.of("verify.reason.hint"));
        field.setAccessibleText(texts.of("verify.reason"));
        field.textProperty().bindBidirectional(model.decision().reason());
        field.disableProperty().bind(model.busy());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label name = Words.of(texts.of("verify.reason"), "field-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(field);
        Button record = new Button(texts.of("verify.reject"));
        record.setId("verify-reject");
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.disableProperty()
                .bind(model.busy().or(model.decision().rejectable().not()));
        record.visibleProperty()
                .bind(model.decision()
                        .choice()
                        .isEqualTo(Choice.SECOND)
                        .or(model.decision().choice().isEqualTo(Choice.NEITHER)));
        record.managedProperty().bind(record.visibleProperty());
        record.setOnAction(event -> model.reject());
        HBox row = new HBox(name, field, record);
        row.getStyleClass().add("verify-reason");
        return row;
    }
}
