package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.ui.common.Sign;

/** The checks of a row as things that are due: each check once a date, with its times. */
final class CheckTasks {
    private CheckTasks() {}

    static List<DayTask> of(List<Checkpoint> checks, RibbonWords words, Explanations explanations) {
        Map<String, List<Checkpoint>> groups = new LinkedHashMap<>();
        for (Checkpoint check : checks) {
            String key = check.at().toLocalDate() + " " + check.isAnyTimeBefore() + " " + check.what();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(check);
        }
        return groups.values().stream()
                .map(group -> task(group, words, explanations))
                .toList();
    }

    private static DayTask task(List<Checkpoint> group, RibbonWords words, Explanations explanations) {
        Checkpoint first = group.get(0);
        String often = group.size() == 1 ? "" : words.of("check.times", group.size());
        return new DayTask(
                first.at(),
                ItemKind.of(first.kind()).signOr(Sign.CHECK),
                first.what(),
                detail(group, words),
                first.what() + often + (first.isAnyTimeBefore() ? words.of("check.spoken.before") : ""),
                false,
                explanations.check(first));
    }

    /** Every time of the day, until when there is room, and whether somebody comes anyway. */
    private static String detail(List<Checkpoint> group, RibbonWords words) {
        Checkpoint first = group.get(0);
        List<String> parts = new ArrayList<>();
        if (group.size() > 1) {
            parts.add(group.stream().map(check -> words.clock(check.at())).collect(Collectors.joining(", ")));
        }
        if (first.isAnyTimeBefore()) {
            parts.add(words.of("check.before"));
        } else if (first.hasWindow()) {
            parts.add(
                    words.of(first.anchor().countsBack() ? "check.until" : "check.by", words.dayClock(first.latest())));
        }
        if (first.withVisit()) {
            parts.add(words.of("check.visit"));
        }
        return String.join(", ", parts);
    }
}
