package org.blinaplan.export.html;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.export.html.CalendarPage.ListSheet;
import org.blinaplan.export.html.CalendarPage.Row;

/** Spreads the list of dates over as many sheets as it needs. */
final class ListSheets {
    private static final int WANTED_LINES = 3;

    private ListSheets() {}

    /** At least one sheet; what is said about every visit stands on the last, and lines to write on where they fit. */
    static List<ListSheet> of(List<Row> rows, SheetRoom parts, double room) {
        List<ListSheet> sheets = new ArrayList<>();
        List<Row> onSheet = new ArrayList<>();
        double left = room;
        for (Row row : rows) {
            double height = parts.row(row);
            if (height > left && !onSheet.isEmpty()) {
                sheets.add(new ListSheet(onSheet, !sheets.isEmpty(), false, 0));
                onSheet = new ArrayList<>();
                left = room;
            }
            onSheet.add(row);
            left -= height;
        }
        if (parts.tail() > left) {
            Row carried = onSheet.remove(onSheet.size() - 1);
            sheets.add(new ListSheet(onSheet, !sheets.isEmpty(), false, 0));
            onSheet = new ArrayList<>(List.of(carried));
            left = room - parts.row(carried);
        }
        left -= parts.tail() + parts.ruledHeading();
        int lines = (int) Math.max(0, Math.min(WANTED_LINES, Math.floor(left / parts.ruledLine())));
        sheets.add(new ListSheet(onSheet, !sheets.isEmpty(), true, lines));
        return sheets;
    }
}
