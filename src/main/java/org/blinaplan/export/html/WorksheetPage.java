package org.blinaplan.export.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet for the two people who make and check one bag. The template only lays it out.
 *
 * @param title which bag, or that there is none
 * @param alarms what must be settled first
 * @param patient who it is for
 * @param bag what is made; absent where the cycle has no bags
 * @param foot of the sheet
 */
record WorksheetPage(
        String title,
        List<String> alarms,
        List<Field> patient,
        @Nullable Making bag,
        Foot foot) {
    WorksheetPage {
        alarms = List.copyOf(alarms);
        patient = List.copyOf(patient);
    }

    /** The same sheet, set tighter. */
    WorksheetPage tight() {
        return bag == null ? this : new WorksheetPage(title, alarms, patient, bag.tight(), foot);
    }

    /**
     * What is made.
     *
     * @param product drug, rate, hours, total
     * @param sums volumes, vials, concentration
     * @param notes stopped early, vials shared
     * @param clocks three rows
     * @param clockText which clock binds, what is not evaluated
     * @param steps in order
     * @param lots two columns of lines, left and right
     * @param dense whether everything is set tighter so that the sheet holds
     */
    record Making(
            List<Field> product,
            List<Field> sums,
            List<Rich> notes,
            List<Clock> clocks,
            Rich clockText,
            List<Step> steps,
            List<Lot> lots,
            boolean dense) {
        Making {
            product = List.copyOf(product);
            sums = List.copyOf(sums);
            notes = List.copyOf(notes);
            clocks = List.copyOf(clocks);
            steps = List.copyOf(steps);
            lots = List.copyOf(lots);
        }

        Making tight() {
            return new Making(product, sums, notes, clocks, clockText, steps, lots, true);
        }
    }

    /**
     * A box with its caption.
     *
     * @param caption what it is
     * @param value absent: a line to write on
     * @param mark how sure it is, or empty
     * @param strong whether it is a number to work by
     * @param width of the sheet, per cent
     */
    record Field(String caption, @Nullable String value, String mark, boolean strong, int width) {
        /** Something nobody need doubt. */
        static Field sure(String caption, @Nullable String value, int width) {
            return new Field(caption, value, "", true, width);
        }
    }

    /**
     * A clock.
     *
     * @param name make by, hang by, down by
     * @param until its end, or that it is not known
     * @param from what it is reckoned from
     * @param room what it leaves
     * @param noRoom whether it leaves nothing
     * @param binds whether it is the one with the least room
     */
    record Clock(String name, String until, Rich from, String room, boolean noRoom, boolean binds) {}

    /**
     * A step.
     *
     * @param number from 1
     * @param what to do
     * @param must what is measured must be; empty where nothing is measured
     * @param detail a line under it, or empty
     * @param tick words beside a box to tick; empty for none
     */
    record Step(int number, Rich what, String must, String detail, String tick) {}

    /**
     * A row of places to write.
     *
     * @param left an item
     * @param right another; empty where there is none
     */
    record Lot(String left, String right) {}
}
