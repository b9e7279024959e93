package org.blinaplan.rules;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.MeasuredValue;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "T cells are back at their last value before the start 14 days after the latest start, step or restart."
 */
final class TCellsRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PHA-001"),
            "T cells stay low",
            Severity.WARNING,
            "T cells fall after a start or a dose step and are back within 7 to 14 days in most patients; without them"
                    + " the drug has nothing to work with.",
            List.of(Labels.US_PHARMACODYNAMICS));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        if (followed == null) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<ZonedDateTime> starts = starts(followed);
        List<MeasuredValue> values = MeasuredValue.of("T cells", followed.log().entries());
        Duration back =
                subject.course().monograph().pharmacology().tCells().backBy().value();
        List<MeasuredValue> late =
                values.stream().filter(value -> isLate(value, starts, back)).toList();
        if (late.isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<MeasuredValue> before = values.stream()
                .filter(value -> !value.at().isAfter(starts.get(0)))
                .toList();
        return before.isEmpty()
                ? RuleResult.undetermined("T cells were measured on "
                        + WallClock.time(late.get(0).at())
                        + ", and no value from before the start is recorded to compare"
                        + " them with. Record it.")
                : compare(before.get(before.size() - 1), late, back);
    }

    private static RuleResult compare(MeasuredValue before, List<MeasuredValue> late, Duration back) {
        List<String> low = new ArrayList<>();
        for (MeasuredValue value : late) {
            if (!value.unit().equals(before.unit())) {
                return RuleResult.undetermined("T cells were measured in " + before.unit() + " before the start and in "
                        + value.unit() + " on " + WallClock.time(value.at())
                        + "; they cannot be compared. Record both in one unit.");
            }
            if (value.number().compareTo(before.number()) < 0) {
                low.add(value + " on " + WallClock.time(value.at()));
            }
        }
        return low.isEmpty()
                ? RuleResult.SATISFIED
                : RuleResult.violated("More than " + back.toDays() + " days after the latest start, step or restart T"
                        + " cells are below the " + before + " from before the start: " + String.join("; ", low)
                        + ". Unusual; tell the treating physician.");
    }

    private static boolean isLate(MeasuredValue value, List<ZonedDateTime> starts, Duration back) {
        return starts.stream()
                .filter(start -> !start.isAfter(value.at()))
                .reduce((earlier, later) -> later)
                .map(start -> start.plus(back).isBefore(value.at()))
                .orElse(false);
    }

    private static List<ZonedDateTime> starts(FollowedCourse followed) {
        return followed.cycles().stream()
                .flatMap(cycle -> cycle.planned().cycle().steps().stream())
                .map(step -> step.time().start())
                .toList();
    }
}
