package org.blinaplan.domain.event;

import java.time.Duration;
import org.blinaplan.domain.course.DoseStep;

/**
 * A dose step, or the part of one between two gaps.
 *
 * @param step with its instants; no gap lies inside
 * @param progress given, running or planned
 * @param assumed whether it follows from a restart that nobody has recorded yet
 * @param given how much of it has been delivered by now
 * @param isOfLabel false for a recorded dose that the label does not have for this patient
 */
public record GivenStep(DoseStep step, Progress progress, boolean assumed, Duration given, boolean isOfLabel) {}
