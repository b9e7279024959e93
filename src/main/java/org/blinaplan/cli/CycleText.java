package org.blinaplan.cli;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.dosing.DoseBasis;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.site.SitePolicy;

/** One cycle of a plan for people to read on a terminal. */
final class CycleText {
    static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final PlannedCycle planned;
    private final SitePolicy site;
    private final Cycle cycle;
    private final StringBuilder text = new StringBuilder();

    private CycleText(PlannedCycle planned, SitePolicy site) {
        this.planned = planned;
        this.site = site;
        this.cycle = planned.cycle();
    }

    static String of(PlannedCycle planned, SitePolicy site) {
        return new CycleText(planned, site).text();
    }

    private String text() {
        text.append("CYCLE ")
                .append(cycle.number())
                .append(", ")
                .append(cycle.phase().text())
                .append('\n');
        TextTable times = new TextTable().row("Infusion", span(cycle.infusion()) + ", " + cycle.hours() + " h");
        ZonedDateTime next = cycle.nextCycleFrom();
        if (next != null) {
            times.row(
                    "Next cycle",
                    "from " + PlanText.time(next) + ", after " + cycle.treatmentFreeDays() + " days without drug");
        }
        text.append(times.text(INDENT));
        dosing();
        admissions();
        premedications();
        text.append(CycleBagsText.of(planned, site));
        return text.toString();
    }

    private void dosing() {
        boolean fixed = cycle.dosing().basis().value() == DoseBasis.FIXED;
        heading(fixed ? "Dose: fixed" : "Dose: by body surface");
        steps(cycle.dosing().basis().steps());
        steps(cycle.dosing().surface().steps());
        for (DoseStep step : cycle.steps()) {
            text.append(INDENT + INDENT)
                    .append("days ")
                    .append(step.firstDay())
                    .append(" to ")
                    .append(step.lastDay())
                    .append(": ")
                    .append(step.dose().rate())
                    .append(step.dose().capped() ? " (capped)" : "")
                    .append(", ")
                    .append(span(step.time()))
                    .append('\n');
            steps(step.dose().calculation().steps());
        }
    }

    private void admissions() {
        heading("Hospital");
        if (cycle.admissions().isEmpty()) {
            text.append(INDENT + INDENT + "not known to this label's monograph, see the findings\n");
        }
        for (Admission admission : cycle.admissions()) {
            Admission.Stay stay = admission.stay();
            String what = stay == null
                    ? "start under supervision or in hospital, " + PlanText.time(admission.start())
                    : stay.days() + " days, " + span(stay.time());
            text.append(INDENT + INDENT)
                    .append(what)
                    .append("  (")
                    .append(admission.rule())
                    .append("; ")
                    .append(admission.source())
                    .append(")\n");
        }
    }

    private void premedications() {
        heading("Premedication");
        if (cycle.premedications().isEmpty()) {
            text.append(INDENT + INDENT + "none planned\n");
        }
        for (Premedication given : cycle.premedications()) {
            TimeSpan window = given.window();
            text.append(INDENT + INDENT)
                    .append(PlanText.time(given.at()))
                    .append(": ")
                    .append(given.drug())
                    .append(' ')
                    .append(given.dose())
                    .append(given.alternatives().stream()
                            .map(other -> " or " + other.drug() + " " + other.dose())
                            .collect(Collectors.joining()))
                    .append(", before the ")
                    .append(given.reasons().stream().map(Occasion::text).collect(Collectors.joining(", ")))
                    .append(window == null ? "" : ", allowed " + span(window))
                    .append("  (")
                    .append(given.rule())
                    .append(")\n");
            steps(given.calculation().steps());
        }
    }

    private void heading(String heading) {
        text.append(INDENT).append(heading).append('\n');
    }

    private void steps(List<CalculationStep> steps) {
        for (CalculationStep step : steps) {
            text.append(DEEPER).append("- ").append(step.text());
            if (step.source() != null) {
                text.append("  [").append(step.source()).append(']');
            }
            text.append('\n');
        }
    }

    private static String span(TimeSpan time) {
        return PlanText.time(time.start()) + " to " + PlanText.time(time.end());
    }

    static String days(Set<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }
}
