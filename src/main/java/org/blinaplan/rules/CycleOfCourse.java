package org.blinaplan.rules;

import java.util.List;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.monitoring.Checkpoint;

/**
 * What a rule about one cycle looks at.
 *
 * @param course the course it belongs to
 * @param planned the cycle with its bags
 */
public record CycleOfCourse(PlannedCourse course, PlannedCycle planned) {
    /** What its bags were wanted for. */
    BagRequest request() {
        return new BagRequest(
                cycle(),
                course.course().monograph(),
                course.policy(),
                cycle().dosing().weight(),
                course.site().sterility());
    }

    /** Its checks, by the site's list. */
    List<Checkpoint> checkpoints() {
        return course.monitoring().of(cycle().number());
    }

    /** How many of its bags hold benzyl alcohol. */
    long preservedBags() {
        return planned.sequence().bags().stream()
                .filter(bag -> bag.type().preservative().value())
                .count();
    }

    /** The cycle itself. */
    public Cycle cycle() {
        return planned.cycle();
    }
}
