package org.blinaplan.ui.bags;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.ui.common.Texts;

/** The sums under the table, each under its column. */
final class SumLine extends Pane {
    private static final int HANG = 1;
    private static final int HOURS = 3;
    private static final int VIALS = 7;

    private final BagTable table;
    private final transient Texts texts;
    private final Label bags = new Label();
    private final Label hours = new Label();
    private final Label vials = new Label();
    private final Label counts = new Label();

    SumLine(BagTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
        setId("bags-sum");
        getStyleClass().add("bag-sum");
        counts.setId("bags-sum-counts");
        vials.setId("bags-sum-vials");
        getChildren().setAll(bags, hours, vials, counts);
        getChildren().forEach(label -> label.getStyleClass().add("semibold"));
        table.widthProperty().addListener((property, before, now) -> requestLayout());
    }

    /** Shows the sums of this cycle; nothing without bags. */
    void show(CycleBags shown) {
        BagCounts sums = shown.planned().sequence().counts();
        bags.setText(sums == null ? "" : texts.of("bags.sum.bags", shown.rows().size()));
        hours.setText(
                sums == null
                        ? ""
                        : texts.of("bags.table.hours", shown.planned().cycle().hours()));
        vials.setText(sums == null ? "" : String.valueOf(sums.vials().vials()));
        String cost = shown.cost().map(money -> money + "; ").orElse("");
        counts.setText(cost + shown.sum(texts));
        setAccessibleText(bags.getText() + ", " + vials.getText() + " " + texts.of("ways.column.vials") + ", "
                + counts.getText());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = table.gap();
        place(bags, table.widthOf(HANG) + gap);
        place(hours, table.widthOf(HOURS) - gap - hours.prefWidth(-1));
        place(vials, table.widthOf(VIALS) - gap - vials.prefWidth(-1));
        double left = table.widthOf(VIALS) + gap;
        counts.setWrapText(true);
        double room = Math.max(40, getWidth() - left);
        counts.resizeRelocate(left, top(), room, counts.prefHeight(room));
    }

    private double top() {
        return Math.rint(table.gap() / 2);
    }

    private void place(Label label, double x) {
        label.resizeRelocate(Math.rint(x), top(), label.prefWidth(-1), label.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = Math.max(40, (width < 0 ? getWidth() : width) - table.widthOf(VIALS) - table.gap());
        return counts.prefHeight(room) + 2 * top();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
