package org.blinaplan.domain.event;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often something happened in a course. */
final class Episodes {
    private Episodes() {}

    /**
     * Times the reaction reached this grade until an instant. Graded while it ran and then interrupted for it is once;
     * it can come again after it was gone or after a restart.
     */
    static int ofGrade(List<EventLog.Entry> entries, Cause reaction, int grade, ZonedDateTime until) {
        int count = 0;
        boolean present = false;
        for (EventLog.Entry entry : entries) {
            CourseEvent event = entry.event();
            if (event.at().isAfter(until)) {
                break;
            }
            if (isOver(event, reaction)) {
                present = false;
            } else if (reached(event, reaction, grade) && !present) {
                present = true;
                count++;
            }
        }
        return count;
    }

    /**
     * Seizures until an instant. Each one graded counts; an interruption counts unless a seizure was recorded just
     * before it, and a grade that follows an interruption without one is that one's grade.
     */
    static int seizures(List<EventLog.Entry> entries, ZonedDateTime until) {
        int count = 0;
        boolean graded = false;
        boolean wantsGrade = false;
        for (EventLog.Entry entry : entries) {
            CourseEvent event = entry.event();
            if (event.at().isAfter(until)) {
                break;
            }
            if (isOver(event, Cause.SEIZURE)) {
                graded = false;
                wantsGrade = false;
            } else if (event instanceof CourseEvent.InfusionInterrupted interrupted
                    && interrupted.because() == Cause.SEIZURE) {
                count += graded ? 0 : 1;
                wantsGrade = !graded && interrupted.grade() == null;
            } else if (event instanceof CourseEvent.ReactionGraded one && one.reaction() == Cause.SEIZURE) {
                count += wantsGrade ? 0 : 1;
                wantsGrade = false;
                graded = true;
            }
        }
        return count;
    }

    private static boolean isOver(CourseEvent event, Cause reaction) {
        return event instanceof CourseEvent.InfusionRestarted
                || event instanceof CourseEvent.InfusionStarted
                || (event instanceof CourseEvent.ReactionResolved down
                        && down.reaction() == reaction
                        && down.grade() != null
                        && down.grade() == 0);
    }

    private static boolean reached(CourseEvent event, Cause reaction, int grade) {
        if (event instanceof CourseEvent.InfusionInterrupted interrupted) {
            return interrupted.because() == reaction && isGrade(interrupted.grade(), grade);
        }
        return event instanceof CourseEvent.ReactionGraded graded
                && graded.reaction() == reaction
                && isGrade(graded.grade(), grade);
    }

    private static boolean isGrade(@Nullable Integer found, int grade) {
        return found != null && found == grade;
    }
}
