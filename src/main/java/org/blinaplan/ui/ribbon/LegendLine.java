package org.blinaplan.ui.ribbon;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/** The signs that occur with their words, in one line; in a second one where the ribbon is too narrow. */
final class LegendLine extends Region {
    private static final double WIDEST_GAP = 18;
    private static final double NARROWEST_GAP = 8;
    private static final double PADDING = 5;

    private final RibbonViewModel model;
    private double scale = 1;

    LegendLine(RibbonViewModel model) {
        this.model = model;
        setId("ribbon-legend");
        setMinWidth(0);
        model.legendProperty().addListener((property, before, now) -> rebuild());
        rebuild();
    }

    void setScale(double newScale) {
        scale = newScale;
        rebuild();
    }

    private void rebuild() {
        getChildren().clear();
        for (LegendEntry entry : model.legendProperty().get()) {
            Text word = new Text(entry.word());
            word.getStyleClass().addAll("ribbon-words", "ribbon-muted");
            HBox pair = new HBox(picture(entry), word);
            pair.getStyleClass().add("ribbon-legend-entry");
            getChildren().add(pair);
        }
    }

    private Node picture(LegendEntry entry) {
        ItemKind bag = entry.bag();
        Sign sign = entry.sign();
        if (bag != null || sign == null) {
            Region block = new Region();
            block.getStyleClass().addAll("ribbon-bag", bag == null ? "assumed" : BagLane.look(bag));
            block.setMinSize(16 * scale, 12 * scale);
            block.setMaxSize(16 * scale, 12 * scale);
            return block;
        }
        Pane pane = new Pane(sign.draw(scale));
        pane.setMinSize(Sign.SIZE * scale, Sign.SIZE * scale);
        pane.setMaxSize(Sign.SIZE * scale, Sign.SIZE * scale);
        return pane;
    }

    private double gap(double width) {
        double words =
                getChildren().stream().mapToDouble(child -> child.prefWidth(-1)).sum();
        double each = (width - words) / Math.max(1, getChildren().size() - 1);
        return Math.rint(Math.max(NARROWEST_GAP * scale, Math.min(WIDEST_GAP * scale, Math.floor(each))));
    }

    /** Places the entries, if asked to, and gives the height they take. */
    private double flow(double width, boolean placing) {
        double gap = gap(width);
        double x = 0;
        double y = PADDING * scale;
        double line = 0;
        for (Node child : getChildren()) {
            double wide = child.prefWidth(-1);
            if (x > 0 && x + wide > width + 1) {
                x = 0;
                y += line + PADDING * scale;
            }
            line = Math.max(line, child.prefHeight(-1));
            if (placing) {
                child.resizeRelocate(x, y, wide, child.prefHeight(-1));
            }
            x += wide + gap;
        }
        return getChildren().isEmpty() ? 0 : y + line + PADDING * scale;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }
}
