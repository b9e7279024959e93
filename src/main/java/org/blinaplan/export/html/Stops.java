package org.blinaplan.export.html;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.Severity;

/** Why a cycle must not be given as it stands, for the sheets of that cycle. */
final class Stops {
    private Stops() {}

    /** The rules that stop it: {@code "ADM-002, BAG-003"}; empty where nothing does. */
    static String of(Plan plan, Integer cycle, Words words) {
        Set<String> rules = plan.findings().stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .filter(finding -> finding.cycle() == null || cycle.equals(finding.cycle()))
                .map(Finding::rule)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        if (rules.isEmpty()) {
            return plan.isStopped() ? words.text("stop.course") : "";
        }
        return String.join(", ", rules);
    }
}
