package org.blinaplan.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/**
 * "No live vaccine from two weeks before the start on."
 */
final class LiveVaccineRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("DRG-002"),
            "Live vaccine",
            Severity.WARNING,
            "A live vaccine can infect a patient whose B cells are gone.",
            List.of(new Citation("US prescribing information", "5", "2024-06")));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        Cited<Duration> before = subject.course().monograph().safety().windows().liveVaccineBefore();
        LocalDate start = subject.course().cycles().get(0).infusion().start().toLocalDate();
        LocalDate last = start.minusDays(before.value().toDays());
        String limit = before.value().toDays() + " days before the start on " + WallClock.date(start);
        LocalDate given = subject.course().order().patient().liveVaccineOn();
        if (given == null) {
            return RuleResult.undetermined("No live vaccine from " + limit + " on. Enter the date of the last one.")
                    .weighing(Severity.INFO)
                    .citing(before.source().citation());
        }
        return given.isAfter(last)
                ? RuleResult.violated("The last live vaccine is dated " + WallClock.date(given) + ", later than "
                                + limit + ". Ask the doctor before the start.")
                        .citing(before.source().citation())
                : RuleResult.SATISFIED;
    }
}
