package org.blinaplan.application.course;

import java.util.EnumSet;
import java.util.Set;
import org.blinaplan.application.Draft;
import org.blinaplan.domain.order.Order;

/**
 * What a second person has typed from the chart, without seeing the first entry; texts as the order file has them.
 *
 * @param weight {@code "46.4 kg"}
 * @param height {@code "158 cm"}
 * @param indication the id of the approved use
 * @param start the local time in the order's zone
 */
public record SecondEntry(String weight, String height, String indication, String start) {
    /** What is typed twice. */
    public enum Entered {
        WEIGHT,
        HEIGHT,
        INDICATION,
        START
    }

    /** The first person's order with these four fields in place of its own. */
    Draft into(Draft first) {
        return first.with("patient.weight", weight)
                .with("patient.height", height)
                .with("indication", indication)
                .with("start", start);
    }

    /** What differs between two orders: not the texts, but what they mean. */
    static Set<Entered> differences(Order first, Order second) {
        Set<Entered> found = EnumSet.noneOf(Entered.class);
        if (!first.patient().weight().equals(second.patient().weight())) {
            found.add(Entered.WEIGHT);
        }
        if (!first.patient().height().equals(second.patient().height())) {
            found.add(Entered.HEIGHT);
        }
        if (!first.indication().equals(second.indication())) {
            found.add(Entered.INDICATION);
        }
        if (!first.start()
                .in(first.zone())
                .toInstant()
                .equals(second.start().in(second.zone()).toInstant())) {
            found.add(Entered.START);
        }
        return found;
    }
}
