package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.dosing.PlannedDose;
import org.jspecify.annotations.Nullable;

/** What becomes of the made bags of a course. */
final class MadeBagUses {
    private final List<FollowedCycle> cycles;
    private final ZonedDateTime now;

    private MadeBagUses(List<FollowedCycle> cycles, ZonedDateTime now) {
        this.cycles = cycles;
        this.now = now;
    }

    /** Of each, in order of making. */
    static List<MadeBagUse> of(List<FollowedCycle> cycles, List<MadeBag> made, ZonedDateTime now) {
        return new MadeBagUses(cycles, now).uses(made);
    }

    private List<MadeBagUse> uses(List<MadeBag> made) {
        List<MadeBag> left = new ArrayList<>(made);
        List<MadeBagUse> uses = new ArrayList<>();
        for (FollowedCycle cycle : cycles) {
            List<Bag> bags = cycle.bags().stream().map(GivenBag::bag).toList();
            List<@Nullable MadeBag> matched = MadeBag.match(bags, left);
            for (int i = 0; i < matched.size(); i++) {
                MadeBag bag = matched.get(i);
                if (bag != null) {
                    boolean planned = cycle.bags().get(i).progress() == Progress.PLANNED;
                    uses.add(new MadeBagUse(
                            bag,
                            planned ? MadeBagUse.Kind.PLANNED : MadeBagUse.Kind.HUNG,
                            cycle.number(),
                            bags.get(i),
                            null));
                    left.remove(bag);
                }
            }
        }
        left.forEach(bag -> uses.add(unplanned(bag)));
        uses.sort((one, other) ->
                one.made().madeAt().toInstant().compareTo(other.made().madeAt().toInstant()));
        return uses;
    }

    private MadeBagUse unplanned(MadeBag bag) {
        String reason = whyNot(bag);
        return new MadeBagUse(
                bag, reason == null ? MadeBagUse.Kind.SPARE : MadeBagUse.Kind.DISCARD, null, null, reason);
    }

    private @Nullable String whyNot(MadeBag bag) {
        PlannedDose dose = bag.dose();
        ZonedDateTime hangBy = bag.hangBy();
        if (dose == null) {
            return "no bag of this duration was planned when it was made, so the record does not say what it holds";
        }
        if (hangBy == null) {
            return "the monograph does not say how long it keeps";
        }
        if (now.isAfter(hangBy)) {
            return "it had to hang by " + WallClock.time(hangBy);
        }
        if (cycles.stream().anyMatch(cycle -> waits(cycle) || runs(cycle, dose, hangBy))) {
            return null;
        }
        return "it holds " + dose.rate() + ", and no infusion at that dose is planned until it must hang, "
                + WallClock.time(hangBy);
    }

    /** Interrupted, and nobody knows at which dose it goes on. */
    private static boolean waits(FollowedCycle cycle) {
        return cycle.state() == CycleState.INTERRUPTED && cycle.steps().stream().noneMatch(GivenStep::assumed);
    }

    private boolean runs(FollowedCycle cycle, PlannedDose dose, ZonedDateTime hangBy) {
        return cycle.steps().stream().anyMatch(step -> {
            TimeSpan time = step.step().time();
            return step.step().dose().rate().equals(dose.rate())
                    && step.progress() != Progress.GIVEN
                    && time.end().isAfter(now)
                    && !time.start().isAfter(hangBy);
        });
    }
}
