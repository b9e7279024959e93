package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.PracticeDefault;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.quantity.Volume;
import org.blinaplan.ui.common.Explanation;

/** Answers "why?" for everything in a row: the numbers as the plan holds them, each with its source. */
final class Explanations {
    private final Plan plan;
    private final RibbonWords words;
    private final DeliveredExplanations delivered;

    Explanations(Plan plan, RibbonWords words) {
        this.plan = plan;
        this.words = words;
        this.delivered = new DeliveredExplanations(plan, words);
    }

    /** The calculation of the dose, when it runs, and from which delivered hour on. */
    Explanation dose(DoseStep step, RowState state) {
        List<CalculationStep> steps = new ArrayList<>(step.dose().calculation().steps());
        if (state.delivered().hasGap()) {
            steps.addAll(delivered.dose(step, state));
        } else {
            steps.add(CalculationStep.of(words.of(
                    "why.days",
                    step.firstDay(),
                    step.lastDay(),
                    step.fromHour(),
                    step.toHour(),
                    words.full(step.time().start()),
                    words.full(step.time().end()))));
        }
        String title = words.of("dose.days", step.dose().rate(), step.firstDay(), step.lastDay());
        return new Explanation(title, steps);
    }

    /** How long it stood still, and what follows. */
    Explanation gap(Interruption gap, RowState state) {
        return delivered.gap(gap, state);
    }

    /** From which delivered hour the end comes. */
    Explanation end(RowState state) {
        return new Explanation(words.of("why.endTitle", state.cycle().number()), delivered.end(state));
    }

    /** Volume row, pump rate and vials. */
    Explanation bag(Bag bag) {
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(
                words.of(
                        "why.volume",
                        bag.bagHours(),
                        bag.dose().volumeKey(),
                        bag.drugVolume(),
                        bag.row().vials()),
                bag.row().source()));
        steps.add(CalculationStep.of(
                words.of("why.rate", bag.rate()), bag.type().rate().source()));
        Cited<Volume> vial = plan.monograph().usableVialVolume();
        steps.add(
                CalculationStep.of(words.of("why.vials", bag.drugVolume(), vial.value(), bag.vials()), vial.source()));
        if (bag.hours() < bag.bagHours()) {
            steps.add(CalculationStep.of(words.of("why.early", bag.hours(), bag.bagHours(), bag.discarded())));
        }
        if (bag.type().preservative().value()) {
            steps.add(CalculationStep.of(
                    words.of("why.benzyl"), bag.type().preservative().source()));
        }
        return new Explanation(words.of("why.bagTitle", bag.number(), bag.bagHours()), steps);
    }

    /** The rule and the label's words. */
    Explanation admission(Admission admission) {
        Admission.Stay stay = admission.stay();
        if (stay == null) {
            boolean restart = plan.cycles().stream()
                    .noneMatch(planned -> planned.cycle().infusion().start().isEqual(admission.start()));
            String text = words.of(restart ? "why.supervision.restart" : "why.supervision", admission.rule());
            String title = words.of(restart ? "task.supervision.restart" : "task.supervision");
            return new Explanation(title, List.of(CalculationStep.of(text, admission.source())));
        }
        String text = words.of(
                "why.admission",
                admission.rule(),
                words.days(stay.days()),
                words.full(stay.time().start()),
                words.full(stay.time().end()));
        return new Explanation(
                words.of("admission.label", words.days(stay.days())),
                List.of(CalculationStep.of(text, admission.source())));
    }

    /** The dose's calculation, the rule and the time. */
    Explanation premedication(Premedication premedication) {
        List<CalculationStep> steps =
                new ArrayList<>(premedication.calculation().steps());
        steps.add(CalculationStep.of(words.of(
                "why.premedication", premedication.rule(), reasons(premedication), words.full(premedication.at()))));
        TimeSpan window = premedication.window();
        if (window != null) {
            steps.add(CalculationStep.of(words.of("why.window", words.full(window.start()), words.full(window.end()))));
        }
        return new Explanation(premedication.drug() + " " + premedication.dose(), steps);
    }

    /** {@code "cycle start, dose step"}. */
    static String reasons(Premedication premedication) {
        return premedication.reasons().stream().map(Occasion::text).collect(Collectors.joining(", "));
    }

    /** The arithmetic on the calendar. */
    Explanation freeTime(RowState state) {
        Cycle cycle = state.cycle();
        ZonedDateTime next = cycle.nextCycleFrom();
        String free = next == null
                ? words.of("why.free.last", cycle.treatmentFreeDays())
                : words.of("why.free", cycle.treatmentFreeDays(), words.full(next));
        List<CalculationStep> steps = new ArrayList<>(
                state.delivered().hasGap()
                        ? delivered.end(state)
                        : List.of(CalculationStep.of(
                                words.of("why.end", words.full(cycle.infusion().end())))));
        steps.add(CalculationStep.of(
                free,
                plan.course()
                        .indication()
                        .pattern(Math.min(
                                cycle.number(), plan.course().indication().lastCycle()))
                        .treatmentFreeDays()
                        .source()));
        return new Explanation(words.of("why.freeTitle", cycle.number()), steps);
    }

    /** What it was counted from, whose list asks for it, and why it stands where it does. */
    Explanation check(Checkpoint check) {
        List<CalculationStep> steps = new ArrayList<>();
        String source =
                plan.site().monitoring() == null ? PracticeDefault.SOURCE.toString() : words.of("why.check.site");
        String anchor = words.of("anchor." + check.anchor().name().toLowerCase(Locale.ROOT));
        steps.add(
                CalculationStep.of(words.of("why.check", check.rule(), check.what(), anchor, words.full(check.at()))));
        if (check.withVisit() && check.hasWindow()) {
            steps.add(CalculationStep.of(words.of("why.check.visit", words.full(check.latest()))));
        } else if (check.hasWindow()) {
            steps.add(CalculationStep.of(words.of("why.check.window", words.full(check.latest()))));
        }
        steps.add(CalculationStep.of(words.of("why.check.source", source)));
        return new Explanation(check.what(), steps);
    }

    /** Why the hours of the day move. */
    Explanation clockChange() {
        return new Explanation(words.of("why.clockTitle"), List.of(CalculationStep.of(words.of("clock.why"))));
    }
}
