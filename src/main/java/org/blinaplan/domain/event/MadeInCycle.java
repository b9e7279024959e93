package org.blinaplan.domain.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.quantity.Volume;

/**
 * What follows for the bags of a cycle where some of them are made already: their hang-by counts from when they really
 * were made, no session has to make them, and their measured start volume is what they hold.
 *
 * @param clocks of each bag, in order
 * @param sessions in which the others are made
 * @param measured start volumes by bag number; a bag made up to its volume has none
 */
record MadeInCycle(List<BagClocks> clocks, List<SessionBags> sessions, Map<Integer, Volume> measured) {
    static MadeInCycle of(List<Bag> bags, CycleBags.Site site) {
        PreparationCalendar calendar =
                new PreparationCalendar(site.policy().preparation(), site.site().sterility());
        List<MadeBag> matched = MadeBag.match(bags, site.made());
        List<BagClocks> clocks = new ArrayList<>();
        List<Bag> toMake = new ArrayList<>();
        Map<Integer, Volume> measured = new HashMap<>();
        for (int i = 0; i < bags.size(); i++) {
            Bag bag = bags.get(i);
            MadeBag made = matched.get(i);
            if (made == null) {
                clocks.add(BagClocks.of(bag, calendar));
                toMake.add(bag);
                continue;
            }
            clocks.add(BagClocks.made(bag, made.madeAt(), calendar));
            Volume start = made.event().making().salineVolume();
            if (start != null && bag.type().filledTo() == null) {
                measured.put(bag.number(), start);
            }
        }
        return new MadeInCycle(
                clocks,
                SessionBags.of(
                        toMake,
                        site.policy().vialSharing(),
                        site.monograph().usableVialVolume().value()),
                measured);
    }
}
