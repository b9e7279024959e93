package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order of recording. Nothing in it is ever changed: a correction is a further event.
 *
 * @param recorded as in the file
 */
public record EventLog(List<CourseEvent> recorded) {
    /** Nothing has happened. */
    public static final EventLog EMPTY = new EventLog(List.of());

    public EventLog {
        recorded = List.copyOf(recorded);
    }

    /**
     * An event that holds after all corrections.
     *
     * @param index where it stands in the file: its own place, or that of the correction it comes from
     * @param event what happened
     */
    public record Entry(int index, CourseEvent event) {}

    /** What holds: corrections applied, then in order of time, equal instants in the order of the file. */
    public List<Entry> entries() {
        return new Corrections(recorded).entries();
    }

    /** Corrections that correct nothing, and ids that stand twice. */
    public List<Fault> faults() {
        return new Corrections(recorded).faults;
    }

    /** The instant up to which something is known; empty where nothing is. */
    public Optional<ZonedDateTime> lastInstant() {
        return recorded.stream().map(CourseEvent::at).max(Comparator.comparing(ZonedDateTime::toInstant));
    }

    /** The same log with one more event. */
    public EventLog with(CourseEvent event) {
        List<CourseEvent> longer = new ArrayList<>(recorded);
        longer.add(event);
        return new EventLog(longer);
    }

    /** Applies corrections one after the other; what was corrected keeps its place among events of one instant. */
    private static final class Corrections {
        private final List<@Nullable Entry> places = new ArrayList<>();
        private final Map<String, Integer> placeOf = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();

        Corrections(List<CourseEvent> recorded) {
            for (int i = 0; i < recorded.size(); i++) {
                CourseEvent event = recorded.get(i);
                int place = places.size();
                if (event instanceof CourseEvent.Correction correction) {
                    place = correct(i, correction);
                } else {
                    places.add(new Entry(i, event));
                }
                name(i, event.stamp().id(), place);
            }
        }

        private int correct(int index, CourseEvent.Correction correction) {
            Integer place = placeOf.get(correction.corrects());
            CourseEvent replacement = correction.replacement();
            if (place == null) {
                faults.add(new Fault(
                        index,
                        "no event before this one has the id \"" + correction.corrects()
                                + "\"; write the id of the event that was wrong"));
                return -1;
            }
            if (replacement instanceof CourseEvent.Correction) {
                faults.add(new Fault(index, "a correction is replaced by what happened, not by another correction"));
                return -1;
            }
            places.set(place, replacement == null ? null : new Entry(index, replacement));
            if (replacement != null && replacement.stamp().id() != null) {
                name(index, replacement.stamp().id(), place);
            }
            return place;
        }

        /** By the id of a correction the same event is corrected again. */
        private void name(int index, @Nullable String id, int place) {
            if (id == null || place < 0) {
                return;
            }
            Integer before = placeOf.putIfAbsent(id, place);
            if (before != null && before != place) {
                faults.add(new Fault(index, "the id \"" + id + "\" names another event already; write another one"));
            }
        }

        List<Entry> entries() {
            List<Entry> holding = new ArrayList<>();
            for (Entry entry : places) {
                if (entry != null) {
                    holding.add(entry);
                }
            }
            holding.sort(Comparator.comparing(entry -> entry.event().at().toInstant()));
            return holding;
        }
    }
}
