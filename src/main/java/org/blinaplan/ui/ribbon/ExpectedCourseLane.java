package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.blinaplan.ui.ribbon.ExpectedCourse.Point;
import org.blinaplan.ui.ribbon.ExpectedCourse.Strip;

/** The curve, the strips of the markers and the measured dots, on the axis of their row. */
final class ExpectedCourseLane extends Lane {
    private static final double RADIUS = 3.6;
    private static final double BESIDE = 7;
    private static final double TEXT_DROP = 4.7;
    private static final double LINE = 16;
    private static final double ABOVE = 6;
    private static final double BELOW = 17;
    private static final double MIDDLE = 19;
    private static final double BEHIND = 10;
    private static final double NEAR = 9;
    private static final double ASCENT = 10;
    private static final double LOW_CURVE = 0.6;

    private final double[] tops;
    private final double[] heights;
    private final List<Runnable> placing = new ArrayList<>();
    private double shownWidth;

    /**
     * @param tops where the concentration and each strip begin, at text size 13
     * @param heights of the concentration and of each strip
     */
    ExpectedCourseLane(ExpectedCourse course, RowContext context, double[] tops, double[] heights) {
        super(context);
        this.tops = tops.clone();
        this.heights = heights.clone();
        setMouseTransparent(true);
        for (RibbonDay day : context.row().days()) {
            if (day.isWeekend()) {
                Region weekend = box("ribbon-weekend");
                placing.add(() ->
                        place(weekend, axis().x(day.date()), axis().x(day.date()) + axis().column(), 0, getHeight()));
            }
        }
        addCurve(course.curve());
        for (int i = 0; i < course.strips().size(); i++) {
            addStrip(course.strips().get(i), i + 1);
        }
        addToday();
    }

    private double y(int strip, double height) {
        double full = heights[strip == 0 ? 0 : 1];
        return scaled(tops[strip] + full * (1 - height));
    }

    private void addRule(int strip) {
        Region rule = box(strip == 0 ? "ribbon-rule" : "ribbon-hair");
        placing.add(() -> place(rule, axis().x0(), axis().end(), y(strip, 0), 1));
    }

    private void addCurve(ExpectedCourse.Curve curve) {
        addRule(0);
        if (!curve.missing().isEmpty()) {
            Text missing = text(curve.missing(), "ribbon-text");
            placing.add(() -> placeWords(missing, List.of(curve.missing()), axis().x0(), y(0, 0.5)));
            return;
        }
        Polygon fill = new Polygon();
        fill.getStyleClass().add("expected-fill");
        Polyline line = new Polyline();
        line.getStyleClass().add("expected-line");
        line.setStrokeWidth(scaled(1.8));
        getChildren().addAll(fill, line);
        placing.add(() -> {
            List<Double> points = coordinates(curve.points(), 0);
            line.getPoints().setAll(points);
            fill.getPoints().setAll(points);
            fill.getPoints()
                    .addAll(
                            axis().x(last(curve).at()),
                            y(0, 0),
                            axis().x(curve.points().get(0).at()),
                            y(0, 0));
        });
        curve.labels().forEach(this::addLabel);
        addHalfLife(curve);
    }

    /** Behind the curve, how sure it is below. */
    private void addHalfLife(ExpectedCourse.Curve curve) {
        Text halfLife = text(curve.halfLife(), "ribbon-muted");
        Text sure = text(curve.halfLifeConfidence(), "ribbon-muted");
        placing.add(() -> {
            double x = axis().x(curve.end()) + scaled(BEHIND);
            double baseline = y(0, 0.5);
            placeWords(halfLife, List.of(curve.halfLife()), x, baseline);
            placeWords(sure, List.of(curve.halfLifeConfidence()), x, baseline + scaled(LINE));
            sure.setVisible(sure.isVisible() && halfLife.isVisible());
        });
    }

    private static Point last(ExpectedCourse.Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }

    private List<Double> coordinates(List<Point> points, int strip) {
        List<Double> coordinates = new ArrayList<>();
        for (Point point : points) {
            coordinates.add(axis().x(point.at()));
            coordinates.add(y(strip, point.height()));
        }
        return coordinates;
    }

    /** Above a low curve, below a high one; how sure it is in the line beside it. */
    private void addLabel(ExpectedCourse.Label label) {
        Text value = text(label.text(), "ribbon-accent");
        Text sure = text(label.confidence(), "ribbon-muted");
        placing.add(() -> {
            double left = context().wordsFrom(axis().x(label.from())) + scaled(BEHIND);
            double right = Math.max(context().wordsTo(axis().x(label.to())), left);
            double wide = Math.max(width(value), width(sure));
            double x = context().clearOfToday(left, wide, right);
            boolean fits = !Double.isNaN(x) && x + wide <= right;
            value.setVisible(fits);
            sure.setVisible(fits && !label.confidence().isEmpty());
            double at = Double.isNaN(x) ? left : x;
            boolean above = label.height() < LOW_CURVE;
            boolean two = !label.confidence().isEmpty();
            double first = above
                    ? y(0, label.height()) - scaled(two ? ABOVE + LINE : ABOVE)
                    : y(0, label.height()) + scaled(BELOW);
            place(value, at, first);
            place(sure, at, first + scaled(LINE));
        });
    }

