package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** A bracket over the hospital days with its label; a short hook where the start is only supervised. */
final class AdmissionLane extends Lane {
    private static final double DROP = 6;
    private static final double STROKE = 1.5;
    private static final double BASELINE = 10.5;
    private static final double LABEL_ROOM = 30;
    private static final double LABEL_GAP = 10;
    private static final double HOOK = 8;

    private final List<Runnable> placing = new ArrayList<>();

    AdmissionLane(RowContext context) {
        super(context);
        for (LaneItem item : context.row().lanes().admissions()) {
            add(item);
        }
    }

    private void add(LaneItem item) {
        Region target = box("ribbon-sign-target");
        if (item.equals(context().chosen())) {
            target.getStyleClass().add("ribbon-chosen");
        }
        context().listen(target, item);
        Path bracket = new Path();
        bracket.getStyleClass().add("ribbon-bracket");
        bracket.setStrokeWidth(scaled(STROKE));
        bracket.setMouseTransparent(true);
        bracket.setManaged(false);
        bracket.setVisible(item.kind() != ItemKind.NOTICE);
        getChildren().add(bracket);
        Text text = text(item.longest(), item.kind() == ItemKind.NOTICE ? "ribbon-muted" : "ribbon-text");
        placing.add(() -> place(item, bracket, text, target));
    }

    private void place(LaneItem item, Path bracket, Text text, Region target) {
        double left = axis().x(item.from());
        double right = item.kind() == ItemKind.ADMISSION ? axis().x(item.to()) : left + scaled(HOOK);
        double line = scaled(DROP);
        write(text, item.longest());
        boolean inside = fits(item, text, left, right);
        if (!inside) {
            write(text, item.shortest());
            inside = fits(item, text, left, right);
        }
        double x = inside ? inside(text, left, right) : right + scaled(8);
        if (item.kind() == ItemKind.NOTICE) {
            x = left + scaled(2);
        }
        double clear = context().clearOfToday(x, width(text), axis().end());
        x = Double.isNaN(clear) ? x : clear;
        place(text, x, scaled(BASELINE));
        bracket.getElements().setAll(new MoveTo(left, 0), new LineTo(left, line));
        if (inside && x + width(text) < right) {
            bracket.getElements()
                    .addAll(
                            new LineTo(x - scaled(LABEL_GAP), line),
                            new MoveTo(Math.min(right, x + width(text) + scaled(LABEL_GAP)), line));
        }
        bracket.getElements().add(new LineTo(right, line));
        if (item.kind() == ItemKind.ADMISSION) {
            bracket.getElements().add(new LineTo(right, 0));
        }
        place(target, left - 1, Math.max(right, x + width(text)) + 1, 0, scaled(14));
    }

    private boolean fits(LaneItem item, Text text, double left, double right) {
        return item.kind() == ItemKind.ADMISSION && right - left >= width(text) + scaled(LABEL_ROOM);
    }

    /** In the middle of the bracket, beside the line of today inside it, or behind it. */
    private double inside(Text text, double left, double right) {
        double margin = scaled(LABEL_ROOM) / 2;
        double middle = (left + right - width(text)) / 2;
        double clear = context().clearOfToday(middle, width(text), right - margin);
        if (!Double.isNaN(clear)) {
            return clear;
        }
        double before = context().todayX() - scaled(8) - width(text);
        return before >= left + margin ? before : right + scaled(8);
    }

    @Override
    protected void layoutChildren() {
        placing.forEach(Runnable::run);
    }
}
