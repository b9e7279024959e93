package org.blinaplan.application;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.Gap;
import org.blinaplan.domain.monograph.Cited;

/**
 * An interruption that lasts, and the clock that runs against it.
 *
 * @param cycle that is interrupted
 * @param gap that is open
 * @param now the moment of the plan
 * @param limit from which length on a restart is supervised, with a new bag and line, and where the label says so
 */
public record RunningGap(FollowedCycle cycle, Gap gap, ZonedDateTime now, Cited<Duration> limit) {
    /** The interruption of this plan; empty where none lasts. */
    public static Optional<RunningGap> of(Plan plan) {
        FollowedCourse followed = plan.followed();
        if (followed == null) {
            return Optional.empty();
        }
        Cited<Duration> limit = plan.monograph().safety().interruptions().supervisedRestartFrom();
        return followed.cycles().stream()
                .filter(cycle -> cycle.state() == CycleState.INTERRUPTED
                        || (cycle.state() == CycleState.ENDED_EARLY
                                && !cycle.advice().isEmpty()))
                .flatMap(cycle -> cycle.interruptions().stream()
                        .filter(interruption -> interruption.gap().end() == null)
                        .map(interruption -> new RunningGap(cycle, interruption.gap(), followed.now(), limit)))
                .findFirst();
    }

    /** How long it has lasted. */
    public Duration elapsed() {
        return gap.duration(now);
    }

    /** The moment from which it is long. */
    public ZonedDateTime longFrom() {
        return gap.start().plus(limit.value());
    }

    /** Whether it is long: at the limit it is. */
    public boolean isLong() {
        return elapsed().compareTo(limit.value()) >= 0;
    }

    /** The time until it is long; zero once it is. */
    public Duration left() {
        return isLong() ? Duration.ZERO : limit.value().minus(elapsed());
    }
}
