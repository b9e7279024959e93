package org.blinaplan.ui.log;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.blinaplan.application.CompareEvent;
import org.blinaplan.application.ForeseeRestart;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanDifferences;
import org.blinaplan.application.PlanOutlook;
import org.blinaplan.application.RunningGap;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** From a plan, and what is about to be recorded, to what the screen shows. */
final class StateBuilder {
    private final Plan plan;
    private final EventLog log;
    private final ZonedDateTime now;
    private final Texts texts;

    StateBuilder(Plan plan, ZonedDateTime now, Texts texts) {
        this.plan = plan;
        FollowedCourse followed = plan.followed();
        log = followed == null ? EventLog.EMPTY : followed.log();
        this.now = followed == null ? now : followed.now();
        this.texts = texts;
    }

    /**
     * While the plan waits for a restart.
     *
     * @param late whether the restart after a long gap is drawn
     */
    LogState waiting(ForeseeRestart.Foreseen foreseen, boolean late) {
        ZonedDateTime since = foreseen.gap().start();
        ForeseeRestart.Future soon = foreseen.restart();
        ForeseeRestart.Future later = foreseen.longGap();
        ChangesTable.Column before =
                new ChangesTable.Column(texts.of("log.before"), "", PlanOutlook.of(foreseen.before(), since));
        List<ChangesTable.Column> after = new ArrayList<>();
        List<String> futures = new ArrayList<>();
        if (soon != null) {
            after.add(new ChangesTable.Column(
                    soonHead(soon), texts.of("log.also.restart", time(soon.at())), PlanOutlook.of(soon.plan(), since)));
            futures.add(texts.of("log.future.now", time(soon.at())));
        }
        if (later != null) {
            after.add(new ChangesTable.Column(
                    texts.of("log.after.long", time(later.at())),
                    texts.of("log.also.long", time(later.at())),
                    PlanOutlook.of(later.plan(), since)));
            futures.add(texts.of("log.future.long", time(later.at())));
        }
        ForeseeRestart.Future drawn = late && later != null ? later : soon;
        return state(
                after.isEmpty() ? null : ChangesTable.of(before, after, texts),
                drawn == null
                        ? null
                        : picture(foreseen.before(), drawn.plan(), since, texts.of("log.future.now", time(drawn.at()))),
                futures.size() > 1 ? futures : List.of());
    }

    /** A hold is no permission: the column says what it waits for. */
    private String soonHead(ForeseeRestart.Future soon) {
        boolean held = RunningGap.of(plan)
                .map(gap -> gap.cycle().advice().stream()
                        .map(Advice::action)
                        .anyMatch(action -> action == Advice.Action.HOLD))
                .orElse(false);
        return texts.of(held ? "log.after.held" : "log.after.soon", time(soon.at()), soon.dose());
    }

    private String time(ZonedDateTime at) {
        return at.toLocalDate().equals(now.toLocalDate()) ? Dates.time(at.toLocalTime()) : Dates.shortMoment(at);
    }

    /** Before and after one event. */
    LogState compared(CompareEvent.Compared compared, boolean pending) {
        ZonedDateTime since = compared.since();
        String what = new EventWords(texts).what(compared.event());
        String named = texts.of("log.after.event", what, time(compared.event().at()));
        return state(
                ChangesTable.of(
                        new ChangesTable.Column(
                                texts.of("log.before"),
                                "",
                                compared.differences().before()),
                        List.of(new ChangesTable.Column(
                                pending ? texts.of("log.after.pending", named) : named,
                                texts.of(
                                        "log.also.restart",
                                        time(compared.event().at())),
                                compared.differences().after())),
                        texts),
                picture(
                        compared.before(),
                        compared.after(),
                        since,
                        texts.of("log.day.from", time(compared.event().at()))),
                List.of());
    }

    LogState nothing() {
        return state(null, null, List.of());
    }

    private LogState state(@Nullable ChangesTable changes, @Nullable DayPicture day, List<String> futures) {
        return new LogState(
                ClockText.of(plan, texts),
                first(),
                RecordedRows.of(log, plan.order().zone(), texts),
                changes,
                day,
                futures,
                SpareBags.of(plan, texts));
    }

    private EventKind first() {
        FollowedCourse followed = plan.followed();
        if (RunningGap.of(plan).isPresent()) {
            return EventKind.RESTARTED;
        }
        boolean runs =
                followed != null && followed.cycles().stream().anyMatch(cycle -> cycle.state() == CycleState.RUNNING);
        return runs ? EventKind.INTERRUPTED : EventKind.STARTED;
    }

    private DayPicture picture(Plan before, Plan after, ZonedDateTime since, String note) {
        boolean today = DayPicture.day(now).contains(since);
        TimeSpan day = DayPicture.day(today ? now : since);
        PlanDifferences changes = new PlanDifferences(PlanOutlook.of(before, since), PlanOutlook.of(after, since));
        Optional<ZonedDateTime> limit = RunningGap.of(plan).map(RunningGap::longFrom);
        return new DayPicture(
                day,
                DayPicture.line(texts.of("log.day.before"), texts.of("log.day.planned"), before, day, texts),
                DayPicture.line(texts.of("log.day.after"), note, after, day, texts),
                day.contains(now) ? now : null,
                limit.filter(day::contains).orElse(null),
                moved(changes, day));
    }

    private DayPicture.@Nullable Moved moved(PlanDifferences changes, TimeSpan day) {
        ZonedDateTime from = PlanDifferences.at(changes.before(), PlanDifferences.Subject.STEP);
        ZonedDateTime to = PlanDifferences.at(changes.after(), PlanDifferences.Subject.STEP);
        Duration later = changes.later(PlanDifferences.Subject.STEP);
        boolean inDay = from != null && to != null && day.contains(from) && day.contains(to);
        return inDay && later != null && !later.isZero()
                ? new DayPicture.Moved(
                        Objects.requireNonNull(from), Objects.requireNonNull(to), DayPicture.movedText(later, texts))
                : null;
    }
}
