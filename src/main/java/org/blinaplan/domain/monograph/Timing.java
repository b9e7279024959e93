package org.blinaplan.domain.monograph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long before the drug a premedication is given, in elapsed time.
 *
 * @param before when it is planned: "6-12 h before" is planned at 6 h
 * @param earliest the start of the label's window before the drug; absent where the label gives one time
 * @param latest the end of the label's window before the drug, zero or more; absent where the label gives one time
 */
public record Timing(
        Duration before,
        @Nullable Duration earliest,
        @Nullable Duration latest) {
    public Timing {
        if ((earliest == null) != (latest == null)) {
            throw new IllegalArgumentException("a window has two ends");
        }
    }
}
