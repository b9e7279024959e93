package org.blinaplan.domain.bag;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.monograph.BagType;

/**
 * A labelled bag that may hang in one dose step, with what a search needs of it.
 *
 * @param choice the bag, its row, its vials
 * @param step the dose step it hangs in
 * @param atHome whether it may be hung outside an admission
 * @param admitted whether it may be hung inside one
 * @param life from making to hanging
 * @param level its place among the durations of the cycle, the shortest 0
 * @param dosePerHour the dose in the smallest unit that makes every dose of the cycle a whole number
 * @param drug the drug volume in the smallest unit that makes all volumes of the cycle whole numbers
 */
record BagOption(
        BagChoices.Choice choice,
        DoseStep step,
        boolean atHome,
        boolean admitted,
        Duration life,
        int level,
        long dosePerHour,
        long drug) {
    /** Labelled duration. */
    int bagHours() {
        return choice.type().hours();
    }

    /** Every option of a cycle, by step and then from short to long. */
    static List<BagOption> of(BagRequest request) {
        Set<Integer> wished = new TreeSet<>(request.policy().allowedHours());
        wished.addAll(request.policy().admittedHours());
        List<Integer> hours = List.copyOf(wished);
        PreparationCalendar calendar = request.calendar();
        WholeNumbers doses = WholeNumbers.of(request.cycle().steps().stream()
                .map(step -> step.dose().rate().microgramsPerDay())
                .toList());
        List<BagChoices.Choice> choices = new ArrayList<>();
        List<DoseStep> steps = new ArrayList<>();
        for (DoseStep step : request.cycle().steps()) {
            for (BagChoices.Choice choice : BagChoices.of(step, hours, request.monograph(), request.weight())
                    .usable()) {
                choices.add(choice);
                steps.add(step);
            }
        }
        WholeNumbers volumes = volumes(request, choices);
        List<BagOption> options = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            BagType type = choices.get(i).type();
            options.add(new BagOption(
                    choices.get(i),
                    steps.get(i),
                    request.policy().allowedHours().contains(type.hours()),
                    request.policy().admittedHours().contains(type.hours()),
                    calendar.life(Objects.requireNonNull(type.refrigerated()).value()),
                    hours.indexOf(type.hours()),
                    doses.of(steps.get(i).dose().rate().microgramsPerDay()),
                    volumes.of(choices.get(i).row().drug().millilitres())));
        }
        return options;
    }

    /** The usable volume of a vial in the unit of {@link #drug}. */
    static long vial(BagRequest request, List<BagOption> options) {
        return volumes(request, options.stream().map(BagOption::choice).toList())
                .of(usable(request));
    }

    private static WholeNumbers volumes(BagRequest request, List<BagChoices.Choice> choices) {
        List<BigDecimal> volumes = new ArrayList<>();
        volumes.add(usable(request));
        choices.forEach(choice -> volumes.add(choice.row().drug().millilitres()));
        return WholeNumbers.of(volumes);
    }

    private static BigDecimal usable(BagRequest request) {
        return request.monograph().usableVialVolume().value().millilitres();
    }
}
