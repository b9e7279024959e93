package org.blinaplan.application.ward;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.fixture.ListWording;

/** A ward's day as lines of text. */
final class Rows {
    private static final ListWording WORDS = new ListWording();

    private Rows() {}

    /** {@code "Mon 10:00 | Osei, Kwabena | Bag change | | 48 h bag, 5 mL/h | Ward 4B | nurse"} of one part. */
    static List<String> of(WardDay day, DueTask.Part part) {
        return day.tasks().stream()
                .filter(task -> task.part() == part)
                .map(task -> of(task, day))
                .toList();
    }

    /** Of all parts. */
    static List<String> of(WardDay day) {
        return day.tasks().stream().map(task -> of(task, day)).toList();
    }

    private static String of(DueTask task, WardDay day) {
        TaskText text = TaskText.of(task, day.now(), WORDS);
        return String.join(
                " | ",
                WORDS.weekdayTime(task.at()),
                task.who().listName(),
                text.what(),
                text.flag(),
                text.detail(),
                text.place(),
                text.staff());
    }

    /** {@code "Mon 16 Mar 2026, 08:00: 23 vials, 6 vials made"} and its bags. */
    static List<String> sessions(WardDay day) {
        List<String> rows = new ArrayList<>();
        for (PreparedSession prepared : day.sessions()) {
            String when = prepared.session() == null
                    ? ""
                    : WORDS.moment(prepared.session().madeAt());
            rows.add(prepared.standing() + " " + when + ": " + prepared.vials() + ", " + prepared.made() + " made");
            prepared.bags().forEach(bag -> rows.add(of(bag, day)));
        }
        return rows;
    }

    private static String of(PreparedBag bag, WardDay day) {
        Assumption assumption = bag.assumption();
        return String.join(
                " | ",
                bag.who().shortName(),
                TaskText.bagHours(bag.bag(), WORDS),
                bag.bag().dose().rate().toString(),
                bag.bag().drugVolume().toString(),
                bag.vials().toString(),
                WORDS.weekdayTime(bag.bag().time().start()),
                (bag.made() ? "made" : "")
                        + (bag.verified() ? "" : "not verified")
                        + (assumption == null ? "" : TaskText.assumption(assumption, day.now(), WORDS)));
    }

    static InterruptionText stop(WardDay day) {
        return InterruptionText.of(day.interruptions().get(0), WORDS);
    }
}
