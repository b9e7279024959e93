package org.blinaplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.GradedReaction;
import org.blinaplan.domain.reaction.AppliedGrade;
import org.blinaplan.domain.reaction.AstctGrade;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.Severity;

/** "Where the scales disagree, the highest grade counts, and everybody sees which that was." */
final class GradeScalesRule implements ClinicalRule<PlannedCourse> {
    private static final RuleDefinition DEFINITION = new RuleDefinition(
            new RuleId("MOD-009"),
            "Grades by several scales",
            Severity.WARNING,
            "A label's grade 3 interrupts and its grade 2 does not; which scale its grades follow is not stated here.",
            List.of(AstctGrade.SOURCE, Labels.US_MODIFICATIONS, Labels.EU_DOSING));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public RuleResult evaluate(PlannedCourse subject) {
        FollowedCourse followed = subject.followed();
        if (followed == null || followed.care().reactions().isEmpty()) {
            return RuleResult.NOT_APPLICABLE;
        }
        List<GradedReaction> said = followed.care().reactions().stream()
                .filter(reaction -> !isPlain(reaction.grades()))
                .toList();
        if (said.isEmpty()) {
            return RuleResult.SATISFIED;
        }
        String text = said.stream().map(GradeScalesRule::sentence).collect(Collectors.joining(" "))
                + " Which scale the label's grades follow is not stated in this monograph.";
        boolean differ = said.stream().anyMatch(reaction -> isRaised(reaction.grades()));
        boolean unknown = said.stream().anyMatch(reaction -> reaction.grades().used() == null);
        boolean complete = said.stream().allMatch(reaction -> isComplete(reaction.grades()));
        RuleResult result = complete ? RuleResult.violated(text) : RuleResult.undetermined(text);
        return result.weighing(differ || unknown ? Severity.WARNING : Severity.INFO);
    }

    /** The entered grade stands, and nothing speaks against it. */
    private static boolean isPlain(AppliedGrade grades) {
        return grades.entered() != null && !isRaised(grades) && isComplete(grades);
    }

    /** Whether grades differ, or the findings reach a higher one than anybody gave. */
    private static boolean isRaised(AppliedGrade grades) {
        Integer used = grades.used();
        AstctGrade astct = grades.astct();
        boolean byFloor = used != null
                && astct != null
                && astct.grade() == null
                && !used.equals(grades.entered())
                && !used.equals(grades.ctcae());
        return grades.isContradictory() || byFloor;
    }

    private static boolean isComplete(AppliedGrade grades) {
        return grades.astct() == null || grades.astct().missing().isEmpty();
    }

    private static String sentence(GradedReaction reaction) {
        AppliedGrade grades = reaction.grades();
        List<String> known = new ArrayList<>();
        known.add(grades.entered() == null ? "no grade entered" : "entered " + grades.entered());
        AstctGrade astct = grades.astct();
        if (astct != null) {
            known.add(
                    astct.grade() != null
                            ? "ASTCT " + astct.grade() + (astct.grade() == 0 ? " (no finding of its table)" : "")
                            : "ASTCT not known" + (astct.atLeast() > 0 ? ", at least " + astct.atLeast() : "")
                                    + ": enter " + String.join(", ", astct.missing()));
        }
        if (grades.ctcae() != null) {
            known.add("CTCAE " + grades.ctcae());
        }
        return "Grades of " + reaction.reaction().text() + " on "
                + WallClock.time(reaction.event().at()) + ": " + String.join("; ", known) + ". "
                + (grades.used() == null
                        ? "None is known, so none is used."
                        : "Used, as the highest known: " + grades.used() + ".");
    }
}
