package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;

/**
 * Bags of one cycle that are made in one session.
 *
 * @param session when
 * @param bags which, in order
 * @param drugVolume of all of them
 * @param vials opened for them: where they are shared the volumes are added before they are divided by what can be
 *     withdrawn from a vial, else each bag rounds up for itself
 */
public record SessionBags(PreparationSession session, List<Bag> bags, Volume drugVolume, VialCount vials) {
    public SessionBags {
        bags = List.copyOf(bags);
    }

    /** The sessions of these bags in order of time; bags whose session is not planned are left out. */
    public static List<SessionBags> of(List<Bag> bags, VialSharing sharing, Volume usableOfVial) {
        Map<PreparationSession, List<Bag>> made = new TreeMap<>(Comparator.comparing(PreparationSession::madeAt));
        for (Bag bag : bags) {
            PreparationSession session = bag.madeIn();
            if (session != null) {
                made.computeIfAbsent(session, any -> new ArrayList<>()).add(bag);
            }
        }
        return made.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), sharing, usableOfVial))
                .toList();
    }

    private static SessionBags of(
            PreparationSession session, List<Bag> bags, VialSharing sharing, Volume usableOfVial) {
        Volume volume = bags.stream().map(Bag::drugVolume).reduce(Volume.of(0), Volume::plus);
        VialCount vials = sharing == VialSharing.SESSION
                ? volume.inPortionsOf(usableOfVial)
                : bags.stream().map(Bag::vials).reduce(VialCount.NONE, VialCount::plus);
        return new SessionBags(session, bags, volume, vials);
    }
}
