package org.blinaplan.domain.monitoring;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.jspecify.annotations.Nullable;

/**
 * One check and all its occurrences in the course, in order of time; those before a start are a series of their own. An
 * event answers at most one of them: of those open at its instant that nothing answers yet, the nearest.
 *
 * <p>An occurrence is open from its earliest to its latest moment, and on either side for half of the shorter time to its
 * neighbours; a check on a day of the cycle, and one without neighbours, for half a day. One before a start is open from
 * its earliest moment (where it has none, from the occurrence before it on) to that start and never longer.
 */
final class CheckSeries {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final List<Checkpoint> occurrences = new ArrayList<>();
    private final List<@Nullable CourseEvent> answers = new ArrayList<>();

    void add(Checkpoint check) {
        occurrences.add(check);
        answers.add(null);
    }

    /** Takes an event that may answer it; those of a course come in order of time. */
    void record(CourseEvent event) {
        int nearest = -1;
        for (int i = 0; i < occurrences.size(); i++) {
            boolean fits =
                    answers.get(i) == null && CheckAnswers.answers(event, occurrences.get(i)) && isOpen(i, event.at());
            if (fits && (nearest < 0 || away(i, event.at()).compareTo(away(nearest, event.at())) < 0)) {
                nearest = i;
            }
        }
        if (nearest >= 0) {
            answers.set(nearest, event);
        }
    }

    FollowedCheck followed(Checkpoint check, ZonedDateTime now) {
        int index = occurrences.indexOf(check);
        return new FollowedCheck(check, status(index, now), answers.get(index), closesAt(index));
    }

    private CheckStatus status(int index, ZonedDateTime now) {
        if (answers.get(index) != null) {
            return CheckStatus.DONE;
        } else if (now.isAfter(occurrences.get(index).latest())) {
            return CheckStatus.OVERDUE;
        }
        return isOpen(index, now) ? CheckStatus.DUE : CheckStatus.PLANNED;
    }

    private boolean isOpen(int index, ZonedDateTime at) {
        ZonedDateTime opens = opensAt(index);
        return (opens == null || !at.isBefore(opens)) && !at.isAfter(closesAt(index));
    }

    /** Null: open since ever. */
    private @Nullable ZonedDateTime opensAt(int index) {
        Checkpoint check = occurrences.get(index);
        ZonedDateTime earliest = check.earliest();
        if (!check.anchor().countsBack()) {
            return (earliest == null ? check.at() : earliest).minus(reach(index));
        } else if (earliest != null) {
            return earliest;
        }
        return index == 0 ? null : occurrences.get(index - 1).at();
    }

    private ZonedDateTime closesAt(int index) {
        Checkpoint check = occurrences.get(index);
        return check.anchor().countsBack() ? check.latest() : check.latest().plus(reach(index));
    }

    private Duration reach(int index) {
        if (occurrences.get(index).anchor() == MonitoringAnchor.CYCLE_DAY) {
            return HALF_A_DAY;
        }
        return Stream.of(index - 1, index + 1)
                .filter(other -> other >= 0 && other < occurrences.size())
                .map(other -> away(index, occurrences.get(other).at()))
                .min(Comparator.naturalOrder())
                .map(shorter -> shorter.dividedBy(2))
                .orElse(HALF_A_DAY);
    }

    private Duration away(int index, ZonedDateTime at) {
        return Duration.between(occurrences.get(index).at(), at).abs();
    }
}
