package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.CourseEvent.PremedicationGiven;
import org.jspecify.annotations.Nullable;

/**
 * A planned premedication, and the dose that was given for it. A dose given belongs to the nearest planned one of that
 * drug (or of one that the label names in its place) which has none yet: from {@link #EARLIEST} before it to the start,
 * step or restart that it precedes, and never beyond the middle between two planned ones of the same drug.
 *
 * @param cycle number of its cycle
 * @param planned as the plan has it
 * @param before the start, step or restart that it precedes
 * @param begun whether that has happened
 * @param given absent where none was recorded
 */
public record DuePremedication(
        int cycle,
        Premedication planned,
        ZonedDateTime before,
        boolean begun,
        @Nullable PremedicationGiven given) {
    /** A dose recorded earlier than this before the planned time is taken to be one for something else. */
    static final Duration EARLIEST = Duration.ofHours(24);

    /** Those of all cycles, in order of time. */
    static List<DuePremedication> of(List<FollowedCycle> cycles, List<EventLog.Entry> entries) {
        List<DuePremedication> all = planned(cycles);
        for (EventLog.Entry entry : entries) {
            if (entry.event() instanceof PremedicationGiven given) {
                answer(all, given);
            }
        }
        return all;
    }

    private static List<DuePremedication> planned(List<FollowedCycle> cycles) {
        List<DuePremedication> all = new ArrayList<>();
        for (FollowedCycle cycle : cycles) {
            for (Premedication planned : cycle.planned().cycle().premedications()) {
                cycle.steps().stream()
                        .filter(step -> !step.step().time().start().isBefore(planned.at()))
                        .findFirst()
                        .map(step -> new DuePremedication(
                                cycle.number(),
                                planned,
                                step.step().time().start(),
                                step.progress() != Progress.PLANNED,
                                null))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(due -> due.planned().at()));
        return all;
    }

    private static void answer(List<DuePremedication> all, PremedicationGiven given) {
        List<DuePremedication> ofDrug =
                all.stream().filter(due -> due.isOf(given.drug())).toList();
        Optional<DuePremedication> nearest = ofDrug.stream()
                .filter(due -> due.given() == null && due.takes(given.at(), ofDrug))
                .min(Comparator.comparing(
                        due -> Duration.between(due.planned().at(), given.at()).abs()));
        nearest.ifPresent(due ->
                all.set(all.indexOf(due), new DuePremedication(due.cycle, due.planned, due.before, due.begun, given)));
    }

    private boolean isOf(String drug) {
        return planned.drug().equalsIgnoreCase(drug.strip())
                || planned.alternatives().stream()
                        .anyMatch(other -> other.drug().equalsIgnoreCase(drug.strip()));
    }

    private boolean takes(ZonedDateTime at, List<DuePremedication> ofDrug) {
        if (at.isAfter(before) || at.isBefore(planned.at().minus(EARLIEST))) {
            return false;
        }
        Duration away = Duration.between(planned.at(), at).abs();
        return ofDrug.stream()
                .noneMatch(
                        other -> Duration.between(other.planned.at(), at).abs().compareTo(away) < 0);
    }
}
