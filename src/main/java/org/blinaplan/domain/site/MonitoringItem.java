package org.blinaplan.domain.site;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A check that the site does: {@code new MonitoringItem("Writing test", WRITING_TEST, Cycles.ALL, ADMISSION, null,
 * Duration.ofDays(1), null, "ward")} is one a day in hospital.
 *
 * @param what in the site's own words
 * @param kind what sort of check
 * @param cycles in which it is done
 * @param anchor what it is counted from
 * @param from from the anchor to the first one, or how long before it; absent: at the anchor, or any time before it
 * @param every the longest time between two; absent: once
 * @param until from the anchor to the first instant at which it is no longer done; absent: to the end of what the anchor
 *     begins, that end included
 * @param setting where it is done; {@code ward} means only in hospital, {@code home} only outside; absent: anywhere
 */
public record MonitoringItem(
        String what,
        CheckKind kind,
        Cycles cycles,
        MonitoringAnchor anchor,
        @Nullable Duration from,
        @Nullable Duration every,
        @Nullable Duration until,
        @Nullable String setting) {
    private static final String WARD = "ward";
    private static final String HOME = "home";

    /**
     * Numbers of cycles, both ends included.
     *
     * @param first from 1
     * @param last not before {@code first}; absent: all that follow
     */
    public record Cycles(int first, @Nullable Integer last) {
        /** In every cycle. */
        public static final Cycles ALL = new Cycles(1, null);

        public boolean hold(int cycle) {
            return cycle >= first && (last == null || cycle <= last);
        }
    }

    /** Whether it is done there. */
    public boolean isDone(boolean inHospital) {
        return inHospital ? !HOME.equals(setting) : !WARD.equals(setting);
    }

    /** The same {@code from}, none being nothing. */
    public Duration offset() {
        return from == null ? Duration.ZERO : from;
    }
}
