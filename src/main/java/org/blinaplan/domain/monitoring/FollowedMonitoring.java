package org.blinaplan.domain.monitoring;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.FollowedCourse;

/**
 * The checks of a course after what was recorded.
 *
 * @param now up to when
 * @param cycles in order, each with its checks in order of time
 * @param recordsCare whether the log holds any event that could answer a check
 */
public record FollowedMonitoring(ZonedDateTime now, List<CycleChecks> cycles, boolean recordsCare) {
    public FollowedMonitoring {
        cycles = List.copyOf(cycles);
    }

    /**
     * The checks of one cycle.
     *
     * @param cycle its number
     * @param checks in order of time
     */
    public record CycleChecks(int cycle, List<FollowedCheck> checks) {
        public CycleChecks {
            checks = List.copyOf(checks);
        }
    }

    /** Every check with its status as of the course's now. */
    public static FollowedMonitoring of(Monitoring monitoring, FollowedCourse followed) {
        Map<String, CheckSeries> series = new LinkedHashMap<>();
        monitoring.cycles().stream()
                .flatMap(cycle -> cycle.checkpoints().stream())
                .sorted(Comparator.comparing(Checkpoint::at))
                .forEach(check -> series.computeIfAbsent(name(check), name -> new CheckSeries())
                        .add(check));
        List<CourseEvent> care = followed.care().entries().stream()
                .map(entry -> entry.event())
                .filter(CheckAnswers::isCare)
                .toList();
        care.forEach(event -> series.values().forEach(one -> one.record(event)));
        List<CycleChecks> cycles = new ArrayList<>();
        for (Monitoring.CycleChecks cycle : monitoring.cycles()) {
            cycles.add(new CycleChecks(
                    cycle.cycle(),
                    cycle.checkpoints().stream()
                            .map(check -> Objects.requireNonNull(series.get(name(check)))
                                    .followed(check, followed.now()))
                            .toList()));
        }
        return new FollowedMonitoring(followed.now(), cycles, !care.isEmpty());
    }

    /** The checks of the cycle with this number; none where it is not planned. */
    public List<FollowedCheck> of(int cycle) {
        return cycles.stream()
                .filter(checks -> checks.cycle() == cycle)
                .findFirst()
                .map(CycleChecks::checks)
                .orElse(List.of());
    }

    /** All checks, cycle by cycle. */
    public List<FollowedCheck> all() {
        return cycles.stream().flatMap(cycle -> cycle.checks().stream()).toList();
    }

    /**
     * Checks of which this log has records, but whose last occurrence passed without one, and can no longer be made good,
     * while the next comes in the same cycle. Those before a start are not among them.
     */
    public Set<String> leftOut() {
        Set<String> recorded = all().stream()
                .filter(check -> check.status() == CheckStatus.DONE)
                .map(check -> check.check().what())
                .collect(Collectors.toSet());
        Set<String> leftOut = new LinkedHashSet<>();
        for (CycleChecks cycle : cycles) {
            Map<String, FollowedCheck> last = new LinkedHashMap<>();
            Set<String> comesAgain = new HashSet<>();
            for (FollowedCheck check : cycle.checks()) {
                boolean isPast = check.status() == CheckStatus.DONE || check.status() == CheckStatus.OVERDUE;
                if (!check.check().anchor().countsBack() && isPast) {
                    last.put(check.check().what(), check);
                } else if (!isPast) {
                    comesAgain.add(check.check().what());
                }
            }
            last.values().stream()
                    .filter(check -> check.isMissed(now))
                    .map(check -> check.check().what())
                    .filter(what -> recorded.contains(what) && comesAgain.contains(what))
                    .forEach(leftOut::add);
        }
        return leftOut;
    }

    private static String name(Checkpoint check) {
        return check.anchor().countsBack() + " " + check.what().strip().toLowerCase(Locale.ROOT);
    }
}
