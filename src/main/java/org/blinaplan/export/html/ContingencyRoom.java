package org.blinaplan.export.html;

import java.util.List;
import org.blinaplan.export.html.ContingencyPage.BagRow;
import org.blinaplan.export.html.ContingencyPage.Layout;
import org.blinaplan.export.html.ContingencyPage.Night;
import org.blinaplan.export.html.ContingencyPage.Phone;
import org.blinaplan.export.html.ContingencyPage.SessionRow;
import org.blinaplan.export.html.ContingencyPage.Staff;
import org.blinaplan.export.html.ContingencyPage.Stop;

/** How high the parts of an off-hours sheet are, in mm, so that nothing runs into its foot. Sizes as in contingency.css. */
final class ContingencyRoom {
    private static final double BODY = 11;
    private static final double SMALL = 9.5;
    private static final double LIST = 12;
    private static final double NUMBER = 17;
    private static final double SPACING = 1.2;
    private static final double DRAFT_BAR = 6.9;
    private static final double SAFETY = 1;
    private static final double BOX = 4.4;
    private static final double ROW = 0.5;
    private static final double NIGHT_HEAD = 23;
    private static final double BAG = 22;
    private static final double DOSE = 34;
    private static final double RATE = 24;
    private static final double MADE = 60;
    private static final double HANG = 50;
    private static final double CELL = 3.2;
    private static final double KEPT_IN = 50;

    private final Sheet sheet;
    private final Words words;

    ContingencyRoom(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** Whether each of its sheets holds what stands on it. */
    boolean fits(ContingencyPage page) {
        double frame = 2 * DRAFT_BAR + foot(page.foot()) + SAFETY + alarms(page.alarms());
        double title = 1.5
                + TextMeasure.height(1, 20, 1.15)
                + text(page.foot().name() + page.heading(), true, BODY, sheet.width());
        double family = title + family(page);
        double size = page.layout() == Layout.TIGHT ? SMALL : BODY;
        double staff = staff(page.staff(), size);
        return page.apart()
                ? frame + family <= sheet.height() && frame + title + staff <= sheet.height()
                : frame + family + staff <= sheet.height();
    }

    private double family(ContingencyPage page) {
        double left = sheet.width() * 0.56 - 6;
        double list = TextMeasure.height(1, 14, 1.2);
        for (Rich item : page.toDo()) {
            list += 1.4 + TextMeasure.height(TextMeasure.lines(item, LIST, left - 8), LIST, SPACING);
        }
        double right = sheet.width() * 0.425 - 6;
        double phones = 0;
        for (Phone phone : page.phones()) {
            phones += 1 + text(phone.who() + " " + phone.when(), true, BODY, right);
            String number = phone.number();
            phones += TextMeasure.height(
                    number == null ? 1 : TextMeasure.lines(number, NUMBER, true, right), NUMBER, 1.1);
        }
        double hours =
                2 + TextMeasure.height(1, 14, SPACING) + 1 + (page.hours().size() + 1) * row(1, BODY) + 1;
        double half = sheet.width() / 2 - 5.4;
        double allowed = 2 + 3.4 + Math.max(rich(page.before(), BODY, half), rich(page.after(), BODY, half));
        double nights = page.nights().stream().mapToDouble(this::night).sum();
        return BOX + Math.max(list, phones) + hours + nights + allowed;
    }

    private double night(Night night) {
        double cell =
                (sheet.width() - 4 - NIGHT_HEAD) / Math.max(1, night.stops().size()) - 1.6;
        return 1.5
                + 3
                + rich(night.what(), BODY, sheet.width() - 5)
                + row(lines(night.stops().stream().map(Stop::stopped).toList(), cell), BODY)
                + row(lines(night.stops().stream().map(Stop::up).toList(), cell), BODY);
    }

    private static int lines(List<String> cells, double column) {
        return cells.stream()
                .mapToInt(cell -> TextMeasure.lines(cell, BODY, true, column))
                .max()
                .orElse(1);
    }

    private double staff(Staff staff, double size) {
        double height = 2.5 + TextMeasure.height(1, 14, SPACING);
        Rich now = staff.now();
        height += now == null ? 0 : 1 + 2.6 + rich(now, size, sheet.width() - 6);
        height += staff.bags().isEmpty() ? 0 : 1.5 + row(1, size);
        double runs = sheet.width() - BAG - DOSE - RATE - CELL;
        for (BagRow bag : staff.bags()) {
            height += row(TextMeasure.lines(bag.runs(), size, false, runs), size);
        }
        height += 2 + row(1, size);
        double stops = sheet.width() - MADE - HANG - CELL;
        for (SessionRow row : staff.sessions()) {
            int lines = Math.max(
                    TextMeasure.lines(row.stops(), size, row.strong(), stops),
                    Math.max(
                            TextMeasure.lines(row.made(), size, row.strong(), MADE - CELL),
                            TextMeasure.lines(row.hang(), size, row.strong(), HANG - CELL)));
            height += row(lines, size);
        }
        for (Rich note : staff.notes()) {
            height += 1 + rich(note, size, sheet.width());
        }
        for (Rich spare : staff.spares()) {
            height += 1.5 + rich(spare, size, sheet.width() - KEPT_IN);
        }
        String sentence = staff.spareSentence();
        height += sentence == null ? 0 : 1 + text(words.text("spare") + " " + sentence, true, size, sheet.width());
        height += staff.askSpare() ? 1.5 + TextMeasure.height(1, size, 1.4) : 0;
        return height + 2.5 + TextMeasure.height(1, size, 1.4);
    }

    private double alarms(List<String> alarms) {
        return alarms.stream()
                .mapToDouble(alarm -> 1.5 + 3.7 + text(alarm, true, BODY, sheet.width() - 6.5))
                .sum();
    }

    private double foot(Foot foot) {
        return 3.4
                + text(foot.name() + foot.identity(), true, BODY, sheet.width() - 34)
                + text(foot.valid(), true, BODY, sheet.width())
                + text(foot.plan(), false, BODY, sheet.width());
    }

    private static double row(int lines, double size) {
        return ROW + TextMeasure.height(lines, size, SPACING);
    }

    private static double text(String text, boolean bold, double size, double column) {
        return TextMeasure.height(TextMeasure.lines(text, size, bold, column), size, SPACING);
    }

    private static double rich(Rich text, double size, double column) {
        return TextMeasure.height(TextMeasure.lines(text, size, column), size, SPACING);
    }
}
