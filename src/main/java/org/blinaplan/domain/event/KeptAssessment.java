package org.blinaplan.domain.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment beside the first one of its kind, which is its baseline.
 *
 * @param assessment as it was recorded
 * @param isBaseline whether it is the first of its instrument
 * @param change points since the baseline, negative where it is lower; absent for the baseline and without scores
 */
public record KeptAssessment(
        CourseEvent.Assessment assessment,
        boolean isBaseline,
        @Nullable Integer change) {
    /** In order of time. */
    static List<KeptAssessment> of(List<EventLog.Entry> entries) {
        Map<String, CourseEvent.Assessment> baselines = new HashMap<>();
        List<KeptAssessment> kept = new ArrayList<>();
        for (EventLog.Entry entry : entries) {
            if (entry.event() instanceof CourseEvent.Assessment one) {
                CourseEvent.Assessment baseline = baselines.putIfAbsent(one.instrument(), one);
                Integer score = one.score();
                Integer before = baseline == null ? null : baseline.score();
                kept.add(new KeptAssessment(
                        one, baseline == null, score == null || before == null ? null : score - before));
            }
        }
        return kept;
    }
}
