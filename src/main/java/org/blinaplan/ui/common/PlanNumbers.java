package org.blinaplan.ui.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.blinaplan.application.CourseCounts;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.patient.Patient;

/** The numbers of a plan as people see them, each with how it was reached. */
public final class PlanNumbers {
    private final Plan plan;
    private final Texts texts;

    public PlanNumbers(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /** Bags, vials, visits, discarded, admission; the first four say that there are none where no sequence exists. */
    public List<Fact.Figure> counts() {
        Optional<CourseCounts> counts = CourseCounts.of(plan);
        return List.of(
                bags(counts),
                number("number.vials", counts.map(c -> String.valueOf(c.vials().vials())), vialSteps()),
                visits(counts),
                number("number.discarded", counts.map(c -> c.discarded().toString()), discardedSteps()),
                admission());
    }

    private Fact.Figure bags(Optional<CourseCounts> counts) {
        return number("number.bags", counts.map(c -> String.valueOf(c.bags())), perCycle(this::bagsOf));
    }

    private Fact.Figure visits(Optional<CourseCounts> counts) {
        return number("number.visits", counts.map(this::visitsText), perCycle(this::visitsOf));
    }

    private String visitsText(CourseCounts counts) {
        if (counts.visits() == 0) {
            return texts.of("number.visits.none");
        }
        return counts.visitsOutOfHours() == 0
                ? texts.of("number.visits.allInHours", counts.visits())
                : texts.of("number.visits.outOfHours", counts.visits(), counts.visitsOutOfHours());
    }

    private Fact.Figure number(String key, Optional<String> value, List<CalculationStep> steps) {
        String name = texts.of(key);
        String text = value.orElse(texts.of("number.noBags"));
        return new Fact.Figure(name, text, new Explanation(name + ": " + text, steps));
    }

    private Fact.Figure admission() {
        List<CalculationStep> steps = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (PlannedCycle planned : plan.cycles()) {
            for (Admission admission : planned.cycle().admissions()) {
                Admission.Stay stay = admission.stay();
                days.add(stay == null ? texts.of("number.supervised") : String.valueOf(stay.days()));
                steps.add(CalculationStep.of(
                        stay == null
                                ? texts.of("why.supervised", planned.cycle().number(), Dates.moment(admission.start()))
                                : texts.of(
                                        "why.admission",
                                        planned.cycle().number(),
                                        stay.days(),
                                        Dates.moment(stay.time().start()),
                                        Dates.moment(stay.time().end())),
                        admission.source()));
            }
        }
        if (steps.isEmpty()) {
            steps.add(CalculationStep.of(texts.of("why.admission.unknown")));
        }
        String name = texts.of("number.admission");
        String value = days.isEmpty() ? texts.of("number.unknown") : admissionText(days);
        return new Fact.Figure(name, value, new Explanation(name + ": " + value, steps));
    }

    private String admissionText(List<String> days) {
        boolean onlyDays = days.stream().noneMatch(texts.of("number.supervised")::equals);
        String joined = days.stream().distinct().count() == 1 && days.size() > 2
                ? texts.of("number.each", days.get(0))
                : days.size() == 2 ? texts.of("number.and", days.get(0), days.get(1)) : String.join(", ", days);
        return onlyDays ? texts.of("number.days", joined) : joined;
    }

    private List<CalculationStep> perCycle(java.util.function.Function<PlannedCycle, String> sentence) {
        return plan.cycles().stream()
                .map(cycle -> CalculationStep.of(sentence.apply(cycle)))
                .toList();
    }

    private String bagsOf(PlannedCycle cycle) {
        String bags = cycle.sequence().bags().stream()
                .collect(Collectors.groupingBy(Bag::bagHours, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> texts.of("why.bags.kind", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
        return obstacleOr(cycle, texts.of("why.bags", cycle.cycle().number(), bags));
    }

    private String visitsOf(PlannedCycle cycle) {
        String visits = cycle.sequence().visits().stream().map(this::visit).collect(Collectors.joining("; "));
        return obstacleOr(
                cycle,
                visits.isEmpty()
                        ? texts.of("why.visits.none", cycle.cycle().number())
                        : texts.of("why.visits", cycle.cycle().number(), visits));
    }

    private String visit(Visit visit) {
        return Dates.moment(visit.at())
                + (visit.kind() == Visit.Kind.DISCONNECT ? " " + texts.of("why.visit.disconnect") : "")
                + (visit.inHours() ? "" : " " + texts.of("why.visit.outOfHours"));
    }

    private List<CalculationStep> vialSteps() {
        List<CalculationStep> steps = new ArrayList<>();
        for (PlannedCycle cycle : plan.cycles()) {
            BagCounts counts = cycle.sequence().counts();
            steps.add(CalculationStep.of(obstacleOr(
                    cycle,
                    texts.of(
                            "why.vials",
                            cycle.cycle().number(),
                            cycle.sequence().bags().stream()
                                    .map(bag ->
                                            texts.of("why.vials.bag", bag.bagHours(), bag.drugVolume(), bag.vials()))
                                    .distinct()
                                    .collect(Collectors.joining("; ")),
                            counts == null ? "" : counts.vials()))));
            cycle.sequence().bags().stream()
                    .map(bag -> bag.row().source())
                    .distinct()
                    .forEach(source -> steps.add(CalculationStep.of(texts.of("why.vials.rows"), source)));
        }
        steps.add(CalculationStep.of(
                texts.of("why.vials.volume", plan.monograph().usableVialVolume().value()),
                plan.monograph().usableVialVolume().source()));
        return steps.stream().distinct().toList();
    }

    private List<CalculationStep> discardedSteps() {
        List<CalculationStep> steps = new ArrayList<>();
        for (PlannedCycle cycle : plan.cycles()) {
            cycle.sequence().bags().stream()
                    .filter(bag -> bag.hours() < bag.bagHours())
                    .forEach(bag -> steps.add(CalculationStep.of(texts.of(
                            "why.discarded.bag",
                            cycle.cycle().number(),
                            bag.number(),
                            bag.hours(),
                            bag.bagHours(),
                            bag.dose().rate(),
                            bag.discarded()))));
            if (cycle.sequence().obstacle() != null) {
                steps.add(CalculationStep.of(cycle.sequence().obstacle()));
            }
        }
        return steps.isEmpty() ? List.of(CalculationStep.of(texts.of("why.discarded.none"))) : steps;
    }

    private static String obstacleOr(PlannedCycle cycle, String text) {
        String obstacle = cycle.sequence().obstacle();
        return obstacle == null ? text : obstacle;
    }

    /** Weight, height, body surface, dose basis, and the indication with its cycles. */
    public List<Fact.Figure> patient() {
        Dosing dosing = plan.cycles().get(0).cycle().dosing();
        String basis = texts.of(
                "basis." + dosing.basis().value().id(),
                plan.monograph().fixedDoseFrom().value());
        String cycles = day().orElseGet(this::cyclesText);
        return patient(dosing, basis, cycles);
    }

    /** {@code "Cycle 1, day 7"} once something has happened: the day of delivered hours. */
    private Optional<String> day() {
        FollowedCourse followed = plan.followed();
        return followed == null
                ? Optional.empty()
                : followed.cycles().stream()
                        .filter(cycle -> cycle.state() == CycleState.RUNNING || cycle.state() == CycleState.INTERRUPTED)
                        .findFirst()
                        .map(cycle -> texts.of(
                                "number.cycle.day",
                                cycle.number(),
                                cycle.delivered().toDays() + 1));
    }

    private String cyclesText() {
        return plan.order().firstCycle() == plan.order().lastCycle()
                ? texts.of("number.cycle", plan.order().firstCycle())
                : texts.of(
                        "number.cycles", plan.order().firstCycle(), plan.order().lastCycle());
    }

    private List<Fact.Figure> patient(Dosing dosing, String basis, String cycles) {
        return List.of(
                new Fact.Figure(
                        texts.of("number.weight"),
                        plan.order().patient().weight().toString(),
                        new Explanation(texts.of("why.weight"), weightSteps(dosing))),
                new Fact.Figure(
                        texts.of("number.height"),
                        plan.order().patient().height().toString(),
                        null),
                new Fact.Figure(
                        texts.of("number.surface"),
                        dosing.surface().value().toString().replace("m2", "m²"),
                        new Explanation(
                                texts.of("why.surface"), dosing.surface().steps())),
                new Fact.Figure(texts.of("number.dose"), basis, doses()),
                new Fact.Figure(plan.course().indication().name(), cycles, cyclesWhy()));
    }

    private List<CalculationStep> weightSteps(Dosing dosing) {
        Patient patient = plan.order().patient();
        LocalDate measured = patient.weightMeasuredOn();
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(
                measured == null
                        ? texts.of("why.weight.entered", patient.weight())
                        : texts.of("why.weight.measured", patient.weight(), WallClock.date(measured))));
        steps.addAll(dosing.basis().steps());
        return steps;
    }

    private Explanation doses() {
        List<CalculationStep> steps = plan.cycles().stream()
                .flatMap(planned -> planned.cycle().steps().stream())
                .flatMap(step -> step.dose().calculation().steps().stream())
                .distinct()
                .toList();
        return new Explanation(texts.of("why.dose"), steps);
    }

    private Explanation cyclesWhy() {
        return new Explanation(
                plan.course().indication().name(),
                plan.cycles().stream()
                        .map(PlannedCycle::cycle)
                        .map(cycle -> CalculationStep.of(
                                texts.of(
                                        "why.cycle",
                                        cycle.number(),
                                        cycle.phase().text(),
                                        Dates.moment(cycle.infusion().start()),
                                        Dates.moment(cycle.infusion().end()),
                                        cycle.hours(),
                                        cycle.treatmentFreeDays()),
                                plan.course()
                                        .indication()
                                        .pattern(cycle.number())
                                        .source()))
                        .toList());
    }
}
