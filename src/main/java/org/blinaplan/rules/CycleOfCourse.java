package org.blinaplan.rules;

import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Cycle;

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

    /** The cycle itself. */
    public Cycle cycle() {
        return planned.cycle();
    }
}
