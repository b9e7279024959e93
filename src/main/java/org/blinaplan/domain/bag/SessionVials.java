package org.blinaplan.domain.bag;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Volume;

/** Vials opened for bags that are made together. */
public final class SessionVials {
    private SessionVials() {}

    /**
     * The bags of each session share its vials: their volumes are added before they are divided by what can be
     * withdrawn from a vial, and each session rounds up for itself.
     *
     * @param bags of one patient
     * @param sessions in which each of them is made, in the same order
     */
    public static VialCount shared(List<Bag> bags, List<PreparationSession> sessions, Monograph monograph) {
        if (bags.size() != sessions.size()) {
            throw new IllegalArgumentException(bags.size() + " bags are not made in " + sessions.size() + " sessions");
        }
        Map<ZonedDateTime, Volume> volumes = new TreeMap<>();
        for (int i = 0; i < bags.size(); i++) {
            volumes.merge(sessions.get(i).madeAt(), bags.get(i).drugVolume(), Volume::plus);
        }
        Volume usable = monograph.usableVialVolume().value();
        return volumes.values().stream()
                .map(volume -> volume.inPortionsOf(usable))
                .reduce(VialCount.NONE, VialCount::plus);
    }
}
