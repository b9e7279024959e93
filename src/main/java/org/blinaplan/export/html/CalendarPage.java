package org.blinaplan.export.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the calendar of one cycle, in words: the wall, the warning signs, all dates. The templates
 * only lay it out.
 *
 * @param cycle its number
 * @param title of the first sheet; says so where the calendar is not finished
 * @param heading whose calendar it is, and from when to when
 * @param alarms what the person who prints, or the family, must know first
 * @param grid one run of weeks
 * @param notes what stands under it: the next cycle, clock changes
 * @param phones whom to call, three of them
 * @param belly the warning sign that a child reads in other words than an adult
 * @param lists all dates, one sheet after the other
 * @param foot of every sheet
 * @param firstSheet number of its first sheet in the document, from 1
 */
record CalendarPage(
        int cycle,
        String title,
        String heading,
        List<String> alarms,
        CalendarGrid grid,
        List<String> notes,
        List<Phone> phones,
        String belly,
        List<ListSheet> lists,
        Foot foot,
        int firstSheet) {
    private static final int SHEETS_BEFORE_LISTS = 2;

    CalendarPage {
        alarms = List.copyOf(alarms);
        notes = List.copyOf(notes);
        phones = List.copyOf(phones);
        lists = List.copyOf(lists);
    }

    /** How many sheets it takes. */
    public int sheets() {
        return SHEETS_BEFORE_LISTS + lists.size();
    }

    /** The same page elsewhere in the document. */
    CalendarPage at(int sheet) {
        return new CalendarPage(cycle, title, heading, alarms, grid, notes, phones, belly, lists, foot, sheet);
    }

    /**
     * A telephone number.
     *
     * @param who when it is called
     * @param number absent where the site has not entered one: a line to write on
     * @param what who answers
     */
    record Phone(String who, @Nullable String number, String what) {}

    /**
     * A sheet of the list of dates.
     *
     * @param rows in order of time
     * @param continued whether it goes on from the sheet before
     * @param tail whether the words about every visit stand under it
     * @param ruledLines lines to write on under it
     */
    record ListSheet(List<Row> rows, boolean continued, boolean tail, int ruledLines) {
        ListSheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A date of the list.
     *
     * @param day {@code "Mon 13 Apr 2026"}
     * @param until the last day of a stretch; absent for one day
     * @param time empty where it has none
     * @param visit whether the family must come
     * @param what happens
     * @param where it happens
     * @param strong whether the row is bold
     */
    record Row(
            String day,
            @Nullable String until,
            String time,
            boolean visit,
            String what,
            String where,
            boolean strong) {}
}
