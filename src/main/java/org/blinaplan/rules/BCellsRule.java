package org.blinaplan.rules;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.MeasuredValue;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.domain.pharmacology.MarkerWindow;
import org.blinaplan.domain.pharmacology.MarkerWindows;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "At the first measurement from infusion day 22 of cycle 1 on there are at most 10 B cells in a microlitre."
 */
final class BCellsRule implements ClinicalRule<PlannedCourse> {
    private static final MarkerWindow.Marker MARKER = MarkerWindow.Marker.B_CELLS;
    private static final String UNIT = Objects.requireNonNull(MARKER.unit());
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("PHA-002"),
            "B cells remain",
            Severity.WARNING,
            "B cells vanish during cycle 1 in most patients, at doses above 5 mcg/m2/day or above 9 mcg/day (another"
                    + " source says from these doses on); cells that remain may be ones the drug does not reach.",
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
        Pharmacology facts = subject.course().monograph().pharmacology();
        return from(followed, facts)
                .flatMap(from -> MeasuredValue.of(
                                MARKER.measured(), followed.log().entries())
                        .stream()
                        .filter(value -> !value.at().isBefore(from))
                        .findFirst())
                .map(first -> compare(first, facts))
                .orElse(RuleResult.NOT_APPLICABLE);
    }

    /** When the infusion day begins from which they are gone. */
    private static Optional<ZonedDateTime> from(FollowedCourse followed, Pharmacology facts) {
        return followed.cycles().stream()
                .filter(cycle -> cycle.number() == 1)
                .flatMap(cycle -> MarkerWindows.of(1, cycle.planned().cycle().steps(), facts).stream())
                .filter(window -> window.marker() == MARKER)
                .map(window -> window.time().start())
                .findFirst();
    }

    private static RuleResult compare(MeasuredValue first, Pharmacology facts) {
        int most = facts.bCells().atMost().value();
        if (!first.unit().equals(UNIT)) {
            return RuleResult.undetermined("B cells were measured as " + first + " on " + WallClock.time(first.at())
                    + "; the limit is " + most + " " + UNIT + ". Record them in " + UNIT + ".");
        }
        return first.number().compareTo(BigDecimal.valueOf(most)) <= 0
                ? RuleResult.SATISFIED
                : RuleResult.violated(first + " B cells on " + WallClock.time(first.at()) + ", from infusion day "
                        + facts.bCells().fromDay().value() + " of cycle 1 on; at most " + most + " " + UNIT
                        + " are expected. Unusual; tell the treating physician.");
    }
}
