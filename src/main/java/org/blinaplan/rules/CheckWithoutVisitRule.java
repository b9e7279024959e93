package org.blinaplan.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/** "A check at home on which no visit falls: who does it, and where?" */
final class CheckWithoutVisitRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MON-002"),
            "Checks at home without a visit",
            Severity.INFO,
            "A check for which nobody comes is easily left out.",
            List.of(Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        Cycle cycle = subject.cycle();
        List<Checkpoint> infusing = subject.checkpoints().stream()
                .filter(check -> check.at().isAfter(cycle.infusion().start())
                        && !check.at().isAfter(cycle.infusion().end()))
                .toList();
        if (infusing.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        Map<String, String> times = infusing.stream()
                .filter(check -> !check.withVisit() && !isInHospital(cycle, check))
                .collect(Collectors.groupingBy(
                        Checkpoint::what,
                        LinkedHashMap::new,
                        Collectors.mapping(check -> WallClock.time(check.at()), Collectors.joining(" and "))));
        String alone = times.entrySet().stream()
                .map(entry -> entry.getKey() + " on " + entry.getValue())
                .collect(Collectors.joining("; "));
        return alone.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated(
                        "Due at home when no bag is changed: " + alone + ". Decide who does it, and where.");
    }

    private static boolean isInHospital(Cycle cycle, Checkpoint check) {
        return cycle.admissions().stream().anyMatch(admission -> admission.holdsOrTouches(check.at()));
    }
}
