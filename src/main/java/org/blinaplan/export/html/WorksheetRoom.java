package org.blinaplan.export.html;

import java.util.List;
import org.blinaplan.export.html.WorksheetPage.Clock;
import org.blinaplan.export.html.WorksheetPage.Field;
import org.blinaplan.export.html.WorksheetPage.Lot;
import org.blinaplan.export.html.WorksheetPage.Making;
import org.blinaplan.export.html.WorksheetPage.Step;

/** How much of a sheet a worksheet leaves, in mm, so that nothing runs into its foot. Sizes as in worksheets.css. */
final class WorksheetRoom {
    private static final double BODY = 9.5;
    private static final double SMALL = 8;
    private static final double TABLE = 9;
    private static final double SPACING = 1.2;
    private static final double DRAFT_BAR = 6.6;
    private static final double FOOT_FRAME = 2;
    private static final double SAFETY = 1;
    /** Columns of fixed width hold their padding beside it. */
    private static final int CELLS_OF_A_CLOCK = 5;

    private static final int CELLS_OF_A_STEP = 6;

    private final Sheet sheet;

    WorksheetRoom(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What is left above the foot; below zero where it does not fit. */
    double left(WorksheetPage page) {
        Making bag = page.bag();
        double used = 2 * DRAFT_BAR + foot(page.foot()) + title(page) + alarms(page.alarms()) + SAFETY;
        boolean dense = bag != null && bag.dense();
        used += fields(page.patient(), 11.5, dense ? 0.4 : 0.8) + 0.7;
        return sheet.height() - used - (bag == null ? 0 : making(bag));
    }

    private double making(Making bag) {
        boolean dense = bag.dense();
        double value = dense ? 11.5 : 13;
        double padding = dense ? 0.4 : 1;
        double height = 1.5 + 2 * 0.8 + fields(bag.product(), value, padding) + fields(bag.sums(), value, padding);
        height += 1.5 + 1.2 + text(1, 11);
        height += bag.notes().stream()
                .mapToDouble(note -> 3.4 + text(TextMeasure.lines(note, BODY, sheet.width() - 6), BODY))
                .sum();
        height += heading(dense) + clocks(bag);
        height += heading(dense) + steps(bag);
        height += heading(dense) + lots(bag);
        return height + (dense ? 11.8 : 13.6);
    }

    private double title(WorksheetPage page) {
        return 1.6 + TextMeasure.height(lines(page.title(), 15, true, sheet.width() * 0.69), 15, 1.15);
    }

    private double alarms(List<String> alarms) {
        return alarms.stream()
                .mapToDouble(alarm -> 5.2 + text(lines(alarm, BODY, true, sheet.width() - 6.5), BODY))
                .sum();
    }

    private double fields(List<Field> fields, double size, double padding) {
        return 2 * padding
                + fields.stream().mapToDouble(field -> field(field, size)).max().orElse(0);
    }

    private double field(Field field, double size) {
        double column = sheet.width() * field.width() / 100 - 4.6;
        String caption = field.mark().isEmpty() ? field.caption() : field.caption() + " " + field.mark();
        String value = field.value();
        double points = field.strong() ? size : BODY;
        return TextMeasure.height(lines(caption, SMALL, false, column), SMALL, 1.15)
                + 0.3
                + text(value == null ? 1 : lines(value, points, field.strong(), column), points);
    }

    private static double heading(boolean dense) {
        return (dense ? 1.2 : 2.8) + text(1, 11.5);
    }

    private double clocks(Making bag) {
        double padding = bag.dense() ? 0.8 : 1.4;
        double from = sheet.width() - 19 - 45 - 26 - 15 - CELLS_OF_A_CLOCK * 2.6;
        double height = (bag.dense() ? 1.1 : 1.8) + text(1, TABLE);
        for (Clock clock : bag.clocks()) {
            double row = Math.max(
                    text(TextMeasure.lines(clock.from(), TABLE, from), TABLE),
                    text(lines(clock.room(), TABLE, clock.noRoom(), 26), TABLE));
            row = Math.max(row, text(lines(clock.until(), 11, true, 45), 11));
            row = Math.max(row, text(lines(clock.name(), TABLE, true, 19), TABLE));
            height += padding + row;
        }
        return height + 0.6 + text(TextMeasure.lines(bag.clockText(), BODY, sheet.width() - 1), BODY);
    }

    private double steps(Making bag) {
        double points = bag.dense() ? TABLE : 10;
        double padding = bag.dense() ? 0.9 : 1.7;
        double column = sheet.width() - 6 - 24 - 20 - 15 - 14 - CELLS_OF_A_STEP * 2.8;
        double height = (bag.dense() ? 1.1 : 1.8) + text(1, TABLE);
        for (Step step : bag.steps()) {
            double must = text(lines(step.must(), 13, true, 24), 13)
                    + (step.detail().isEmpty() ? 0 : text(lines(step.detail(), TABLE, false, 24), TABLE));
            double measured = step.tick().isEmpty() || step.must().isEmpty() ? 5 : 9.5;
            double what = text(TextMeasure.lines(step.what(), points, column), points);
            height += padding + Math.max(what, Math.max(must, measured));
        }
        return height;
    }

    private double lots(Making bag) {
        double column = sheet.width() * 0.26 - 2.8;
        double padding = bag.dense() ? 0.9 : 1.5;
        double least = bag.dense() ? 4.8 : 5.8;
        double height = (bag.dense() ? 1.1 : 1.8) + text(1, TABLE);
        for (Lot lot : bag.lots()) {
            int lines = Math.max(lines(lot.left(), TABLE, false, column), lines(lot.right(), TABLE, false, column));
            height += Math.max(least, padding + text(lines, TABLE));
        }
        return height;
    }

    private double foot(Foot foot) {
        return FOOT_FRAME
                + text(lines(foot.name() + foot.identity(), SMALL, true, sheet.width() - 34), SMALL)
                + text(lines(foot.valid(), BODY, true, sheet.width()), BODY)
                + text(lines(foot.plan(), SMALL, false, sheet.width()), SMALL);
    }

    private static int lines(String text, double points, boolean bold, double column) {
        return TextMeasure.lines(text, points, bold, column);
    }

    private static double text(int lines, double points) {
        return TextMeasure.height(lines, points, SPACING);
    }
}
