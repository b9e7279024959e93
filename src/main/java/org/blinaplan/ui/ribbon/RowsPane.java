package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The rows below each other, and the tasks of the opened day under its row. Only rows in sight exist as nodes. */
final class RowsPane extends Region {
    private static final double GAP = 10;
    private static final double TASKS_GAP = 6;
    private static final double NARROWEST_TASKS = 312;

    private final RibbonViewModel model;
    private final CardPopup cards;
    private final ReadOnlyBooleanProperty ribbonFocused;
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final Sight sight = Sight.all();
    private final Map<Integer, RowPane> shown = new HashMap<>();
    private final List<Region> rules = new ArrayList<>();
    private @Nullable DayTasks tasks;
    private double sightTop;
    private double sightBottom = -1;

    RowsPane(RibbonViewModel model, CardPopup cards, ReadOnlyBooleanProperty ribbonFocused) {
        this.model = model;
        this.cards = cards;
        this.ribbonFocused = ribbonFocused;
        model.rowsProperty().addListener((property, before, now) -> rebuild());
        model.zoomProperty().addListener((property, before, now) -> rebuild());
        model.baseColumnProperty().addListener((property, before, now) -> rebuild());
        model.selectedItemProperty().addListener((property, before, now) -> rebuild());
        model.openedProperty().addListener((property, before, now) -> showTasks());
        model.selectedProperty().addListener((property, before, now) -> focusDay());
        scale.addListener((property, before, now) -> rebuild());
        sight.left().addListener((property, before, now) -> scrollWords());
        sight.width().addListener((property, before, now) -> scrollWords());
        rebuild();
    }

    DoubleProperty scaleProperty() {
        return scale;
    }

    /** How far the days are scrolled to the left. */
    DoubleProperty scrolledProperty() {
        return sight.left();
    }

    /** How wide what is in sight is. */
    DoubleProperty sightWidthProperty() {
        return sight.width();
    }

    /** Tells which part is in sight. */
    void see(double top, double bottom) {
        if (top != sightTop || bottom != sightBottom) {
            sightTop = top;
            sightBottom = bottom;
            fill();
        }
    }

    /** The axis of a row; without a row that of an empty one. */
    Axis axis(RibbonRow row) {
        double factor = scale.get();
        return new Axis(
                gutter(),
                model.columnWidth() * factor,
                row.firstDate(),
                row.days().size(),
                factor);
    }

    /** Where a row begins. */
    double top(int index) {
        double top = 0;
        for (int i = 0; i < index; i++) {
            top += rowHeight() + GAP * scale.get() + tasksHeight(model.rows().get(i));
        }
        return top;
    }

    double rowHeight() {
        return shape().height() * scale.get();
    }

    /** Which part of the days is in sight. */
    Sight sight() {
        return sight;
    }

    RowShape shape() {
        return RowShape.of(model.zoomProperty().get() != Zoom.COURSE, model.isBagsOnly(), scale.get());
    }

    /** The width of what stands left of the days. */
    double gutter() {
        return shape().gutter() * scale.get();
    }

    private double tasksHeight(RibbonRow row) {
        return tasks == null || tasks.day().key().cycle() != row.cycle()
                ? 0
                : tasks.prefHeight(tasksWidth()) + TASKS_GAP * scale.get();
    }

    private double tasksWidth() {
        double gutter = gutter();
        return Math.max(
                NARROWEST_TASKS * scale.get(),
                Math.min(chartWidth(), sight.width().get()) - gutter);
    }

    private void rebuild() {
        shown.clear();
        rules.clear();
        getChildren().clear();
        for (int i = 1; i < model.rows().size(); i++) {
            Region rule = new Region();
            rule.getStyleClass().add("ribbon-rule");
            rules.add(rule);
        }
        getChildren().addAll(rules);
        showTasks();
    }

    private void showTasks() {
        if (tasks != null) {
            getChildren().remove(tasks);
            tasks = null;
        }
        RibbonDay day = model.openedProperty().get();
        if (day != null) {
            tasks = new DayTasks(model, day, scale.get());
            getChildren().add(tasks);
        }
        fill();
        requestLayout();
    }

    /** Creates the rows that come into sight and forgets those that leave it. */
    private void fill() {
        for (int i = 0; i < model.rows().size(); i++) {
            RibbonRow row = model.rows().get(i);
            double top = top(i);
            boolean inSight = sightBottom > sightTop && top + rowHeight() >= sightTop && top <= sightBottom;
            RowPane pane = shown.get(row.cycle());
            if (inSight && pane == null) {
                RowPane created =
                        new RowPane(new RowContext(row, axis(row), model, cards, sight), shape(), focusIn(row));
                shown.put(row.cycle(), created);
                getChildren().add(created);
                created.applyCss();
            } else if (!inSight && pane != null) {
                shown.remove(row.cycle());
                getChildren().remove(pane);
            }
        }
        requestLayout();
    }

    private BooleanBinding focusIn(RibbonRow row) {
        return Bindings.createBooleanBinding(
                () -> {
                    RibbonDay selected = model.selectedProperty().get();
                    boolean here = selected != null && selected.key().cycle() == row.cycle();
                    boolean open =
                            Objects.equals(selected, model.openedProperty().get());
                    return here && (ribbonFocused.get() || open);
                },
                model.selectedProperty(),
                model.openedProperty(),
                ribbonFocused);
    }

    private void scrollWords() {
        shown.values().forEach(RowPane::scrollWords);
        requestLayout();
    }

    private void focusDay() {
        shown.values().forEach(Region::requestLayout);
    }

    /** The pane of the row that holds the day in focus; null while it is out of sight. */
    @Nullable
    RowPane focusedRow() {
        RibbonDay day = model.selectedProperty().get();
        return day == null ? null : shown.get(day.key().cycle());
    }

    @Override
    protected void layoutChildren() {
        double gap = GAP * scale.get();
        for (int i = 0; i < model.rows().size(); i++) {
            RibbonRow row = model.rows().get(i);
            double top = top(i);
            RowPane pane = shown.get(row.cycle());
            if (pane != null) {
                pane.resizeRelocate(0, top, axis(row).end(), rowHeight());
            }
            double below = top + rowHeight() + tasksHeight(row);
            if (tasks != null && tasksHeight(row) > 0) {
                double height = tasks.prefHeight(tasksWidth());
                double left = gutter() + sight.left().get();
                tasks.resizeRelocate(left, top + rowHeight() + TASKS_GAP * scale.get(), tasksWidth(), height);
            }
            if (i < rules.size()) {
                rules.get(i).resizeRelocate(0, Math.rint(below + gap / 2), chartWidth(), 1);
            }
        }
    }

    /** The width of the longest row. */
    double chartWidth() {
        return model.rows().stream().mapToDouble(row -> axis(row).end()).max().orElse(gutter());
    }

    @Override
    protected double computePrefWidth(double height) {
        return chartWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = model.rows().size();
        return rows == 0 ? 0 : top(rows) - GAP * scale.get();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
