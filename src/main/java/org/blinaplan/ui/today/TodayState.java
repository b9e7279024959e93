package org.blinaplan.ui.today;

import java.util.List;
import org.blinaplan.application.ward.InterruptionText;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Sign;

/**
 * What the screen shows.
 *
 * @param time {@code "Mon 16 Mar 2026, 08:40"}
 * @param counts {@code "9 patients, 14 things due"}
 * @param unreadable a sentence for each course that cannot be read
 * @param cards running interruptions
 * @param groups of what is due
 * @param sessions of the pharmacy
 * @param preparation whether the pharmacy's list is shown
 * @param empty what to do where nothing is due; empty where something is
 * @param noBags what the pharmacy's list says where it is empty
 * @param note below the pharmacy's list
 */
public record TodayState(
        String time,
        String counts,
        List<Row> unreadable,
        List<Card> cards,
        List<Group> groups,
        List<Session> sessions,
        boolean preparation,
        String empty,
        String noBags,
        String note) {
    public TodayState {
        unreadable = List.copyOf(unreadable);
        cards = List.copyOf(cards);
        groups = List.copyOf(groups);
        sessions = List.copyOf(sessions);
    }

    /**
     * A running interruption.
     *
     * @param course whose
     * @param name of the patient
     * @param text in words
     * @param share of the limit that has passed, 0 to 1
     * @param hours of the limit, for its marks
     * @param start {@code "06:25"}
     * @param now {@code "now 08:40"}
     * @param limit {@code "10:25"}
     * @param why the rules behind it
     */
    public record Card(
            String course,
            String name,
            InterruptionText text,
            double share,
            long hours,
            String start,
            String now,
            String limit,
            Explanation why) {}

    /**
     * A part of what is due.
     *
     * @param title {@code "Next 24 hours"}
     * @param note {@code "until Tue 17 Mar 2026, 08:40"}
     * @param rows in order
     */
    public record Group(String title, String note, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One task.
     *
     * @param course opened by it
     * @param sign before the words
     * @param time when
     * @param name of the patient
     * @param what in a few words
     * @param flag what must be seen first
     * @param detail the numbers
     * @param place where
     * @param staff who
     * @param urgent whether it must be acted upon now
     * @param spoken the whole of it for a screen reader
     */
    public record Row(
            String course,
            Sign sign,
            String time,
            String name,
            String what,
            String flag,
            String detail,
            String place,
            String staff,
            boolean urgent,
            String spoken) {}

    /**
     * A session of the pharmacy.
     *
     * @param title {@code "Today, Mon 16 Mar, 08:00 to 16:00"}
     * @param vials {@code "23 vials"}
     * @param late whether it is over or missing
     * @param bags in order
     */
    public record Session(String title, String vials, boolean late, List<BagLine> bags) {
        public Session {
            bags = List.copyOf(bags);
        }
    }

    /**
     * A bag to make.
     *
     * @param course opened by it
     * @param name of the patient
     * @param bag its hours
     * @param dose in mcg/day
     * @param drug in mL
     * @param vials opened for it
     * @param hang when it hangs, or that it is made, or not verified
     * @param standing decides how that is drawn
     * @param spoken the whole of it for a screen reader
     */
    public record BagLine(
            String course,
            String name,
            String bag,
            String dose,
            String drug,
            String vials,
            String hang,
            Standing standing,
            String spoken) {}

    /** How a bag stands. */
    public enum Standing {
        TO_MAKE,
        MADE,
        NOT_VERIFIED
    }
}
