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
    private final CheckStandings standings;
    private final RibbonWords words;
    private final Explanations explanations;

    CheckTasks(CheckStandings standings, RibbonWords words, Explanations explanations) {
        this.standings = standings;
        this.words = words;
        this.explanations = explanations;
    }

    List<DayTask> of(List<Checkpoint> checks) {
        Map<String, List<Checkpoint>> groups = new LinkedHashMap<>();
        for (Checkpoint check : checks) {
            String key = check.at().toLocalDate() + " " + check.isAnyTimeBefore() + " " + check.what();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(check);
        }
        return groups.values().stream().map(this::task).toList();
    }

    private DayTask task(List<Checkpoint> group) {
        Checkpoint first = group.get(0);
        String often = group.size() == 1 ? "" : words.of("check.times", group.size());
        return new DayTask(
                first.at(),
                standings.sign(group, ItemKind.of(first.kind()).signOr(Sign.CHECK)),
                first.what(),
                detail(group),
                first.what() + often + (first.isAnyTimeBefore() ? words.of("check.spoken.before") : "") + spoken(group),
                false,
                explanations.check(first));
    }

    /** How far each is, said once where all are the same. */
    private String spoken(List<Checkpoint> group) {
        String said = group.stream()
                .map(check -> {
                    String word = standings.word(check);
                    return word.isEmpty() || group.size() == 1 ? word : words.clock(check.at()) + " " + word;
                })
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : ", " + said;
    }

    /** How far each is, every time of the day, until when there is room, and whether somebody comes anyway. */
    private String detail(List<Checkpoint> group) {
        Checkpoint first = group.get(0);
        List<String> parts = new ArrayList<>();
        if (group.size() > 1) {
            parts.add(group.stream()
                    .map(check -> (words.clock(check.at()) + " " + standings.word(check)).strip())
                    .collect(Collectors.joining(", ")));
        } else if (!standings.word(first).isEmpty()) {
            parts.add(standings.word(first));
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
