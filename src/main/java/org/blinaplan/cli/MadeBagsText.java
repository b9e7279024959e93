package org.blinaplan.cli;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.MadeBagUse;

/** The bags that were made and have not hung, for people to read on a terminal. */
final class MadeBagsText {
    private MadeBagsText() {}

    /** Empty where there are none. */
    static String of(List<MadeBagUse> uses) {
        StringBuilder text = new StringBuilder();
        for (MadeBagUse use : uses) {
            if (use.kind() != MadeBagUse.Kind.HUNG) {
                text.append("  ").append(line(use)).append('\n');
            }
        }
        return text.isEmpty() ? "" : "\nMADE AND NOT HUNG\n" + text;
    }

    private static String line(MadeBagUse use) {
        PlannedDose dose = use.made().dose();
        ZonedDateTime hangBy = use.made().hangBy();
        return use.made().type().hours() + " h bag" + (dose == null ? "" : " of " + dose.rate()) + ", made "
                + PlanText.time(use.made().madeAt())
                + (hangBy == null ? "" : ", hang by " + PlanText.time(hangBy)) + ": " + words(use);
    }

    private static String words(MadeBagUse use) {
        Bag bag = use.bag();
        if (bag != null) {
            return "bag " + bag.number() + " of cycle " + use.cycle();
        }
        return use.kind() == MadeBagUse.Kind.SPARE ? "spare" : "discard: " + use.reason();
    }
}
