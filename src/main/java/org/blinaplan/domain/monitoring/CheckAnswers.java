package org.blinaplan.domain.monitoring;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.blinaplan.domain.event.CourseEvent;

/**
 * Which recorded events answer which checks. A {@code task-done} answers the check that it names, whatever its kind.
 * Besides, by the kind of the check: an assessment by ICE or CAPD a neurological check (not an examination), one of
 * writing a writing test; a laboratory value the bloods whose name holds it; a weight (height) a body size whose name
 * holds weight (height, and not weight).
 */
final class CheckAnswers {
    private static final String WRITING = "writing";

    /** By which words in the name of a check a value is in it; a blood count and a liver panel hold several. */
    private static final Map<String, Pattern> BLOODS = Map.of(
            "ALT", words("alt|liver panel|liver enzymes|transaminases"),
            "AST", words("ast|liver panel|liver enzymes|transaminases"),
            "GGT", words("ggt|liver panel|liver enzymes"),
            "bilirubin", words("bilirubin|liver panel"),
            "leucocytes", words("cbc|blood count|leucocytes|wbc"),
            "ANC", words("anc|cbc|blood count|differential"),
            "CRP", words("crp"),
            "ferritin", words("ferritin"),
            "IL-6", words("il-6"),
            "T cells", words("t cells|lymphocyte subsets"));

    private static final Set<String> SCORES = Set.of("ICE", "CAPD");

    private CheckAnswers() {}

    static boolean answers(CourseEvent event, Checkpoint check) {
        if (event instanceof CourseEvent.TaskDone done) {
            return done.task().strip().equalsIgnoreCase(check.what().strip());
        }
        String name = check.what().toLowerCase(Locale.ROOT);
        return switch (check.kind()) {
            case NEUROLOGICAL ->
                event instanceof CourseEvent.Assessment one
                        && SCORES.contains(one.instrument())
                        && !name.contains("examination");
            case WRITING_TEST ->
                event instanceof CourseEvent.Assessment one && one.instrument().equals(WRITING);
            case BLOODS ->
                event instanceof CourseEvent.Measurement value
                        && BLOODS.containsKey(value.what())
                        && BLOODS.get(value.what()).matcher(name).find();
            case BODY_SIZE -> isSize(event, name);
            case BONE_MARROW, OTHER -> false;
        };
    }

    /** A height alone is no weight. */
    private static boolean isSize(CourseEvent event, String name) {
        return event instanceof CourseEvent.WeightMeasured
                ? name.contains("weight") || !name.contains("height")
                : event instanceof CourseEvent.HeightMeasured && !name.contains("weight");
    }

    /** Whether an event could answer a check of some list. */
    static boolean isCare(CourseEvent event) {
        return event instanceof CourseEvent.TaskDone
                || event instanceof CourseEvent.Assessment
                || event instanceof CourseEvent.Measurement
                || event instanceof CourseEvent.WeightMeasured
                || event instanceof CourseEvent.HeightMeasured;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\w-])(" + alternatives + ")(?![\\w-])");
    }
}
