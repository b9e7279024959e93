package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.domain.monitoring.Monitoring;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a rule about the whole course looks at.
 *
 * @param course every instant fixed
 * @param cycles with their bags
 * @param policy the bag wishes, nothing left open
 * @param site how the hospital works
 * @param followed the same cycles after what happened; absent where it was planned without events
 * @param monitoring its checks, by the site's list
 * @param checks the same after what was recorded; absent where it was planned without events
 */
public record PlannedCourse(
        Course course,
        List<PlannedCycle> cycles,
        BagPolicy policy,
        SitePolicy site,
        @Nullable FollowedCourse followed,
        Monitoring monitoring,
        @Nullable FollowedMonitoring checks) {
    public PlannedCourse {
        cycles = List.copyOf(cycles);
    }

    /** With its checks planned, once for all rules that look at them. */
    public PlannedCourse(
            Course course,
            List<PlannedCycle> cycles,
            BagPolicy policy,
            SitePolicy site,
            @Nullable FollowedCourse followed) {
        this(course, cycles, policy, site, followed, Monitoring.of(cycles, site));
    }

    private PlannedCourse(
            Course course,
            List<PlannedCycle> cycles,
            BagPolicy policy,
            SitePolicy site,
            @Nullable FollowedCourse followed,
            Monitoring monitoring) {
        this(
                course,
                cycles,
                policy,
                site,
                followed,
                monitoring,
                followed == null ? null : FollowedMonitoring.of(monitoring, followed));
    }

    /** When the last planned cycle is disconnected. */
    ZonedDateTime lastDose() {
        return cycles.get(cycles.size() - 1).cycle().infusion().end();
    }
}
