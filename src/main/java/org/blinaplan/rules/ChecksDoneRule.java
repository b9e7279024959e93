package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monitoring.CheckStatus;
import org.blinaplan.domain.monitoring.FollowedCheck;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "What was due was done." A warning where a check that this log records elsewhere was left out last time and comes again
 * in the same cycle; otherwise for information, as it may be kept elsewhere or is over.
 */
final class ChecksDoneRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MON-004"),
            "Checks overdue",
            Severity.WARNING,
            "Early signs of cytokine release and neurologic events are found by those who look in time.",
            List.of(Labels.SITE_POLICY, Labels.US_WARNINGS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedMonitoring checks = subject.checks();
        if (checks == null) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<FollowedCheck> all = checks.all();
        List<FollowedCheck> overdue = all.stream()
                .filter(check -> check.status() == CheckStatus.OVERDUE)
                .toList();
        if (overdue.isEmpty()) {
            return all.stream().anyMatch(check -> check.status() == CheckStatus.DONE)
                    ? RuleResult.SATISFIED
                    : RuleResult.NOT_APPLICABLE;
        }
        if (!checks.recordsCare()) {
            return RuleResult.undetermined("No check is recorded in this log, so nobody can say whether the "
                            + overdue.size() + " that were due have been done. Record them, or keep them where this"
                            + " hospital does.")
                    .weighing(Severity.INFO);
        }
        Set<String> urgent = checks.leftOut();
        String text = named("Overdue: ", overdue, urgent, true) + named("Not recorded: ", overdue, urgent, false);
        return RuleResult.violated(text.strip()).weighing(urgent.isEmpty() ? Severity.INFO : Severity.WARNING);
    }

    private static String named(String heading, List<FollowedCheck> overdue, Set<String> urgent, boolean isUrgent) {
        Map<String, List<ZonedDateTime>> times = overdue.stream()
                .filter(check -> urgent.contains(check.check().what()) == isUrgent)
                .collect(Collectors.groupingBy(
                        check -> check.check().what(),
                        LinkedHashMap::new,
                        Collectors.mapping(check -> check.check().latest(), Collectors.toList())));
        return times.isEmpty()
                ? ""
                : heading
                        + times.entrySet().stream()
                                .map(entry -> entry.getKey() + ", "
                                        + (entry.getValue().size() == 1
                                                ? "by "
                                                : entry.getValue().size() + " times, last by ")
                                        + WallClock.time(entry.getValue()
                                                .get(entry.getValue().size() - 1)))
                                .collect(Collectors.joining("; "))
                        + ". ";
    }
}
