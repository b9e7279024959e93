package org.blinaplan.export.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the off-hours sheet of one cycle, in words. The upper half is for the family, the lower half
 * for the nurse or doctor on call; the template only lays it out.
 *
 * @param cycle its number
 * @param heading after the name: birth date, number, and which days at home it covers
 * @param alarms what the person who prints must know first
 * @param toDo what to do now, in order
 * @param phones whom to call
 * @param question the heading of the table of hours
 * @param up the heading over the times at which the limit is up
 * @param hours rows of the table: four stops and when the limit is up
 * @param nights clock changes, each with its true hours
 * @param before what is allowed under the limit
 * @param after what is allowed from the limit on
 * @param staff the lower half
 * @param foot of the sheet
 * @param layout how tight it is set
 * @param firstSheet number of its first sheet in the document, from 1
 */
record ContingencyPage(
        int cycle,
        String heading,
        List<String> alarms,
        List<Rich> toDo,
        List<Phone> phones,
        String question,
        String up,
        List<List<Stop>> hours,
        List<Night> nights,
        Rich before,
        Rich after,
        Staff staff,
        Foot foot,
        Layout layout,
        int firstSheet) {
    ContingencyPage {
        alarms = List.copyOf(alarms);
        toDo = List.copyOf(toDo);
        phones = List.copyOf(phones);
        hours = List.copyOf(hours);
        nights = List.copyOf(nights);
    }

    /** How the sheet is set. */
    enum Layout {
        /** One sheet. */
        WIDE,
        /** One sheet, the lower half in small type. */
        TIGHT,
        /** A sheet for the family, and one for the staff. */
        APART
    }

    /** Whether the lower half has a sheet of its own. */
    public boolean apart() {
        return layout == Layout.APART;
    }

    /** Whether the lower half is in small type. */
    public boolean tight() {
        return layout == Layout.TIGHT;
    }

    /** How many sheets it takes. */
    public int sheets() {
        return apart() ? 2 : 1;
    }

    ContingencyPage set(Layout other, int sheet) {
        return new ContingencyPage(
                cycle, heading, alarms, toDo, phones, question, up, hours, nights, before, after, staff, foot, other,
                sheet);
    }

    /**
     * A telephone number.
     *
     * @param who when it is called
     * @param when at which hours; empty where that is said already
     * @param number absent where the site has not entered one: a line to write on
     */
    record Phone(String who, String when, @Nullable String number) {}

    /**
     * A stop and the end of its limit on the wall clock.
     *
     * @param stopped {@code "22:30"}
     * @param up {@code "02:30 next day"}
     * @param nextDay whether it is the next day
     */
    record Stop(String stopped, String up, boolean nextDay) {}

    /**
     * The night of a clock change.
     *
     * @param what happens to the clock, and that these lines hold
     * @param stops every half hour
     */
    record Night(Rich what, List<Stop> stops) {
        Night {
            stops = List.copyOf(stops);
        }
    }

    /**
     * The lower half.
     *
     * @param now the pump at the last recorded moment; absent without events
     * @param bags that hang in this time
     * @param sessions where a bag can be made
     * @param notes about the times without a session
     * @param spares what is known of spare bags
     * @param spareSentence what the site says of its spare bags, as it was typed; absent where it says nothing
     * @param askSpare whether there are boxes to tick for a spare bag
     */
    record Staff(
            @Nullable Rich now,
            List<BagRow> bags,
            List<SessionRow> sessions,
            List<Rich> notes,
            List<Rich> spares,
            @Nullable String spareSentence,
            boolean askSpare) {
        Staff {
            bags = List.copyOf(bags);
            sessions = List.copyOf(sessions);
            notes = List.copyOf(notes);
            spares = List.copyOf(spares);
        }
    }

    /**
     * A bag.
     *
     * @param bag {@code "Bag 5"}
     * @param runs from when to when
     * @param dose per day
     * @param rate of the pump
     */
    record BagRow(String bag, String runs, String dose, String rate) {}

    /**
     * When the pump stops, and where a bag can be had.
     *
     * @param stops when it stops
     * @param made when a bag can be made
     * @param hang from when on it can hang
     * @param strong whether it is more than a night
     */
    record SessionRow(String stops, String made, String hang, boolean strong) {}
}
