package org.blinaplan.domain.bag;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * The bags of one cycle, or why there are none.
 *
 * @param bags abutting, covering the infusion; empty where no sequence exists
 * @param visits bag changes outside admissions, and the disconnect
 * @param counts absent where no sequence exists
 * @param obstacle which row, pin or policy stands in the way, in a sentence; absent where a sequence exists
 */
public record BagSequence(
        List<Bag> bags,
        List<Visit> visits,
        @Nullable BagCounts counts,
        @Nullable String obstacle) {
    public BagSequence {
        bags = List.copyOf(bags);
        visits = List.copyOf(visits);
    }

    /** No sequence, and why. */
    public static BagSequence none(String obstacle) {
        return new BagSequence(List.of(), List.of(), null, obstacle);
    }

    /** These bags, counted; each takes its own vials. */
    public static BagSequence of(Cycle cycle, BagPolicy policy, List<Bag> bags) {
        return of(cycle, policy, bags, alone(bags));
    }

    /** These bags, counted; bags made in one session share its vials. */
    static BagSequence sharing(Cycle cycle, BagPolicy policy, List<Bag> bags, Volume usableOfVial) {
        return of(cycle, policy, bags, inSessions(bags, usableOfVial));
    }

    /**
     * The bags of a cycle that was interrupted: a reconnection is no visit, nor is an end at which nobody disconnects.
     *
     * @param reconnections when the drug was started again
     * @param disconnected whether the end of the infusion is a disconnect
     * @param discarded with the bags that did not run their labelled hours
     */
    public static BagSequence interrupted(
            Cycle cycle,
            BagPolicy policy,
            List<Bag> bags,
            Set<ZonedDateTime> reconnections,
            boolean disconnected,
            DoseHours discarded,
            Volume usableOfVial) {
        List<Visit> visits = visits(cycle, policy, bags).stream()
                .filter(visit -> !reconnections.contains(visit.at()))
                .filter(visit -> disconnected || visit.kind() != Visit.Kind.DISCONNECT)
                .toList();
        int outOfHours = (int) visits.stream().filter(visit -> !visit.inHours()).count();
        List<Bag> unprepared = bags.stream().filter(bag -> bag.madeIn() == null).toList();
        VialCount vials = policy.vialSharing() == VialSharing.SESSION
                ? inSessions(bags, usableOfVial).plus(alone(unprepared))
                : alone(bags);
        return new BagSequence(bags, visits, new BagCounts(outOfHours, vials, visits.size(), discarded), null);
    }

    private static VialCount alone(List<Bag> bags) {
        return bags.stream().map(Bag::vials).reduce(VialCount.NONE, VialCount::plus);
    }

    private static VialCount inSessions(List<Bag> bags, Volume usableOfVial) {
        return SessionBags.of(bags, VialSharing.SESSION, usableOfVial).stream()
                .map(SessionBags::vials)
                .reduce(VialCount.NONE, VialCount::plus);
    }

    private static BagSequence of(Cycle cycle, BagPolicy policy, List<Bag> bags, VialCount vials) {
        List<Visit> visits = visits(cycle, policy, bags);
        DoseHours discarded = DoseHours.NONE;
        for (Bag bag : bags) {
            discarded = discarded.plus(bag.discarded());
        }
        int outOfHours = (int) visits.stream().filter(visit -> !visit.inHours()).count();
        return new BagSequence(bags, visits, new BagCounts(outOfHours, vials, visits.size(), discarded), null);
    }

    /** Neither the hook-up nor anything inside an admission, taken with both its ends, is a visit. */
    private static List<Visit> visits(Cycle cycle, BagPolicy policy, List<Bag> bags) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 1; i < bags.size(); i++) {
            add(visits, cycle, policy, bags.get(i).time().start(), Visit.Kind.BAG_CHANGE);
        }
        add(visits, cycle, policy, cycle.infusion().end(), Visit.Kind.DISCONNECT);
        return visits;
    }

    private static void add(List<Visit> visits, Cycle cycle, BagPolicy policy, ZonedDateTime at, Visit.Kind kind) {
        if (cycle.admissions().stream().noneMatch(admission -> admission.holdsOrTouches(at))) {
            visits.add(new Visit(at, kind, policy.visits().contains(at, policy.closedDates())));
        }
    }
}
