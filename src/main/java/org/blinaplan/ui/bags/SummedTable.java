package org.blinaplan.ui.bags;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The table with its sums right under its last row, whole rows only. */
final class SummedTable extends Region {
    private final BagTable table;
    private final SumLine sum;

    SummedTable(BagTable table, SumLine sum) {
        this.table = table;
        this.sum = sum;
        getChildren().setAll(table, sum);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return table.minHeight(width) + sum.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return table.prefHeight(width) + sum.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double sums = sum.prefHeight(getWidth());
        double rows = table.wholeRows(getHeight() - sums);
        table.resizeRelocate(0, 0, getWidth(), rows);
        sum.resizeRelocate(0, rows, getWidth(), sums);
    }
}
