package org.blinaplan.ui.ribbon;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A rectangle hatched at 45 degrees, lines 6 apart and 1.2 wide. */
public final class Hatch extends Region {
    private static final double APART = 6 * Math.sqrt(2);
    private static final double WIDTH = 1.2;

    private final Path lines = new Path();
    private final double scale;

    /** Lines for this text size / 13. */
    public Hatch(double scale) {
        this.scale = scale;
        lines.getStyleClass().add("ribbon-hatch");
        lines.setStrokeWidth(WIDTH * scale);
        lines.setManaged(false);
        setMouseTransparent(true);
        getChildren().add(lines);
    }

    @Override
    protected void layoutChildren() {
        lines.getElements().clear();
        double width = getWidth();
        double height = getHeight();
        for (double across = APART * scale / 2; across < width + height; across += APART * scale) {
            double left = Math.max(0, across - height);
            double right = Math.min(width, across);
            if (right > left) {
                lines.getElements().addAll(new MoveTo(left, across - left), new LineTo(right, across - right));
            }
        }
    }
}
