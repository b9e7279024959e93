package org.blinaplan.data;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.order.EnteredInstant;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.quantity.DoseRate;
import org.jspecify.annotations.Nullable;

/** What happened to a course, read: each event by its type, every field by its own. */
final class EventsJson {
    /** The format's name. */
    static final String SCHEMA = "blinaplan/events/1";

    private static final int HIGHEST_GRADE = 5;
    private static final int LONGEST_BAG = 9_999;
    private static final Map<String, Cause> CAUSES = Words.of(Cause.values(), Words::hyphenated);
    private static final Map<String, Cause> REACTIONS = causes(List.of(
            Cause.CYTOKINE_RELEASE_SYNDROME,
            Cause.NEUROLOGIC,
            Cause.ICANS,
            Cause.SEIZURE,
            Cause.LIVER,
            Cause.OTHER_REACTION));
    private static final Map<String, Cause> RESOLVED = causes(
            java.util.Arrays.stream(Cause.values()).filter(Cause::isReaction).toList());

    private final ZoneId zone;
    private final TypingLimits limits;
    private final Map<String, BiFunction<ObjectReader, EventStamp, @Nullable CourseEvent>> types;

    /**
     * A reader for one order.
     *
     * @param zone in which its instants are shown
     * @param limits what can be typed at all
     */
    EventsJson(ZoneId zone, TypingLimits limits) {
        this.zone = zone;
        this.limits = limits;
        this.types = types();
    }

    Field<EventLog> field() {
        return Field.object(this::log);
    }

    /** Whether it is an events file at all, whatever its events are. */
    static Field<List<JsonValue>> file() {
        return Field.object(in -> {
            in.required("schema", Field.exactly(SCHEMA));
            return in.required("events", Field.listOf((event, path, problems) -> event));
        });
    }

    private @Nullable EventLog log(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        List<CourseEvent> events = in.required("events", Field.listOf(event()));
        return events == null ? null : new EventLog(events);
    }

    private Field<CourseEvent> event() {
        return Field.object(this::event);
    }

    private @Nullable CourseEvent event(ObjectReader in) {
        BiFunction<ObjectReader, EventStamp, @Nullable CourseEvent> fields = in.required("type", Field.oneOf(types));
        ZonedDateTime at = in.required("at", instant());
        ZonedDateTime recordedAt = in.optional("recordedAt", instant());
        String id = in.optional("id", Field.text());
        String reason = in.optional("reason", Field.text());
        if (at != null && recordedAt != null && recordedAt.isBefore(at)) {
            in.problems().add(in.at("recordedAt"), "is before the event itself; write when it was written down");
        }
        if (fields == null) {
            in.ignoreOthers();
            return null;
        }
        ZonedDateTime known = at == null ? ZonedDateTime.of(1970, 1, 1, 0, 0, 0, 0, zone) : at;
        CourseEvent event = fields.apply(in, new EventStamp(known, id, recordedAt, reason));
        return at == null ? null : event;
    }

    private Field<ZonedDateTime> instant() {
        return Field.text(text -> EnteredInstant.parse(text).atZone(zone));
    }

    private Map<String, BiFunction<ObjectReader, EventStamp, @Nullable CourseEvent>> types() {
        Map<String, BiFunction<ObjectReader, EventStamp, @Nullable CourseEvent>> all = new java.util.LinkedHashMap<>();
        all.put("infusion-started", (in, at) -> new CourseEvent.InfusionStarted(at, in.optional("dose", dose())));
        all.put("infusion-interrupted", EventsJson::interrupted);
        all.put("infusion-restarted", EventsJson::restarted);
        all.put("infusion-ended", (in, at) -> new CourseEvent.InfusionEnded(at));
        all.put("dose-changed", EventsJson::doseChanged);
        all.put("bag-hung", (in, at) -> bag(in, hours -> new CourseEvent.BagHung(at, hours)));
        all.put("bag-taken-down", (in, at) -> bag(in, hours -> new CourseEvent.BagTakenDown(at, hours)));
        all.put("bag-made", EventsJson::bagMade);
        all.put("reaction", EventsJson::reaction);
        all.put("reaction-resolved", EventsJson::resolved);
        all.put("premedication-given", RecordedCareJson::premedication);
        all.put("weight-measured", (in, at) -> RecordedCareJson.weight(in, at, limits));
        all.put("height-measured", (in, at) -> RecordedCareJson.height(in, at, limits));
        all.put("measurement", RecordedCareJson::measurement);
        all.put("assessment", AssessmentJson::read);
        all.put("task-done", RecordedCareJson::taskDone);
        all.put("course-stopped", EventsJson::stopped);
        all.put("correction", this::correction);
        return all;
    }

