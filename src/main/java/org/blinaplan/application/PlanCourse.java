package org.blinaplan.application;

import java.util.List;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.course.CoursePlanner;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.rules.PlannedCourse;
import org.blinaplan.rules.RuleCatalogue;

/** Plans a course from an order: the one way from an order to a plan, for window, command line and paper. */
public final class PlanCourse {
    private final MonographLibrary monographs;
    private final BagSequencer sequencer;

    public PlanCourse(MonographLibrary monographs, BagSequencer sequencer) {
        this.monographs = monographs;
        this.sequencer = sequencer;
    }

    /**
     * The plan of this order under this site policy. A pure function of its two inputs and the monograph.
     *
     * @throws IllegalArgumentException if the order names a monograph, indication or cycle that does not exist; its
     *     reader refuses that before
     */
    public Plan plan(Order order, SitePolicy site) {
        Monograph monograph = monographs
                .find(order.monograph())
                .orElseThrow(() -> new IllegalArgumentException("no monograph " + order.monograph()));
        Course course = CoursePlanner.plan(order, monograph);
        BagPolicy policy = BagPolicy.resolve(order.bagPolicy(), site.bagPolicy(), monograph);
        List<PlannedCycle> cycles = course.cycles().stream()
                .map(cycle -> PlannedCycle.of(BagRequest.of(cycle, order, monograph, policy, site), sequencer, site))
                .toList();
        return new Plan(
                course, policy, site, cycles, RuleCatalogue.findings(new PlannedCourse(course, cycles, policy, site)));
    }
}
