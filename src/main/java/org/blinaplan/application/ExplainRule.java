package org.blinaplan.application;

import java.util.Optional;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.rules.RuleCatalogue;

/** Says of a rule why it matters and where it stands, for the label a patient is treated by. */
public final class ExplainRule {
    private ExplainRule() {}

    /**
     * A rule and its source.
     *
     * @param rule what it asks and why
     * @param source in this patient's label where that has it
     */
    public record Explained(RuleDefinition rule, Citation source) {}

    /** The rule of this id; empty where the catalogue has none. */
    public static Optional<Explained> of(RuleId id, Monograph monograph) {
        return RuleCatalogue.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> new Explained(
                        rule,
                        rule.citations().stream()
                                .filter(monograph::isFrom)
                                .findFirst()
                                .orElse(rule.citations().get(0))));
    }
}
