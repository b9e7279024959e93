package org.blinaplan.ui.log;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** From the fields of a form to the event. Whether it can have happened is asked elsewhere. */
final class TypedEvents {
    private final EventForm form;

    private TypedEvents(EventForm form) {
        this.form = form;
    }

    /**
     * The event with its stamp still to come.
     *
     * @throws EventForm.NotRight with a sentence, if a field is missing or is not right
     */
    static Function<EventStamp, CourseEvent> of(EventKind kind, EventForm form) {
        try {
            return new TypedEvents(form).of(kind);
        } catch (IllegalArgumentException e) {
            throw new EventForm.NotRight(String.valueOf(e.getMessage()));
        }
    }

    private Function<EventStamp, CourseEvent> of(EventKind kind) {
        return switch (kind) {
            case STARTED -> {
                DoseRate dose = text(FormKey.DOSE).isEmpty() ? null : dose();
                yield stamp -> new CourseEvent.InfusionStarted(stamp, dose);
            }
            case INTERRUPTED -> interrupted();
            case RESTARTED -> restarted();
            case ENDED -> CourseEvent.InfusionEnded::new;
            case DOSE_CHANGED -> {
                DoseRate dose = dose();
                yield stamp -> new CourseEvent.DoseChanged(stamp, dose);
            }
            case BAG_HUNG -> {
                int hours = bagHours();
                yield stamp -> new CourseEvent.BagHung(stamp, hours);
            }
            case BAG_DOWN -> {
                int hours = bagHours();
                yield stamp -> new CourseEvent.BagTakenDown(stamp, hours);
            }
            case REACTION, RESOLVED -> reaction(kind);
            case COURSE_STOPPED -> {
                String why = needed(FormKey.WHY, "Write why the course is stopped.");
                yield stamp -> new CourseEvent.CourseStopped(stamp, why);
            }
            case BAG_MADE -> made();
            default -> care(kind);
        };
    }

    private Function<EventStamp, CourseEvent> care(EventKind kind) {
        return switch (kind) {
            case PREMEDICATION -> {
                String drug = needed(FormKey.DRUG, "Write which medicine was given.");
                String dose = needed(FormKey.DRUG_DOSE, "Write its dose, such as 20 mg.");
                yield stamp -> new CourseEvent.PremedicationGiven(stamp, drug, dose);
            }
            case MEASUREMENT -> {
                String what = needed(FormKey.MARKER, "Choose what was measured.");
                String value = needed(FormKey.VALUE, "Write the value with its unit, such as 45 U/L.");
                yield stamp -> new CourseEvent.Measurement(stamp, what, value);
            }
            case TASK -> {
                String task = needed(FormKey.TASK, "Choose which task was done.");
                String result = orNull(FormKey.RESULT);
                yield stamp -> new CourseEvent.TaskDone(stamp, task, result);
            }
            case ASSESSMENT -> assessment();
            case BODY -> body();
            default -> throw new IllegalStateException(kind + " has no form");
        };
    }

    private Function<EventStamp, CourseEvent> interrupted() {
        Cause because = Cause.valueOf(needed(FormKey.BECAUSE, "Choose why the infusion was stopped."));
        Integer grade = because.isGraded() ? grade(FormKey.GRADE) : null;
        return stamp -> new CourseEvent.InfusionInterrupted(stamp, because, grade);
    }

    private Function<EventStamp, CourseEvent> restarted() {
        DoseRate dose = dose();
        String newCycle = text(FormKey.NEW_CYCLE);
        Boolean answer = newCycle.isEmpty() ? null : Boolean.valueOf(newCycle);
        return stamp -> new CourseEvent.InfusionRestarted(stamp, dose, answer);
    }

