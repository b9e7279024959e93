package org.blinaplan.ui.log;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.ui.common.Texts;

/** Bags that were made and not hung, by their hours alone: whether one still serves is not asked here. */
final class SpareBags {
    private SpareBags() {}

    /** {@code "1 of 24 h"}, or that there is none. */
    static String of(EventLog log, Texts texts) {
        List<Integer> made = new ArrayList<>();
        for (EventLog.Entry entry : log.entries()) {
            if (entry.event() instanceof CourseEvent.BagMade bag) {
                made.add(bag.bagHours());
            } else if (entry.event() instanceof CourseEvent.BagHung hung) {
                made.remove(Integer.valueOf(hung.bagHours()));
            }
        }
        return made.isEmpty()
                ? texts.of("log.spare.none")
                : made.stream()
                        .collect(Collectors.groupingBy(hours -> hours, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> texts.of("log.spare.some", entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
