package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.monitoring.CheckStatus;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.FollowedCheck;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.ui.common.Sign;

/** How far the checks of a plan are. Where its log records no care at all, nothing is said of any. */
final class CheckStandings {
    private final Map<Checkpoint, FollowedCheck> followed = new HashMap<>();
    private final RibbonWords words;

    private CheckStandings(RibbonWords words) {
        this.words = words;
    }

    static CheckStandings of(Plan plan, RibbonWords words) {
        CheckStandings standings = new CheckStandings(words);
        FollowedMonitoring checks = plan.checks();
        if (checks != null && checks.recordsCare()) {
            checks.all().forEach(check -> standings.followed.put(check.check(), check));
        }
        return standings;
    }

    private CheckStatus status(Checkpoint check) {
        FollowedCheck known = followed.get(check);
        return known == null ? CheckStatus.PLANNED : known.status();
    }

    /** The one that matters most: one that is overdue, then one that is due; done only where all are. */
    private CheckStatus status(Collection<Checkpoint> checks) {
        List<CheckStatus> all = checks.stream().map(this::status).distinct().toList();
        if (all.contains(CheckStatus.OVERDUE)) {
            return CheckStatus.OVERDUE;
        } else if (all.contains(CheckStatus.DUE)) {
            return CheckStatus.DUE;
        }
        return all.contains(CheckStatus.PLANNED) ? CheckStatus.PLANNED : CheckStatus.DONE;
    }

    /** By what is drawn: how far those of one sort are, or their sort where they are still to come. */
    SortedMap<ItemKind, List<Checkpoint>> drawn(List<Checkpoint> checks) {
        Map<ItemKind, List<Checkpoint>> sorts = checks.stream()
                .collect(Collectors.groupingBy(check -> ItemKind.of(check.kind()), TreeMap::new, Collectors.toList()));
        SortedMap<ItemKind, List<Checkpoint>> drawn = new TreeMap<>();
        sorts.forEach((sort, same) -> {
            ItemKind as = switch (status(same)) {
                case OVERDUE -> ItemKind.CHECK_OVERDUE;
                case DUE -> ItemKind.CHECK_DUE;
                case DONE -> ItemKind.CHECK_DONE;
                case PLANNED -> sort;
            };
            drawn.computeIfAbsent(as, any -> new ArrayList<>()).addAll(same);
        });
        drawn.values().forEach(same -> same.sort(Comparator.comparing(Checkpoint::at)));
        return drawn;
    }

    /** The sign before these checks in a list. */
    Sign sign(List<Checkpoint> checks, Sign planned) {
        return switch (status(checks)) {
            case OVERDUE -> Sign.OVERDUE;
            case DUE -> Sign.DUE;
            case DONE -> Sign.DONE;
            case PLANNED -> planned;
        };
    }

    /** {@code "done 10:05"}, {@code "overdue"}, {@code "due now"}; empty for one that is still to come. */
    String word(Checkpoint check) {
        FollowedCheck known = followed.get(check);
        if (known == null || known.status() == CheckStatus.PLANNED) {
            return "";
        }
        CourseEvent answer = known.answer();
        if (answer == null) {
            return words.of("check.state." + known.status().name().toLowerCase(Locale.ROOT));
        }
        boolean sameDay = answer.at().toLocalDate().equals(check.at().toLocalDate());
        return words.of("check.state.done", sameDay ? words.clock(answer.at()) : words.dayClock(answer.at()));
    }

    /** How many of these are overdue. */
    long overdue(List<Checkpoint> checks) {
        return checks.stream()
                .filter(check -> status(check) == CheckStatus.OVERDUE)
                .count();
    }
}
