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
    private static final double LOW_CURVE = 0.6;

    private final double[] tops;
    private final double[] heights;
    private final List<Runnable> placing = new ArrayList<>();

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
            placing.add(() -> placeWords(missing, axis().x0(), y(0, 0.5)));
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
        Text halfLife = text(curve.halfLife(), "ribbon-muted");
        placing.add(() -> placeWords(halfLife, axis().x(ended(curve).at()) + scaled(BEHIND), y(0, 0.45)));
    }

    private static Point last(ExpectedCourse.Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }

    /** Where the last dose ends. */
    private static Point ended(ExpectedCourse.Curve curve) {
        Point end = curve.points().get(0);
        for (Point point : curve.points()) {
            if (point.height() >= end.height() * 0.999) {
                end = point;
            }
        }
        return end;
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
        strip.dots().forEach(dot -> addDot(dot, index));
        boolean refused = !strip.refused().isEmpty();
        Text words = text(refused ? strip.refused() : strip.words(), refused ? "ribbon-text" : "ribbon-muted");
        placing.add(() -> placeWords(
                words, behind(strip), y(index, 0) - scaled(strip.mark().isEmpty() ? heights[1] - MIDDLE : MIDDLE)));
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

    private void addDot(ExpectedCourse.Dot dot, int index) {
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
            double at = context().clearOfToday(x + scaled(BESIDE), width(number), axis().end());
            place(number, Double.isNaN(at) ? x + scaled(BESIDE) : at, y + scaled(TEXT_DROP));
        });
    }

    /** From x on, or as far left of it as the end of what can be seen asks. */
    private void placeWords(Text text, double x, double baseline) {
        double end = Math.max(axis().end(), getWidth());
        double from = context().wordsFrom(x);
        double room = axis().hasWords() ? context().wordsTo(end) : end;
        double left = Math.min(from, room - width(text) - scaled(2));
        double clear = context().clearOfToday(left, width(text), end);
        boolean fits = left >= axis().x0() && !Double.isNaN(clear);
        text.setVisible(fits && !text.getText().isEmpty());
        place(text, fits ? clear : axis().x0(), baseline);
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
