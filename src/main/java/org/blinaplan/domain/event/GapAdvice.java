package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.domain.event.Advice.Action;
import org.jspecify.annotations.Nullable;

/**
 * What the label says of a gap: of what it was interrupted for, and of every other reaction that was open then or was
 * graded since. While one of them asks to wait, to restart low or to decide, none is told to go on as before.
 */
final class GapAdvice {
    /** The order of the label's rows. */
    private static final List<Cause> ROWS = List.of(
            Cause.LINE_OR_PUMP,
            Cause.PATIENT_OR_LOGISTICS,
            Cause.OVERDOSE,
            Cause.CYTOKINE_RELEASE_SYNDROME,
            Cause.NEUROLOGIC,
            Cause.SEIZURE,
            Cause.ICANS,
            Cause.LIVER,
            Cause.OTHER_REACTION);

    private GapAdvice() {}

    /**
     * The entries in the order of the label's rows.
     *
     * @param situation the gap and what it was interrupted for
     * @param since the start of the run before it
     */
    static List<Advice> of(Situation situation, ZonedDateTime since) {
        List<Advice> all = new ArrayList<>();
        for (Cause row : ROWS) {
            if (row == situation.because()) {
                all.addAll(AdviceTable.of(situation));
            } else if (row.isGraded() && concerns(situation, row, since)) {
                all.addAll(AdviceTable.of(beside(situation, row, since)));
            }
        }
        List<Advice> said = all.stream().distinct().toList();
        List<Advice> stops = only(said, Action.STOP_FOR_GOOD);
        if (!stops.isEmpty()) {
            return List.of(stops.get(0));
        }
        boolean waits = Stream.of(Action.HOLD, Action.RESTART_LOW, Action.DECIDE)
                .anyMatch(action -> !only(said, action).isEmpty());
        return waits
                ? said.stream()
                        .filter(advice ->
                                advice.action() != Action.RESUME && advice.action() != Action.SUPERVISED_RESTART)
                        .toList()
                : said;
    }

    private static List<Advice> only(List<Advice> said, Action action) {
        return said.stream().filter(advice -> advice.action() == action).toList();
    }

    /** Whether it was graded in the gap, or before it without being gone by then. */
    private static boolean concerns(Situation situation, Cause reaction, ZonedDateTime since) {
        boolean concerns = false;
        for (EventLog.Entry entry : situation.entries()) {
            CourseEvent event = entry.event();
            if (event.at().isBefore(since) || event.at().isAfter(situation.now())) {
                continue;
            }
            if (event instanceof CourseEvent.ReactionGraded graded && graded.reaction() == reaction) {
                concerns = true;
            } else if (event instanceof CourseEvent.ReactionResolved down
                    && down.reaction() == reaction
                    && down.at().isBefore(situation.gap().start())) {
                concerns &= down.grade() == null || down.grade() > 0;
            }
        }
        return concerns;
    }

    private static Situation beside(Situation situation, Cause reaction, ZonedDateTime since) {
        Gap gap = situation.gap();
        Integer grade = highest(situation, reaction, since);
        return new Situation(
                situation.monograph(),
                situation.upperLimits(),
                situation.doses(),
                situation.entries(),
                new Gap(gap.start(), gap.end(), reaction, grade, gap.doseBefore(), gap.doseAfter()),
                situation.now());
    }

    private static @Nullable Integer highest(Situation situation, Cause reaction, ZonedDateTime since) {
        Gap sinceThen = new Gap(since, null, reaction, null, situation.doseBefore(), null);
        return Grades.ofGap(sinceThen, situation.now(), situation.entries());
    }
}
