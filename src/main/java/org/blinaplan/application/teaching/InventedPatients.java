package org.blinaplan.application.teaching;

import static org.blinaplan.application.teaching.InventedOrder.withBags;
import static org.blinaplan.application.teaching.InventedOrder.withPin;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.application.Draft;
import org.blinaplan.application.teaching.InventedOrder.Invented;
import org.blinaplan.application.teaching.InventedOrder.Use;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Weight;

/**
 * The patients of Linden Hill Hospital. Nobody of them exists: every name, number, age, weight, value and grade here is
 * invented, and plausible; doses, volumes and times are the planner's.
 */
public final class InventedPatients {
    /** The numbers of those whose papers show most: an adult with a long log, and a child who is to begin. */
    public static final List<String> ON_PAPER = List.of("MRN-1001", "MRN-1005");

    private static final int CYCLE_HOURS = 672;
    private static final int DAY = 24;

    private final Telling telling;
    private final WardTime time;

    private InventedPatients(Telling telling) {
        this.telling = telling;
        time = new WardTime(telling.now());
    }

    /** All of them, told up to now. */
    public static List<ToldCourse> all(Telling telling) {
        InventedPatients ward = new InventedPatients(telling);
        return List.of(
                        ward.castillo(),
                        ward.osei(),
                        ward.brandt(),
                        ward.tanaka(),
                        ward.okafor(),
                        ward.nguyen(),
                        ward.petrova(),
                        ward.haddad(),
                        ward.lindgren(),
                        ward.moreau(),
                        ward.novak(),
                        ward.lindqvist())
                .stream()
                .map(CourseStory::told)
                .toList();
    }

    /** An order that was written three days before its start, and verified. */
    private CourseStory story(Draft order, ZonedDateTime start) {
        return new CourseStory(telling, order, start.minusDays(3)).verified();
    }

    /** An alarm of the pump has stopped the infusion 2 h 15 min ago, on the day of the step. */
    private CourseStory castillo() {
        ZonedDateTime start = time.next(14).minusHours(7 * DAY);
        ZonedDateTime stopped = time.now().minusMinutes(135);
        Draft order = InventedOrder.of(
                new Invented("MRN-1012", "Castillo", "Rosa", time.born(49, 170), "66", "163"),
                Use.relapsed(1, 1),
                start);
        return story(withBags(order, "24, 48", "24, 48, 168"), start)
                .asPlanned(stopped)
                .add(
                        stopped,
                        Colleague.LOWE,
                        stamp -> new CourseEvent.InfusionInterrupted(stamp, Cause.LINE_OR_PUMP, null))
                .checked();
    }

    /** Since yesterday nobody has recorded a neurological check. Home tomorrow, with a bag of seven days. */
    private CourseStory osei() {
        ZonedDateTime start = time.next(10).minusHours(8 * DAY);
        Draft order = withBags(
                InventedOrder.of(
                        new Invented("MRN-1002", "Osei", "Kwabena", time.born(54, 306), "78", "177"),
                        Use.relapsed(1, 1),
                        start),
                "24, 48, 168",
                "168");
        order = withPin(withPin(withPin(order, 0, 168, 24), 1, 192, 24), 2, 216, 168);
        return story(order, start)
                .asPlanned(time.now().minusHours(14))
                .forgetting("Neurological check, ICE")
                .asPlanned();
    }

    /** The step of the dose is due within a day. */
    private CourseStory brandt() {
        ZonedDateTime start = time.next(10).minusHours(7 * DAY);
        Draft order = InventedOrder.of(
                new Invented("MRN-1003", "Brandt", "Liselotte", time.born(61, 44), "58", "166"),
                Use.relapsed(1, 1),
                start);
        return story(withBags(order, "24, 48", "48"), start).asPlanned();
    }

    /** A child, by body surface: every other day a new bag. */
    private CourseStory tanaka() {
        ZonedDateTime start = time.next(11).minusHours(12 * DAY);
        Draft order = InventedOrder.of(
                new Invented("MRN-1004", "Tanaka", "Hiro", time.born(10, 278), "30", "137"), Use.relapsed(2, 2), start);
        return story(withBags(order, "48", "48"), start).asPlanned();
    }

    /** A cytokine release syndrome of grade 1 that went by, a wrong weight that was corrected, and a late entry. */
    private CourseStory okafor() {
        ZonedDateTime start = time.next(11).minusHours(16 * DAY);
        ZonedDateTime fever = start.plusHours(21);
        ZonedDateTime weighed = start.plusHours(166);
        ZonedDateTime early = time.last(8, 20);
        Grading crs =
                new Grading(new CrsFindings(true, false, CrsFindings.Hypotension.NONE, CrsFindings.Oxygen.NONE), 1);
        Draft order = InventedOrder.of(
                new Invented("MRN-1001", "Okafor", "Ada", time.born(54, 306), "70", "168"), Use.relapsed(1, 2), start);
        return story(withBags(order, "24, 48", "168"), start)
                .asPlanned(fever)
                .add(
                        fever,
                        Colleague.LOWE,
                        stamp -> new CourseEvent.ReactionGraded(stamp, Cause.CYTOKINE_RELEASE_SYNDROME, 1, crs))
                .add(fever.plusMinutes(20), Colleague.LOWE, stamp -> measured(stamp, "CRP", "38 mg/L"))
                .add(fever.plusMinutes(40), Colleague.LOWE, stamp -> RoutineCare.ice(stamp, false))
                .asPlanned(start.plusHours(33))
                .add(
                        start.plusHours(33),
                        Colleague.LOWE,
                        stamp -> new CourseEvent.ReactionResolved(stamp, Cause.CYTOKINE_RELEASE_SYNDROME, 0))
                .asPlanned(start.plusHours(51))
                .add(
                        start.plusHours(36),
                        start.plusHours(51),
                        "The laboratory answered late",
                        Colleague.LOWE,
                        stamp -> measured(stamp, "ferritin", "620 ng/mL"))
                .asPlanned(weighed)
                .add(weighed, Colleague.LOWE, stamp -> weighed(stamp, "96.6"))
                .correctLast(weighed.plusMinutes(30), "Digits in the wrong order", stamp -> weighed(stamp, "69.6"))
                .asPlanned(early)
                .makeNext(early)
                .asPlanned();
    }

