package org.blinaplan.export.html;

import java.util.List;
import org.blinaplan.export.html.CalendarPage.Phone;
import org.blinaplan.export.html.CalendarPage.Row;

/** How high the parts of a sheet are, in mm, so that nothing runs into its foot. Sizes as in {@code calendar.css}. */
final class SheetRoom {
    private static final double BODY = 12;
    private static final double BODY_SPACING = 1.25;
    private static final double DRAFT_BAR = 6.9;
    private static final double TITLE = 9.8;
    private static final double KEY = 8.7;
    private static final double WEEKDAYS = 7.6;
    private static final double BOX_PADDING = 3.7;
    private static final double SAFETY = 0.5;
    private static final double LIST_HEAD = 8.6;
    private static final double LIST_ROW = 1.7;
    private static final double[] LIST_COLUMNS = {43, 18, 103, 30};
    private static final double RULED_LINE = 8.8;
    private static final double SECTION = 9.2;
    private static final double TAG = 2.6;
    private static final int RULES = 3;
    private static final double[] PHONE_COLUMNS = {0.30, 0.41, 0.29};

    private final Sheet sheet;
    private final Words words;

    SheetRoom(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** What is left for the rows of the grid on the first sheet. */
    double forGrid(String heading, List<String> alarms, List<String> notes, List<Phone> phones, Foot foot) {
        double notesHeight = 1.5
                + notes.stream()
                        .mapToDouble(note -> body(note, true, sheet.width()))
                        .sum();
        return top(heading, alarms) - KEY - WEEKDAYS - notesHeight - phones(phones) - rules() - foot(foot) - SAFETY;
    }

    /** What is left for the rows of the list on a sheet. */
    double forList(String heading, List<String> alarms, Foot foot) {
        return top(heading, alarms) - LIST_HEAD - foot(foot) - SAFETY;
    }

    private double top(String heading, List<String> alarms) {
        double boxes = alarms.stream()
                .mapToDouble(alarm -> 1.5 + BOX_PADDING + body(alarm, true, sheet.width() - 6.5))
                .sum();
        return sheet.height() - DRAFT_BAR - TITLE - body(heading, false, sheet.width()) - boxes;
    }

    /** A row of the list. */
    double row(Row row) {
        double what = LIST_COLUMNS[2] + sheet.width() - 194 - 3;
        String tagged = row.visit() ? words.text("visit") + " " + row.what() : row.what();
        double tag = row.visit() ? TAG : 0;
        int lines = TextMeasure.lines(tagged, BODY, row.strong() || row.visit(), what - tag);
        lines = Math.max(lines, TextMeasure.lines(row.where(), BODY, row.strong(), LIST_COLUMNS[3] - 3));
        lines = Math.max(lines, TextMeasure.lines(row.time(), BODY, row.strong(), LIST_COLUMNS[1] - 2.5));
        lines = Math.max(lines, row.until() == null ? 1 : 2);
        return LIST_ROW + TextMeasure.height(lines, BODY, 1.2);
    }

    /** What is said about every visit. */
    double tail() {
        return SECTION + body(words.text("visits.text"), false, sheet.width());
    }

    /** The heading over lines to write on. */
    double ruledHeading() {
        return SECTION;
    }

    /** One line to write on. */
    double ruledLine() {
        return RULED_LINE;
    }

    private double phones(List<Phone> phones) {
        int who = 1;
        int number = 1;
        int what = 1;
        for (int i = 0; i < PHONE_COLUMNS.length; i++) {
            Phone phone = phones.get(i);
            double column = sheet.width() * PHONE_COLUMNS[i] - 6;
            who = Math.max(who, TextMeasure.lines(phone.who(), BODY, true, column));
            what = Math.max(what, TextMeasure.lines(phone.what(), BODY, false, column));
            String digits = phone.number();
            number = Math.max(number, digits == null ? 1 : TextMeasure.lines(digits, 17, true, column));
        }
        return 2 + BOX_PADDING + 0.5 + height(who + what) + TextMeasure.height(number, 17, 1.15);
    }

    /** The three rules on the first sheet. */
    double rules() {
        double width = 0;
        for (int i = 1; i <= RULES; i++) {
            width += TextMeasure.width(i + ". " + words.text("rule" + i), BODY, true) + 5;
        }
        int lines = width <= sheet.width() ? 1 : 2;
        return 2 + 3.4 + TextMeasure.height(lines, BODY, 1.2);
    }

    private double foot(Foot foot) {
        int lines = TextMeasure.lines(foot.name() + foot.identity(), 11, true, sheet.width() - 34)
                + TextMeasure.lines(foot.valid(), 11, true, sheet.width())
                + TextMeasure.lines(foot.plan(), 11, false, sheet.width());
        return 3.4 + TextMeasure.height(lines, 11, 1.2) + DRAFT_BAR;
    }

    private static double body(String text, boolean bold, double column) {
        return height(TextMeasure.lines(text, BODY, bold, column));
    }

    private static double height(int lines) {
        return TextMeasure.height(lines, BODY, BODY_SPACING);
    }
}
