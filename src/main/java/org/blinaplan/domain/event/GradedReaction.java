package org.blinaplan.domain.event;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.reaction.AppliedGrade;
import org.blinaplan.domain.reaction.Grading;
import org.jspecify.annotations.Nullable;

/**
 * A reaction for which more was entered than a grade.
 *
 * @param event the interruption, reaction or resolution, as it was entered
 * @param reaction which
 * @param grades all that are known, and the one that counts
 */
public record GradedReaction(CourseEvent event, Cause reaction, AppliedGrade grades) {
    /** From this age on the consensus asks for the ICE score, before it for the CAPD. */
    private static final int ICE_FROM_YEARS = 12;

    /** The reactions among these events for which findings or a CTCAE grade were entered. */
    static List<GradedReaction> of(List<EventLog.Entry> entries, Patient patient) {
        List<GradedReaction> graded = new ArrayList<>();
        for (EventLog.Entry entry : entries) {
            GradedReaction one = of(entry.event(), patient);
            if (one != null) {
                graded.add(one);
            }
        }
        return graded;
    }

    /** The same events, each with the grade that the rules use. */
    static List<EventLog.Entry> applied(List<EventLog.Entry> entries, Patient patient) {
        return entries.stream()
                .map(entry -> {
                    GradedReaction one = of(entry.event(), patient);
                    return one == null ? entry : new EventLog.Entry(entry.index(), one.applied());
                })
                .toList();
    }

    private static @Nullable GradedReaction of(CourseEvent event, Patient patient) {
        if (event instanceof CourseEvent.InfusionInterrupted one) {
            return of(event, one.because(), one.grade(), one.grading(), patient);
        } else if (event instanceof CourseEvent.ReactionGraded one) {
            return of(event, one.reaction(), one.grade(), one.grading(), patient);
        } else if (event instanceof CourseEvent.ReactionResolved one) {
            return of(event, one.reaction(), one.grade(), one.grading(), patient);
        }
        return null;
    }

    private static @Nullable GradedReaction of(
            CourseEvent event, Cause reaction, @Nullable Integer entered, Grading grading, Patient patient) {
        if (grading.isNone()) {
            return null;
        }
        boolean under12 = patient.yearsOn(event.at().toLocalDate()) < ICE_FROM_YEARS;
        return new GradedReaction(
                event,
                reaction,
                AppliedGrade.of(entered, grading, under12, event instanceof CourseEvent.ReactionResolved));
    }

    private CourseEvent applied() {
        Integer used = grades.used();
        if (event instanceof CourseEvent.InfusionInterrupted one) {
            return new CourseEvent.InfusionInterrupted(one.stamp(), reaction, used, one.grading());
        } else if (event instanceof CourseEvent.ReactionGraded one) {
            return new CourseEvent.ReactionGraded(one.stamp(), reaction, used, one.grading());
        }
        return new CourseEvent.ReactionResolved(
                event.stamp(), reaction, used, ((CourseEvent.ReactionResolved) event).grading());
    }
}
