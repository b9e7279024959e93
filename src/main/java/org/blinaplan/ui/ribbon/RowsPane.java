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
    private static final double GUTTER = 104;
    private static final double TASKS_GAP = 6;

    private final RibbonViewModel model;
    private final CardPopup cards;
    private final ReadOnlyBooleanProperty ribbonFocused;
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final Sight sight = Sight.all();
    private final Map<RibbonRow, RowPane> shown = new HashMap<>();
    private final List<Region> rules = new ArrayList<>();
    private @Nullable DayTasks tasks;
    private double sightTop;
    private double sightBottom = Double.MAX_VALUE;

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
        sightTop = top;
        sightBottom = bottom;
        fill();
    }

    /** The axis of a row; without a row that of an empty one. */
    Axis axis(RibbonRow row) {
        double factor = scale.get();
        return new Axis(
                GUTTER * factor,
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
        return RowPane.height(isWhole(), model) * scale.get();
    }

    private boolean isWhole() {
        return model.zoomProperty().get() != Zoom.COURSE;
    }

    private double tasksHeight(RibbonRow row) {
        return tasks == null || tasks.day().key().cycle() != row.cycle()
                ? 0
                : tasks.prefHeight(tasksWidth()) + TASKS_GAP * scale.get();
    }

    private double tasksWidth() {
        double gutter = GUTTER * scale.get();
        return Math.max(3 * gutter, Math.min(chartWidth(), sight.width().get()) - gutter);
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
            boolean inSight = top + rowHeight() >= sightTop && top <= sightBottom;
            RowPane pane = shown.get(row);
            if (inSight && pane == null) {
                RowPane created =
                        new RowPane(new RowContext(row, axis(row), model, cards, sight), isWhole(), focusIn(row));
                shown.put(row, created);
                getChildren().add(created);
            } else if (!inSight && pane != null) {
                shown.remove(row);
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
        return shown.entrySet().stream()
                .filter(entry ->
                        day != null && entry.getKey().cycle() == day.key().cycle())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void layoutChildren() {
        double gap = GAP * scale.get();
        for (int i = 0; i < model.rows().size(); i++) {
            RibbonRow row = model.rows().get(i);
            double top = top(i);
            RowPane pane = shown.get(row);
            if (pane != null) {
                pane.resizeRelocate(0, top, axis(row).end(), rowHeight());
            }
            double below = top + rowHeight() + tasksHeight(row);
            if (tasks != null && tasksHeight(row) > 0) {
                double height = tasks.prefHeight(tasksWidth());
                double left = GUTTER * scale.get() + sight.left().get();
                tasks.resizeRelocate(left, top + rowHeight() + TASKS_GAP * scale.get(), tasksWidth(), height);
            }
            if (i < rules.size()) {
                rules.get(i).resizeRelocate(0, Math.rint(below + gap / 2), chartWidth(), 1);
            }
        }
    }

    /** The width of the longest row. */
    double chartWidth() {
        return model.rows().stream().mapToDouble(row -> axis(row).end()).max().orElse(GUTTER * scale.get());
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
