package org.blinaplan.rules;

import java.time.LocalDate;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * "The weight was measured in the days before the cycle's start that the site asks for." A later cycle is weighed
 * for when it comes.
 */
final class WeightAgeRule implements ClinicalRule<CycleOfCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("DOS-001"),
            "Age of the weight",
            Severity.WARNING,
            "A dose by body surface follows the weight, and 45 kg changes the dose by a third: an old weight is a wrong dose.",
            List.of(Labels.SITE_POLICY));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(CycleOfCourse subject) {
        LocalDate measured = measuredOn(subject);
        LocalDate start = subject.cycle().infusion().start().toLocalDate();
        LocalDate from = start.minusDays(subject.course().site().weightOldAfterDays());
        String wanted = "Cycle " + subject.cycle().number() + " wants a weight from the "
                + subject.course().site().weightOldAfterDays() + " days before " + WallClock.date(start);
        if (subject.cycle().earliestStart() != null) {
            return measured != null && !measured.isBefore(from) && !measured.isAfter(start)
                    ? RuleResult.SATISFIED
                    : RuleResult.violated(wanted + ". Weigh the patient then.").weighing(Severity.INFO);
        }
        if (measured == null) {
            return RuleResult.undetermined("The weight has no date. " + wanted + ". Enter the day it was measured.");
        }
        return measured.isBefore(from) || measured.isAfter(start)
                ? RuleResult.violated(
                        "The weight is from " + WallClock.date(measured) + ". " + wanted + ". Weigh again.")
                : RuleResult.SATISFIED;
    }

    /** The day of the weight that decides the cycle: the last one recorded before its start, else the order's. */
    private static @Nullable LocalDate measuredOn(CycleOfCourse subject) {
        LocalDate measured = subject.course().course().order().patient().weightMeasuredOn();
        FollowedCourse followed = subject.course().followed();
        if (followed != null) {
            for (EventLog.Entry entry : followed.log().entries()) {
                boolean decides =
                        !entry.event().at().isAfter(subject.cycle().infusion().start());
                measured = decides && entry.event() instanceof CourseEvent.WeightMeasured
                        ? entry.event().at().toLocalDate()
                        : measured;
            }
        }
        return measured;
    }
}
