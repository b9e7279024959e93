package org.blinaplan.ui.ribbon;

import javafx.scene.control.ScrollPane;

/** Scrolls the rows; it wants to be as high as they are, with room for the bar below them where they are wider. */
final class FittingScrollPane extends ScrollPane {
    /** Room for a scroll bar. */
    static final double BAR_ROOM = 14;

    private final RowsPane rows;

    FittingScrollPane(RowsPane rows) {
        super(rows);
        this.rows = rows;
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean scrolls = getWidth() > 0 && rows.prefWidth(-1) > getWidth();
        return rows.prefHeight(-1) + (scrolls ? BAR_ROOM : 0);
    }
}
