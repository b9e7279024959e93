package org.blinaplan.ui.ribbon;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DeliveredTime.InfusionDay;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.ribbon.HoverCard.Line;
import org.jspecify.annotations.Nullable;

/** Makes the columns of a row: letters, sentences, cards and tasks of each day. */
final class DayBuilder {
    private final RowState state;
    private final Cycle cycle;
    private final Map<LocalDate, List<InfusionDay>> infusionDays;
    private final List<DayTask> tasks;
    private final Set<LocalDate> closed;
    private final @Nullable LocalDate today;
    private final RibbonWords words;
    private final Explanations explanations;

    DayBuilder(
            RowState state,
            List<DayTask> tasks,
            Set<LocalDate> closed,
            @Nullable LocalDate today,
            RibbonWords words,
            Explanations explanations) {
        this.state = state;
        this.cycle = state.cycle();
        this.infusionDays = state.delivered().days().stream()
                .collect(Collectors.groupingBy(day -> day.begins().toLocalDate()));
        this.tasks = tasks;
        this.closed = closed;
        this.today = today;
        this.words = words;
        this.explanations = explanations;
    }

    /** So many days from this date on. */
    List<RibbonDay> days(LocalDate first, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> day(first.plusDays(column), column == 0))
                .toList();
    }

    /** What is due the evening before belongs to the first day of the row. */
    private RibbonDay day(LocalDate date, boolean first) {
        List<DayTask> due = tasks.stream()
                .filter(task -> {
                    LocalDate on = task.at().toLocalDate();
                    return on.equals(date) || (first && on.isBefore(date));
                })
                .toList();
        return new RibbonDay(
                new DayKey(cycle.number(), date),
                words.letter(date),
                words.day(date),
                closed.contains(date),
                date.equals(today),
                due,
                new Told<>(() -> sentence(date, due)),
                new Told<>(() -> card(date, due)));
    }

    private String sentence(LocalDate date, List<DayTask> due) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("cycle", cycle.number()) + ", " + words.dayAndYear(date)
                + (closed.contains(date) ? words.of("spoken.closed") : "")
                + (date.equals(today) ? words.of("spoken.today") : "") + ".");
        for (InfusionDay day : infusionDaysOn(date)) {
            parts.add(words.of("spoken.begins", day.number(), words.clock(day.begins())));
        }
        parts.add(doses(date));
        parts.addAll(hanging(date));
        for (DayTask task : due) {
            String day = task.at().toLocalDate().equals(date)
                    ? ""
                    : words.day(task.at().toLocalDate()) + " ";
            parts.add(day + words.clock(task.at()) + " " + task.spoken() + ".");
        }
        return String.join(" ", parts);
    }

    /** {@code "9 mcg/day until 11:00, 28 mcg/day from 11:00."} */
    private String doses(LocalDate date) {
        List<DoseStep> running = cycle.steps().stream()
                .filter(step -> touches(step.time().start(), step.time().end(), date))
                .toList();
        if (running.isEmpty()) {
            return withoutDrug(date);
        }
        return running.stream().map(step -> dose(step, date)).collect(Collectors.joining(", ")) + ".";
    }

    private String withoutDrug(LocalDate date) {
        if (date.isBefore(cycle.infusion().start().toLocalDate())) {
            return words.of("spoken.before");
        }
        return state.interruptions().stream()
                .filter(gap -> touches(gap.gap().start(), state.end(gap), date))
                .findFirst()
                .map(gap -> words.of("spoken.gap", words.full(gap.gap().start()), words.because(gap.gap())))
                .orElseGet(() -> words.of(state.hasFreeTime() ? "spoken.free" : "spoken.over"));
    }

    /** What hung on a day on which nothing was changed, told where something was recorded. */
    private List<String> hanging(LocalDate date) {
        return state.planned().sequence().bags().stream()
                .filter(bag -> touches(bag.time().start(), bag.time().end(), date))
                .filter(bag -> !bag.time().start().toLocalDate().equals(date))
                .filter(bag -> state.given(bag).isPresent())
                .map(bag -> words.of("spoken.hangs", bag.number(), bag.bagHours(), words.status(state, bag)))
                .toList();
    }

    private String dose(DoseStep step, LocalDate date) {
        boolean begins = step.time().start().toLocalDate().equals(date);
        if (begins && step.time().end().toLocalDate().equals(date)) {
            return words.of(
                    "spoken.fromUntil",
                    step.dose().rate(),
                    words.clock(step.time().start()),
                    words.clock(step.time().end()));
        }
        if (step.time().end().toLocalDate().equals(date)) {
            return words.of(
                    "spoken.until", step.dose().rate(), words.clock(step.time().end()));
        }
        if (begins) {
            return words.of(
                    "spoken.from", step.dose().rate(), words.clock(step.time().start()));
        }
        return step.dose().rate().toString();
    }

    private HoverCard card(LocalDate date, List<DayTask> due) {
        String note = infusionDaysOn(date).stream()
                .map(day -> words.of("card.dayFrom", day.number(), words.clock(day.begins())))
                .collect(Collectors.joining(", "));
        List<Line> lines = new ArrayList<>();
        List<CalculationStep> why = new ArrayList<>();
        String doses = doses(date);
        lines.add(new Line(words.of("card.dose"), doses.substring(0, doses.length() - 1)));
        for (DoseStep step : cycle.steps()) {
            if (touches(step.time().start(), step.time().end(), date)) {
                why.addAll(explanations.dose(step, state).steps());
            }
        }
        for (Bag bag : state.planned().sequence().bags()) {
            if (touches(bag.time().start(), bag.time().end(), date)) {
                addBag(bag, lines);
                String name = words.of("card.bagNumber", bag.number());
                explanations
                        .bag(bag)
                        .steps()
                        .forEach(step -> why.add(new CalculationStep(name + ": " + step.text(), step.source())));
            }
        }
        for (DayTask task : due) {
            lines.add(new Line(words.clock(task.at()), task.what()));
        }
        if (due.isEmpty()) {
            lines.add(new Line(words.of("card.due"), words.of("card.nothing")));
        }
        if (why.isEmpty()) {
            why.addAll(idle(date).steps());
        }
        String title = words.dayAndYear(date);
        return new HoverCard(title, note, lines, new Explanation(title, why), words.of("card.enter"));
    }

    /** Hours, dose, when it is hung and taken down, and what is in it. */
    private void addBag(Bag bag, List<Line> lines) {
        String hours = words.of("card.hours", bag.hours(), bag.bagHours());
        lines.add(new Line(
                words.of("card.bagNumber", bag.number()),
                hours + ", " + bag.dose().rate()));
        lines.add(new Line(words.of("card.hung"), words.full(bag.time().start())));
        lines.add(new Line(words.of("card.down"), words.full(bag.time().end())));
        String made = bag.vials().vials() + ", " + words.of("card.drug", bag.drugVolume()) + "; " + bag.rate();
        String with = bag.type().preservative().value() ? ", " + words.of("benzyl") : "";
        lines.add(new Line(words.of("card.vials"), made + with));
        String status = words.status(state, bag);
        if (!status.isEmpty()) {
            lines.add(new Line(words.of("card.state"), status));
        }
    }

    /** Half-open: a bag taken down at midnight does not touch the new day. */
    private static boolean touches(ZonedDateTime from, ZonedDateTime to, LocalDate date) {
        ZonedDateTime begin = date.atStartOfDay(from.getZone());
        ZonedDateTime end = date.plusDays(1).atStartOfDay(from.getZone());
        return from.isBefore(end) && to.isAfter(begin);
    }

    /** Why nothing runs on this date. */
    private Explanation idle(LocalDate date) {
        return state.interruptions().stream()
                .filter(gap -> touches(gap.gap().start(), state.end(gap), date))
                .findFirst()
                .map(gap -> explanations.gap(gap, state))
                .orElseGet(() -> state.hasFreeTime() ? explanations.freeTime(state) : explanations.end(state));
    }

    /** The infusion days that begin on this date: also two or none where the clock changes near midnight. */
    private List<InfusionDay> infusionDaysOn(LocalDate date) {
        return infusionDays.getOrDefault(date, List.of());
    }
}
