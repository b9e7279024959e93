package org.blinaplan.ui.common;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A field with its name above it and, where it is wrong, a sentence below it. */
public final class FieldPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Control control;
    private final String name;
    private final Label sentence = new Label();
    private final HBox problem;
    private Pane below = this;

    /** A field of this name; its unit, or none, stands inside it. */
    public FieldPane(String name, String unit, Control control) {
        this.name = name;
        this.control = control;
        getStyleClass().add("field");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(unit.isEmpty() ? name : name + ", " + unit);
        StackPane box = new StackPane(control);
        if (!unit.isEmpty()) {
            Label shown = new Label(unit);
            shown.getStyleClass().add("field-unit");
            shown.setMouseTransparent(true);
            StackPane.setAlignment(shown, Pos.CENTER_RIGHT);
            box.getChildren().add(shown);
        }
        sentence.setWrapText(true);
        sentence.setId(control.getId() + "-problem");
        StackPane sign = new StackPane(Sign.STOP.draw());
        sign.getStyleClass().addAll("finding-sign", "stop");
        sign.setAlignment(Pos.TOP_CENTER);
        problem = new HBox(sign, sentence);
        problem.getStyleClass().add("field-problem");
        getChildren().addAll(label, box);
        control.focusedProperty().addListener((property, before, focused) -> bringWhileFocused());
    }

    /** What is typed into, with its sentence, can be seen while it is typed. */
    private void bringWhileFocused() {
        if (control.isFocused()) {
            Platform.runLater(() -> InSight.bring(below));
        }
    }

    /** Sentences of a narrow field want the width of its whole row: they are shown in this pane. */
    public void showBelow(Pane pane) {
        below = pane;
    }

    /** Shows the sentence, or none where it is empty. */
    public void show(String text) {
        if (text.equals(sentence.getText())) {
            return;
        }
        sentence.setText(text);
        boolean wrong = !text.isEmpty();
        control.pseudoClassStateChanged(WRONG, wrong);
        control.setAccessibleHelp(text);
        control.setAccessibleRoleDescription(wrong ? name + ": " + text : name);
        below.getChildren().remove(problem);
        if (wrong) {
            below.getChildren().add(problem);
            bringWhileFocused();
        }
    }

    /** What is typed into. */
    public Control control() {
        return control;
    }
}
