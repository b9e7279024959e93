package org.blinaplan.application.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The dose of the same days in two plans; cycles that are alike stand together.
 *
 * @param firstCycle in which it runs
 * @param lastCycle the last of the cycles that are alike, included
 * @param firstDay infusion day, from 1
 * @param lastDay infusion day, included
 * @param first dose of the first plan; absent where that plan has no such days
 * @param second dose of the second plan; absent where that plan has no such days
 */
public record ComparedDose(
        int firstCycle,
        int lastCycle,
        int firstDay,
        int lastDay,
        @Nullable DoseRate first,
        @Nullable DoseRate second) {

    /** Every dose of either plan, by cycle and day. */
    public static List<ComparedDose> of(Plan first, Plan second) {
        Map<Integer, Map<List<Integer>, ComparedDose>> cycles = new TreeMap<>();
        first.cycles()
                .forEach(planned -> steps(planned, cycles)
                        .forEach((days, step) ->
                                put(cycles, planned, days, step.dose().rate(), null)));
        second.cycles()
                .forEach(planned -> steps(planned, cycles)
                        .forEach((days, step) ->
                                put(cycles, planned, days, null, step.dose().rate())));
        return together(cycles);
    }

    private static Map<List<Integer>, DoseStep> steps(
            PlannedCycle planned, Map<Integer, Map<List<Integer>, ComparedDose>> cycles) {
        cycles.computeIfAbsent(planned.cycle().number(), number -> new TreeMap<>(ComparedDose::earlier));
        Map<List<Integer>, DoseStep> steps = new TreeMap<>(ComparedDose::earlier);
        planned.cycle().steps().forEach(step -> steps.put(List.of(step.firstDay(), step.lastDay()), step));
        return steps;
    }

    private static int earlier(List<Integer> one, List<Integer> other) {
        int byFirst = one.get(0).compareTo(other.get(0));
        return byFirst == 0 ? one.get(1).compareTo(other.get(1)) : byFirst;
    }

    private static void put(
            Map<Integer, Map<List<Integer>, ComparedDose>> cycles,
            PlannedCycle planned,
            List<Integer> days,
            @Nullable DoseRate first,
            @Nullable DoseRate second) {
        int cycle = planned.cycle().number();
        ComparedDose added = new ComparedDose(cycle, cycle, days.get(0), days.get(1), first, second);
        cycles.getOrDefault(cycle, new TreeMap<>())
                .merge(days, added, (one, other) -> one.with(other.first(), other.second()));
    }

    private ComparedDose with(@Nullable DoseRate otherFirst, @Nullable DoseRate otherSecond) {
        return new ComparedDose(
                firstCycle,
                lastCycle,
                firstDay,
                lastDay,
                first == null ? otherFirst : first,
                second == null ? otherSecond : second);
    }

    private static List<ComparedDose> together(Map<Integer, Map<List<Integer>, ComparedDose>> cycles) {
        List<List<ComparedDose>> groups = new ArrayList<>();
        for (Map<List<Integer>, ComparedDose> doses : cycles.values()) {
            List<ComparedDose> next = List.copyOf(doses.values());
            int last = groups.size() - 1;
            if (last >= 0 && goOn(groups.get(last), next)) {
                groups.set(
                        last,
                        groups.get(last).stream()
                                .map(dose -> dose.upTo(next.get(0).lastCycle()))
                                .toList());
            } else {
                groups.add(next);
            }
        }
        return groups.stream().flatMap(List::stream).toList();
    }

    private static boolean goOn(List<ComparedDose> group, List<ComparedDose> next) {
        return group.get(0).lastCycle() + 1 == next.get(0).firstCycle()
                && group.stream()
                        .map(ComparedDose::withoutCycle)
                        .toList()
                        .equals(next.stream().map(ComparedDose::withoutCycle).toList());
    }

    private ComparedDose withoutCycle() {
        return new ComparedDose(0, 0, firstDay, lastDay, first, second);
    }

    private ComparedDose upTo(int cycle) {
        return new ComparedDose(firstCycle, cycle, firstDay, lastDay, first, second);
    }

    /** Whether both plans give the same. */
    public boolean isSame() {
        return first != null && first.equals(second);
    }

    /** What the second gives more, as a part of the first: 1/3 for 21 and 28 mcg/day; empty where one is absent or 0. */
    public Optional<Fraction> more() {
        if (first == null || second == null || first.microgramsPerDay().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Fraction.of(second.microgramsPerDay())
                .dividedBy(Fraction.of(first.microgramsPerDay()))
                .minus(Fraction.of(1)));
    }
}
