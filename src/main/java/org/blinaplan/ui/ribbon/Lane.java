package org.blinaplan.ui.ribbon;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/** A strip of a row. Its children stand where the shared axis puts their instants. */
abstract class Lane extends Region {
    private final RowContext context;

    Lane(RowContext context) {
        this.context = context;
        setPickOnBounds(false);
    }

    final RowContext context() {
        return context;
    }

    final Axis axis() {
        return context.axis();
    }

    final double scaled(double length) {
        return context.scaled(length);
    }

    /** A text that is placed by its baseline. */
    final Text text(String words, String... styles) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.BASELINE);
        text.setMouseTransparent(true);
        text.getStyleClass().add("ribbon-words");
        text.getStyleClass().addAll(styles);
        getChildren().add(text);
        return text;
    }

    /** A rectangle whose look its style classes say. */
    final Region box(String... styles) {
        Region box = new Region();
        box.getStyleClass().addAll(styles);
        getChildren().add(box);
        return box;
    }

    /** A sign. */
    final Node sign(Sign sign, boolean past) {
        Node node = sign.draw(axis().scale());
        if (past) {
            node.getStyleClass().add("past");
        }
        getChildren().add(node);
        return node;
    }

    /** Places a sign by its left edge. */
    final void place(Node sign, double left, double top) {
        sign.setLayoutX(left);
        sign.setLayoutY(top);
    }

    /** Places a text by its left edge and baseline. */
    static void place(Text text, double left, double baseline) {
        text.setX(Math.rint(left));
        text.setY(baseline);
    }

    /** Places a box on whole pixels. */
    static void place(Region box, double left, double right, double top, double height) {
        double x = Math.rint(left);
        box.resizeRelocate(x, Math.rint(top), Math.max(1, Math.rint(right) - x), Math.rint(height));
    }

    static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    /** Writes words into a text only where they changed: layout must not ask for another layout. */
    static void write(Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
        text.setVisible(!words.isEmpty());
    }

    @Override
    protected abstract void layoutChildren();
}
