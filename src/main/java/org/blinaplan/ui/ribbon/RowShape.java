package org.blinaplan.ui.ribbon;

import java.util.stream.DoubleStream;

/**
 * Where the parts of a row lie, at text size 13.
 *
 * @param whole all lanes; otherwise one bar, at course zoom
 * @param bagsOnly without the lane of premedication
 * @param large large text: each name stands above its lane instead of left of it
 */
record RowShape(boolean whole, boolean bagsOnly, boolean large) {
    static final double DOSE = 54;
    static final double BAGS = 80;
    static final double CHANGES = 105;
    static final double ADMISSION = 122;
    static final double PREMEDICATION = 140;
    static final double CHECKS = 156;

    private static final double[] NAMED = {0, DOSE, BAGS, CHANGES, ADMISSION, PREMEDICATION, CHECKS};
    private static final double HEIGHT = 172;

    private static final double BAGS_HEIGHT = 139;
    private static final double BAR_HEIGHT = 56;
    private static final double LINE = 16;
    private static final double GUTTER = 104;
    private static final double EDGE = 8;
    private static final double LARGE = 1.75;

    /** The shape at this text size / 13. */
    static RowShape of(boolean whole, boolean bagsOnly, double scale) {
        return new RowShape(whole, bagsOnly, scale >= LARGE);
    }

    /** The width of what stands left of the days. */
    double gutter() {
        return large ? EDGE : GUTTER;
    }

    double height() {
        return top(!whole ? BAR_HEIGHT : bagsOnly ? BAGS_HEIGHT : HEIGHT);
    }

    /** Where something lies that lies here while the names stand left of their lanes. */
    double top(double beside) {
        long names =
                whole ? DoubleStream.of(NAMED).filter(lane -> lane <= beside).count() : 1;
        return large ? beside + LINE * names : beside;
    }
}
