package org.blinaplan.export.html;

import java.util.List;
import org.blinaplan.application.ward.InterruptionText;
import org.blinaplan.application.ward.TaskText;

/**
 * The list of a ward's day as its template lays it out.
 *
 * @param asOf when it was made
 * @param heading the site, and how far it looks ahead
 * @param warning how long it holds
 * @param unreadable courses that cannot be shown
 * @param stops running interruptions
 * @param parts of what is due; without empty ones
 * @param sessions of the pharmacy
 * @param notes below it
 */
record WardPage(
        String asOf,
        String heading,
        String warning,
        List<String> unreadable,
        List<Stop> stops,
        List<Part> parts,
        List<Session> sessions,
        List<String> notes) {
    /** An interruption. */
    record Stop(
            String name,
            String number,
            String place,
            String stopped,
            String left,
            List<InterruptionText.Line> lines,
            String source) {}

    /** Overdue, the next 24 hours, 24 to 48 hours. */
    record Part(String title, List<Row> rows) {}

    /** A task. */
    record Row(String when, String name, String number, TaskText text) {}

    /** A session of the pharmacy. */
    record Session(String title, String vials, List<BagLine> rows) {}

    /** A bag to make. */
    record BagLine(
            String name,
            String number,
            String bag,
            String dose,
            String drug,
            String vials,
            String hang,
            String state) {}
}
