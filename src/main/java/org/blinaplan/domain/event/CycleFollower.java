package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.AdmissionPlanner;
import org.blinaplan.domain.course.CoursePlanner;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.PremedicationPlanner;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.CyclePattern;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** One cycle after what happened in it. */
final class CycleFollower {
    private final Monograph monograph;
    private final Indication indication;
    private final BagPolicy policy;
    private final SitePolicy site;
    private final BagSequencer sequencer;
    private final ZonedDateTime now;

    CycleFollower(
            Monograph monograph,
            Indication indication,
            BagPolicy policy,
            SitePolicy site,
            BagSequencer sequencer,
            ZonedDateTime now) {
        this.monograph = monograph;
        this.indication = indication;
        this.policy = policy;
        this.site = site;
        this.sequencer = sequencer;
        this.now = now;
    }

    /**
     * The cycle with its rest planned.
     *
     * @param recorded what happened
     * @param asFirst whether its start is treated as that of cycle 1
     * @param restart what the label says while it is interrupted; absent while it is not
     * @param made bags that were made and did not hang in a cycle before it
     */
    FollowedCycle follow(CycleRecord recorded, boolean asFirst, @Nullable AssumedRestart restart, List<MadeBag> made) {
        Run rest = restart == null || restart.at() == null || restart.newCycle() ? null : restart.run(recorded);
        return follow(
                recorded,
                asFirst,
                restart == null ? List.of() : restart.advice(),
                stretches(recorded, rest, false),
                made);
    }

    /** A cycle that begins with an assumed restart. */
    FollowedCycle assume(CycleRecord assumed, boolean asFirst, List<MadeBag> made) {
        return follow(assumed, asFirst, List.of(), stretches(assumed, null, true), made);
    }

    private FollowedCycle follow(
            CycleRecord recorded, boolean asFirst, List<Advice> advice, List<Stretch> stretches, List<MadeBag> made) {
        List<GivenStep> steps = steps(recorded, stretches);
        Cycle cycle = cycle(recorded, asFirst, stretches, steps);
        CycleBags bags = CycleBags.of(
                cycle,
                new BagFollower(cycle, recorded, monograph, policy, site, sequencer, made),
                stretches,
                recorded,
                new CycleBags.Site(monograph, policy, site, made),
                now);
        boolean assumed = stretches.get(0).assumed();
        return new FollowedCycle(
                bags.planned(),
                recorded.state(),
                recorded.begunByRestart(),
                assumed,
                assumed ? Duration.ZERO : recorded.delivered(now),
                recorded.gaps().stream().map(this::interruption).toList(),
                advice,
                steps,
                bags.bags(),
                DrugBalance.of(steps, site.pump()));
    }

