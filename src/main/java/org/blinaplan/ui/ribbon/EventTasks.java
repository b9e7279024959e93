package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Sign;
import org.jspecify.annotations.Nullable;

/** What was recorded and is not among the changes of a row already, as things of its day. */
final class EventTasks {
    private final RibbonWords words;

    private EventTasks(RibbonWords words) {
        this.words = words;
    }

    /**
     * In order of time.
     *
     * @param events what holds of the log on the dates of the row
     * @param told what the day tells anyway
     */
    static List<DayTask> of(List<CourseEvent> events, List<DayTask> told, RibbonWords words) {
        EventTasks tasks = new EventTasks(words);
        return events.stream()
                .filter(event -> !isTold(event, told))
                .flatMap(event -> tasks.task(event).stream())
                .toList();
    }

    private static boolean isTold(CourseEvent event, List<DayTask> told) {
        boolean change = event instanceof CourseEvent.InfusionStarted
                || event instanceof CourseEvent.InfusionInterrupted
                || event instanceof CourseEvent.InfusionRestarted
                || event instanceof CourseEvent.InfusionEnded
                || event instanceof CourseEvent.BagHung;
        boolean step = event instanceof CourseEvent.DoseChanged;
        return told.stream()
                .filter(task -> task.at().isEqual(event.at()))
                .anyMatch(task -> (change && task.isChange()) || (step && task.sign() == Sign.DOSE_STEP));
    }

    private List<DayTask> task(CourseEvent event) {
        if (event instanceof CourseEvent.ReactionGraded graded) {
            return one(
                    event,
                    Sign.WARNING,
                    "event.reaction",
                    graded.reaction().text() + words.grade(graded.reaction(), graded.grade()));
        }
        if (event instanceof CourseEvent.ReactionResolved down) {
            Integer grade = down.grade();
            String to = grade != null && grade == 0 ? words.of("event.gone") : words.grade(down.reaction(), grade);
            return one(event, Sign.DONE, "event.resolved", down.reaction().text() + to);
        }
        if (event instanceof CourseEvent.Measurement measured) {
            return List.of(task(event, Sign.BLOODS, measured.what(), measured.value()));
        }
        if (event instanceof CourseEvent.WeightMeasured weight) {
            return one(event, Sign.WEIGHT, "event.weight", weight.weight().toString());
        }
        if (event instanceof CourseEvent.HeightMeasured height) {
            return one(event, Sign.WEIGHT, "event.height", height.height().toString());
        }
        if (event instanceof CourseEvent.PremedicationGiven given) {
            return one(event, Sign.PREMEDICATION, "event.premedication", given.drug() + " " + given.dose());
        }
        if (event instanceof CourseEvent.Assessment assessed) {
            Sign sign =
                    assessed.answers().isEmpty() && assessed.score() == null ? Sign.WRITING_TEST : Sign.NEUROLOGICAL;
            Integer score = assessed.score();
            return List.of(
                    task(event, sign, assessed.instrument(), score == null ? "" : words.of("event.score", score)));
        }
        return atThePump(event);
    }

    private List<DayTask> atThePump(CourseEvent event) {
        if (event instanceof CourseEvent.BagTakenDown down) {
            return one(event, Sign.BAG, "event.down", words.of("event.bag", down.bagHours()));
        }
        if (event instanceof CourseEvent.BagHung hung) {
            return one(event, Sign.BAG, "event.hung", words.of("event.bag", hung.bagHours()));
        }
        if (event instanceof CourseEvent.BagMade made) {
            return one(event, Sign.BAG, "event.made", made(made));
        }
        if (event instanceof CourseEvent.TaskDone done) {
            String result = done.result();
            return List.of(task(event, Sign.DONE, done.task(), result == null ? words.of("event.done") : result));
        }
        if (event instanceof CourseEvent.CourseStopped stopped) {
            return one(event, Sign.STOPPED, "event.stopped", stopped.because());
        }
        if (event instanceof CourseEvent.DoseChanged changed) {
            return one(event, Sign.DOSE_STEP, "event.dose", changed.dose().toString());
        }
        if (event instanceof CourseEvent.InfusionEnded) {
            return one(event, Sign.DISCONNECT, "task.disconnect", "");
        }
        return List.of();
    }

    private String made(CourseEvent.BagMade made) {
        List<String> parts = new ArrayList<>(List.of(words.of("event.bag", made.bagHours())));
        Integer vials = made.making().vials();
        if (vials != null) {
            parts.add(words.of("event.vials", vials));
        }
        add(parts, "event.by", made.making().by());
        add(parts, "event.checkedBy", made.making().checkedBy());
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.add(words.of(key, value));
        }
    }

    private List<DayTask> one(CourseEvent event, Sign sign, String key, String detail) {
        return List.of(task(event, sign, words.of(key), detail));
    }

    private DayTask task(CourseEvent event, Sign sign, String what, String detail) {
        String spoken = detail.isEmpty() ? what : what + ", " + detail;
        return new DayTask(
                event.at(), sign, what, detail, spoken + ", " + words.of("event.recorded"), false, why(event, spoken));
    }

    private Explanation why(CourseEvent event, String said) {
        ZonedDateTime recordedAt = event.stamp().recordedAt();
        String reason = event.stamp().reason();
        List<CalculationStep> steps = Stream.of(
                        words.of("event.why", words.full(event.at())),
                        recordedAt == null ? "" : words.of("event.why.recordedAt", words.full(recordedAt)),
                        reason == null ? "" : words.of("event.why.reason", reason))
                .filter(text -> !text.isEmpty())
                .map(CalculationStep::of)
                .toList();
        return new Explanation(said, steps);
    }
}
