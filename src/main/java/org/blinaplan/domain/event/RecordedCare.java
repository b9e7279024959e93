package org.blinaplan.domain.event;

import java.util.List;
import org.blinaplan.domain.patient.Patient;

/**
 * What was recorded around the infusion, put to what was planned.
 *
 * @param entries what holds after corrections, in order of time, each reaction with the grade that counts
 * @param reactions those for which more was entered than a grade
 * @param assessments in order of time
 * @param premedications all that are planned, each with what was given for it
 */
public record RecordedCare(
        List<EventLog.Entry> entries,
        List<GradedReaction> reactions,
        List<KeptAssessment> assessments,
        List<DuePremedication> premedications) {
    public RecordedCare {
        entries = List.copyOf(entries);
        reactions = List.copyOf(reactions);
        assessments = List.copyOf(assessments);
        premedications = List.copyOf(premedications);
    }

    /** The care of this course. */
    static RecordedCare of(EventLog log, Patient patient, List<FollowedCycle> cycles) {
        List<EventLog.Entry> entries = log.entries();
        return new RecordedCare(
                GradedReaction.applied(entries, patient),
                GradedReaction.of(entries, patient),
                KeptAssessment.of(entries),
                DuePremedication.of(cycles, entries));
    }
}
