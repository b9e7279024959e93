package org.blinaplan.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The time without drug, from the stop to the limit, a mark at every hour and one at now. */
final class LimitBar extends Region {
    private static final double HEIGHT = 14;
    private static final double BESIDE = 4;
    private static final double GAP = 8;

    private final Region track = region("today-track");
    private final Region passed = region("today-passed");
    private final Region marker = region("today-marker");
    private final List<Region> ticks = new ArrayList<>();
    private final Label start;
    private final Label now;
    private final Label limit;
    private final double share;
    private final double scale;

    LimitBar(TodayState.Card card, double scale) {
        this.share = card.share();
        this.scale = scale;
        start = new Label(card.start());
        start.getStyleClass().add("muted");
        now = new Label(card.now());
        now.getStyleClass().add("semibold");
        limit = new Label(card.limit());
        limit.getStyleClass().add("semibold");
        getStyleClass().add("today-bar");
        for (int hour = 1; hour < card.hours(); hour++) {
            ticks.add(region("today-tick"));
        }
        getChildren().addAll(track, passed);
        getChildren().addAll(ticks);
        getChildren().addAll(marker, start, now, limit);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    private double bar() {
        return HEIGHT * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return bar() + 2 * BESIDE * scale + now.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return start.prefWidth(-1) + now.prefWidth(-1) + limit.prefWidth(-1) + 2 * GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = BESIDE * scale;
        double at = Math.rint(width * share);
        track.resizeRelocate(0, top, width, bar());
        passed.resizeRelocate(0, top, at, bar());
        for (int i = 0; i < ticks.size(); i++) {
            double x = Math.rint(width * (i + 1) / (ticks.size() + 1));
            ticks.get(i).resizeRelocate(x, top + 1, 1, bar() - 2);
        }
        marker.resizeRelocate(Math.min(width - 2, Math.max(0, at - 1)), 0, 2, bar() + 2 * top);
        words(width, at, bar() + 2 * top);
    }

    /** The word of now stands at its mark; where it meets one of the others, that one gives way. */
    private void words(double width, double at, double y) {
        for (Label label : List.of(start, now, limit)) {
            label.resize(label.prefWidth(-1), label.prefHeight(-1));
        }
        double x = Math.max(0, Math.min(width - now.getWidth(), at - now.getWidth() / 2));
        double end = width - limit.getWidth();
        if (x + now.getWidth() + GAP > end) {
            x = Math.min(x, end - GAP - now.getWidth());
        }
        start.setVisible(x > start.getWidth() + GAP);
        start.relocate(0, y);
        now.relocate(x, y);
        limit.relocate(end, y);
    }
}
