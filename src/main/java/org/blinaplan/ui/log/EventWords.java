package org.blinaplan.ui.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** An event in the words of the ward, and as the fields of its form. */
final class EventWords {
    private final Texts texts;

    EventWords(Texts texts) {
        this.texts = texts;
    }

    /** Which form it is recorded with; empty for a correction. */
    static EventKind kind(CourseEvent event) {
        if (event instanceof CourseEvent.InfusionStarted) {
            return EventKind.STARTED;
        } else if (event instanceof CourseEvent.InfusionInterrupted) {
            return EventKind.INTERRUPTED;
        } else if (event instanceof CourseEvent.InfusionRestarted) {
            return EventKind.RESTARTED;
        } else if (event instanceof CourseEvent.InfusionEnded) {
            return EventKind.ENDED;
        } else if (event instanceof CourseEvent.DoseChanged) {
            return EventKind.DOSE_CHANGED;
        } else if (event instanceof CourseEvent.BagHung) {
            return EventKind.BAG_HUNG;
        } else if (event instanceof CourseEvent.BagTakenDown) {
            return EventKind.BAG_DOWN;
        } else if (event instanceof CourseEvent.BagMade) {
            return EventKind.BAG_MADE;
        } else if (event instanceof CourseEvent.CourseStopped) {
            return EventKind.COURSE_STOPPED;
        }
        return careKind(event);
    }

    private static EventKind careKind(CourseEvent event) {
        if (event instanceof CourseEvent.ReactionGraded) {
            return EventKind.REACTION;
        } else if (event instanceof CourseEvent.ReactionResolved) {
            return EventKind.RESOLVED;
        } else if (event instanceof CourseEvent.PremedicationGiven) {
            return EventKind.PREMEDICATION;
        } else if (event instanceof CourseEvent.Measurement) {
            return EventKind.MEASUREMENT;
        } else if (event instanceof CourseEvent.Assessment) {
            return EventKind.ASSESSMENT;
        } else if (event instanceof CourseEvent.TaskDone) {
            return EventKind.TASK;
        } else if (event instanceof CourseEvent.WeightMeasured || event instanceof CourseEvent.HeightMeasured) {
            return EventKind.BODY;
        }
        throw new IllegalArgumentException("a correction has no form");
    }

    String what(CourseEvent event) {
        return texts.of("log.what." + kind(event));
    }

