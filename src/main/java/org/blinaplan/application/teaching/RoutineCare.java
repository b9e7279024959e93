package org.blinaplan.application.teaching;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.monitoring.Checkpoint;

/**
 * What a ward does where everything goes as planned: bags are made and hung, medicines given, checks done, each at its
 * time. Doses, volumes and times are those of the plan; the values of checks are invented, of a patient without findings.
 */
final class RoutineCare {
    private static final Duration BEFORE_HANGING = Duration.ofMinutes(15);
    private static final Duration BEFORE_CLOSING = Duration.ofHours(1);
    private static final int YOUNGEST_FOR_ICE = 12;
    private static final int LOWEST_CAPD = 2;

    private final Plan plan;
    private final Set<String> leftOut;
    private final List<Done> done = new ArrayList<>();

    /**
     * Something that was done.
     *
     * @param at when
     * @param by who records it
     * @param event with its stamp
     */
    record Done(ZonedDateTime at, Colleague by, Function<EventStamp, CourseEvent> event) {}

    private RoutineCare(Plan plan, Set<String> leftOut) {
        this.plan = plan;
        this.leftOut = new HashSet<>(leftOut);
    }

    /**
     * In order of time.
     *
     * @param leftOut names of checks that are forgotten
     */
    static List<Done> of(Plan plan, Set<String> leftOut) {
        RoutineCare care = new RoutineCare(plan, leftOut);
        plan.cycles().forEach(care::cycle);
        care.checks();
        return care.inOrder();
    }

    /** The checks alone, in order of time. */
    static List<Done> checks(Plan plan) {
        RoutineCare care = new RoutineCare(plan, Set.of());
        care.checks();
        return care.inOrder();
    }

    /** The making of every bag that is not made yet, in order of time. */
    static List<Done> makings(Plan plan) {
        RoutineCare care = new RoutineCare(plan, Set.of());
        plan.cycles().forEach(planned -> planned.sequence().bags().forEach(care::making));
        return care.inOrder();
    }

    private List<Done> inOrder() {
        done.sort(Comparator.comparing(one -> one.at().toInstant()));
        return done;
    }

    private void checks() {
        plan.monitoring().cycles().forEach(cycle -> cycle.checkpoints().forEach(this::check));
    }

    private void cycle(PlannedCycle planned) {
        Cycle cycle = planned.cycle();
        cycle.premedications()
                .forEach(given -> nurse(
                        given.at(),
                        stamp -> new CourseEvent.PremedicationGiven(
                                stamp, given.drug(), given.dose().toString())));
        List<Bag> bags = planned.sequence().bags();
        bags.forEach(this::making);
        nurse(cycle.infusion().start(), stamp -> new CourseEvent.InfusionStarted(stamp, null));
        bags.stream()
                .skip(1)
                .forEach(bag -> nurse(bag.time().start(), stamp -> new CourseEvent.BagHung(stamp, bag.bagHours())));
        nurse(cycle.infusion().end(), CourseEvent.InfusionEnded::new);
    }

    /** In its session, and in good time before it is hung. */
    private void making(Bag bag) {
        if (bag.madeIn() == null) {
            return;
        }
        ZonedDateTime closing = bag.madeIn().closesAt().minus(BEFORE_CLOSING);
        ZonedDateTime hanging = bag.time().start().minus(BEFORE_HANGING);
        CourseEvent.Making making = new CourseEvent.Making(
                bag.vials().vials(), null, List.of(), null, Colleague.REYES.text(), Colleague.OKONJO.text());
        done.add(new Done(
                closing.isBefore(hanging) ? closing : hanging,
                Colleague.REYES,
                stamp -> new CourseEvent.BagMade(stamp, bag.bagHours(), making)));
    }

    private void check(Checkpoint check) {
        if (leftOut.contains(check.what())) {
            return;
        }
        nurse(
                check.at(),
                switch (check.kind()) {
                    case NEUROLOGICAL -> this::neurological;
                    case BLOODS -> stamp -> new CourseEvent.Measurement(stamp, "ALT", "24 U/L");
                    default -> stamp -> new CourseEvent.TaskDone(stamp, check.what(), null);
                });
    }

    private CourseEvent neurological(EventStamp stamp) {
        boolean young = plan.order().patient().yearsOn(stamp.at().toLocalDate()) < YOUNGEST_FOR_ICE;
        return young ? new CourseEvent.Assessment(stamp, "CAPD", LOWEST_CAPD, Map.of()) : ice(stamp, true);
    }

    /** All ten points, or all but that of attention. */
    static CourseEvent ice(EventStamp stamp, boolean attentive) {
        Map<String, String> answers = new LinkedHashMap<>();
        List.of("year", "month", "city", "hospital").forEach(question -> answers.put(question, "true"));
        answers.put("naming", "3");
        answers.put("command", "true");
        answers.put("writing", "true");
        answers.put("attention", String.valueOf(attentive));
        return new CourseEvent.Assessment(stamp, "ICE", attentive ? 10 : 9, answers);
    }

    private void nurse(ZonedDateTime at, Function<EventStamp, CourseEvent> event) {
        done.add(new Done(at, Colleague.LOWE, event));
    }
}
