package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monograph.TimeWindows;
import org.blinaplan.domain.patient.Pregnancy;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "Contraception, and no breast-feeding, during treatment and for 48 hours after the last dose."
 */
final class ContraceptionRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PRG-002"),
            "Contraception and breast-feeding",
            Severity.INFO,
            "The label protects an unborn or breast-fed child until the drug is gone from the body.",
            List.of(Labels.US_SPECIFIC_POPULATIONS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        Pregnancy pregnancy = subject.course().order().patient().pregnancy();
        if (pregnancy == Pregnancy.NOT_APPLICABLE) {
            return RuleResult.NOT_APPLICABLE;
        }
        TimeWindows windows = subject.course().monograph().safety().windows();
        ZonedDateTime last = subject.lastDose();
        String text = "Contraception until "
                + WallClock.time(last.plus(windows.contraceptionAfter().value())) + ", no breast-feeding until "
                + WallClock.time(last.plus(windows.breastFeedingAfter().value()))
                + ", counted from the planned end of the last cycle; later if the end moves.";
        return pregnancy == null
                ? RuleResult.undetermined("Nothing is entered about pregnancy. If it applies: " + text)
                : RuleResult.violated(text)
                        .citing(windows.contraceptionAfter().source().citation());
    }
}
