package org.blinaplan.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "A bag without volume rows is not used."
 */
final class BagsWithoutVolumesRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("BAG-002"),
            "Bags without volumes",
            Severity.INFO,
            "The label names these bags, but their volumes are not in the monograph, and they are never computed.",
            List.of(Labels.US_PREPARATION, Labels.EU_PREPARATION));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        Monograph monograph = subject.course().monograph();
        String without = monograph.bagTypes().stream()
                .map(BagType::hours)
                .filter(hours -> !monograph.hasVolumes(hours))
                .map(hours -> hours + " h")
                .collect(Collectors.joining(" and "));
        return without.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("The " + without + " bags are not used: " + monograph.id()
                        + " has no volumes for them. A site that holds them enters them when it adopts the monograph.");
    }
}