    private Function<EventStamp, CourseEvent> reaction(EventKind kind) {
        boolean graded = kind == EventKind.REACTION;
        Cause reaction = Cause.valueOf(needed(graded ? FormKey.REACTION : FormKey.RESOLVED, "Choose the reaction."));
        Integer grade = grade(graded ? FormKey.GRADE : FormKey.DOWN_TO);
        if (!graded && grade == null) {
            throw new EventForm.NotRight("Choose the grade it is down to; 0 is gone.");
        }
        return graded
                ? stamp -> new CourseEvent.ReactionGraded(stamp, reaction, grade)
                : stamp -> new CourseEvent.ReactionResolved(stamp, reaction, grade);
    }

    private Function<EventStamp, CourseEvent> made() {
        int hours = bagHours();
        CourseEvent.Making making = new CourseEvent.Making(
                whole(FormKey.VIALS, "Write the vials as a whole number."),
                text(FormKey.SALINE).isEmpty() ? null : Volume.parse(withUnit(text(FormKey.SALINE), Volume.UNIT)),
                lots(),
                text(FormKey.EXPIRY).isEmpty() ? null : expiry(),
                orNull(FormKey.MADE_BY),
                orNull(FormKey.CHECKED_BY));
        return stamp -> new CourseEvent.BagMade(stamp, hours, making);
    }

    private List<String> lots() {
        return Arrays.stream(text(FormKey.LOTS).split(",", -1))
                .map(String::strip)
                .filter(lot -> !lot.isEmpty())
                .toList();
    }

    private LocalDate expiry() {
        return org.blinaplan.ui.order.TypedDates.read(text(FormKey.EXPIRY))
                .orElseThrow(() -> new EventForm.NotRight("Type the expiry date such as 30 Sep 2026."));
    }

    private Function<EventStamp, CourseEvent> assessment() {
        String instrument = needed(FormKey.INSTRUMENT, "Choose ICE, CAPD or the writing test.");
        Integer score =
                instrument.equals("writing") ? null : whole(FormKey.SCORE, "Write the score as a whole number.");
        if (score == null && !instrument.equals("writing")) {
            throw new EventForm.NotRight("Write the score.");
        }
        Map<String, String> answers = switch (instrument) {
            case "ICE" -> IcePoints.answers(form);
            case "writing" -> text(FormKey.SENTENCE).isEmpty() ? Map.of() : Map.of("sentence", text(FormKey.SENTENCE));
            default -> Map.of();
        };
        return stamp -> new CourseEvent.Assessment(stamp, instrument, score, answers);
    }

    private Function<EventStamp, CourseEvent> body() {
        boolean weight = needed(FormKey.MEASURE, "Choose weight or height.").equals("weight");
        String number = needed(FormKey.NUMBER, weight ? "Write the weight in kg." : "Write the height in cm.");
        if (weight) {
            Weight measured = Weight.parse(withUnit(number, Weight.UNIT));
            return stamp -> new CourseEvent.WeightMeasured(stamp, measured);
        }
        Height measured = Height.parse(withUnit(number, Height.UNIT));
        return stamp -> new CourseEvent.HeightMeasured(stamp, measured);
    }

    private DoseRate dose() {
        return DoseRate.parse(withUnit(needed(FormKey.DOSE, "Write the dose, such as 9 mcg/day."), DoseRate.UNIT));
    }

    private int bagHours() {
        return Integer.parseInt(needed(FormKey.BAG_HOURS, "Choose which bag."));
    }

    private @Nullable Integer grade(FormKey key) {
        return text(key).isEmpty() ? null : Integer.valueOf(text(key));
    }

    private @Nullable Integer whole(FormKey key, String sentence) {
        String text = text(key);
        if (!text.isEmpty() && !text.matches("[0-9]{1,3}")) {
            throw new EventForm.NotRight(sentence);
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private @Nullable String orNull(FormKey key) {
        return text(key).isEmpty() ? null : text(key);
    }

    private String needed(FormKey key, String sentence) {
        if (text(key).isEmpty()) {
            throw new EventForm.NotRight(sentence);
        }
        return text(key);
    }

    private String text(FormKey key) {
        return form.value(key);
    }

    /** The unit may be left out where there is only one. */
    private static String withUnit(String typed, String unit) {
        return typed.matches("[0-9.]+") ? typed + " " + unit : typed;
    }
}
