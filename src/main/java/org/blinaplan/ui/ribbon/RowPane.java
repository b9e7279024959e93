package org.blinaplan.ui.ribbon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** One row: its lanes on one axis, the line of today, the day in focus. */
final class RowPane extends Region {
    private static final double CHANGE_GAP = 9;
    private static final double PREMEDICATION_GAP = 11;
    private static final double BAGS = 24;

    private final RowContext context;
    private final RowShape shape;
    private final boolean whole;
    private final Map<Region, double[]> lanes = new LinkedHashMap<>();
    private final Region focusColumn = new Region();
    private final Region focusFrame = new Region();
    private final Region todayLine = new Region();
    private final Gutter gutter;

    RowPane(RowContext context, RowShape shape, BooleanExpression focused) {
        this.context = context;
        this.shape = shape;
        whole = shape.whole();
        RibbonRow row = context.row();
        setId("ribbon-row-" + row.cycle());
        setAccessibleText(row.days().stream().map(RibbonDay::sentence).collect(Collectors.joining("\n")));
        if (whole) {
            addLanes(row);
        } else {
            lanes.put(new StartLane(context), new double[] {0, 16});
            lanes.put(new TodayLane(context), new double[] {0, 16});
            lanes.put(new CourseBar(context), new double[] {18, 22});
            lanes.put(new SignLane(context, row.lanes().changes(), CHANGE_GAP), new double[] {41, 14});
        }
        gutter = new Gutter(context, shape);
        gutter.translateXProperty().bind(context.sight().left());
        focusColumn.getStyleClass().add("ribbon-focus-column");
        focusFrame.getStyleClass().add("ribbon-focus-frame");
        todayLine.getStyleClass().add("ribbon-today-line");
        focusColumn.setMouseTransparent(true);
        focusFrame.setMouseTransparent(true);
        todayLine.setMouseTransparent(true);
        focusColumn.visibleProperty().bind(focused);
        focusFrame.visibleProperty().bind(focused);
        todayLine.setVisible(row.now() != null);
        getChildren().add(focusColumn);
        getChildren().addAll(lanes.keySet());
        getChildren().addAll(todayLine, focusFrame, gutter);
        if (whole) {
            raiseNotes();
        }
        setOnMouseClicked(this::click);
        setOnMouseMoved(this::hover);
        setOnMouseExited(event -> context.cards().leave());
    }

    private void addLanes(RibbonRow row) {
        lanes.put(new Backdrop(context), new double[] {0, shape.height() - shape.top(0)});
        lanes.put(new CalendarLane(context), new double[] {17, 33});
        lanes.put(new DoseLane(context), new double[] {RowShape.DOSE, 22});
        lanes.put(new BagLane(context), new double[] {RowShape.BAGS, BAGS});
        double between = shape.top(RowShape.BAGS) - shape.top(RowShape.DOSE);
        lanes.put(new GapLane(context), new double[] {RowShape.DOSE, between + BAGS});
        lanes.put(new SignLane(context, row.lanes().changes(), CHANGE_GAP), new double[] {RowShape.CHANGES, 14});
        lanes.put(new AdmissionLane(context), new double[] {RowShape.ADMISSION, 16});
        lanes.put(new TodayLane(context), new double[] {RowShape.ADMISSION, 16});
        if (!shape.bagsOnly()) {
            lanes.put(
                    new SignLane(context, row.lanes().premedications(), PREMEDICATION_GAP),
                    new double[] {RowShape.PREMEDICATION, 14});
            lanes.put(new ChecksLane(context), new double[] {RowShape.CHECKS, 14});
        }
        lanes.put(new NotesLane(context), new double[] {0, 17});
    }

    /** The pill of today lies over the inverted date. */
    private void raiseNotes() {
        lanes.keySet().stream().filter(NotesLane.class::isInstance).forEach(Region::toFront);
        gutter.toFront();
    }

    private void click(MouseEvent event) {
        int column = context.axis().columnUnder(event.getX());
        if (column >= 0 && column < context.row().days().size()) {
            context.model().open(context.row().days().get(column));
        }
    }

    /** Moves the words of wide stretches into sight. */
    void scrollWords() {
        lanes.keySet().stream()
                .filter(lane -> context.axis().hasWords() || lane instanceof TodayLane)
                .forEach(Region::requestLayout);
    }

    /** Over the weekday and the date the pointer asks about the day, below about what lies there. */
    private void hover(MouseEvent event) {
        int column = context.axis().columnUnder(event.getX());
        boolean calendar = whole && event.getY() > top(17) && event.getY() < top(50);
        if (calendar && column >= 0 && column < context.row().days().size()) {
            askAbout(context.row().days().get(column));
        } else if (event.getTarget() == this) {
            context.cards().leave();
        }
    }

    /** Shows the card of a day beside its column. */
    void askAbout(RibbonDay day) {
        if (day.equals(context.model().openedProperty().get())) {
            context.cards().leave();
            return;
        }
        double left = context.axis().x(day.date());
        context.cards().ask(day.card(), this, left, left + context.axis().column());
    }

    /** The height of this row as it is drawn now. */
    double height() {
        return context.scaled(shape.height());
    }

    private double top(double beside) {
        return context.scaled(shape.top(beside));
    }

    @Override
    protected void layoutChildren() {
        lanes.forEach((lane, span) -> lane.resizeRelocate(0, top(span[0]), getWidth(), context.scaled(span[1])));
        double left = Math.rint(context.axis()
                .x(
                        context.model().selectedProperty().get() == null
                                ? context.row().firstDate()
                                : context.model().selectedProperty().get().date()));
        double column = context.axis().column();
        double top = top(whole ? 49 : 0);
        focusColumn.resizeRelocate(left, top, Math.rint(column), height() - top);
        double frameTop = top(whole ? 16 : 0);
        double frame = whole ? context.scaled(33) : height() - frameTop;
        focusFrame.resizeRelocate(left - 1, Math.rint(frameTop), Math.rint(column) + 2, Math.rint(frame));
        double width = context.scaled(1.6);
        double today = context.todayX();
        todayLine.resizeRelocate(Double.isNaN(today) ? 0 : today - width / 2, top, width, height() - top);
        gutter.resizeRelocate(0, 0, context.axis().x0(), height());
    }

    @Override
    protected double computePrefHeight(double width) {
        return height();
    }

    @Override
    protected double computePrefWidth(double height) {
        return context.axis().end();
    }
}
