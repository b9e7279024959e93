package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** A whole cycle as one bar: dose bands, and the borders of the bags. */
final class CourseBar extends Lane {
    private final List<Runnable> placing = new ArrayList<>();
    private final DoseLane doses;
    private final GapLane gaps;

    CourseBar(RowContext context) {
        super(context);
        doses = new DoseLane(context);
        getChildren().add(doses);
        for (LaneItem item : context.row().lanes().bags()) {
            if (item.kind() != ItemKind.NOTICE && item.kind() != ItemKind.NEXT_CYCLE) {
                Region border = box("ribbon-bag-border");
                border.setMouseTransparent(true);
                double x = axis().x(item.from());
                placing.add(() -> place(border, x, x + 1, scaled(18), scaled(4)));
            }
        }
        gaps = new GapLane(context);
        getChildren().add(gaps);
    }

    @Override
    protected void layoutChildren() {
        doses.resizeRelocate(0, 0, getWidth(), getHeight());
        gaps.resizeRelocate(0, 0, getWidth(), getHeight());
        placing.forEach(Runnable::run);
    }
}