    private static CourseEvent measured(EventStamp stamp, String what, String value) {
        return new CourseEvent.Measurement(stamp, what, value);
    }

    private static CourseEvent weighed(EventStamp stamp, String kilograms) {
        return new CourseEvent.WeightMeasured(stamp, Weight.of(kilograms));
    }

    /** The cycle ends within a day. */
    private CourseStory nguyen() {
        ZonedDateTime start = time.next(12).minusHours(CYCLE_HOURS);
        Draft order = InventedOrder.of(
                new Invented("MRN-1006", "Nguyen", "Minh-Anh", time.born(37, 12), "62", "159"),
                Use.relapsed(2, 2),
                start);
        return story(withBags(order, "168", "168"), start).asPlanned();
    }

    /** A draft: the chart says 46.4 kg, and at 45 kg it is decided how the dose is found. */
    private CourseStory petrova() {
        ZonedDateTime start = time.next(13, 3);
        Draft order = InventedOrder.of(
                new Invented("MRN-1007", "Petrova", "Irina", time.born(56, 271), "44.6", "158"),
                Use.relapsed(1, 1),
                start);
        return new CourseStory(telling, order, time.now().minusHours(3));
    }

    /** By the European label, with bags of four days. */
    private CourseStory haddad() {
        ZonedDateTime start = time.next(9).minusHours(11 * DAY);
        Draft order = InventedOrder.of(
                new Invented("MRN-1008", "Haddad", "Samir", time.born(45, 90), "81", "180"),
                new Use("eu-2024", "mrd-positive", 1, 1),
                start);
        return story(withBags(order, "96", "96"), start).asPlanned();
    }

    /** Verified as it runs; a new version that moves the next cycle by a week is still a draft. */
    private CourseStory lindgren() {
        ZonedDateTime start = time.next(10).minusHours(13 * DAY);
        Draft order = withBags(
                InventedOrder.of(
                        new Invented("MRN-1009", "Lindgren", "Maja", time.born(29, 201), "64", "171"),
                        Use.relapsed(2, 3),
                        start),
                "168",
                "168");
        CourseStory story = story(order, start).asPlanned();
        ZonedDateTime next = story.plan().cycles().get(1).cycle().infusion().start();
        return story.changed(
                time.now().minusMinutes(50),
                order.with("cycleStarts[0].cycle", "3")
                        .with("cycleStarts[0].start", WardTime.entered(next.plusDays(7))));
    }

    /** At home between two cycles; a blocked line had cost three quarters of an hour. */
    private CourseStory moreau() {
        ZonedDateTime start = time.next(10).minusDays(8).minusHours(CYCLE_HOURS + 1);
        ZonedDateTime stopped = start.plusHours(20 * DAY + 3);
        Draft order = InventedOrder.of(
                new Invented("MRN-1010", "Moreau", "Julie", time.born(42, 150), "55", "162"),
                Use.relapsed(1, 2),
                start);
        CourseStory story = story(withBags(order, "24, 48", "168"), start).asPlanned(stopped);
        DoseRate dose =
                story.plan().cycles().get(0).cycle().steps().get(1).dose().rate();
        ZonedDateTime again = stopped.plusMinutes(45);
        return story.add(
                        stopped,
                        Colleague.LOWE,
                        stamp -> new CourseEvent.InfusionInterrupted(stamp, Cause.LINE_OR_PUMP, null))
                .add(again, Colleague.LOWE, stamp -> new CourseEvent.InfusionRestarted(stamp, dose, null))
                .planned()
                .asPlanned();
    }

    /** Everything is over since four days. */
    private CourseStory novak() {
        ZonedDateTime start = time.next(10).minusDays(5).minusHours(CYCLE_HOURS);
        Draft order = InventedOrder.of(
                new Invented("MRN-1011", "Novak", "Petr", time.born(67, 33), "74", "173"), Use.relapsed(2, 2), start);
        return story(withBags(order, "168", "168"), start).asPlanned();
    }

    /** A child who is to begin the day after, by the European label. */
    private CourseStory lindqvist() {
        ZonedDateTime start = time.next(11).plusHours(DAY);
        Draft order = InventedOrder.of(
                new Invented("MRN-1005", "Lindqvist", "Nils", time.born(6, 222), "22.4", "121"),
                new Use("eu-2024", "relapsed-refractory", 1, 1),
                start);
        return story(withBags(order, "24, 48", "24, 48, 72, 96"), start).asPlanned();
    }
}
