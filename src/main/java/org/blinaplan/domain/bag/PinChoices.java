package org.blinaplan.domain.bag;

import java.util.List;
import org.blinaplan.domain.site.Pin;

/** What a person may pin at one hour of a cycle: {@code [48 h for 48 h, 96 h for 72 h]} where the dose step ends then. */
public final class PinChoices {
    private PinChoices() {}

    /**
     * A pin for each bag that may be hung there, the shortest bag first, each for as long as the dose step allows.
     * Other pins are not looked at: the new one may stand in their place.
     *
     * @throws IllegalArgumentException if the infusion does not run at this hour
     */
    public static List<Pin> at(BagRequest request, int hour) {
        if (hour < 0 || hour >= request.cycle().hours()) {
            throw new IllegalArgumentException("no bag is hung at hour " + hour);
        }
        CycleHours hours = new CycleHours(request, Restriction.NONE);
        return hours.ofStepAt(hour).stream()
                .filter(option -> hours.mayHang(option, hour))
                .map(option -> new Pin(
                        request.cycle().number(),
                        hour,
                        option.bagHours(),
                        Math.min(option.bagHours(), option.step().toHour() - hour)))
                .toList();
    }
}
