package org.blinaplan.application;

import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Course;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.domain.monitoring.Monitoring;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.rules.RuleCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * A course with its bags and everything a person must know about it.
 *
 * @param course every instant fixed
 * @param policy the bag wishes, nothing left open
 * @param basis what it was planned by
 * @param cycles with their bags
 * @param findings what is violated or undetermined, the heaviest first
 * @param followed the same cycles after what happened; absent where the plan was made without events
 */
public record Plan(
        Course course,
        BagPolicy policy,
        PlanBasis basis,
        List<PlannedCycle> cycles,
        List<Finding> findings,
        @Nullable FollowedCourse followed) {
    public Plan {
        cycles = List.copyOf(cycles);
        findings = List.copyOf(findings);
    }

    /** The order it was made from. */
    public Order order() {
        return course.order();
    }

    /** How the hospital works. */
    public SitePolicy site() {
        return basis.site();
    }

    /** The prescribing information it follows. */
    public Monograph monograph() {
        return course.monograph();
    }

    /** The same plan told of one of its cycles only, under another policy. */
    public Plan of(PlannedCycle cycle, BagPolicy otherPolicy) {
        return new Plan(course, otherPolicy, basis, List.of(cycle), findings, null);
    }

    /** Its checks, by the site's list. */
    public Monitoring monitoring() {
        return Monitoring.of(cycles, site());
    }

    /** The same checks after what was recorded; absent where the plan was made without events. */
    public @Nullable FollowedMonitoring checks() {
        FollowedCourse course = followed;
        return course == null ? null : FollowedMonitoring.of(monitoring(), course);
    }

    /** What a rule asks and why; empty where there is no such rule. */
    public Optional<RuleDefinition> rule(RuleId id) {
        return RuleCatalogue.all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Where a rule comes from for this patient: the label the patient is treated by. */
    public Citation source(RuleDefinition rule) {
        return RuleCatalogue.source(rule, monograph());
    }

    /** Whether it must not be given as it stands: a finding of severity stop is violated or undetermined. */
    public boolean isStopped() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.STOP);
    }
}
