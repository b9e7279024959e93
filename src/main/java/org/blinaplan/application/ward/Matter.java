package org.blinaplan.application.ward;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.jspecify.annotations.Nullable;

/** What is due. */
public sealed interface Matter {
    /**
     * A reaction in the running infusion for which the label says to interrupt it.
     *
     * @param advice the entry that says so
     */
    record Alarm(Advice advice) implements Matter {}

    /**
     * Medicine before the start, a step or a restart.
     *
     * @param premedication which
     * @param ahead how long before the drug starts, steps up or restarts
     */
    record Medicine(Premedication premedication, Duration ahead) implements Matter {}

    /**
     * A cycle begins.
     *
     * @param cycle its number
     * @param stay hospital days from then on, under supervision only, or not known to the monograph
     * @param bag hung then; absent where the cycle has no bags
     */
    record CycleStart(int cycle, Stay stay, @Nullable Bag bag) implements Matter {}

    /** How a cycle begins. */
    enum Stay {
        ADMITTED,
        SUPERVISED,
        UNKNOWN
    }

    /**
     * A bag is changed.
     *
     * @param bag that is hung
     * @param before that is taken down
     * @param line what becomes of the line
     * @param needle whether the site's list has the port needle changed then
     * @param discharge whether the hospital days end then
     */
    record BagChange(Bag bag, Bag before, LineInstruction line, boolean needle, boolean discharge) implements Matter {
        /** Whether the dose becomes another. */
        public boolean isStep() {
            return !bag.dose().rate().equals(before.dose().rate());
        }

        /** Whether the pump must be programmed anew. */
        public boolean changesRate() {
            return !bag.rate().equals(before.rate());
        }
    }

    /**
     * The infusion of a cycle ends; the line is never flushed.
     *
     * @param cycle its number
     * @param hours of infusion then delivered
     */
    record Disconnect(int cycle, int hours) implements Matter {}

    /**
     * A cycle that runs or begins has no bags.
     *
     * @param obstacle which row, pin or policy stands in the way, in a sentence
     */
    record NoBags(String obstacle) implements Matter {}

    /** The hospital days end, and no bag is changed. */
    record Discharge() implements Matter {}

    /**
     * A check.
     *
     * @param check the first that is due
     * @param again when the same check is due again in the same part of the list
     * @param open whether it may be done since before now, until its latest moment
     */
    record Check(Checkpoint check, List<ZonedDateTime> again, boolean open) implements Matter {
        public Check {
            again = List.copyOf(again);
        }
    }
}
