package org.blinaplan.domain.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.domain.site.SitePolicy;

/**
 * The checks of a course.
 *
 * @param bySite whether the list is the site's own; otherwise the practice default
 * @param cycles in order
 */
public record Monitoring(boolean bySite, List<CycleChecks> cycles) {
    public Monitoring {
        cycles = List.copyOf(cycles);
    }

    /**
     * The checks of one cycle.
     *
     * @param cycle its number
     * @param checkpoints in order of time; those before the cycle are among them
     */
    public record CycleChecks(int cycle, List<Checkpoint> checkpoints) {
        public CycleChecks {
            checkpoints = List.copyOf(checkpoints);
        }
    }

    /** The checks of these cycles, by the site's list; where it has none, by the practice default. */
    public static Monitoring of(List<PlannedCycle> planned, SitePolicy site) {
        List<MonitoringItem> items = site.monitoring() == null ? PracticeDefault.ITEMS : site.monitoring();
        List<CycleChecks> cycles = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            CycleTimes times = CycleTimes.of(
                    planned.get(i), i + 1 < planned.size() ? Optional.of(planned.get(i + 1)) : Optional.empty());
            cycles.add(new CycleChecks(planned.get(i).cycle().number(), CheckPlanner.plan(items, times, i == 0)));
        }
        return new Monitoring(site.monitoring() != null, cycles);
    }

    /** The checks of the cycle with this number; none where it is not planned. */
    public List<Checkpoint> of(int cycle) {
        return cycles.stream()
                .filter(checks -> checks.cycle() == cycle)
                .findFirst()
                .map(CycleChecks::checkpoints)
                .orElse(List.of());
    }
}
