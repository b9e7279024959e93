package org.blinaplan.ui.verify;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** The three steps, which are done and which is next. */
final class StepsBar extends VBox {
    private static final List<String> STEPS = List.of("verify.step.type", "verify.step.compare", "verify.step.sign");

    private final transient Texts texts;
    private final HBox steps = new HBox();
    private final Label note = new Label();

    StepsBar(Texts texts) {
        this.texts = texts;
        setId("verify-steps");
        getStyleClass().add("verify-steps");
        steps.getStyleClass().add("verify-steps-row");
        note.getStyleClass().add("muted");
        note.setId("verify-steps-note");
        note.setWrapText(true);
        stack(Orientation.HORIZONTAL);
    }

    /** Puts the note under the steps instead of beside them, for large text. */
    void stack(Orientation orientation) {
        if (orientation == Orientation.VERTICAL) {
            getChildren().setAll(steps, note);
        } else {
            HBox row = new HBox(steps, Words.space(), note);
            row.getStyleClass().add("verify-steps-row");
            getChildren().setAll(row);
        }
    }

    /**
     * Shows this step from now on.
     *
     * @param at from 0; 3 where all are done
     */
    void show(int at, String sentence) {
        note.setText(sentence);
        steps.getChildren().clear();
        for (int i = 0; i < STEPS.size(); i++) {
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("verify-step-line");
                steps.getChildren().add(line);
            }
            Label step = new Label(texts.of(STEPS.get(i)));
            step.setMinWidth(Region.USE_PREF_SIZE);
            step.getStyleClass().addAll("verify-step", i == at ? "now" : i < at ? "done" : "later");
            if (i < at) {
                step.setGraphic(Sign.DONE.draw());
            }
            step.setAccessibleText(texts.of(
                    i == at ? "verify.step.isNow" : i < at ? "verify.step.isDone" : "verify.step.isLater",
                    texts.of(STEPS.get(i))));
            steps.getChildren().add(step);
        }
    }
}
