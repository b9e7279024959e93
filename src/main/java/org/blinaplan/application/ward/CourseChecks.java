package org.blinaplan.application.ward;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.FollowedCheck;
import org.blinaplan.domain.monitoring.FollowedMonitoring;

/**
 * The checks of one course that nobody has recorded as done. A log that records no care at all says nothing of what is
 * past: the hospital may keep it elsewhere.
 */
final class CourseChecks {
    private final Window window;
    private final Map<Integer, List<FollowedCheck>> cycles = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();
    private final boolean tellsPast;

    /**
     * Something that is due.
     *
     * @param check which, and when again
     * @param at when; for one that is overdue its latest moment, for one that may be done already now
     */
    record Due(Matter.Check check, ZonedDateTime at) {}

    CourseChecks(Plan plan, Window window) {
        this.window = window;
        FollowedMonitoring followed = plan.checks();
        tellsPast = followed != null && followed.recordsCare();
        if (followed == null) {
            plan.monitoring()
                    .cycles()
                    .forEach(cycle -> cycles.put(
                            cycle.cycle(),
                            cycle.checkpoints().stream()
                                    .map(CourseChecks::unrecorded)
                                    .toList()));
            return;
        }
        followed.cycles().forEach(cycle -> cycles.put(cycle.cycle(), cycle.checks()));
        followed.all().stream()
                .filter(check -> check.answer() != null)
                .forEach(check -> recorded.add(check.check().what()));
    }

    private static FollowedCheck unrecorded(Checkpoint check) {
        return new FollowedCheck(check, org.blinaplan.domain.monitoring.CheckStatus.PLANNED, null, check.latest());
    }

    /** Those of a cycle, each once in every part of the list. */
    List<Due> of(int cycle) {
        List<FollowedCheck> checks = cycles.getOrDefault(cycle, List.of());
        List<Due> due = new ArrayList<>();
        if (tellsPast) {
            overdue(checks).forEach(check -> due.add(new Due(alone(check, false), check.latest())));
            open(checks).forEach(check -> due.add(new Due(alone(check, true), window.nowIn(check.at()))));
        }
        Map<List<Object>, List<Checkpoint>> coming = checks.stream()
                .filter(check ->
                        check.answer() == null && window.contains(check.check().at()))
                .map(FollowedCheck::check)
                .collect(Collectors.groupingBy(
                        check -> List.<Object>of(check.what(), window.part(check.at())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        coming.values()
                .forEach(same -> due.add(new Due(
                        new Matter.Check(
                                same.get(0),
                                same.stream().skip(1).map(Checkpoint::at).toList(),
                                false),
                        same.get(0).at())));
        return due;
    }

    private static Matter.Check alone(Checkpoint check, boolean open) {
        return new Matter.Check(check, List.of(), open);
    }

    /** Of each check the first that may be done since before now and not only later. */
    private List<Checkpoint> open(List<FollowedCheck> checks) {
        Map<String, Checkpoint> open = new LinkedHashMap<>();
        for (FollowedCheck check : checks) {
            Checkpoint one = check.check();
            if (check.answer() == null && window.isPast(one.at()) && !window.isPast(one.latest())) {
                open.putIfAbsent(one.what(), one);
            }
        }
        return List.copyOf(open.values());
    }

    /**
     * Of each check the last that should have been done, unless a later one was: one that can still be made good, or one
     * that this log records elsewhere and that comes again.
     */
    private List<Checkpoint> overdue(List<FollowedCheck> checks) {
        Map<String, FollowedCheck> last = new LinkedHashMap<>();
        Set<String> comesAgain = new HashSet<>();
        for (FollowedCheck check : checks) {
            String what = check.check().what();
            if (check.answer() != null) {
                last.remove(what);
            } else if (!window.isPast(check.check().latest())) {
                comesAgain.add(what);
            } else if (!check.check().anchor().countsBack()) {
                last.put(what, check);
            }
        }
        return last.values().stream()
                .filter(check -> !window.isPast(check.closesAt())
                        || (recorded.contains(check.check().what())
                                && comesAgain.contains(check.check().what())))
                .map(FollowedCheck::check)
                .toList();
    }
}
