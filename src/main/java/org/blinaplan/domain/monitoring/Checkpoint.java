package org.blinaplan.domain.monitoring;

import java.time.ZonedDateTime;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.jspecify.annotations.Nullable;

/**
 * One check at its time.
 *
 * @param what in the words of the monitoring list
 * @param kind what sort of check
 * @param anchor what it was counted from
 * @param at when it is planned
 * @param earliest not before; absent where it is due at one moment, or any time before a start
 * @param latest not later; the same as {@code at} where it is due at that moment
 * @param setting where it is done; absent: anywhere
 * @param withVisit whether somebody comes at that moment anyway
 * @param rule which rule plans it
 */
public record Checkpoint(
        String what,
        CheckKind kind,
        MonitoringAnchor anchor,
        ZonedDateTime at,
        @Nullable ZonedDateTime earliest,
        ZonedDateTime latest,
        @Nullable String setting,
        boolean withVisit,
        RuleId rule) {
    /** Planned by the monitoring list. */
    public static final RuleId RULE = new RuleId("MON-001");

    /** Whether it may be done at any time before a start, which is then its {@code at}. */
    public boolean isAnyTimeBefore() {
        return anchor.countsBack() && earliest == null;
    }

    /** Whether there is room to choose when. */
    public boolean hasWindow() {
        return earliest != null || !latest.isEqual(at);
    }
}
