package org.blinaplan.ui.ribbon;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The chart: its names on the left stay in sight, the days beside them scroll with those of the ribbon. */
final class ExpectedCoursePane extends Region {
    private static final double CONCENTRATION = 58;
    private static final double STRIP = 34;
    private static final double GAP = 2;
    private static final double NAMES = 17;

    private final RowContext context;
    private final RowShape shape;
    private final ExpectedCourseLane lane;
    private final ExpectedGutter gutter;
    private final Rectangle window = new Rectangle();

    ExpectedCoursePane(ExpectedCourse course, RowContext context, RowShape shape) {
        this.context = context;
        this.shape = shape;
        double[] tops = new double[course.strips().size() + 1];
        for (int i = 0; i < tops.length; i++) {
            tops[i] = i == 0 ? lead() : tops[i - 1] + (i == 1 ? CONCENTRATION + GAP : STRIP) + lead();
        }
        setId("expected-chart");
        getStyleClass().add("expected-chart");
        setFocusTraversable(true);
        setAccessibleText(String.join("\n", course.spoken()));
        setMinWidth(0);
        lane = new ExpectedCourseLane(course, context, tops, new double[] {CONCENTRATION, STRIP});
        gutter = new ExpectedGutter(course, context, shape, tops);
        lane.setClip(window);
        lane.setManaged(false);
        gutter.setManaged(false);
        getChildren().addAll(lane, gutter);
        setOnMousePressed(event -> requestFocus());
        context.sight().left().addListener((property, before, now) -> requestLayout());
    }

    /** Room for the names above each strip where the text is large. */
    private double lead() {
        return shape.large() ? NAMES : 0;
    }

    @Override
    protected void layoutChildren() {
        double left = context.sight().left().get();
        double names = left > 0 && !shape.large() ? context.axis().x0() : 0;
        lane.resizeRelocate(-left, 0, Math.max(getWidth() + left, context.axis().end()), getHeight());
        lane.setShownWidth(getWidth());
        window.setX(left + names);
        window.setWidth(Math.max(0, getWidth() - names));
        window.setHeight(getHeight());
        gutter.resizeRelocate(0, 0, context.axis().x0(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        double strips = CONCENTRATION + GAP + 3 * STRIP + 4 * lead();
        return context.scaled(strips);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
