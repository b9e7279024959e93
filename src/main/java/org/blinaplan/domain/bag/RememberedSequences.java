package org.blinaplan.domain.bag;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Looks for each sequence once: a course that is followed event by event asks for the same one again and again. For one
 * plan and one thread.
 */
public final class RememberedSequences implements BagSequencer {
    private final BagSequencer sequencer;
    private final Map<Asked, BagSequence> found = new HashMap<>();

    public RememberedSequences(BagSequencer sequencer) {
        this.sequencer = sequencer;
    }

    /**
     * A request, quick to tell from others: what they have in common all of them need not be looked at.
     *
     * @param request as it was asked
     */
    private record Asked(BagRequest request) {
        @Override
        public int hashCode() {
            return Objects.hash(request.cycle().infusion(), request.pins());
        }
    }

    @Override
    public BagSequence sequence(BagRequest request) {
        Asked asked = new Asked(request);
        BagSequence known = found.get(asked);
        if (known == null) {
            known = sequencer.sequence(request);
            found.put(asked, known);
        }
        return known;
    }
}
