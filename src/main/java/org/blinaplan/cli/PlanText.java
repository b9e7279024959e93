package org.blinaplan.cli;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.Plan;
import org.blinaplan.application.course.Standing;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.domain.monitoring.Monitoring;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.RuleStatus;

/** A plan for people to read on a terminal: who, what, every cycle, and what to look at. */
final class PlanText {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Plan plan;
    private final Standing standing;
    private final StringBuilder text = new StringBuilder();

    private PlanText(Plan plan, Standing standing) {
        this.plan = plan;
        this.standing = standing;
    }

    static String of(Plan plan, Standing standing) {
        return new PlanText(plan, standing).text();
    }

    /** Weekday, date and wall clock in the order's zone: {@code Mon 2 Mar 2026, 10:00}. */
    static String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    private String text() {
        head();
        FollowedCourse followed = plan.followed();
        Monitoring monitoring = plan.monitoring();
        for (int i = 0; i < plan.cycles().size(); i++) {
            PlannedCycle planned = plan.cycles().get(i);
            text.append('\n')
                    .append(CycleText.of(planned, plan.site()))
                    .append(ChecksText.of(monitoring, planned.cycle()));
            if (followed != null) {
                text.append(FollowedText.of(followed.cycles().get(i)));
            }
        }
        FollowedMonitoring checks = plan.checks();
        if (followed != null && checks != null) {
            text.append(MadeBagsText.of(followed.madeBags())).append(CareText.of(followed.care(), checks));
        }
        findings();
        return text.toString();
    }

    private void head() {
        Order order = plan.order();
        Patient patient = order.patient();
        Monograph label = plan.monograph();
        LocalDate start = order.start().local().toLocalDate();
        text.append(
                        plan.isStopped()
                                ? "BLINATUMOMAB COURSE: DO NOT GIVE AS IT STANDS, see the findings\n"
                                : "BLINATUMOMAB COURSE\n")
                .append(StandingText.of(standing, plan.order().zone()))
                .append(" Severities and sources stand with the findings at the end.\n\n");
        String name = patient.displayName().equals(patient.id()) ? "" : patient.displayName() + ", ";
        TextTable table = new TextTable()
                .row("Patient", name + "number " + patient.id())
                .row("Born", DATE.format(patient.birthDate()) + ", " + age(patient, start) + " at the start")
                .row("Body", patient.weight() + ", " + patient.height())
                .row(
                        "Label",
                        label.id() + ", edition " + label.edition() + ", "
                                + (label.adopted() ? "adopted" : "NOT ADOPTED by this site"))
                .row("Indication", plan.course().indication().name())
                .row(
                        "Cycles",
                        order.firstCycle() == order.lastCycle()
                                ? "" + order.firstCycle()
                                : order.firstCycle() + " to " + order.lastCycle())
                .row("Times", order.zone() + ", wall clock")
                .row("Visits", hours());
        text.append(table.text(""));
    }

    private String hours() {
        var visits = plan.policy().visits();
        return visits.days().isEmpty()
                ? "never open"
                : CycleText.days(visits.days()) + ", " + visits.from() + " to " + visits.to();
    }

    private static String age(Patient patient, LocalDate start) {
        int years = patient.yearsOn(start);
        return years < 2 ? patient.monthsOn(start) + " months" : years + " years";
    }

    private void findings() {
        List<Finding> findings = plan.findings();
        text.append("\nFINDINGS\n");
        if (findings.isEmpty()) {
            text.append("  none\n");
        }
        for (Finding finding : findings) {
            Integer cycle = finding.cycle();
            text.append("  ")
                    .append(finding.severity().name())
                    .append("  ")
                    .append(finding.rule())
                    .append(cycle == null ? "" : ", cycle " + cycle)
                    .append(finding.status() == RuleStatus.UNDETERMINED ? ", undetermined: " : ": ")
                    .append(finding.text())
                    .append("\n        ")
                    .append(finding.citation())
                    .append('\n');
        }
    }
}
