package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.bag.PlannedCycle;
import org.jspecify.annotations.Nullable;

/**
 * A cycle after what happened: the past as it was, what is to come planned from there.
 *
 * @param planned its instants, bags, clocks and ledger, the past and what is to come together
 * @param state how it stands now
 * @param begunByRestart whether it began because the gap in the cycle before it was too long
 * @param assumed whether all of it follows from a restart that nobody has recorded yet
 * @param delivered infusion time by now
 * @param interruptions in order of time
 * @param advice while it is interrupted, else empty
 * @param steps as in its cycle, each with how far it is
 * @param bags as in its sequence, each with how far it is
 * @param balance where its drug goes
 */
public record FollowedCycle(
        PlannedCycle planned,
        CycleState state,
        boolean begunByRestart,
        boolean assumed,
        Duration delivered,
        List<Interruption> interruptions,
        List<Advice> advice,
        List<GivenStep> steps,
        List<GivenBag> bags,
        DrugBalance balance) {
    public FollowedCycle {
        interruptions = List.copyOf(interruptions);
        advice = List.copyOf(advice);
        steps = List.copyOf(steps);
        bags = List.copyOf(bags);
    }

    /** Its number. */
    public int number() {
        return planned.cycle().number();
    }

    /** The same cycle, which the one before it allowed to begin at this instant. */
    FollowedCycle notBefore(@Nullable ZonedDateTime earliest) {
        PlannedCycle moved = new PlannedCycle(
                planned.cycle().notBefore(earliest),
                planned.sequence(),
                planned.clocks(),
                planned.ledger(),
                planned.line(),
                planned.sessions(),
                planned.alternatives());
        return new FollowedCycle(
                moved, state, begunByRestart, assumed, delivered, interruptions, advice, steps, bags, balance);
    }
}
