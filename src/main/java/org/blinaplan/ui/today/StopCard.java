package org.blinaplan.ui.today;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.blinaplan.application.ward.InterruptionText;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;

/** A running interruption: who and since when, the time left, what holds before and from the limit, and the way on. */
final class StopCard extends GridPane {
    private static final double[] SHARES = {31, 30, 39};

    private final transient TodayViewModel model;
    private final transient TodayState.Card card;
    private final transient Texts texts;

    /**
     * @param under whether its parts stand under one another, for large text
     * @param first whether the key R belongs to it
     */
    StopCard(TodayViewModel model, TodayState.Card card, Texts texts, boolean under, double scale, boolean first) {
        this.model = model;
        this.card = card;
        this.texts = texts;
        setId("today-stop-" + card.course());
        getStyleClass().add("today-stop");
        setAccessibleText(spoken());
        Button restart = restart(first);
        List<Node> parts = List.of(who(), left(scale), rules());
        if (under) {
            for (int i = 0; i < parts.size(); i++) {
                add(parts.get(i), 0, i);
            }
            add(restart, 0, parts.size());
            getColumnConstraints().setAll(column(100));
        } else {
            addRow(0, parts.toArray(new Node[0]));
            add(restart, parts.size(), 0);
            setHalignment(restart, HPos.RIGHT);
            for (double share : SHARES) {
                getColumnConstraints().add(column(share));
            }
            ColumnConstraints last = new ColumnConstraints();
            last.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(last);
        }
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share == 100 ? share : share * 0.87);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private String spoken() {
        InterruptionText text = card.text();
        StringBuilder spoken = new StringBuilder(card.name())
                .append(". ")
                .append(text.place())
                .append(". ")
                .append(texts.of("today.stopped"))
                .append(' ')
                .append(text.since())
                .append(", ")
                .append(text.because())
                .append(". ")
                .append(text.left())
                .append('.');
        text.lines()
                .forEach(line ->
                        spoken.append(' ').append(line.lead()).append(' ').append(line.text()));
        return spoken.toString();
    }

    private VBox who() {
        Hyperlink name = new Hyperlink(card.name());
        name.setId("today-open-" + card.course());
        name.getStyleClass().add("today-stop-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(event -> {
            name.setVisited(false);
            model.open(card.course());
        });
        Label place = new Label(card.text().place());
        place.getStyleClass().add("muted");
        HBox head = new HBox(Sign.STOPPED.draw(), name, place);
        head.getStyleClass().add("today-stop-head");
        TextFlow since = new TextFlow(
                words(texts.of("today.stopped") + " ", "words"),
                words(card.text().since(), "words", "semibold"));
        Label because = new Label(card.text().because());
        because.setWrapText(true);
        because.getStyleClass().add("muted");
        return new VBox(head, since, because);
    }

    private static Text words(String text, String... styles) {
        Text words = new Text(text);
        words.getStyleClass().addAll(styles);
        return words;
    }

    private VBox left(double scale) {
        Label left = new Label(card.text().left());
        left.getStyleClass().add("today-left");
        left.setWrapText(true);
        return new VBox(left, new LimitBar(card, scale));
    }

    private VBox rules() {
        VBox rules = new VBox();
        card.text()
                .lines()
                .forEach(line -> rules.getChildren()
                        .add(new TextFlow(words(line.lead() + " ", "words", "semibold"), words(line.text(), "words"))));
        rules.getChildren().add(new FlowPane(WhyPopup.link(texts.of("why"), card.why())));
        return rules;
    }

    private Button restart(boolean first) {
        Button button = new Button(texts.of("today.restart"));
        button.setId("today-restart-" + card.course());
        button.getStyleClass().add("danger-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.of("today.restart.spoken", card.name()));
        if (first) {
            Label key = new Label("R");
            key.getStyleClass().add("danger-key");
            button.setGraphic(key);
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
        button.setOnAction(event -> model.logRestart(card.course()));
        return button;
    }
}
