package org.blinaplan.ui.ribbon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.Monitoring;
import org.blinaplan.domain.monograph.Phase;
import org.blinaplan.ui.ribbon.RibbonRow.Standing;
import org.blinaplan.ui.ribbon.RibbonRow.TodayDistance;
import org.jspecify.annotations.Nullable;

/** Turns the cycles of a plan into rows. */
final class RowBuilder {
    private static final int SHORT_ROW = 42;
    private static final int LONG_ROW = 84;
    private static final int SHORT_FREE_TIME = 14;
    private static final int WEEK = 7;
    /** Days that "next cycle from Mon 13 Apr, 11:00" takes. */
    private static final int WORDS_BEHIND = 11;

    private final Plan plan;
    private final RibbonWords words;
    private final @Nullable ZonedDateTime now;
    private final Explanations explanations;
    private final Cards cards;
    private final Monitoring monitoring;

    private RowBuilder(Plan plan, @Nullable Instant now, RibbonWords words) {
        this.plan = plan;
        this.words = words;
        ZoneId zone = plan.order().zone();
        this.now = now == null ? asOf(plan) : now.atZone(zone);
        this.explanations = new Explanations(plan, words);
        this.cards = new Cards(words, explanations);
        this.monitoring = plan.monitoring();
    }

    /** Without a clock the course stands where its plan stands. */
    private static @Nullable ZonedDateTime asOf(Plan plan) {
        FollowedCourse followed = plan.followed();
        return followed == null ? null : followed.now();
    }

    /** A row for each cycle, in order. */
    static List<RibbonRow> rows(Plan plan, @Nullable Instant now, RibbonWords words) {
        RowBuilder builder = new RowBuilder(plan, now, words);
        return plan.cycles().stream().map(builder::row).toList();
    }

    private RibbonRow row(PlannedCycle planned) {
        RowState state = new RowState(plan, planned, now);
        Cycle cycle = planned.cycle();
        LocalDate first = cycle.infusion().start().toLocalDate();
        int columns = columns(state);
        LocalDate end = first.plusDays(columns);
        LocalDate today = now == null ? null : now.toLocalDate();
        List<DayTask> clockChanges = clockChanges(first, end);
        List<Checkpoint> checks = checks(planned, first, end);
        List<DayTask> tasks = tasks(state, checks, clockChanges);
        boolean holdsToday = today != null && !today.isBefore(first) && today.isBefore(begunElsewhere(planned, end));
        DayBuilder days = new DayBuilder(
                state, tasks, plan.policy().closedDates(), holdsToday ? today : null, words, explanations);
        return new RibbonRow(
                cycle.number(),
                words.of("cycle", cycle.number()),
                phase(cycle),
                standing(state),
                counts(planned.sequence().counts()),
                premedicationTitle(cycle),
                todayDistance(state, today, first, end),
                holdsToday ? now : null,
                days.days(first, columns),
                new LaneBuilder(state, words, cards).lanes(first, end, clockChanges, tasks, checks));
    }

    /** What is due and what was recorded, in order of time. */
    private List<DayTask> tasks(RowState state, List<Checkpoint> checks, List<DayTask> clockChanges) {
        List<DayTask> tasks = new ArrayList<>(CheckTasks.of(
                checks.stream().filter(Checkpoint::isAnyTimeBefore).toList(), words, explanations));
        tasks.addAll(TaskList.of(state, words, explanations));
        tasks.addAll(EventTasks.of(events(state), tasks, words));
        tasks.addAll(CheckTasks.of(
                checks.stream().filter(check -> !check.isAnyTimeBefore()).toList(), words, explanations));
        tasks.addAll(clockChanges);
        tasks.sort(Comparator.comparing(DayTask::at));
        return tasks;
    }

    /** What was recorded from the beginning of this cycle to that of the next; before the first it belongs to the first. */
    private List<CourseEvent> events(RowState state) {
        int index = plan.cycles().indexOf(state.planned());
        LocalDate from = index == 0 ? LocalDate.MIN : start(index);
        LocalDate to = index + 1 == plan.cycles().size() ? LocalDate.MAX : start(index + 1);
        return state.events().stream()
                .filter(event -> !event.at().toLocalDate().isBefore(from)
                        && event.at().toLocalDate().isBefore(to))
                .toList();
    }

    /** Where the next cycle begins before the row ends, today belongs to that one. */
    private LocalDate begunElsewhere(PlannedCycle planned, LocalDate end) {
        int index = plan.cycles().indexOf(planned);
        return index + 1 == plan.cycles().size() ? end : min(end, start(index + 1));
    }

