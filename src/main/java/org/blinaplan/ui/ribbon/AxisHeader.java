package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * "day 1", "day 8", ... above all rows; weeks where a gap moves the days of a row. It scrolls sideways with them.
 */
final class AxisHeader extends Region {
    private static final double HEIGHT = 24;
    private static final double BASELINE = 15;
    private static final int WEEK = 7;

    private final RibbonViewModel model;
    private final RowsPane rows;
    private final Pane days = new Pane();
    private final Rectangle window = new Rectangle();
    private final List<Runnable> placing = new ArrayList<>();

    AxisHeader(RibbonViewModel model, RowsPane rows, ObservableDoubleValue scrolled) {
        this.model = model;
        this.rows = rows;
        setMouseTransparent(true);
        days.setManaged(false);
        days.setClip(window);
        getChildren().add(days);
        scrolled.addListener((property, before, now) -> {
            days.setTranslateX(-now.doubleValue());
            requestLayout();
        });
        model.rowsProperty().addListener((property, before, now) -> rebuild());
        model.zoomProperty().addListener((property, before, now) -> rebuild());
        model.baseColumnProperty().addListener((property, before, now) -> rebuild());
        rows.scaleProperty().addListener((property, before, now) -> rebuild());
        rebuild();
    }

    private void rebuild() {
        placing.clear();
        days.getChildren().clear();
        RibbonRow longest = model.rows().stream()
                .max(java.util.Comparator.comparingInt(row -> row.days().size()))
                .orElse(null);
        if (longest != null) {
            Axis axis = rows.axis(longest);
            boolean weeks = model.rows().stream().anyMatch(RibbonRow::hasGap);
            int each = axis.hasWords() && !weeks ? 1 : WEEK;
            for (int day = 0; day < axis.columns(); day += each) {
                String words = weeks
                        ? model.words().of("axis.week", day / WEEK + 1)
                        : model.words().of("axis.day", day + 1);
                add(axis, day, words);
            }
        }
        requestLayout();
    }

    private void add(Axis axis, int day, String words) {
        double x = axis.x(axis.firstDate().plusDays(day));
        Text text = new Text(words);
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().addAll("ribbon-words", "ribbon-muted");
        text.setX(x + 2 * axis.scale());
        text.setY(BASELINE * axis.scale());
        Region tick = new Region();
        tick.getStyleClass().add("ribbon-rule");
        tick.setManaged(false);
        days.getChildren().addAll(tick, text);
        text.setManaged(false);
        placing.add(() -> {
            tick.resizeRelocate(Math.rint(x), 4 * axis.scale(), 1, 16 * axis.scale());
            double end = text.getX() + text.getLayoutBounds().getWidth();
            text.setVisible(text.getX() >= window.getX() && end <= window.getX() + window.getWidth());
        });
    }

    @Override
    protected void layoutChildren() {
        double left = rows.scrolledProperty().get();
        double gutter = left > 0 ? rows.gutter() : 0;
        window.setX(left + gutter);
        window.setWidth(Math.max(0, getWidth() - gutter));
        window.setHeight(getHeight());
        placing.forEach(Runnable::run);
    }

    @Override
    protected double computePrefHeight(double width) {
        return model.rows().isEmpty() ? 0 : HEIGHT * rows.scaleProperty().get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
