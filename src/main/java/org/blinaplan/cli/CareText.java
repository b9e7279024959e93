package org.blinaplan.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.GradedReaction;
import org.blinaplan.domain.event.KeptAssessment;
import org.blinaplan.domain.event.RecordedCare;
import org.blinaplan.domain.monitoring.CheckStatus;
import org.blinaplan.domain.monitoring.FollowedCheck;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.domain.reaction.AppliedGrade;
import org.jspecify.annotations.Nullable;

/** What was recorded around the infusion, for people to read on a terminal: checks, assessments, grades. */
final class CareText {
    private static final String INDENT = "  ";

    private CareText() {}

    static String of(RecordedCare care, FollowedMonitoring checks) {
        StringBuilder text = new StringBuilder("\nCARE BY " + PlanText.time(checks.now()) + "\n");
        Map<String, List<FollowedCheck>> overdue = named(checks, CheckStatus.OVERDUE);
        if (checks.recordsCare()) {
            overdue.forEach((what, some) -> text.append(INDENT)
                    .append("overdue: ")
                    .append(what)
                    .append(some.size() == 1 ? ", by " : ", " + some.size() + " times, last by ")
                    .append(PlanText.time(some.get(some.size() - 1).check().latest()))
                    .append('\n'));
        } else if (!overdue.isEmpty()) {
            text.append(INDENT).append("no check is recorded in this log\n");
        }
        named(checks, CheckStatus.DUE)
                .forEach((what, some) -> line(
                        text,
                        "due now: ",
                        what,
                        some.get(0).check().anchor().countsBack() ? ", before " : ", by ",
                        some.get(0)));
        checks.all().stream()
                .filter(check -> check.status() == CheckStatus.PLANNED)
                .min(Comparator.comparing(check -> check.check().at()))
                .ifPresent(check -> line(text, "due next: ", check.check().what(), ", by ", check));
        care.assessments().forEach(one -> text.append(INDENT).append(words(one)).append('\n'));
        care.reactions().forEach(one -> text.append(INDENT).append(words(one)).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String heading, String what, String by, FollowedCheck check) {
        text.append(INDENT)
                .append(heading)
                .append(what)
                .append(by)
                .append(PlanText.time(check.check().latest()))
                .append('\n');
    }

    private static Map<String, List<FollowedCheck>> named(FollowedMonitoring checks, CheckStatus status) {
        return checks.all().stream()
                .filter(check -> check.status() == status)
                .collect(Collectors.groupingBy(check -> check.check().what(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String words(KeptAssessment kept) {
        CourseEvent.Assessment one = kept.assessment();
        String judgement = one.answers().get("judgement");
        String found = one.score() != null ? " " + one.score() : judgement != null ? " " + judgement : "";
        Integer change = kept.change();
        return "assessment " + PlanText.time(one.at()) + ": " + one.instrument() + found
                + (kept.isBaseline() ? ", baseline" : "")
                + (change == null
                        ? ""
                        : change == 0 ? ", as the baseline" : ", " + signed(change) + " since the baseline");
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : String.valueOf(change);
    }

    private static String words(GradedReaction reaction) {
        AppliedGrade grades = reaction.grades();
        return "grades of " + reaction.reaction().text() + ", "
                + PlanText.time(reaction.event().at()) + ": entered " + word(grades.entered())
                + ", ASTCT "
                + word(grades.astct() == null ? null : grades.astct().grade())
                + ", CTCAE " + word(grades.ctcae()) + "; used " + word(grades.used());
    }

    private static String word(@Nullable Integer grade) {
        return grade == null ? "unknown" : grade.toString();
    }
}
