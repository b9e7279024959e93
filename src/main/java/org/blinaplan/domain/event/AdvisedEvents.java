package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.Advice.Action;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.SitePolicy;

/** What the label said at the moment of each restart, and what it says of reactions in a running infusion. */
final class AdvisedEvents {
    private final Monograph monograph;
    private final SitePolicy site;
    private final CourseRecord record;

    AdvisedEvents(Monograph monograph, SitePolicy site, CourseRecord record) {
        this.monograph = monograph;
        this.site = site;
        this.record = record;
    }

    List<FollowedCourse.AdvisedRestart> restarts() {
        List<FollowedCourse.AdvisedRestart> restarts = new ArrayList<>();
        for (CycleRecord cycle : record.cycles()) {
            for (int i = 0; i < cycle.gaps().size(); i++) {
                Gap gap = cycle.gaps().get(i);
                ZonedDateTime end = gap.end();
                if (end != null) {
                    List<Advice> advice = GapAdvice.of(
                            situation(cycle, gap, end), cycle.runs().get(i).start());
                    restarts.add(new FollowedCourse.AdvisedRestart(cycle.number(), gap, advice));
                }
            }
        }
        return restarts;
    }

    /** One for each reaction of the run that goes on. */
    List<FollowedCourse.Alarm> alarms() {
        List<FollowedCourse.Alarm> alarms = new ArrayList<>();
        if (record.cycles().isEmpty()) {
            return alarms;
        }
        CycleRecord cycle = record.cycles().get(record.cycles().size() - 1);
        if (cycle.state() != CycleState.RUNNING) {
            return alarms;
        }
        Run run = cycle.lastRun();
        for (EventLog.Entry entry : record.entries()) {
            if (entry.event() instanceof CourseEvent.ReactionGraded graded
                    && !graded.at().isBefore(run.start())) {
                PlannedDose dose = run.spans().stream()
                        .filter(span -> !span.start().isAfter(graded.at()))
                        .reduce((one, other) -> other)
                        .map(DoseSpan::dose)
                        .orElseThrow();
                Gap since = new Gap(graded.at(), null, graded.reaction(), graded.grade(), dose, null);
                interruption(AdviceTable.of(situation(cycle, since, record.now())))
                        .ifPresent(advice -> alarms.add(new FollowedCourse.Alarm(cycle.number(), graded, advice)));
            }
        }
        return alarms;
    }

    private static Optional<Advice> interruption(List<Advice> advice) {
        return advice.stream()
                .filter(one -> one.action() == Action.HOLD || one.action() == Action.STOP_FOR_GOOD)
                .findFirst();
    }

    private Situation situation(CycleRecord cycle, Gap gap, ZonedDateTime at) {
        return new Situation(monograph, site.upperLimits(), cycle.doses(), record.entries(), gap, at);
    }
}
