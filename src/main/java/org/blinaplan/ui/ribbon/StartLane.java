package org.blinaplan.ui.ribbon;

import javafx.scene.text.Text;

/** Over the bar of a whole cycle: when it starts. */
final class StartLane extends Lane {
    private static final double BASELINE = 13;

    private final Text text;

    StartLane(RowContext context) {
        super(context);
        setMouseTransparent(true);
        LaneItem first = context.row().lanes().doses().get(0);
        text = text(context.model().words().full(first.from()), "ribbon-muted");
    }

    @Override
    protected void layoutChildren() {
        double left = axis().x(context().row().lanes().doses().get(0).from());
        double clear = context().clearOfToday(left, width(text), axis().end());
        place(text, Double.isNaN(clear) ? left : clear, scaled(BASELINE));
    }
}