    private static Field<DoseRate> dose() {
        return Field.text(text -> {
            DoseRate dose = DoseRate.parse(text);
            if (dose.microgramsPerDay().signum() == 0) {
                throw new IllegalArgumentException("\"" + text
                        + "\" is no dose; an infusion that stops is infusion-interrupted or infusion-ended");
            }
            return dose;
        });
    }

    private static @Nullable CourseEvent interrupted(ObjectReader in, EventStamp at) {
        Cause because = in.required("because", Field.oneOf(CAUSES));
        Integer grade = in.optional("grade", Field.wholeNumber(1, HIGHEST_GRADE));
        if (because != null && grade != null && !because.isGraded()) {
            in.problems().add(in.at("grade"), "is not used for this cause; leave it out");
        }
        Grading grading = GradingJson.read(in, because);
        return because == null ? null : new CourseEvent.InfusionInterrupted(at, because, grade, grading);
    }

    private static @Nullable CourseEvent restarted(ObjectReader in, EventStamp at) {
        DoseRate dose = in.required("dose", dose());
        Boolean newCycle = in.optional("newCycle", Field.yesOrNo());
        return dose == null ? null : new CourseEvent.InfusionRestarted(at, dose, newCycle);
    }

    private static @Nullable CourseEvent doseChanged(ObjectReader in, EventStamp at) {
        DoseRate dose = in.required("dose", dose());
        return dose == null ? null : new CourseEvent.DoseChanged(at, dose);
    }

    private static @Nullable CourseEvent bag(ObjectReader in, java.util.function.IntFunction<CourseEvent> of) {
        Integer hours = in.required("bagHours", Field.wholeNumber(1, LONGEST_BAG));
        return hours == null ? null : of.apply(hours);
    }

    private static @Nullable CourseEvent bagMade(ObjectReader in, EventStamp at) {
        CourseEvent.Making making = RecordedCareJson.making(in);
        return bag(in, hours -> new CourseEvent.BagMade(at, hours, making));
    }

    private static @Nullable CourseEvent reaction(ObjectReader in, EventStamp at) {
        Cause reaction = in.required("reaction", Field.oneOf(REACTIONS));
        Integer grade = in.optional("grade", Field.wholeNumber(1, HIGHEST_GRADE));
        Grading grading = GradingJson.read(in, reaction);
        return reaction == null ? null : new CourseEvent.ReactionGraded(at, reaction, grade, grading);
    }

    private static @Nullable CourseEvent resolved(ObjectReader in, EventStamp at) {
        Cause reaction = in.required("reaction", Field.oneOf(RESOLVED));
        Integer grade = in.optional("grade", Field.wholeNumber(0, HIGHEST_GRADE));
        Grading grading = GradingJson.read(in, reaction);
        return reaction == null ? null : new CourseEvent.ReactionResolved(at, reaction, grade, grading);
    }

    private static @Nullable CourseEvent stopped(ObjectReader in, EventStamp at) {
        String because = in.required("because", Field.text());
        return because == null ? null : new CourseEvent.CourseStopped(at, because);
    }

    private @Nullable CourseEvent correction(ObjectReader in, EventStamp at) {
        String corrects = in.required("corrects", Field.text());
        CourseEvent replacement = in.optional("replacement", event());
        if (at.reason() == null && !in.has("reason")) {
            in.problems().add(in.at("reason"), "is missing; a correction says why");
        }
        return corrects == null ? null : new CourseEvent.Correction(at, corrects, replacement);
    }

    private static Map<String, Cause> causes(List<Cause> some) {
        return Words.of(some.toArray(new Cause[0]), Words::hyphenated);
    }
}
