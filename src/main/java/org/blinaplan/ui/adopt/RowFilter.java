package org.blinaplan.ui.adopt;

import org.blinaplan.application.adopt.RowState;
import org.blinaplan.application.adopt.RowState.Standing;
import org.blinaplan.domain.monograph.Confidence;

/** Which rows are shown. */
enum RowFilter {
    ALL,
    /** What this person can bring further: open, waiting for a second person, or in dispute. */
    FOR_YOU,
    UNCONFIRMED,
    MISSING;

    boolean shows(RowState state, String person) {
        return switch (this) {
            case ALL -> true;
            case FOR_YOU ->
                (!state.row().isMissing() && state.standing() == Standing.OPEN)
                        || state.standing() == Standing.IN_DISPUTE
                        || state.awaits(person);
            case UNCONFIRMED ->
                state.row().source() != null && state.row().source().confidence() == Confidence.UNCONFIRMED;
            case MISSING -> state.row().isMissing();
        };
    }
}
