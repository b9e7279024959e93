package org.blinaplan.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Every bag can be made in a preparation session and hung within its refrigerated life and the sterility hours."
 */
final class HangInTimeRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("STO-001"),
            "Bag kept too long before hanging",
            Severity.STOP,
            "A bag beyond its life may have lost its drug or its sterility.",
            List.of(Labels.US_STORAGE, Labels.EU_STORAGE, Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        List<Bag> bags = subject.planned().clocks().stream()
                .filter(clocks -> !clocks.isMade())
                .map(BagClocks::bag)
                .toList();
        if (bags.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        PreparationCalendar calendar = new PreparationCalendar(
                subject.course().policy().preparation(), subject.course().site().sterility());
        List<String> late = new ArrayList<>();
        Citation binding = Labels.SITE_POLICY;
        for (Bag bag : bags) {
            Cited<Duration> life = bag.type().refrigerated();
            if (life == null) {
                return RuleResult.undetermined("How long the " + bag.bagHours() + " h bag keeps in the refrigerator is"
                        + " not known. Enter its refrigerated life in the monograph, or do not allow this bag.");
            }
            if (calendar.latest(bag.time().start(), life.value()).isEmpty()) {
                late.add("bag " + bag.number() + " on "
                        + WallClock.time(bag.time().start()) + " (within "
                        + words(calendar.life(life.value())) + " of making)");
                if (calendar.life(life.value()).equals(life.value())) {
                    binding = life.source().citation();
                }
            }
        }
        return late.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("No preparation session serves " + String.join("; ", late)
                                + ". Prepare on more days, or choose another start or other bags.")
                        .citing(binding);
    }

    private static String words(Duration life) {
        return life.toHours() + " h" + (life.toMinutesPart() == 0 ? "" : " " + life.toMinutesPart() + " min");
    }
}
