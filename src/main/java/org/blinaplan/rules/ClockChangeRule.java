package org.blinaplan.rules;

import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The clock moves, the infusion hours do not."
 */
final class ClockChangeRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("TIM-001"),
            "Clock change during the infusion",
            Severity.INFO,
            "Infusion hours are counted, not clock times: after a clock change every time of the cycle moves by an hour on the wall.",
            List.of(new Citation("IANA time zone database", "zone of the order", "of the Java runtime")));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        TimeSpan infusion = subject.cycle().infusion();
        ZoneRules rules = infusion.start().getZone().getRules();
        List<String> dates = Stream.iterate(
                        rules.nextTransition(infusion.start().toInstant()),
                        change -> change != null
                                && change.getInstant().isBefore(infusion.end().toInstant()),
                        change -> rules.nextTransition(change.getInstant()))
                .map(change -> WallClock.date(change.getDateTimeBefore().toLocalDate()))
                .toList();
        if (dates.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        return RuleResult.violated("The clock changes on " + String.join(" and on ", dates)
                + ". The infusion hours do not: from then on changes are at other clock times, and the disconnect is on "
                + WallClock.time(infusion.end()) + ".");
    }
}
