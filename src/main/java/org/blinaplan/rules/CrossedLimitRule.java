package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.dosing.DoseCalculator;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.MeasuredBody;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.StepPattern;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "The weight and height of today give the dose, and the rows of the bag table, that the cycle runs with." A new weight
 * decides for cycles that start after it; that the running one would be dosed otherwise is said.
 */
final class CrossedLimitRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("DOS-004"),
            "Weight limit or table row crossed",
            Severity.WARNING,
            "A patient who crosses the weight limit, or a row of the bag table, between two weighings runs on a dose of yesterday.",
            List.of(Labels.US_DOSING, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        return followed == null
                ? RuleResult.NOT_APPLICABLE
                : followed.cycles().stream()
                        .filter(cycle -> cycle.state() == CycleState.RUNNING || cycle.state() == CycleState.INTERRUPTED)
                        .findFirst()
                        .map(cycle -> compare(subject, followed, cycle))
                        .orElse(RuleResult.NOT_APPLICABLE);
    }

    private static RuleResult compare(PlannedCourse subject, FollowedCourse followed, FollowedCycle running) {
        Cycle cycle = running.planned().cycle();
        Monograph monograph = subject.course().monograph();
        Patient today = MeasuredBody.order(
                        subject.course().order(), followed.log().entries(), followed.now())
                .patient();
        Dosing dosing = DoseCalculator.dosing(today.weight(), today.height(), monograph);
        for (StepPattern step :
                subject.course().indication().pattern(cycle.number()).steps()) {
            PlannedDose runs = DoseCalculator.dose(cycle.dosing(), step.dose());
            PlannedDose would = DoseCalculator.dose(dosing, step.dose());
            if (!isServedAlike(monograph, runs.volumeKey(), would.volumeKey())) {
                return RuleResult.violated(
                        "Cycle " + cycle.number() + " runs with " + text(cycle.dosing()) + ": "
                                + runs.rate() + ". " + text(dosing) + " would give " + would.rate()
                                + ", made by another row of the bag table. It counts from the next cycle on; ask the doctor about this one.");
            }
        }
        return RuleResult.SATISFIED;
    }

    private static String text(Dosing dosing) {
        return dosing.weight() + " and " + dosing.surface().value();
    }

    private static boolean isServedAlike(Monograph monograph, VolumeKey runs, VolumeKey would) {
        return runs.equals(would)
                || (runs instanceof VolumeKey.PerSurface
                        && would instanceof VolumeKey.PerSurface
                        && rows(monograph, runs).equals(rows(monograph, would)));
    }

    private static List<VolumeRow> rows(Monograph monograph, VolumeKey key) {
        return monograph.volumes().stream().filter(row -> row.serves(key)).toList();
    }
}
