package org.blinaplan.ui.common;

import atlantafx.base.controls.Popover;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Where a card stands beside what it explains, so that it stays inside the window.
 *
 * @param x of the arrow's tip on the screen
 * @param y of the arrow's tip on the screen
 * @param arrow which corner of the card points there
 * @param highest the room for its content
 */
record CardPlace(double x, double y, Popover.ArrowLocation arrow, double highest) {
    /** The card's border, padding, shadow and arrow. */
    private static final double AROUND = 70;

    private static final double LOWEST = 120;
    private static final double INDENT = 14;

    /** Below the node or above it, wherever there is more room; over the middle of a node that fills the window. */
    static CardPlace beside(Node owner) {
        Bounds node = owner.localToScreen(owner.getBoundsInLocal());
        Scene scene = owner.getScene();
        double left = scene.getWindow().getX() + scene.getX();
        double top = scene.getWindow().getY() + scene.getY();
        return beside(
                        node.getMinX() - left,
                        node.getMinY() - top,
                        node.getMaxY() - top,
                        scene.getWidth(),
                        scene.getHeight(),
                        node.getWidth())
                .moved(left, top);
    }

    /** The same inside the window: the node's left, top, bottom and width, the window's width and height. */
    static CardPlace beside(double left, double above, double bottom, double width, double height, double wide) {
        double tip = left + Math.min(wide / 2, INDENT);
        boolean toTheLeft = tip > width / 2;
        double below = height - bottom;
        if (Math.max(above, below) < LOWEST + AROUND) {
            double middle = above + (bottom - above) / 4;
            return new CardPlace(tip, middle, arrow(true, toTheLeft), Math.max(LOWEST, height - middle - AROUND));
        }
        boolean under = below >= above;
        return new CardPlace(tip, under ? bottom : above, arrow(under, toTheLeft), Math.max(below, above) - AROUND);
    }

    private static Popover.ArrowLocation arrow(boolean under, boolean toTheLeft) {
        if (under) {
            return toTheLeft ? Popover.ArrowLocation.TOP_RIGHT : Popover.ArrowLocation.TOP_LEFT;
        }
        return toTheLeft ? Popover.ArrowLocation.BOTTOM_RIGHT : Popover.ArrowLocation.BOTTOM_LEFT;
    }

    private CardPlace moved(double right, double down) {
        return new CardPlace(x + right, y + down, arrow, highest);
    }
}
