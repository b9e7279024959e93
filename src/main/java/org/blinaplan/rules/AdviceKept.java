package org.blinaplan.rules;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.Gap;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * What the rules of interruption and dose modification share: a reaction in the running infusion that asks for an
 * interruption stops; a restart that contradicts the advice of its moment is accepted, and said.
 */
final class AdviceKept {
    private AdviceKept() {}

    static RuleResult evaluate(PlannedCourse subject, RuleId rule) {
        FollowedCourse followed = subject.followed();
        if (followed == null) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<String> alarms = followed.alarms().stream()
                .filter(alarm -> alarm.advice().rule().equals(rule))
                .map(alarm -> "Interrupt cycle " + alarm.cycle() + " now. "
                        + alarm.advice().text())
                .distinct()
                .toList();
        if (!alarms.isEmpty()) {
            return RuleResult.violated(String.join(" ", alarms)).weighing(Severity.STOP);
        }
        List<String> contradicted = new ArrayList<>();
        boolean speaks = false;
        for (FollowedCourse.AdvisedRestart restart : followed.restarts()) {
            for (Advice advice : restart.advice()) {
                if (advice.rule().equals(rule)) {
                    speaks = true;
                    contradict(restart, advice, contradicted);
                }
            }
        }
        if (!contradicted.isEmpty()) {
            return RuleResult.violated(String.join(" ", contradicted)).weighing(Severity.WARNING);
        }
        return speaks ? RuleResult.SATISFIED : RuleResult.NOT_APPLICABLE;
    }

    private static void contradict(FollowedCourse.AdvisedRestart restart, Advice advice, List<String> contradicted) {
        Gap gap = restart.gap();
        ZonedDateTime at = gap.end();
        PlannedDose given = gap.doseAfter();
        if (at != null && given != null && isContradicted(advice, at, given)) {
            contradicted.add("Cycle " + restart.cycle() + " was restarted at " + given.rate() + " on "
                    + WallClock.time(at) + " against the advice of that moment: " + advice.text());
        }
    }

    /** What is left to a person contradicts nothing. */
    private static boolean isContradicted(Advice advice, ZonedDateTime at, PlannedDose given) {
        PlannedDose dose = advice.dose();
        ZonedDateTime notBefore = advice.notBefore();
        return switch (advice.action()) {
            case STOP_FOR_GOOD, HOLD -> true;
            case DECIDE, NEW_CYCLE -> false;
            case RESUME, SUPERVISED_RESTART, RESTART_LOW ->
                (notBefore != null && at.isBefore(notBefore))
                        || (dose != null && !dose.rate().equals(given.rate()));
        };
    }
}