    private static List<Stretch> stretches(CycleRecord recorded, @Nullable Run rest, boolean assumed) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < recorded.runs().size(); i++) {
            Run run = recorded.runs().get(i);
            ZonedDateTime end = run.end();
            stretches.add(new Stretch(
                    run,
                    end == null ? run.complete(recorded.whole()) : end,
                    i == 0 ? null : recorded.gaps().get(i - 1),
                    assumed));
        }
        if (rest != null) {
            Gap gap = recorded.gaps().get(recorded.gaps().size() - 1);
            stretches.add(new Stretch(rest, rest.complete(recorded.whole()), gap, true));
        }
        return stretches;
    }

    private List<GivenStep> steps(CycleRecord recorded, List<Stretch> stretches) {
        List<GivenStep> steps = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<Stretch.Dosed> doses = stretch.run().end() == null
                    ? stretch.doses(recorded.doses())
                    : Stretch.cut(stretch.run().spans(), stretch.start(), stretch.end());
            for (Stretch.Dosed dosed : doses) {
                TimeSpan time = dosed.time();
                Duration from = stretch.run().deliveredAt(time.start());
                Duration to = stretch.run().deliveredAt(time.end());
                Duration given = stretch.assumed()
                        ? Duration.ZERO
                        : Duration.between(time.start(), Stretch.earlier(time.end(), now));
                steps.add(new GivenStep(
                        new DoseStep(
                                Segment.firstDay(from),
                                Segment.lastDay(to),
                                Math.toIntExact(from.toHours()),
                                Math.toIntExact(to.plusHours(1).minusNanos(1).toHours()),
                                time,
                                dosed.dose()),
                        Progress.of(time, stretch.assumed(), now),
                        stretch.assumed(),
                        given.isNegative() ? Duration.ZERO : given,
                        recorded.doses().isKnown(dosed.dose())));
            }
        }
        return steps;
    }

    private Interruption interruption(Gap gap) {
        Duration duration = gap.duration(now);
        PlannedDose after = gap.doseAfter();
        boolean otherDose =
                after != null && !after.rate().equals(gap.doseBefore().rate());
        return new Interruption(gap, duration, gap.grade(), isLong(duration) || otherDose);
    }

    private boolean isLong(Duration gap) {
        return gap.compareTo(monograph
                        .safety()
                        .interruptions()
                        .supervisedRestartFrom()
                        .value())
                >= 0;
    }

    private Cycle cycle(CycleRecord recorded, boolean asFirst, List<Stretch> stretches, List<GivenStep> steps) {
        int number = recorded.number();
        CyclePattern pattern = indication.pattern(Math.min(number, indication.lastCycle()));
        ZonedDateTime start = recorded.start();
        ZonedDateTime end = stretches.get(stretches.size() - 1).end();
        AgeGroup group = recorded.order().patient().ageGroupOn(start.toLocalDate());
        int free = pattern.treatmentFreeDays().value();
        int asNumber = asFirst ? 1 : number;
        List<Admission> admissions = new ArrayList<>(AdmissionPlanner.plan(
                monograph, indication, asNumber, recorded.order().patient().cnsHistory(), start));
        List<PremedicationPlanner.Due> due = new ArrayList<>();
        due.add(new PremedicationPlanner.Due(Occasion.CYCLE_START, start));
        for (Stretch stretch : stretches) {
            if (isSupervisedRestart(stretch)) {
                admissions.add(AdmissionPlanner.restart(monograph, stretch.start()));
                due.add(new PremedicationPlanner.Due(Occasion.RESTART, stretch.start()));
            }
        }
        due.addAll(stepsUp(steps));
        boolean ends = isOver(recorded, stretches);
        return new Cycle(
                number,
                pattern.phase(),
                group,
                recorded.dosing(),
                new TimeSpan(start, end),
                Math.toIntExact(recorded.whole().toHours()),
                free,
                number >= indication.lastCycle() || !ends ? null : CoursePlanner.afterTreatmentFreeDays(end, free),
                null,
                steps.stream().map(GivenStep::step).toList(),
                admissions,
                PremedicationPlanner.plan(indication, asNumber, group, recorded.dosing(), due));
    }

    /** Whether its infusion ends where it is shown to: not one that waits, nor one whose gap began a new cycle. */
    private boolean isOver(CycleRecord recorded, List<Stretch> stretches) {
        return switch (recorded.state()) {
            case PLANNED, RUNNING, COMPLETED -> true;
            case INTERRUPTED -> stretches.size() > recorded.runs().size();
            case ENDED_EARLY -> recorded.gaps().stream().noneMatch(gap -> isBeyond(recorded, gap));
            case STOPPED_FOR_GOOD -> false;
        };
    }

    private boolean isBeyond(CycleRecord recorded, Gap gap) {
        return gap.because().isReaction()
                && !gap.start().isBefore(recorded.lastRun().start())
                && gap.duration(now)
                                .compareTo(monograph
                                        .safety()
                                        .interruptions()
                                        .sameCycleUpTo()
                                        .value())
                        > 0;
    }

    private boolean isSupervisedRestart(Stretch stretch) {
        Gap gap = stretch.gap();
        if (gap == null) {
            return false;
        }
        PlannedDose after = stretch.run().spans().get(0).dose();
        return isLong(Duration.between(gap.start(), stretch.start()))
                || !after.rate().equals(gap.doseBefore().rate());
    }

    /** A step to a higher dose; also one that comes with a restart. */
    private static List<PremedicationPlanner.Due> stepsUp(List<GivenStep> steps) {
        List<PremedicationPlanner.Due> due = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            DoseStep before = steps.get(i - 1).step();
            DoseStep step = steps.get(i).step();
            if (step.dose().rate().compareTo(before.dose().rate()) > 0) {
                due.add(new PremedicationPlanner.Due(
                        Occasion.DOSE_STEP, step.time().start()));
            }
        }
        return due;
    }
}
