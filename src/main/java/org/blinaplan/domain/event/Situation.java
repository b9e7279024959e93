package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/**
 * A reaction or fault at one moment, and all that was recorded until then.
 *
 * @param monograph whose table answers it
 * @param upperLimits of normal, by laboratory value, as the site entered them
 * @param doses low and full for this patient
 * @param entries of the whole course, in order of time
 * @param gap the interruption, or the moment at which a reaction was graded while the infusion ran
 * @param now up to when the entries count
 */
record Situation(
        Monograph monograph,
        Map<String, String> upperLimits,
        LabelDoses doses,
        List<EventLog.Entry> entries,
        Gap gap,
        ZonedDateTime now) {
    Cause because() {
        return gap.because();
    }

    /** The highest grade so far; null is unknown. */
    @Nullable
    Integer grade() {
        return Grades.ofGap(gap, now, entries);
    }

    Duration gapSoFar() {
        return Duration.between(gap.start(), now);
    }

    boolean isOverSevenDays() {
        return gapSoFar()
                        .compareTo(monograph
                                .safety()
                                .interruptions()
                                .sameCycleUpTo()
                                .value())
                > 0;
    }

    PlannedDose doseBefore() {
        return gap.doseBefore();
    }

    /** Whether the dose before the gap was not above the low dose. */
    boolean wasAtLowDose() {
        return doseBefore().rate().compareTo(doses.low().rate()) <= 0;
    }

    /** Since when the reaction is at this grade or lower without having risen again; null while it is not. */
    @Nullable
    ZonedDateTime resolvedTo(int needed) {
        ZonedDateTime since = null;
        for (EventLog.Entry entry : entries) {
            CourseEvent event = entry.event();
            if (event.at().isBefore(gap.start()) || event.at().isAfter(now)) {
                continue;
            }
            if (event instanceof CourseEvent.ReactionResolved down && down.reaction() == because()) {
                boolean low = down.grade() != null && down.grade() <= needed;
                since = !low ? null : since == null ? down.at() : since;
            } else if (event instanceof CourseEvent.ReactionGraded graded && graded.reaction() == because()) {
                since = graded.grade() == null || graded.grade() > needed ? null : since;
            }
        }
        return since;
    }

    /** From the interruption to the resolution at this grade, or to now. */
    Duration timeToResolve(int needed) {
        ZonedDateTime resolved = resolvedTo(needed);
        return Duration.between(gap.start(), resolved == null ? now : resolved);
    }
}
