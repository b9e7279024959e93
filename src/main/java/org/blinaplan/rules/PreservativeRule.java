package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.quantity.Weight;

/**
 * "A bag with preservative hangs only for a patient of its lowest weight or more."
 */
final class PreservativeRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("BAG-004"),
            "Bags with benzyl alcohol",
            Severity.INFO,
            "Benzyl alcohol can be fatal in neonates and at low weight.",
            List.of(Labels.US_PREPARATION));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        Weight weight = subject.course().course().order().patient().weight();
        List<BagType> preserved = subject.course().course().monograph().bagTypes().stream()
                .filter(type -> type.preservative().value()
                        && subject.course().course().monograph().hasVolumes(type.hours()))
                .toList();
        for (BagType type : preserved) {
            Cited<Weight> lowest = type.lowestWeight();
            if (lowest != null && weight.compareTo(lowest.value()) < 0) {
                return RuleResult.violated("The " + type.hours() + " h bag holds benzyl alcohol and is not used: "
                                + weight + " is below its lowest weight of " + lowest.value() + ".")
                        .citing(lowest.source().citation());
            }
        }
        long used = subject.preservedBags();
        return used == 0
                ? RuleResult.SATISFIED
                : RuleResult.violated(
                        (used == 1 ? "1 bag holds" : used + " bags hold") + " benzyl alcohol as preservative.");
    }
}