    /** What was recorded of it: the filled-in fields in a line. */
    String detail(CourseEvent event) {
        List<String> parts = new ArrayList<>();
        Map<FormKey, String> fields = fields(event);
        fields.forEach((key, value) -> parts.add(part(key, value)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String part(FormKey key, String value) {
        return switch (key) {
            case BECAUSE, REACTION, RESOLVED -> texts.of("log.cause." + value);
            case GRADE -> texts.of("log.detail.grade", value);
            case DOWN_TO -> texts.of("log.detail.downTo", value);
            case BAG_HOURS -> texts.of("log.bag.hours", value);
            case VIALS -> texts.of("log.detail.vials", value);
            case LOTS -> texts.of("log.detail.lot", value);
            case EXPIRY -> texts.of("log.detail.expiry", value);
            case MADE_BY -> texts.of("log.detail.by", value);
            case CHECKED_BY -> texts.of("log.detail.checkedBy", value);
            case INSTRUMENT -> texts.of("log.choice.INSTRUMENT." + value);
            case SCORE -> texts.of("log.detail.score", value);
            case SENTENCE -> "\"" + value + "\"";
            case NEW_CYCLE -> texts.of("log.choice.NEW_CYCLE." + value);
            case ORIENTATION, NAMING, COMMAND, WRITING, ATTENTION, MEASURE -> "";
            default -> value;
        };
    }

    /** The fields of its form as they would have been filled in. */
    static Map<FormKey, String> fields(CourseEvent event) {
        Map<FormKey, String> fields = new EnumMap<>(FormKey.class);
        if (event instanceof CourseEvent.InfusionStarted started) {
            put(fields, FormKey.DOSE, dose(started.dose()));
        } else if (event instanceof CourseEvent.InfusionInterrupted stopped) {
            put(fields, FormKey.BECAUSE, stopped.because().name());
            put(fields, FormKey.GRADE, stopped.grade());
        } else if (event instanceof CourseEvent.InfusionRestarted restarted) {
            put(fields, FormKey.DOSE, dose(restarted.dose()));
            put(fields, FormKey.NEW_CYCLE, restarted.newCycle());
        } else if (event instanceof CourseEvent.DoseChanged changed) {
            put(fields, FormKey.DOSE, dose(changed.dose()));
        } else if (event instanceof CourseEvent.ReactionGraded graded) {
            put(fields, FormKey.REACTION, graded.reaction().name());
            put(fields, FormKey.GRADE, graded.grade());
        } else if (event instanceof CourseEvent.ReactionResolved down) {
            put(fields, FormKey.RESOLVED, down.reaction().name());
            put(fields, FormKey.DOWN_TO, down.grade());
        } else if (event instanceof CourseEvent.CourseStopped stopped) {
            put(fields, FormKey.WHY, stopped.because());
        } else {
            bag(fields, event);
            care(fields, event);
        }
        return fields;
    }

    private static void bag(Map<FormKey, String> fields, CourseEvent event) {
        if (event instanceof CourseEvent.BagHung hung) {
            put(fields, FormKey.BAG_HOURS, hung.bagHours());
        } else if (event instanceof CourseEvent.BagTakenDown down) {
            put(fields, FormKey.BAG_HOURS, down.bagHours());
        } else if (event instanceof CourseEvent.BagMade made) {
            put(fields, FormKey.BAG_HOURS, made.bagHours());
            put(fields, FormKey.VIALS, made.making().vials());
            put(fields, FormKey.SALINE, made.making().salineVolume());
            put(fields, FormKey.LOTS, String.join(", ", made.making().lots()));
            put(fields, FormKey.EXPIRY, made.making().expiry());
            put(fields, FormKey.MADE_BY, made.making().by());
            put(fields, FormKey.CHECKED_BY, made.making().checkedBy());
        }
    }

    private static void care(Map<FormKey, String> fields, CourseEvent event) {
        if (event instanceof CourseEvent.PremedicationGiven given) {
            put(fields, FormKey.DRUG, given.drug());
            put(fields, FormKey.DRUG_DOSE, given.dose());
        } else if (event instanceof CourseEvent.Measurement measured) {
            put(fields, FormKey.MARKER, measured.what());
            put(fields, FormKey.VALUE, measured.value());
        } else if (event instanceof CourseEvent.Assessment assessed) {
            put(fields, FormKey.INSTRUMENT, assessed.instrument());
            IcePoints.KEYS.forEach(part -> put(fields, part, assessed.answers().get(IcePoints.name(part))));
            put(fields, FormKey.SCORE, assessed.score());
            put(fields, FormKey.SENTENCE, assessed.answers().get("sentence"));
        } else if (event instanceof CourseEvent.TaskDone done) {
            put(fields, FormKey.TASK, done.task());
            put(fields, FormKey.RESULT, done.result());
        } else if (event instanceof CourseEvent.WeightMeasured measured) {
            put(fields, FormKey.MEASURE, "weight");
            put(fields, FormKey.NUMBER, measured.weight().kilograms().toPlainString() + " " + Weight.UNIT);
        } else if (event instanceof CourseEvent.HeightMeasured measured) {
            put(fields, FormKey.MEASURE, "height");
            put(fields, FormKey.NUMBER, measured.height().centimetres().toPlainString() + " " + Height.UNIT);
        }
    }

    private static void put(Map<FormKey, String> fields, FormKey key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(key, value.toString());
        }
    }

    private static @Nullable String dose(@Nullable DoseRate dose) {
        return dose == null ? null : dose.microgramsPerDay().toPlainString() + " " + DoseRate.UNIT;
    }
}
