package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.BagType;
import org.jspecify.annotations.Nullable;

/**
 * A bag that was recorded as made. Its dose is fixed from then on, and so is the time by which it must hang.
 *
 * @param event the record of its making
 * @param type the labelled bag
 * @param dose that of the planned bag of its duration that was next to be hung, and not made yet, when it was made;
 *     absent where none was planned: nobody can say from the record what it holds
 * @param hangBy made + the shorter of its refrigerated life and the sterility hours, that instant included; absent where
 *     the monograph does not know its life
 */
public record MadeBag(
        CourseEvent.BagMade event,
        BagType type,
        @Nullable PlannedDose dose,
        @Nullable ZonedDateTime hangBy) {
    /** When it was made. */
    public ZonedDateTime madeAt() {
        return event.at();
    }

    /** Whether it can be this bag: its duration and dose, hung after it was made and within its life. */
    public boolean canBe(Bag bag) {
        return type.hours() == bag.bagHours()
                && holds(bag.dose())
                && canHangAt(bag.time().start());
    }

    /** Whether this dose is in it. */
    public boolean holds(PlannedDose wanted) {
        return dose != null && dose.rate().equals(wanted.rate());
    }

    /** Whether it may be hung at this instant. */
    public boolean canHangAt(ZonedDateTime at) {
        return hangBy != null && !at.isBefore(madeAt()) && !at.isAfter(hangBy);
    }

    /**
     * Which made bag each bag is, in the order of the bags: always the one that keeps the shortest among those it can
     * be, so that as many as can be are used (earliest deadline first).
     *
     * @return for each bag the made one, null where none can be it
     */
    static List<@Nullable MadeBag> match(List<Bag> bags, List<MadeBag> made) {
        List<MadeBag> left = new ArrayList<>(made);
        List<@Nullable MadeBag> matched = new ArrayList<>();
        for (Bag bag : bags) {
            MadeBag first = null;
            for (MadeBag candidate : left) {
                if (candidate.canBe(bag) && (first == null || candidate.keepsShorterThan(first))) {
                    first = candidate;
                }
            }
            matched.add(first);
            left.remove(first);
        }
        return matched;
    }

    /** Those that none of these bags is. */
    static List<MadeBag> left(List<Bag> bags, List<MadeBag> made) {
        List<MadeBag> left = new ArrayList<>(made);
        match(bags, made).forEach(left::remove);
        return left;
    }

    private boolean keepsShorterThan(MadeBag other) {
        return hangBy != null && other.hangBy != null && hangBy.isBefore(other.hangBy);
    }
}
