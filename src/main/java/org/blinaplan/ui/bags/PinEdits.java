package org.blinaplan.ui.bags;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.site.Pin;

/** The pins of an order, changed. */
final class PinEdits {
    private PinEdits() {}

    /** With one pin more; the newest wins, so pins whose hours it takes go. */
    static List<Pin> with(List<Pin> pins, Pin pin) {
        List<Pin> changed = new ArrayList<>(
                pins.stream().filter(other -> !overlap(other, pin)).toList());
        changed.add(pin);
        return List.copyOf(changed);
    }

    /** Without the pin of this hour. */
    static List<Pin> without(List<Pin> pins, int cycle, int atHour) {
        return pins.stream()
                .filter(pin -> pin.cycle() != cycle || pin.atHour() != atHour)
                .toList();
    }

    /** With these pins in the place of all those of one cycle. */
    static List<Pin> replaced(List<Pin> pins, int cycle, List<Pin> ofCycle) {
        List<Pin> changed = new ArrayList<>(
                pins.stream().filter(pin -> pin.cycle() != cycle).toList());
        changed.addAll(ofCycle);
        return List.copyOf(changed);
    }

    private static boolean overlap(Pin one, Pin other) {
        return one.cycle() == other.cycle() && one.atHour() < other.endHour() && other.atHour() < one.endHour();
    }
}
