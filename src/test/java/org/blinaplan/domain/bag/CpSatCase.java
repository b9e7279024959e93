package org.blinaplan.domain.bag;

import java.util.List;

/** CP-SAT for the benchmarks. */
public final class CpSatCase {
    private CpSatCase() {}

    /** The four counts in the order of the policy's objectives, from nothing. */
    public static List<Long> counts(BagRequest request) {
        return CpSat.counts(request, List.of()).orElseThrow();
    }
}
