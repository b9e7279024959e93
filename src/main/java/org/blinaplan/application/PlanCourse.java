package org.blinaplan.application;

import java.time.Instant;
import java.util.List;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.bag.KeptSequences;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.RememberedSequences;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.course.CoursePlanner;
import org.blinaplan.domain.event.CourseFollower;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.rules.PlannedCourse;
import org.blinaplan.rules.RuleCatalogue;
import org.jspecify.annotations.Nullable;

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
        return plan(order, now(order, site));
    }

    /**
     * What an order that nobody has verified is planned by.
     *
     * @throws IllegalArgumentException if the order names a monograph that does not exist
     */
    public PlanBasis now(Order order, SitePolicy site) {
        return PlanBasis.of(site, monograph(order));
    }

    /** The plan of this order by this basis. */
    public Plan plan(Order order, PlanBasis basis) {
        Monograph monograph = basis.monograph();
        SitePolicy site = basis.site();
        Course course = CoursePlanner.plan(order, monograph);
        BagPolicy policy = BagPolicy.resolve(order.bagPolicy(), site.bagPolicy(), monograph);
        BagSequencer bags = bags(basis);
        List<PlannedCycle> cycles = course.cycles().stream()
                .map(cycle -> PlannedCycle.of(BagRequest.of(cycle, order, monograph, policy, site), bags, site))
                .toList();
        return plan(new PlannedCourse(course, cycles, policy, site, null), basis);
    }

    /**
     * The plan of this order after what happened: the past as it was, the rest planned from now.
     *
     * @param events without faults; their reader refuses others
     * @param now not before the last event; absent: the last event's instant
     */
    public Plan plan(Order order, SitePolicy site, EventLog events, @Nullable Instant now) {
        return plan(order, now(order, site), events, now);
    }

    /** The plan of this order by this basis after what happened. */
    public Plan plan(Order order, PlanBasis basis, EventLog events, @Nullable Instant now) {
        Monograph monograph = basis.monograph();
        SitePolicy site = basis.site();
        FollowedCourse followed = CourseFollower.follow(
                order, monograph, site, bags(basis), events, now == null ? null : now.atZone(order.zone()));
        List<PlannedCycle> cycles =
                followed.cycles().stream().map(FollowedCycle::planned).toList();
        Course course = new Course(
                order,
                monograph,
                monograph.indication(order.indication()).orElseThrow(),
                cycles.stream().map(PlannedCycle::cycle).toList());
        BagPolicy policy = BagPolicy.resolve(order.bagPolicy(), site.bagPolicy(), monograph);
        return plan(new PlannedCourse(course, cycles, policy, site, followed), basis);
    }

    private BagSequencer bags(PlanBasis basis) {
        return new RememberedSequences(basis.bags().isEmpty() ? sequencer : new KeptSequences(basis.bags(), sequencer));
    }

    private static Plan plan(PlannedCourse course, PlanBasis basis) {
        return new Plan(
                course.course(),
                course.policy(),
                basis,
                course.cycles(),
                RuleCatalogue.findings(course),
                course.followed());
    }

    private Monograph monograph(Order order) {
        return monographs
                .find(order.monograph())
                .orElseThrow(() -> new IllegalArgumentException("no monograph " + order.monograph()));
    }
}
