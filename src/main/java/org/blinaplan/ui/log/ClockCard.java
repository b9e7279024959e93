package org.blinaplan.ui.log;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;

/** How the infusion stands: while it is stopped, the clock that runs against it, and what is to be done. */
final class ClockCard extends VBox {
    private static final double RADIUS = 52;
    private static final double WIDTH = 11;
    private static final double SIZE = 2 * RADIUS + WIDTH + 8;
    private static final double WHOLE = 360;
    private static final double TOP = 90;

    private final transient Texts texts;
    private final Circle whole = new Circle(RADIUS);
    private final StackPane arcs = new StackPane();
    private final Arc passed = new Arc(0, 0, RADIUS, RADIUS, TOP, 0);
    private final Label figure = new Label();
    private final Label unit = new Label();
    private final StackPane ring;
    private final VBox lines = new VBox();
    private final HBox advice = new HBox();

    ClockCard(Texts texts) {
        this.texts = texts;
        setId("log-clock");
        getStyleClass().addAll("card", "log-clock");
        figure.setId("log-clock-figure");
        figure.getStyleClass().add("log-clock-figure");
        unit.setId("log-clock-unit");
        unit.getStyleClass().add("muted");
        ring = ring();
        lines.getStyleClass().add("log-clock-lines");
        advice.setId("log-advice");
        advice.getStyleClass().add("log-advice");
        HBox top = new HBox(ring, lines);
        top.getStyleClass().add("log-clock-top");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(top, advice);
    }

    private StackPane ring() {
        whole.getStyleClass().add("log-ring");
        passed.getStyleClass().add("log-ring-passed");
        arcs.getChildren().setAll(new javafx.scene.Group(whole, passed));
        VBox words = new VBox(figure, unit);
        words.getStyleClass().add("log-clock-words");
        StackPane pane = new StackPane(arcs, words);
        pane.getStyleClass().add("log-clock-ring");
        return pane;
    }

    void show(ClockText clock) {
        getStyleClass().remove("running");
        if (clock.interrupted()) {
            getStyleClass().add("running");
        }
        ring.setVisible(clock.interrupted());
        ring.setManaged(clock.interrupted());
        passed.setLength(-WHOLE * clock.share());
        figure.setText(clock.figure());
        unit.setText(clock.unit());
        lines.getChildren().clear();
        for (int i = 0; i < clock.lines().size(); i++) {
            lines.getChildren().add(line(clock, i));
        }
        showAdvice(clock);
        setAccessibleText(
                clock.figure() + " " + clock.unit() + ". " + String.join(". ", clock.lines()) + ". " + clock.advice());
    }

    private static Label line(ClockText clock, int index) {
        Label label = new Label(clock.lines().get(index));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (index % 2 == 0) {
            label.getStyleClass().add("semibold");
        }
        if (clock.interrupted() && index == 0) {
            label.getStyleClass().add("danger-text");
        }
        return label;
    }

    private void showAdvice(ClockText clock) {
        boolean any = !clock.advice().isEmpty();
        advice.setVisible(any);
        advice.setManaged(any);
        Label text = new Label(clock.advice());
        text.setId("log-advice-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        List<Node> parts = new java.util.ArrayList<>(List.of(text));
        if (clock.why() != null) {
            parts.add(WhyPopup.link(texts.of("why"), clock.why()));
        }
        advice.getChildren().setAll(parts);
    }

    /** Sizes at this text size / 13. */
    void setScale(double scale) {
        whole.setRadius(RADIUS * scale);
        whole.setStrokeWidth(WIDTH * scale);
        passed.setRadiusX(RADIUS * scale);
        passed.setRadiusY(RADIUS * scale);
        passed.setStrokeWidth(WIDTH * scale);
        arcs.setMinSize(SIZE * scale, SIZE * scale);
    }
}
