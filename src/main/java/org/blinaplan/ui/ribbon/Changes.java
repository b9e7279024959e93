package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.course.TimeSpan;

/** What happens at the pump in one cycle: hook-up, bag changes, stops, restarts, disconnect, and what kind each is. */
final class Changes {
    private final RowState state;
    private final List<Change> changes = new ArrayList<>();

    private Changes(RowState state) {
        this.state = state;
    }

    /**
     * One of them.
     *
     * @param at when
     * @param kind start, ward change, visit, stop, restart, disconnect, in or out of hours
     * @param bags the bag that is hung, none for a stop and the disconnect
     * @param place key of the words that say where it happens
     */
    record Change(ZonedDateTime at, ItemKind kind, List<Bag> bags, String place) {}

    /** In order of time; hook-up and disconnect also where there are no bags. */
    static List<Change> of(RowState state) {
        Changes changes = new Changes(state);
        changes.starts();
        changes.bags();
        changes.ends();
        changes.changes.sort(Comparator.comparing(Change::at));
        return changes.changes;
    }

    private BagSequence sequence() {
        return state.planned().sequence();
    }

    /** Hook-up and every restart, each with the bag that is hung with it; a short gap leaves the bag hanging. */
    private void starts() {
        ZonedDateTime first = state.cycle().infusion().start();
        for (TimeSpan stretch : state.delivered().stretches()) {
            ZonedDateTime at = stretch.start();
            boolean start = at.isEqual(first);
            changes.add(new Change(
                    at,
                    start ? ItemKind.START : ItemKind.RESTART,
                    sequence().bags().stream()
                            .filter(bag -> bag.time().start().isEqual(at))
                            .toList(),
                    start ? "place.start" : "place.restart"));
        }
    }

    private void bags() {
        for (Bag bag : sequence().bags()) {
            boolean withStart =
                    changes.stream().anyMatch(change -> change.bags().contains(bag));
            if (!withStart) {
                changes.add(change(bag.time().start(), List.of(bag), ItemKind.VISIT));
            }
        }
    }

    private void ends() {
        state.interruptions()
                .forEach(gap -> changes.add(new Change(gap.gap().start(), ItemKind.STOP, List.of(), "place.stop")));
        ZonedDateTime end = state.cycle().infusion().end();
        if (state.isDisconnected()) {
            changes.add(change(end, List.of(), ItemKind.DISCONNECT));
        } else if (state.lastGap().isEmpty()) {
            changes.add(new Change(end, ItemKind.STOP, List.of(), "place.stop"));
        }
    }

    private Change change(ZonedDateTime at, List<Bag> bags, ItemKind inHours) {
        boolean disconnect = inHours == ItemKind.DISCONNECT;
        Visit visit = sequence().visits().stream()
                .filter(candidate -> candidate.at().isEqual(at))
                .findFirst()
                .orElse(null);
        if (visit == null) {
            boolean known = !sequence().bags().isEmpty();
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
