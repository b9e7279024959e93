package org.blinaplan.application;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes: the plan before and after it, and what differs.
 *
 * @param before what the plan said without it
 * @param after what it says with it
 */
public record PlanDifferences(PlanOutlook before, PlanOutlook after) {
    /** What is compared. */
    public enum Subject {
        CYCLE,
        PREMEDICATION,
        STEP,
        ADMISSION_END,
        CHANGE_AT_HOME,
        DISCONNECT,
        COUNTS
    }

    /** Whether both plans say something else of it. */
    public boolean differs(Subject subject) {
        if (subject == Subject.CYCLE) {
            return before.cycle() != after.cycle();
        }
        if (subject == Subject.COUNTS) {
            return !counts(before).equals(counts(after));
        }
        ZonedDateTime one = at(before, subject);
        ZonedDateTime other = at(after, subject);
        if (one == null || other == null) {
            return one != null || other != null;
        }
        return !one.isEqual(other);
    }

    /** Whether it differs and asks somebody to come when the site receives no visits. */
    public boolean isOutOfHours(Subject subject) {
        return differs(subject)
                && switch (subject) {
                    case CHANGE_AT_HOME ->
                        after.changeAtHome() != null && !after.changeAtHome().inHours();
                    case DISCONNECT -> !after.endInHours();
                    case COUNTS -> outOfHours(after) > outOfHours(before);
                    case CYCLE, PREMEDICATION, STEP, ADMISSION_END -> false;
                };
    }

    /** How much later than before it comes, below zero where it is earlier; absent where one plan has none of it. */
    public @Nullable Duration later(Subject subject) {
        ZonedDateTime one = at(before, subject);
        ZonedDateTime other = at(after, subject);
        return one == null || other == null ? null : Duration.between(one, other);
    }

    /** When a plan has it; absent where it has none. */
    public static @Nullable ZonedDateTime at(PlanOutlook plan, Subject subject) {
        Visit change = plan.changeAtHome();
        DoseStep step = plan.step();
        return switch (subject) {
            case PREMEDICATION ->
                plan.beforeStep().stream().map(Premedication::at).findFirst().orElse(null);
            case STEP -> step == null ? null : step.time().start();
            case ADMISSION_END -> plan.admissionEnd();
            case CHANGE_AT_HOME -> change == null ? null : change.at();
            case DISCONNECT -> plan.end();
            case CYCLE, COUNTS -> null;
        };
    }

    private static int outOfHours(PlanOutlook plan) {
        BagCounts counts = plan.counts();
        return counts == null ? 0 : counts.visitsOutOfHours();
    }

    /** What the ward sees of the counts. */
    private record Counts(int vials, int outOfHours) {}

    private static Counts counts(PlanOutlook plan) {
        BagCounts counts = plan.counts();
        return counts == null ? new Counts(-1, -1) : new Counts(counts.vials().vials(), counts.visitsOutOfHours());
    }
}
