package org.blinaplan.application.teaching;

import java.time.Instant;
import java.util.List;

/**
 * Everything that is kept of one invented course.
 *
 * @param acts in order of time, the first one its order
 */
public record ToldCourse(List<Act> acts) {
    public ToldCourse {
        acts = List.copyOf(acts);
    }

    /**
     * One of them.
     *
     * @param kind what was done
     * @param at when
     * @param by whom
     * @param json the order or the events, whole; of a verification the order that is agreed with
     */
    public record Act(Kind kind, Instant at, Colleague by, String json) {}

    /** What was done. */
    public enum Kind {
        /** A version of the order was written. */
        ORDER,
        /** The second person typed the same, and signed. */
        VERIFICATION,
        /** Something was recorded. */
        EVENTS
    }

    /** What was recorded, file by file. */
    public List<String> eventFiles() {
        return acts.stream()
                .filter(act -> act.kind() == Kind.EVENTS)
                .map(Act::json)
                .toList();
    }
}
