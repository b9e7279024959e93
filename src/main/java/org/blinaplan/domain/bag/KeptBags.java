package org.blinaplan.domain.bag;

import java.time.Instant;
import java.util.List;
import org.blinaplan.domain.site.Pin;

/**
 * The bags of one cycle as two people have verified them.
 *
 * @param cycle its number
 * @param start of its infusion then
 * @param bags every bag, in order: hour at which it is hung, labelled hours, hours it runs
 */
public record KeptBags(int cycle, Instant start, List<Pin> bags) {
    public KeptBags {
        bags = List.copyOf(bags);
    }

    /** The bags of a planned cycle; none where no sequence exists. */
    public static KeptBags of(PlannedCycle planned) {
        int number = planned.cycle().number();
        return new KeptBags(
                number,
                planned.cycle().infusion().start().toInstant(),
                planned.sequence().bags().stream()
                        .map(bag -> new Pin(number, bag.atHour(), bag.bagHours(), bag.hours()))
                        .toList());
    }

    /** Whether the cycle still starts and lasts as it did, and nothing else is fixed in it. */
    boolean serves(BagRequest request) {
        return request.cycle().number() == cycle
                && request.cycle().infusion().start().toInstant().equals(start)
                && !bags.isEmpty()
                && bags.get(bags.size() - 1).endHour() == request.cycle().hours()
                && bags.containsAll(request.pins());
    }
}
