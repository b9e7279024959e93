package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** Behind the lanes of a row: weekends, closed days, the hair line of each Monday. */
final class Backdrop extends Lane {
    private static final double TOP = 17;

    private final List<Runnable> placing = new ArrayList<>();

    Backdrop(RowContext context) {
        super(context);
        setMouseTransparent(true);
        for (RibbonDay day : context.row().days()) {
            if (day.isWeekend()) {
                Region weekend = box("ribbon-weekend");
                placing.add(() -> span(weekend, day, axis().column(), TOP));
            }
            if (day.closed()) {
                Hatch hatch = new Hatch(axis().scale());
                getChildren().add(hatch);
                placing.add(() -> span(hatch, day, axis().column(), TOP));
            }
            if (day.isMonday() && !day.equals(context.row().days().get(0))) {
                Region hair = box("ribbon-hair");
                placing.add(() -> span(hair, day, 1, TOP + 3));
            }
        }
    }

    private void span(Region box, RibbonDay day, double width, double top) {
        double left = axis().x(day.date());
        place(box, left, left + width, scaled(top), getHeight() - scaled(top) - scaled(2));
    }

    @Override
    protected void layoutChildren() {
        placing.forEach(Runnable::run);
    }
}
