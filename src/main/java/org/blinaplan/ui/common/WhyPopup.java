package org.blinaplan.ui.common;

import atlantafx.base.controls.Popover;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.domain.dosing.CalculationStep;

/** The card that answers "why?": the calculation step by step, each step with its source. Esc closes it. */
public final class WhyPopup {
    private static final double ROUNDING = 2;
    private static final double BAR = 14;

    private WhyPopup() {}

    /** Opens the card beside a node. */
    public static void show(Explanation explanation, Node owner) {
        CardPlace place = CardPlace.beside(owner);
        VBox card = content(explanation);
        TextSize.follow(card, owner);
        Popover popover = new Popover(scrolling(card, place.highest()));
        popover.setId("why-popup");
        popover.setTitle(explanation.title());
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(place.arrow());
        popover.getStyleClass().add("why-popover");
        popover.setHideOnEscape(true);
        popover.setAnimated(false);
        popover.setConsumeAutoHidingEvents(false);
        popover.show(owner, place.x(), place.y());
    }

    /** The card at its full height, or as high as there is room for, and then it scrolls. */
    private static ScrollPane scrolling(VBox card, double highest) {
        ScrollPane scroll = new ScrollPane(card) {
            @Override
            protected double computePrefHeight(double width) {
                return Math.min(card.prefHeight(card.prefWidth(-1)) + ROUNDING, highest);
            }

            @Override
            protected double computePrefWidth(double height) {
                return card.prefWidth(-1) + BAR;
            }
        };
        scroll.setId("why-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    /** What the card says. */
    static VBox content(Explanation explanation) {
        Label title = new Label(explanation.title());
        title.getStyleClass().add("heading");
        whole(title);
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
        whole(text);
        VBox words = new VBox(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (step.source() != null) {
            Label source = new Label(step.source().toString());
            whole(source);
            source.getStyleClass().add("muted");
            words.getChildren().add(source);
        }
        HBox row = new HBox(count, words);
        row.getStyleClass().add("why-step");
        return row;
    }

    /** As many lines as it takes. */
    private static void whole(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
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
