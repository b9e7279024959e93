package org.blinaplan.ui.ribbon;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/** The signs that occur with their words, in one line. */
final class LegendLine extends HBox {
    private final RibbonViewModel model;
    private double scale = 1;

    LegendLine(RibbonViewModel model) {
        this.model = model;
        setId("ribbon-legend");
        getStyleClass().add("ribbon-legend");
        model.legendProperty().addListener((property, before, now) -> rebuild());
        rebuild();
    }

    void setScale(double newScale) {
        scale = newScale;
        rebuild();
    }

    private void rebuild() {
        getChildren().clear();
        boolean spaced = false;
        for (LegendEntry entry : model.legendProperty().get()) {
            if (entry.bag() != null && !spaced) {
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                getChildren().add(space);
                spaced = true;
            }
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
            block.getStyleClass().addAll("ribbon-bag", BagLane.look(bag == null ? ItemKind.BAG_PLANNED : bag));
            block.setMinSize(16 * scale, 12 * scale);
            block.setMaxSize(16 * scale, 12 * scale);
            return block;
        }
        Pane pane = new Pane(sign.draw(scale));
        pane.setMinSize(Sign.SIZE * scale, Sign.SIZE * scale);
        pane.setMaxSize(Sign.SIZE * scale, Sign.SIZE * scale);
        return pane;
    }
}
