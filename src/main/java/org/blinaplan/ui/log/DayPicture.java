package org.blinaplan.ui.log;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.Gap;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One day of two plans, above one another on one axis of elapsed time.
 *
 * @param time from midnight to midnight
 * @param before the plan without the event
 * @param after the plan with it
 * @param now where the day holds it
 * @param limit the moment from which the gap is long; absent where the day does not hold it
 * @param moved how the next step moves; absent where it does not, or on another day
 */
public record DayPicture(
        TimeSpan time,
        Line before,
        Line after,
        @Nullable ZonedDateTime now,
        @Nullable ZonedDateTime limit,
        @Nullable Moved moved) {
    /**
     * One plan.
     *
     * @param name of it
     * @param note below the name
     * @param doses bands of the dose
     * @param bags bands of the bags
     * @param stops when the drug does not run
     */
    public record Line(String name, String note, List<Band> doses, List<Band> bags, List<Band> stops) {
        public Line {
            doses = List.copyOf(doses);
            bags = List.copyOf(bags);
            stops = List.copyOf(stops);
        }
    }

    /**
     * A piece of time.
     *
     * @param time cut to the day
     * @param text in it
     * @param full whether it is the full dose; for a bag, whether it is over
     */
    public record Band(TimeSpan time, String text, boolean full) {}

    /**
     * The step comes at another time.
     *
     * @param from in the plan before
     * @param to in the plan after
     * @param text beside the arrow
     */
    public record Moved(ZonedDateTime from, ZonedDateTime to, String text) {}

    /** From midnight to midnight around an instant. */
    static TimeSpan day(ZonedDateTime at) {
        LocalDate date = at.toLocalDate();
        return new TimeSpan(date.atStartOfDay(at.getZone()), date.plusDays(1).atStartOfDay(at.getZone()));
    }

    static Line line(String name, String note, Plan plan, TimeSpan day, Texts texts) {
        List<Band> stops = new ArrayList<>();
        List<Band> doses = new ArrayList<>();
        List<Band> bags = new ArrayList<>();
        FollowedCourse followed = plan.followed();
        for (int i = 0; i < plan.cycles().size(); i++) {
            List<DoseStep> steps = plan.cycles().get(i).cycle().steps();
            List<TimeSpan> gaps =
                    followed == null ? List.of() : gaps(followed.cycles().get(i), followed, steps);
            gaps.forEach(gap -> add(stops, day, gap, texts.of("log.day.stopped"), false));
            for (DoseStep step : steps) {
                add(
                        doses,
                        day,
                        step.time(),
                        step.dose().rate().toString(),
                        step.dose().rate().compareTo(lowest(steps)) > 0);
            }
            plan.cycles().get(i).sequence().bags().forEach(bag -> bag(bags, day, bag, gaps, texts));
        }
        return new Line(name, note, doses, bags, stops);
    }

    private static org.blinaplan.quantity.DoseRate lowest(List<DoseStep> steps) {
        return steps.stream()
                .map(step -> step.dose().rate())
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }

    /** An open gap lasts to the restart that is planned, or to now. */
    private static List<TimeSpan> gaps(FollowedCycle cycle, FollowedCourse followed, List<DoseStep> steps) {
        List<TimeSpan> gaps = new ArrayList<>();
        for (var interruption : cycle.interruptions()) {
            Gap gap = interruption.gap();
            ZonedDateTime end = gap.end() != null
                    ? gap.end()
                    : steps.stream()
                            .map(step -> step.time().start())
                            .filter(start -> start.isAfter(gap.start()))
                            .findFirst()
                            .orElse(followed.now());
            if (end.isAfter(gap.start())) {
                gaps.add(new TimeSpan(gap.start(), end));
            }
        }
        return gaps;
    }

    /** A bag that goes on after a gap is drawn in two parts. */
    private static void bag(List<Band> bands, TimeSpan day, Bag bag, List<TimeSpan> gaps, Texts texts) {
        ZonedDateTime from = bag.time().start();
        boolean goesOn = false;
        for (TimeSpan gap : gaps) {
            if (!gap.start().isBefore(from) && gap.start().isBefore(bag.time().end())) {
                if (gap.start().isAfter(from)) {
                    add(bands, day, new TimeSpan(from, gap.start()), text(bag, goesOn, texts), true);
                }
                goesOn = true;
                from = gap.end();
            }
        }
        if (from.isBefore(bag.time().end())) {
            add(bands, day, new TimeSpan(from, bag.time().end()), text(bag, goesOn, texts), false);
        }
    }

    private static String text(Bag bag, boolean goesOn, Texts texts) {
        return goesOn
                ? texts.of("log.day.goesOn", bag.number())
                : texts.of("log.day.bag", bag.number(), bag.bagHours());
    }

    private static void add(List<Band> bands, TimeSpan day, TimeSpan time, String text, boolean full) {
        ZonedDateTime from = time.start().isBefore(day.start()) ? day.start() : time.start();
        ZonedDateTime to = time.end().isAfter(day.end()) ? day.end() : time.end();
        if (from.isBefore(to)) {
            bands.add(new Band(new TimeSpan(from, to), text, full));
        }
    }

    /** The words beside the arrow: {@code "step 2 h 15 min later"}. */
    static String movedText(Duration later, Texts texts) {
        return texts.of(later.isNegative() ? "log.day.earlier" : "log.day.later", ClockText.words(later.abs(), texts));
    }
}
