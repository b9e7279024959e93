package org.blinaplan.export.html;

import org.blinaplan.application.PrintOptions.Paper;

/**
 * The room on one sheet inside its margins of 8 mm.
 *
 * @param name as CSS knows it
 * @param css the size of the paper
 * @param width in mm
 * @param height in mm
 */
record Sheet(String name, String css, double width, double height) {
    private static final Sheet A4 = new Sheet("a4", "210mm 297mm", 194, 280.6);
    private static final Sheet LETTER = new Sheet("letter", "215.9mm 279.4mm", 199.9, 263);
    private static final int DAYS_PER_WEEK = 7;

    /** Of this paper. */
    static Sheet of(Paper paper) {
        return paper == Paper.A4 ? A4 : LETTER;
    }

    /** Width of a day of the grid, its border taken off. */
    double cell() {
        return width / DAYS_PER_WEEK - 0.4;
    }
}
