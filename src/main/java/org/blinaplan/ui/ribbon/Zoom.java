package org.blinaplan.ui.ribbon;

/** How much of the course the ribbon shows, and so how wide a day is. */
public enum Zoom {
    DAY,
    WEEK,
    CYCLE,
    COURSE;

    private static final double DAY_WIDTH = 700;
    private static final double WEEK_WIDTH = 104;
    private static final double NARROWEST = 10;
    private static final double COURSE_WIDEST = 9.5;
    private static final int SHORT_ROW = 42;

    /**
     * The width of a day in pixels at text size 13.
     *
     * @param base the screen's own width at cycle zoom with 42 columns: Course 20, Order 17.6, Bags 27
     * @param columns of the longest row, 42 or 84
     */
    public double columnWidth(double base, int columns) {
        double fitting = base * SHORT_ROW / columns;
        return switch (this) {
            case DAY -> DAY_WIDTH;
            case WEEK -> WEEK_WIDTH;
            case CYCLE -> Math.max(NARROWEST, fitting);
            case COURSE -> Math.min(COURSE_WIDEST, base * COURSE_WIDEST / 20);
        };
    }

    /** One step nearer; a day is the nearest. */
    public Zoom nearer() {
        return switch (this) {
            case DAY, WEEK -> DAY;
            case CYCLE -> WEEK;
            case COURSE -> CYCLE;
        };
    }

    /** One step farther; the whole course is the farthest. */
    public Zoom farther() {
        return switch (this) {
            case DAY -> WEEK;
            case WEEK -> CYCLE;
            case CYCLE, COURSE -> COURSE;
        };
    }
}
