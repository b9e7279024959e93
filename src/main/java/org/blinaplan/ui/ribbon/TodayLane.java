package org.blinaplan.ui.ribbon;

import javafx.scene.Node;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/** Where today lies after the row: an arrow at its right edge, with the time since the disconnect. */
final class TodayLane extends Lane {
    private static final double BASELINE = 10.5;
    private static final double TOP = 1;
    private static final double GAP = 4;

    private final Node arrow;
    private final Text text;

    TodayLane(RowContext context) {
        super(context);
        setMouseTransparent(true);
        RibbonRow.TodayDistance distance = context.row().todayDistance();
        boolean told = !distance.before() && !distance.text().isEmpty();
        arrow = sign(Sign.LATER, true);
        text = text(distance.text(), "ribbon-muted");
        arrow.setVisible(told);
        text.setVisible(told);
    }

    @Override
    protected void layoutChildren() {
        double sight =
                context().sight().left().get() + context().sight().width().get();
        double left = Math.min(axis().end(), sight) - scaled(Sign.SIZE);
        place(arrow, left, scaled(TOP));
        place(text, left - scaled(GAP) - width(text), scaled(BASELINE));
    }
}
