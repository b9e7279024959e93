package org.blinaplan.ui.ribbon;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Interruptions;
import org.blinaplan.domain.monograph.Resumption;
import org.blinaplan.ui.common.Explanation;

/** Answers "why?" where a gap moved the hours: what ran, what stood still, and which delivered hour follows. */
final class DeliveredExplanations {
    private final Plan plan;
    private final RibbonWords words;

    DeliveredExplanations(Plan plan, RibbonWords words) {
        this.plan = plan;
        this.words = words;
    }

    /** From which delivered hour to which it runs, and what moved it. */
    List<CalculationStep> dose(DoseStep step, RowState state) {
        TimeSpan time = step.time();
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(words.of(
                "why.days.delivered",
                step.firstDay(),
                step.lastDay(),
                words.hours(state.delivered().until(time.start())),
                words.hours(state.delivered().until(time.end())),
                words.full(time.start()),
                words.full(time.end()))));
        steps.addAll(begin(step, state));
        return steps;
    }

    /** Why it begins then: a restart, a change that a person decided, or so much delivered at the low dose. */
    private List<CalculationStep> begin(DoseStep step, RowState state) {
        ZonedDateTime at = step.time().start();
        int index = state.cycle().steps().indexOf(step);
        if (index == 0) {
            return List.of();
        }
        DoseStep before = state.cycle().steps().get(index - 1);
        if (!before.time().end().isEqual(at)) {
            String key = state.isAssumed(at) ? "why.restart.assumed" : "why.restart";
            return List.of(CalculationStep.of(words.of(key, words.full(at))));
        }
        boolean decided = state.events().stream()
                .anyMatch(event ->
                        event instanceof CourseEvent.DoseChanged && event.at().isEqual(at));
        Optional<Duration> after = stepAfter();
        if (decided || after.isEmpty() || before.dose().level() != DoseLevel.LOW) {
            return List.of(CalculationStep.of(words.of("why.step.decided", words.full(at))));
        }
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(words.of("why.step", words.hours(after.get()))));
        steps.addAll(stretches(state.delivered().last(after.get(), at)));
        return steps;
    }

    private Optional<Duration> stepAfter() {
        return plan.monograph().safety().modifications().stream()
                .map(DoseModification::resumption)
                .filter(Objects::nonNull)
                .map(Resumption::stepAfter)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What ran, what stood still between, and what it comes to. */
    List<CalculationStep> end(RowState state) {
        ZonedDateTime end = state.cycle().infusion().end();
        Duration total = state.delivered().total();
        Duration whole = Duration.ofHours(state.cycle().hours());
        List<CalculationStep> steps =
                new ArrayList<>(stretches(state.delivered().stretches()));
        steps.add(CalculationStep.of(
                total.compareTo(whole) < 0
                        ? words.of(
                                "why.end.early",
                                words.hours(total),
                                words.hours(whole),
                                words.hours(whole.minus(total)))
                        : words.of("why.end.delivered", words.hours(total), words.full(end))));
        return steps;
    }

    private List<CalculationStep> stretches(List<TimeSpan> stretches) {
        List<CalculationStep> steps = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            TimeSpan stretch = stretches.get(i);
            if (i > 0) {
                ZonedDateTime stopped = stretches.get(i - 1).end();
                steps.add(CalculationStep.of(words.of(
                        "why.stood",
                        words.full(stopped),
                        words.full(stretch.start()),
                        words.hours(Duration.between(stopped, stretch.start())))));
            }
            steps.add(CalculationStep.of(words.of(
                    "why.ran",
                    words.full(stretch.start()),
                    words.full(stretch.end()),
                    words.hours(stretch.duration()))));
        }
        return steps;
    }

    /** How long it stood still, that it does not count, and what the label asks of the restart. */
    Explanation gap(Interruption gap, RowState state) {
        Interruptions limits = plan.monograph().safety().interruptions();
        String length = words.hours(state.duration(gap));
        List<CalculationStep> steps = new ArrayList<>();
        ZonedDateTime end = gap.gap().end();
        steps.add(CalculationStep.of(
                end == null
                        ? words.of("why.gap.lasts", words.full(gap.gap().start()), length)
                        : words.of("why.stood", words.full(gap.gap().start()), words.full(end), length)));
        String recorded = words.because(gap.gap());
        steps.add(CalculationStep.of(Character.toUpperCase(recorded.charAt(0)) + recorded.substring(1)));
        Cited<Duration> limit = limits.supervisedRestartFrom();
        steps.add(CalculationStep.of(
                words.of(gap.supervisedRestart() ? "why.gap.long" : "why.gap.short", words.hours(limit.value())),
                limit.source()));
        boolean newCycle = gap.gap().because().isReaction()
                && state.duration(gap).compareTo(limits.sameCycleUpTo().value()) > 0;
        if (newCycle) {
            steps.add(CalculationStep.of(
                    words.of(
                            "why.gap.newCycle",
                            words.hours(limits.sameCycleUpTo().value())),
                    limits.sameCycleUpTo().source()));
        }
        steps.add(CalculationStep.of(words.of(
                "why.gap.delivered",
                words.hours(state.delivered().until(gap.gap().start())),
                words.hours(state.followed().map(FollowedCycle::delivered).orElse(Duration.ZERO)))));
        return new Explanation(words.of("gap.stopped", length), steps);
    }
}
