package org.blinaplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Where the next bag runs faster at the same dose, the line is aspirated and never flushed."
 */
final class FasterNextBagRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("BAG-006"),
            "Faster next bag",
            Severity.INFO,
            "The line still holds the stronger solution of the slower bag; run faster, or flushed, it is a bolus.",
            List.of(Labels.SITE_POLICY, Labels.US_INTERRUPTIONS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        List<Bag> bags = subject.planned().sequence().bags();
        List<String> faster = new ArrayList<>();
        for (int i = 1; i < bags.size(); i++) {
            if (LineInstruction.at(bags.get(i - 1), bags.get(i)) == LineInstruction.ASPIRATE) {
                faster.add(text(bags.get(i - 1), bags.get(i), subject));
            }
        }
        return faster.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("Aspirate the line, do not flush it, and reprogram the pump: "
                        + String.join("; ", faster) + ".");
    }

    private static String text(Bag before, Bag next, CycleOfCourse subject) {
        String change = WallClock.time(next.time().start()) + ", bag " + next.number() + " runs at " + next.rate()
                + " after " + before.rate();
        return subject.planned().line().changes().stream()
                .filter(line -> line.next().equals(next))
                .findFirst()
                .map(line -> change + " (" + line.words() + ")")
                .orElse(change);
    }
}
