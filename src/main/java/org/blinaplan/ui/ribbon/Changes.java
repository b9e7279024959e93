package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.Visit;

/** What happens at the pump in one cycle: hook-up, bag changes, disconnect, and what kind each is. */
final class Changes {
    private Changes() {}

    /**
     * One of them.
     *
     * @param at when
     * @param kind start, ward change, visit, disconnect, in or out of hours
     * @param bags the bag that is hung, none for the disconnect
     * @param place key of the words that say where it happens
     */
    record Change(ZonedDateTime at, ItemKind kind, List<Bag> bags, String place) {}

    /** In order of time; hook-up and disconnect also where there are no bags. */
    static List<Change> of(PlannedCycle planned) {
        List<Change> changes = new ArrayList<>();
        List<Bag> bags = planned.sequence().bags();
        ZonedDateTime start = planned.cycle().infusion().start();
        changes.add(new Change(start, ItemKind.START, bags.stream().limit(1).toList(), "place.start"));
        for (Bag bag : bags.subList(Math.min(1, bags.size()), bags.size())) {
            changes.add(change(planned.sequence(), bag.time().start(), List.of(bag), ItemKind.VISIT));
        }
        changes.add(change(planned.sequence(), planned.cycle().infusion().end(), List.of(), ItemKind.DISCONNECT));
        return changes;
    }

    private static Change change(BagSequence sequence, ZonedDateTime at, List<Bag> bags, ItemKind inHours) {
        boolean disconnect = inHours == ItemKind.DISCONNECT;
        Visit visit = sequence.visits().stream()
                .filter(candidate -> candidate.at().isEqual(at))
                .findFirst()
                .orElse(null);
        if (visit == null) {
            boolean known = !sequence.bags().isEmpty();
            return new Change(
                    at, disconnect ? ItemKind.DISCONNECT : ItemKind.WARD_CHANGE, bags, known ? "place.ward" : "");
        }
        if (visit.inHours()) {
            return new Change(at, inHours, bags, "place.visit");
        }
        ItemKind out = disconnect ? ItemKind.DISCONNECT_OUT_OF_HOURS : ItemKind.VISIT_OUT_OF_HOURS;
        return new Change(at, out, bags, "place.out");
    }
}
