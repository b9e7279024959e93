package org.blinaplan.domain.event;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** Something that really happened, in the words of the events file. */
public sealed interface CourseEvent {
    /** When, and what else every event may carry. */
    EventStamp stamp();

    /** When it happened, in the order's zone. */
    default ZonedDateTime at() {
        return stamp().at();
    }

    /**
     * A cycle began and its first bag was hung.
     *
     * @param dose absent: as planned
     */
    record InfusionStarted(EventStamp stamp, @Nullable DoseRate dose) implements CourseEvent {}

    /**
     * The drug stopped running.
     *
     * @param because why
     * @param grade 1 to 5; absent is unknown, never none
     * @param grading what else was entered to grade it by
     */
    record InfusionInterrupted(
            EventStamp stamp, Cause because, @Nullable Integer grade, Grading grading) implements CourseEvent {
        public InfusionInterrupted(EventStamp stamp, Cause because, @Nullable Integer grade) {
            this(stamp, because, grade, Grading.NONE);
        }
    }

    /**
     * The drug runs again.
     *
     * @param dose at which
     * @param newCycle where the gap was over 7 days for no reaction: whether a new cycle begins; otherwise absent
     */
    record InfusionRestarted(
            EventStamp stamp, DoseRate dose, @Nullable Boolean newCycle) implements CourseEvent {}

    /** The cycle was disconnected. */
    record InfusionEnded(EventStamp stamp) implements CourseEvent {}

    /**
     * A step or change while it ran, decided by a person.
     *
     * @param dose from then on
     */
    record DoseChanged(EventStamp stamp, DoseRate dose) implements CourseEvent {}

    /** A bag of this labelled duration was hung. */
    record BagHung(EventStamp stamp, int bagHours) implements CourseEvent {}

    /** A bag of this labelled duration was taken down. */
    record BagTakenDown(EventStamp stamp, int bagHours) implements CourseEvent {}

    /** A bag of this labelled duration was made. */
    record BagMade(EventStamp stamp, int bagHours, Making making) implements CourseEvent {}

    /**
     * What was written down when a bag was made, each as far as it was.
     *
     * @param vials opened for it
     * @param salineVolume measured start volume
     * @param lots of vials and stabiliser
     * @param expiry date on the vials
     * @param by who made it
     * @param checkedBy who checked it
     */
    record Making(
            @Nullable Integer vials,
            @Nullable Volume salineVolume,
            List<String> lots,
            @Nullable LocalDate expiry,
            @Nullable String by,
            @Nullable String checkedBy) {
        public Making {
            lots = List.copyOf(lots);
        }
    }

    /**
     * A reaction was graded; the infusion runs on, or it is graded anew while it is interrupted.
     *
     * @param grade 1 to 5; absent is unknown
     * @param grading what else was entered to grade it by
     */
    record ReactionGraded(
            EventStamp stamp, Cause reaction, @Nullable Integer grade, Grading grading) implements CourseEvent {
        public ReactionGraded(EventStamp stamp, Cause reaction, @Nullable Integer grade) {
            this(stamp, reaction, grade, Grading.NONE);
        }
    }

    /**
     * A reaction went down.
     *
     * @param grade to which, 0 is gone; absent is unknown, which resolves nothing
     * @param grading what else was entered to grade it by
     */
    record ReactionResolved(
            EventStamp stamp, Cause reaction, @Nullable Integer grade, Grading grading) implements CourseEvent {
        public ReactionResolved(EventStamp stamp, Cause reaction, @Nullable Integer grade) {
            this(stamp, reaction, grade, Grading.NONE);
        }
    }

    /** A medicine was given beforehand; its dose is kept as it was written. */
    record PremedicationGiven(EventStamp stamp, String drug, String dose) implements CourseEvent {}

    /** The patient was weighed. */
    record WeightMeasured(EventStamp stamp, Weight weight) implements CourseEvent {}

    /** The patient was measured. */
    record HeightMeasured(EventStamp stamp, Height height) implements CourseEvent {}

    /**
     * A laboratory value.
     *
     * @param what {@code ALT}, say
     * @param value with its unit, as it was written
     */
    record Measurement(EventStamp stamp, String what, String value) implements CourseEvent {}

    /**
     * A bedside score.
     *
     * @param instrument {@code ICE}, {@code CAPD} or {@code writing}
     * @param score absent where the instrument has none
     * @param answers by question, as and in the order in which they were written
     */
    record Assessment(
            EventStamp stamp, String instrument, @Nullable Integer score, Map<String, String> answers)
            implements CourseEvent {
        public Assessment {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** A task of the plan was done. */
    record TaskDone(EventStamp stamp, String task, @Nullable String result) implements CourseEvent {}

    /** The whole course was stopped. */
    record CourseStopped(EventStamp stamp, String because) implements CourseEvent {}

    /**
     * An event was wrong.
     *
     * @param corrects the id of that event
     * @param replacement what really happened; absent: nothing of the kind
     */
    record Correction(
            EventStamp stamp, String corrects, @Nullable CourseEvent replacement) implements CourseEvent {}
}
