package org.blinaplan.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** What happened to a course, written: each event as {@link EventsJson} reads it, amounts exact. */
final class EventWriter {
    private static final String EVENTS = "events";

    private EventWriter() {}

    static JsonValue log(EventLog log) {
        return new ObjectWriter()
                .text("schema", EventsJson.SCHEMA)
                .list(EVENTS, log.recorded().stream().map(EventWriter::event).toList())
                .done();
    }

    /**
     * The same file with one more event; everything in it stays as it was written.
     *
     * @throws IllegalArgumentException if it is no events file
     */
    static JsonValue with(JsonValue file, CourseEvent event) {
        List<JsonValue> longer = new ArrayList<>(events(file));
        longer.add(event(event));
        ObjectWriter out = new ObjectWriter();
        ((JsonValue.JsonObject) file).fields().forEach(out::value);
        return out.list(EVENTS, longer).done();
    }

    /**
     * One file with the events of all; each stays as it was written.
     *
     * @throws IllegalArgumentException if one of them is no events file
     */
    static JsonValue joined(List<JsonValue> files) {
        List<JsonValue> all = new ArrayList<>();
        files.forEach(file -> all.addAll(events(file)));
        return new ObjectWriter()
                .text("schema", EventsJson.SCHEMA)
                .list(EVENTS, all)
                .done();
    }

    private static List<JsonValue> events(JsonValue file) {
        if (file instanceof JsonValue.JsonObject object
                && object.fields().get(EVENTS) instanceof JsonValue.JsonArray events) {
            return events.items();
        }
        throw new IllegalArgumentException("no events file");
    }

    private static JsonValue event(CourseEvent event) {
        ObjectWriter out = new ObjectWriter().text("type", type(event)).text("at", PlanJson.instant(event.at()));
        fields(out, event);
        EventStamp stamp = event.stamp();
        out.text("id", stamp.id());
        if (stamp.recordedAt() != null) {
            out.text("recordedAt", PlanJson.instant(stamp.recordedAt()));
        }
        return out.text("reason", stamp.reason()).done();
    }

    /** The name of its record with hyphens, but for a reaction that was graded. */
    private static String type(CourseEvent event) {
        return event instanceof CourseEvent.ReactionGraded
                ? "reaction"
                : event.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(java.util.Locale.ROOT);
    }

    private static void fields(ObjectWriter out, CourseEvent event) {
        if (event instanceof CourseEvent.InfusionStarted started) {
            out.text("dose", dose(started.dose()));
        } else if (event instanceof CourseEvent.InfusionInterrupted interrupted) {
            out.text("because", Words.hyphenated(interrupted.because())).numberIfAny("grade", interrupted.grade());
            grading(out, interrupted.grading());
        } else if (event instanceof CourseEvent.InfusionRestarted restarted) {
            out.text("dose", dose(restarted.dose()));
            if (restarted.newCycle() != null) {
                out.yesOrNo("newCycle", restarted.newCycle());
            }
        } else if (event instanceof CourseEvent.DoseChanged changed) {
            out.text("dose", dose(changed.dose()));
        } else if (event instanceof CourseEvent.ReactionGraded graded) {
            out.text("reaction", Words.hyphenated(graded.reaction())).numberIfAny("grade", graded.grade());
            grading(out, graded.grading());
        } else if (event instanceof CourseEvent.ReactionResolved down) {
            out.text("reaction", Words.hyphenated(down.reaction())).numberIfAny("grade", down.grade());
            grading(out, down.grading());
        } else if (event instanceof CourseEvent.CourseStopped stopped) {
            out.text("because", stopped.because());
        } else if (event instanceof CourseEvent.Correction correction) {
            out.text("corrects", correction.corrects());
            if (correction.replacement() != null) {
                out.value("replacement", event(correction.replacement()));
            }
        } else {
            bag(out, event);
            care(out, event);
        }
    }

    private static void grading(ObjectWriter out, Grading grading) {
        out.numberIfAny("ctcae", grading.ctcae()).valueIfAny("findings", GradingJson.write(grading.findings()));
    }

    private static void bag(ObjectWriter out, CourseEvent event) {
        if (event instanceof CourseEvent.BagHung hung) {
            out.number("bagHours", hung.bagHours());
        } else if (event instanceof CourseEvent.BagTakenDown down) {
            out.number("bagHours", down.bagHours());
        } else if (event instanceof CourseEvent.BagMade made) {
            CourseEvent.Making making = made.making();
            Volume saline = making.salineVolume();
            out.number("bagHours", made.bagHours())
                    .numberIfAny("vials", making.vials())
                    .text("salineVolume", saline == null ? null : exact(saline.millilitres(), Volume.UNIT))
                    .textsIfAny("lots", making.lots())
                    .text("expiry", making.expiry())
                    .text("by", making.by())
                    .text("checkedBy", making.checkedBy());
        }
    }

    /** What was given, measured and asked. */
    private static void care(ObjectWriter out, CourseEvent event) {
        if (event instanceof CourseEvent.PremedicationGiven given) {
            out.text("drug", given.drug()).text("dose", given.dose());
        } else if (event instanceof CourseEvent.WeightMeasured measured) {
            out.text("weight", exact(measured.weight().kilograms(), Weight.UNIT));
        } else if (event instanceof CourseEvent.HeightMeasured measured) {
            out.text("height", exact(measured.height().centimetres(), Height.UNIT));
        } else if (event instanceof CourseEvent.Measurement measured) {
            out.text("what", measured.what()).text("value", measured.value());
        } else if (event instanceof CourseEvent.Assessment assessment) {
            out.text("instrument", assessment.instrument()).numberIfAny("score", assessment.score());
            if (!assessment.answers().isEmpty()) {
                ObjectWriter answers = new ObjectWriter();
                new TreeMap<>(assessment.answers()).forEach(answers::text);
                out.value("answers", answers.done());
            }
        } else if (event instanceof CourseEvent.TaskDone done) {
            out.text("task", done.task()).text("result", done.result());
        }
    }

    private static @Nullable String dose(@Nullable DoseRate dose) {
        return dose == null ? null : exact(dose.microgramsPerDay(), DoseRate.UNIT);
    }

    private static String exact(BigDecimal number, String unit) {
        return number.toPlainString() + " " + unit;
    }
}
