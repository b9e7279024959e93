package org.blinaplan.domain.monitoring;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.jspecify.annotations.Nullable;

/** The checks of one cycle, on elapsed time. At home a check moves to a visit, never later than it is due. */
final class CheckPlanner {
    private static final Duration DAY = Duration.ofHours(24);

    private final CycleTimes times;
    private final boolean firstOfCourse;
    private final List<Checkpoint> planned = new ArrayList<>();

    private CheckPlanner(CycleTimes times, boolean firstOfCourse) {
        this.times = times;
        this.firstOfCourse = firstOfCourse;
    }

    /** In order of time, those of one moment in the order of the list; the same check at one moment stands once, a baseline beside it. */
    static List<Checkpoint> plan(List<MonitoringItem> items, CycleTimes times, boolean firstOfCourse) {
        CheckPlanner planner = new CheckPlanner(times, firstOfCourse);
        items.stream()
                .filter(item -> item.cycles().hold(times.cycle().number()))
                .forEach(planner::add);
        Map<String, Checkpoint> once = new LinkedHashMap<>();
        planner.planned.stream()
                .sorted(Comparator.comparing(Checkpoint::at))
                .forEach(check -> once.putIfAbsent(
                        check.at().toInstant() + " " + check.anchor().countsBack() + " " + check.what(), check));
        return List.copyOf(once.values());
    }

    private void add(MonitoringItem item) {
        switch (item.anchor()) {
            case BEFORE_COURSE, BEFORE_CYCLE -> before(item);
            case CYCLE_DAY -> days(item);
            case CYCLE_START -> counted(item, times.cycle().infusion());
            case START_OR_STEP -> times.startAndSteps().forEach(step -> counted(item, step));
            case RESTART -> times.restarts().forEach(step -> counted(item, step));
            case ADMISSION -> times.stays().forEach(stay -> counted(item, stay));
            case VISIT -> times.visits().forEach(visit -> counted(item, new TimeSpan(visit, visit)));
        }
    }

    /** Once, at the earliest moment of its window; where that is open, by the start. */
    private void before(MonitoringItem item) {
        if (item.anchor() == MonitoringAnchor.BEFORE_COURSE && !firstOfCourse) {
            return;
        }
        Duration until = item.until() == null ? Duration.ZERO : item.until();
        ZonedDateTime latest = times.start().minus(until);
        ZonedDateTime earliest = item.from() == null ? null : times.start().minus(item.from());
        put(item, earliest == null ? latest : earliest, earliest, latest);
    }

    /** From an anchor to the end of what it begins. */
    private void counted(MonitoringItem item, TimeSpan span) {
        ZonedDateTime first = span.start().plus(item.offset());
        if (item.every() != null) {
            repeat(item, span, first, item.every());
        } else if (item.until() != null) {
            window(item, new TimeSpan(first, span.start().plus(item.until())));
        } else {
            keep(item, first, null, first);
        }
    }

    /** The next is counted from where the one before really stands, so that two are never farther apart. */
    private void repeat(MonitoringItem item, TimeSpan span, ZonedDateTime first, Duration every) {
        ZonedDateTime due = first;
        ZonedDateTime at = atVisit(span.start(), due, every);
        while (goesOn(item, span, at)) {
            keep(item, at, at.isEqual(due) ? null : notBefore(span.start(), due, every), due);
            due = at.plus(every);
            at = atVisit(span.start(), due, every);
        }
    }

    private boolean goesOn(MonitoringItem item, TimeSpan span, ZonedDateTime at) {
        boolean inside = item.until() == null
                ? !at.isAfter(span.end())
                : at.isBefore(span.start().plus(item.until()));
        return inside && at.isBefore(times.next());
    }

    /** At home the last visit of the second half of the interval; otherwise when it is due. */
    private ZonedDateTime atVisit(ZonedDateTime anchor, ZonedDateTime due, Duration every) {
        return times.inHospital(due)
                ? due
                : times.lastVisit(notBefore(anchor, due, every), due).orElse(due);
    }

    private static ZonedDateTime notBefore(ZonedDateTime anchor, ZonedDateTime due, Duration every) {
        ZonedDateTime half = due.minus(every.dividedBy(2));
        return half.isBefore(anchor) ? anchor : half;
    }

    /** Days of the cycle; after the infusion a day lasts until the next cycle begins. */
    private void days(MonitoringItem item) {
        ZonedDateTime day = times.start().plus(item.offset());
        if (item.every() == null) {
            ZonedDateTime end =
                    item.until() == null ? endOfDay(day) : times.start().plus(item.until());
            window(item, new TimeSpan(day, end));
            return;
        }
        ZonedDateTime end = item.until() == null
                ? times.cycle().infusion().end()
                : times.start().plus(item.until());
        while (day.isBefore(end)) {
            window(item, new TimeSpan(day, endOfDay(day)));
            day = day.plus(item.every());
        }
    }

    private ZonedDateTime endOfDay(ZonedDateTime day) {
        boolean infusing = day.isBefore(times.cycle().infusion().end());
        return infusing || !day.isBefore(times.next()) ? day.plus(DAY) : times.next();
    }

    /** Any time inside, best at a visit: the first one there. */
    private void window(MonitoringItem item, TimeSpan window) {
        ZonedDateTime from = window.start();
        ZonedDateTime at =
                times.inHospital(from) ? from : times.firstVisit(window).orElse(from);
        if (at.isBefore(times.next())) {
            keep(item, at, from, window.end().isAfter(times.next()) ? times.next() : window.end());
        }
    }

    private void keep(MonitoringItem item, ZonedDateTime at, @Nullable ZonedDateTime earliest, ZonedDateTime latest) {
        if (item.isDone(times.inHospital(at))) {
            put(item, at, earliest, latest);
        }
    }

    private void put(MonitoringItem item, ZonedDateTime at, @Nullable ZonedDateTime earliest, ZonedDateTime latest) {
        planned.add(new Checkpoint(
                item.what(),
                item.kind(),
                item.anchor(),
                at,
                earliest,
                latest,
                item.setting(),
                times.isVisit(at),
                Checkpoint.RULE));
    }
}
