package org.blinaplan.ui.bags;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** A card for each day on which the cycle could start; a click starts it then. */
final class StartsPane extends VBox {
    private final transient BagsViewModel model;
    private final transient Texts texts;
    private final Label note = new Label();
    private final Cards cards = new Cards();

    StartsPane(BagsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("bags-starts");
        getStyleClass().add("starts");
        Label title = new Label(texts.of("starts.title"));
        title.getStyleClass().add("heading");
        title.setMinWidth(USE_PREF_SIZE);
        note.setId("bags-starts-note");
        note.getStyleClass().add("muted");
        note.setGraphicTextGap(4);
        note.setContentDisplay(ContentDisplay.RIGHT);
        HBox head = new HBox(title, note);
        head.getStyleClass().add("starts-head");
        getChildren().setAll(head, cards);
        model.comparisons().starts().addListener((property, before, now) -> show(now));
        model.comparisons().startsNote().addListener((property, before, now) -> showNote());
        show(model.comparisons().starts().get());
    }

    void setScale(double scale) {
        cards.scale = scale;
        cards.requestLayout();
    }

    private void show(List<StartCard> days) {
        boolean focused = cards.getChildren().stream().anyMatch(Node::isFocused);
        cards.getChildren().setAll(days.stream().map(this::card).toList());
        showNote();
        if (focused) {
            cards.getChildren().stream()
                    .filter(card -> card.getStyleClass().contains("chosen"))
                    .forEach(Node::requestFocus);
        }
    }

    /** The rule of the weekend is said only where it is so. */
    private void showNote() {
        String computing = model.comparisons().startsNote().get();
        List<StartCard> days = model.comparisons().starts().get();
        CycleBags bags = model.bags().get();
        boolean weekendOut = days.stream()
                .filter(StartCard::isWeekend)
                .allMatch(day -> day.counts() == null || day.counts().visitsOutOfHours() > 0);
        boolean pinned = bags != null && !bags.pins().isEmpty();
        note.setGraphic(computing.isEmpty() && weekendOut && !days.isEmpty() ? Sign.VISIT_OUT_OF_HOURS.draw() : null);
        String rule = texts.of(weekendOut ? "starts.note" : "starts.note.other");
        note.setText(computing.isEmpty() ? rule + (pinned ? " " + texts.of("starts.pinned") : "") : computing);
    }

    private Button card(StartCard day) {
        Label date = new Label(Dates.shortDay(day.start().toLocalDate()));
        VBox words = new VBox(date);
        words.getStyleClass().add("start-words");
        BagCounts counts = day.counts();
        if (counts == null) {
            words.getChildren().add(muted(texts.of("starts.none")));
        } else {
            words.getChildren()
                    .addAll(muted(texts.of("starts.vials", counts.vials().vials())), visits(day, counts));
        }
        Button card = new Button();
        card.setId("start-" + day.start().toLocalDate());
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setGraphic(words);
        card.getStyleClass().add("start-card");
        if (day.isWeekend()) {
            card.getStyleClass().add("weekend");
        }
        if (day.chosen()) {
            card.getStyleClass().add("chosen");
            date.getStyleClass().add("semibold");
        }
        card.setAccessibleText(spoken(day, counts));
        card.setOnAction(event -> model.start(day));
        return card;
    }

    private Label visits(StartCard day, BagCounts counts) {
        Label visits = muted(texts.of("starts.visits", counts.visits()));
        if (counts.visitsOutOfHours() > 0) {
            visits.setGraphic(Sign.VISIT_OUT_OF_HOURS.draw());
            visits.getStyleClass().setAll("label", "semibold");
        } else if (day.best()) {
            visits.getStyleClass().setAll("label", "accent-text");
        }
        return visits;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private String spoken(StartCard day, @org.jspecify.annotations.Nullable BagCounts counts) {
        String start = Dates.moment(day.start());
        return counts == null
                ? texts.of("starts.spoken.none", start)
                : texts.of(
                        "starts.spoken",
                        start,
                        texts.of("starts.vials", counts.vials().vials()),
                        texts.of("starts.visits", counts.visits()),
                        counts.visitsOutOfHours(),
                        day.best() ? texts.of("starts.spoken.best") : "");
    }

    /** All on one line, or on two or more of the same length where the window is narrower. */
    private static final class Cards extends Pane {
        private static final double LEAST = 82;
        private static final double GAP = 4;
        private static final double HEIGHT = 66;

        private double scale = 1;

        private int columns(double width) {
            int all = Math.max(1, getChildren().size());
            int fitting = (int) Math.max(1, Math.min(all, Math.floor((width + GAP) / (LEAST * scale + GAP))));
            int lines = (all + fitting - 1) / fitting;
            return (all + lines - 1) / lines;
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            int columns = columns(width < 0 ? getWidth() : width);
            int lines = (Math.max(1, getChildren().size()) + columns - 1) / columns;
            return lines * Math.rint(HEIGHT * scale) + (lines - 1) * GAP;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return LEAST * scale;
        }

        @Override
        protected void layoutChildren() {
            int columns = columns(getWidth());
            double width = (getWidth() - (columns - 1) * GAP) / columns;
            double height = Math.rint(HEIGHT * scale);
            for (int i = 0; i < getChildren().size(); i++) {
                double left = Math.rint(i % columns * (width + GAP));
                double right = Math.rint(i % columns * (width + GAP) + width);
                int line = i / columns;
                double top = line * (height + GAP);
                getChildren().get(i).resizeRelocate(left, top, right - left, height);
            }
        }
    }
}