    private void addStrip(Strip strip, int index) {
        for (ExpectedCourse.Shape shape : strip.shapes()) {
            Polygon polygon = new Polygon();
            polygon.getStyleClass().add("expected-fan");
            polygon.setStrokeWidth(scaled(0.7));
            getChildren().add(polygon);
            placing.add(() -> polygon.getPoints().setAll(coordinates(shape.corners(), index)));
        }
        addRule(index);
        if (strip.limit() >= 0) {
            addLimit(strip.limit(), index);
        }
        strip.mark().forEach(mark -> addMark(mark, strip.limit(), index));
        strip.dots().forEach(dot -> addDot(dot, strip.limit(), index));
        boolean refused = !strip.refused().isEmpty();
        List<String> candidates = refused ? List.of(strip.refused()) : strip.words();
        Text words = text("", refused ? "ribbon-text" : "ribbon-muted");
        placing.add(() -> placeWords(words, candidates, behind(strip), wordsLine(strip, index)));
    }

    /** Below the line of the T cells, above that of the B cells. */
    private double wordsLine(Strip strip, int index) {
        return y(index, 0) - scaled(strip.mark().isEmpty() ? heights[1] - MIDDLE : MIDDLE);
    }

    /** Behind everything that is drawn in the strip, apart from what fills it to its end. */
    private double behind(Strip strip) {
        double x = axis().x0();
        for (ExpectedCourse.Shape shape : strip.shapes()) {
            for (Point corner : shape.corners()) {
                x = strip.mark().isEmpty() ? Math.max(x, axis().x(corner.at())) : x;
            }
        }
        for (ExpectedCourse.Dot dot : strip.dots()) {
            x = Math.max(x, axis().x(dot.at()) + scaled(BESIDE + LINE * 2));
        }
        return x + scaled(BEHIND);
    }

    private void addLimit(double limit, int index) {
        Line line = new Line();
        line.getStyleClass().add("expected-limit");
        line.getStrokeDashArray().setAll(4.0, 3.0);
        getChildren().add(line);
        placing.add(() -> {
            line.setStartX(axis().x0());
            line.setEndX(axis().end());
            double y = Math.rint(y(index, limit)) + 0.5;
            line.setStartY(y);
            line.setEndY(y);
        });
    }

    private void addMark(ExpectedCourse.Mark mark, double limit, int index) {
        Region tick = box("expected-tick");
        Text text = text(mark.text(), "ribbon-text");
        placing.add(() -> {
            double x = axis().x(mark.at());
            place(tick, x, x + 1.5, y(index, limit), y(index, 0) - y(index, limit));
            double clear = context().clearOfToday(x + scaled(6), width(text), axis().end());
            text.setVisible(!Double.isNaN(clear));
            place(text, Double.isNaN(clear) ? x : clear, y(index, 0) - scaled(1));
        });
    }

    private void addDot(ExpectedCourse.Dot dot, double limit, int index) {
        Region chip = box("ribbon-gap-chip");
        Circle circle = new Circle();
        circle.getStyleClass().add("expected-dot");
        circle.setManaged(false);
        getChildren().add(circle);
        Text number = text(dot.text(), "ribbon-text");
        placing.add(() -> {
            double x = Math.max(axis().x(dot.at()), axis().x0() + scaled(RADIUS + 1));
            double y = Math.min(
                    Math.max(y(index, dot.height()), y(index, 1) + scaled(RADIUS)), y(index, 0) - scaled(RADIUS));
            circle.setCenterX(x);
            circle.setCenterY(y);
            circle.setRadius(scaled(RADIUS));
            circle.setStrokeWidth(scaled(1.5));
            double right = x + scaled(BESIDE);
            boolean clear = context().clearOfToday(right, width(number), Double.MAX_VALUE) == right;
            double at = clear ? right : x - scaled(BESIDE) - width(number);
            double baseline = Math.min(y + scaled(TEXT_DROP), y(index, 0) - scaled(1));
            place(number, at, baseline);
            chip.setVisible(limit >= 0 && Math.abs(y - y(index, limit)) < scaled(NEAR));
            place(chip, at - 1, at + width(number) + 1, baseline - scaled(ASCENT), scaled(ASCENT + 1));
        });
    }

    /** From x on, the longest words that end where they can be seen; none where none do. */
    private void placeWords(Text text, List<String> candidates, double x, double baseline) {
        double seen = context().sight().left().get() + shownWidth;
        double end = axis().hasWords() ? Math.min(seen, axis().end()) : seen;
        double from = context().wordsFrom(x);
        for (String candidate : candidates) {
            write(text, candidate);
            double clear = context().clearOfToday(from, width(text), end);
            if (!candidate.isEmpty() && !Double.isNaN(clear) && clear + width(text) <= end) {
                place(text, clear, baseline);
                return;
            }
        }
        text.setVisible(false);
    }

    /** How much of the chart can be seen at once. */
    void setShownWidth(double width) {
        if (width != shownWidth) {
            shownWidth = width;
            requestLayout();
        }
    }

    private void addToday() {
        Region line = box("ribbon-today-line");
        double x = context().todayX();
        line.setVisible(!Double.isNaN(x));
        double half = scaled(0.8);
        placing.add(() -> line.resizeRelocate(Double.isNaN(x) ? 0 : x - half, 0, 2 * half, getHeight()));
    }

    @Override
    protected void layoutChildren() {
        placing.forEach(Runnable::run);
    }
}
