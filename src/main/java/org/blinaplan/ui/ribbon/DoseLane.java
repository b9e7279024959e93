package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** A band for each dose step, and the treatment-free stretch as a dimension line. */
final class DoseLane extends Lane {
    private static final double HEIGHT = 22;
    private static final double BASELINE = 15.5;
    private static final double INSET = 0.5;
    private static final double PADDING = 8;
    private static final double MIDDLE = 11;
    private static final double END_MARK = 5;

    private final List<Runnable> placing = new ArrayList<>();

    DoseLane(RowContext context) {
        super(context);
        for (LaneItem item : context.row().lanes().doses()) {
            switch (item.kind()) {
                case FREE_TIME -> addFreeTime(item);
                case ENDED -> addEnded(item);
                default -> addBand(item);
            }
        }
    }

    private void addBand(LaneItem item) {
        boolean full = item.kind() == ItemKind.FULL_DOSE && !item.assumed();
        Region band = box("ribbon-dose", look(item.kind()));
        if (item.assumed()) {
            band.getStyleClass().add("assumed");
        }
        if (item.equals(context().chosen())) {
            band.getStyleClass().add("chosen");
        }
        context().listen(band, item);
        Text text = text(
                item.longest(),
                full ? "ribbon-on" : item.kind() == ItemKind.OTHER_DOSE ? "ribbon-text" : "ribbon-accent",
                "ribbon-strong");
        text.setManaged(false);
        placing.add(() -> {
            double left = axis().x(item.from()) + scaled(INSET);
            double right = axis().x(item.to()) - scaled(INSET);
            place(band, left, right, 0, scaled(HEIGHT));
            placeText(text, item, context().wordsFrom(left), context().wordsTo(right));
        });
    }

    static String look(ItemKind kind) {
        return switch (kind) {
            case LOW_DOSE -> "low";
            case OTHER_DOSE -> "other";
            default -> "full";
        };
    }

    /** Behind an infusion that no treatment-free time follows. */
    private void addEnded(LaneItem item) {
        Text text = text(item.longest(), "ribbon-text", "ribbon-strong");
        placing.add(() -> {
            double x = axis().x(item.from()) + scaled(PADDING);
            double clear = context().clearOfToday(x, width(text), axis().end());
            place(text, Double.isNaN(clear) ? x : clear, scaled(BASELINE));
        });
    }

    /** The longest words that stand whole on the band: its number is never cut. */
    private void placeText(Text text, LaneItem item, double left, double right) {
        for (FittingText candidate : item.texts()) {
            write(text, candidate.text());
            double x = place(width(text), left, right);
            if ((right - left) / axis().scale() >= candidate.from() && x >= left && x + width(text) <= right) {
                place(text, x, scaled(BASELINE));
                return;
            }
        }
        text.setVisible(false);
    }

    /** 8 from the left, or in the middle where it is tight; where the line of today would cross it, 8 from the line. */
    private double place(double width, double left, double right) {
        double middle = (left + right - width) / 2;
        return context().clearOfToday(Math.min(left + scaled(PADDING), middle), width, right);
    }

    private void addFreeTime(LaneItem item) {
        Line before = line();
        Line after = line();
        Line leftMark = line();
        Line rightMark = line();
        Text text = text(item.longest(), "ribbon-muted");
        text.setMouseTransparent(false);
        context().listen(text, item);
        placing.add(() -> {
            double left = axis().x(item.from()) + scaled(4);
            double right = Math.min(axis().x(item.to()), axis().end()) - scaled(2);
            double y = scaled(MIDDLE);
            write(text, item.longest());
            if (width(text) + scaled(24) > right - left) {
                write(text, item.shortest());
            }
            double middle = (left + right) / 2;
            double x = context().clearOfToday(middle - width(text) / 2, width(text), right);
            text.setVisible(!Double.isNaN(x) && width(text) + scaled(24) < right - left);
            double at = Double.isNaN(x) ? middle : x;
            double gap = text.isVisible() ? scaled(12) : 0;
            double gapEnd = text.isVisible() ? at + width(text) + gap : at;
            place(text, at, scaled(BASELINE));
            draw(before, left, y, Math.max(left, at - gap), y);
            draw(after, Math.min(right, gapEnd), y, right, y);
            draw(leftMark, left, y - scaled(END_MARK), left, y + scaled(END_MARK));
            draw(rightMark, right, y - scaled(END_MARK), right, y + scaled(END_MARK));
        });
    }

    private Line line() {
        Line line = new Line();
        line.getStyleClass().add("ribbon-dimension");
        line.setMouseTransparent(true);
        getChildren().add(line);
        return line;
    }

    private static void draw(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(Math.rint(x1) + 0.5);
        line.setStartY(Math.rint(y1) + 0.5);
        line.setEndX(Math.rint(x2) + 0.5);
        line.setEndY(Math.rint(y2) + 0.5);
    }

    @Override
    protected void layoutChildren() {
        placing.forEach(Runnable::run);
    }
}
