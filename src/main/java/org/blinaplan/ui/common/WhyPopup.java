package org.blinaplan.ui.common;

import atlantafx.base.controls.Popover;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.domain.dosing.CalculationStep;

/** The card that answers "why?": the calculation step by step, each step with its source. Esc closes it. */
public final class WhyPopup {
    private WhyPopup() {}

    /** Opens the card beside a node. */
    public static void show(Explanation explanation, Node owner) {
        Popover popover = new Popover(content(explanation));
        popover.setId("why-popup");
        popover.setTitle(explanation.title());
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.getStyleClass().add("why-popover");
        popover.setHideOnEscape(true);
        popover.show(owner);
    }

    /** What the card says. */
    static VBox content(Explanation explanation) {
        Label title = new Label(explanation.title());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        VBox box = new VBox(title);
        box.setId("why-card");
        box.getStyleClass().add("why-card");
        int number = 1;
        for (CalculationStep step : explanation.steps()) {
            box.getChildren().add(step(number, step));
            number++;
        }
        return box;
    }

    private static HBox step(int number, CalculationStep step) {
        Label count = new Label(String.format(Locale.ENGLISH, "%d", number));
        count.getStyleClass().addAll("muted", "why-number");
        Label text = new Label(step.text());
        text.setWrapText(true);
        VBox words = new VBox(text);
        if (step.source() != null) {
            Label source = new Label(step.source().toString());
            source.setWrapText(true);
            source.getStyleClass().add("muted");
            words.getChildren().add(source);
        }
        HBox row = new HBox(count, words);
        row.getStyleClass().add("why-step");
        return row;
    }

    /** A link "Why?" that opens the card; the letter W does the same while it has the focus. */
    public static Hyperlink link(String word, Explanation explanation) {
        Hyperlink link = new Hyperlink(word);
        link.getStyleClass().add("why");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(word + " " + explanation.title());
        link.setOnAction(event -> {
            link.setVisited(false);
            show(explanation, link);
        });
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> fireOnW(event, link::fire));
        return link;
    }

    /** A button that opens the card on a click and on W. */
    static void on(Button button, Explanation explanation) {
        button.setOnAction(event -> show(explanation, button));
        button.setOnKeyPressed(event -> fireOnW(event, button::fire));
    }

    private static void fireOnW(KeyEvent event, Runnable fire) {
        if (event.getCode() == KeyCode.W && !event.isShortcutDown()) {
            event.consume();
            fire.run();
        }
    }
}