    private Standing standing(RowState state) {
        return state.followed()
                .map(cycle -> {
                    boolean urgent = state.interruptions().stream().anyMatch(state::lasts);
                    CycleState stands = cycle.state();
                    if (stands == CycleState.PLANNED) {
                        return cycle.assumed() ? new Standing(words.of("assumed"), false) : Standing.NONE;
                    }
                    return new Standing(words.of("state." + stands.name().toLowerCase(Locale.ROOT)), urgent);
                })
                .orElse(Standing.NONE);
    }

    /**
     * Each check stands in one row: on its date, or, where that lies between two rows or before the first, at the
     * beginning of the next.
     */
    private List<Checkpoint> checks(PlannedCycle planned, LocalDate first, LocalDate end) {
        int index = plan.cycles().indexOf(planned);
        boolean last = index + 1 == plan.cycles().size();
        LocalDate next = last ? end : start(index + 1);
        LocalDate to = next.isBefore(end) ? next : end;
        LocalDate from = index == 0
                ? LocalDate.MIN
                : min(
                        first,
                        start(index - 1)
                                .plusDays(
                                        columns(new RowState(plan, plan.cycles().get(index - 1), now))));
        return monitoring.cycles().stream()
                .flatMap(cycle -> cycle.checkpoints().stream())
                .filter(check -> !check.at().toLocalDate().isBefore(from)
                        && check.at().toLocalDate().isBefore(to))
                .sorted(Comparator.comparing(Checkpoint::at))
                .toList();
    }

    private LocalDate start(int index) {
        return plan.cycles().get(index).cycle().infusion().start().toLocalDate();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A row that gaps make longer goes on by whole weeks, with room behind the infusion for what follows it. */
    private static int columns(RowState state) {
        int columns = state.cycle().treatmentFreeDays() > SHORT_FREE_TIME ? LONG_ROW : SHORT_ROW;
        LocalDate first = state.cycle().infusion().start().toLocalDate();
        long needed = ChronoUnit.DAYS.between(first, state.over().toLocalDate()) + 1 + WORDS_BEHIND;
        while (columns < needed) {
            columns += WEEK;
        }
        return columns;
    }

    /** The label's word, short enough for the gutter. */
    private String phase(Cycle cycle) {
        return cycle.phase() == Phase.CONTINUED_THERAPY
                ? words.of("phase.continued")
                : cycle.phase().text();
    }

    /** Today is told once: before the first row, or after the last, there counted from the disconnect. */
    private TodayDistance todayDistance(RowState state, @Nullable LocalDate today, LocalDate first, LocalDate end) {
        PlannedCycle planned = state.planned();
        List<PlannedCycle> cycles = plan.cycles();
        if (today != null && planned.equals(cycles.get(0)) && today.isBefore(first)) {
            return new TodayDistance(
                    words.of("today.before", words.days(first.toEpochDay() - today.toEpochDay())), true);
        }
        if (today != null && planned.equals(cycles.get(cycles.size() - 1)) && !today.isBefore(end)) {
            LocalDate disconnect = planned.cycle().infusion().end().toLocalDate();
            return new TodayDistance(
                    words.of(
                            state.isDisconnected() ? "today.after" : "today.after.stop",
                            words.days(today.toEpochDay() - disconnect.toEpochDay())),
                    false);
        }
        return TodayDistance.NONE;
    }

    private List<DayTask> clockChanges(LocalDate first, LocalDate end) {
        ZoneId zone = plan.order().zone();
        List<DayTask> changes = new ArrayList<>();
        Instant limit = end.atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(first.atStartOfDay(zone).toInstant().minusSeconds(1));
        while (change != null && change.getInstant().isBefore(limit)) {
            changes.add(TaskList.clockChange(change, change.getInstant().atZone(zone), words, explanations));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private static String counts(@Nullable BagCounts counts) {
        if (counts == null) {
            return "";
        }
        return counts.vials() + ", " + counts.visits() + (counts.visits() == 1 ? " visit" : " visits");
    }

    private String premedicationTitle(Cycle cycle) {
        List<String> drugs = cycle.premedications().stream()
                .map(Premedication::drug)
                .distinct()
                .collect(Collectors.toList());
        if (drugs.size() != 1) {
            return words.of("lane.premedication");
        }
        String drug = drugs.get(0);
        return Character.toUpperCase(drug.charAt(0)) + drug.substring(1);
    }
}
