package org.blinaplan.domain.course;

import java.time.ZonedDateTime;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Hospital days at the start of a cycle, or a start under supervision.
 *
 * @param start the cycle's start
 * @param stay the hospital days; absent for supervision, which has a start only
 * @param rule which rule asks for it
 * @param source where the label says so
 */
public record Admission(ZonedDateTime start, @Nullable Stay stay, RuleId rule, Source source) {
    /**
     * Hospital days.
     *
     * @param days 24 elapsed hours each
     * @param time from the start to the end of the last day
     */
    public record Stay(int days, TimeSpan time) {}

    /** Whether a bag hung at this instant is hung inside it, its end excluded; never under supervision. */
    public boolean holds(ZonedDateTime instant) {
        return stay != null && stay.time().contains(instant);
    }

    /** Whether somebody is in hospital at this instant, taken with both ends, so that a change there is no visit. */
    public boolean holdsOrTouches(ZonedDateTime instant) {
        return stay != null && stay.time().containsOrTouches(instant);
    }
}
