package org.blinaplan.domain.bag;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
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
        return of(cycle, policy, bags, bags.stream().map(Bag::vials).reduce(VialCount.NONE, VialCount::plus));
    }

    /** These bags, counted; bags made in one session share its vials. */
    static BagSequence sharing(Cycle cycle, BagPolicy policy, List<Bag> bags, Volume usableOfVial) {
        return of(
                cycle,
                policy,
                bags,
                SessionBags.of(bags, VialSharing.SESSION, usableOfVial).stream()
                        .map(SessionBags::vials)
                        .reduce(VialCount.NONE, VialCount::plus));
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
