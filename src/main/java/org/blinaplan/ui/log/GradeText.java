package org.blinaplan.ui.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.blinaplan.application.ExplainRule;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.GradedReaction;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.reaction.AppliedGrade;
import org.blinaplan.domain.reaction.AstctGrade;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.Findings;
import org.blinaplan.domain.reaction.IcansFindings;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the findings in a form, before it is recorded.
 *
 * @param astct the grade of the consensus, or what is known of it: {@code "at least 2"}
 * @param missing what it still depends on; empty where nothing is
 * @param ctcae as a person gave it
 * @param used which grade the rules will use
 * @param known whether they will use any
 * @param why how the grades were reached, with their source
 */
public record GradeText(String astct, String missing, String ctcae, String used, boolean known, Explanation why) {
    private static final RuleId RULE = new RuleId("MOD-009");

    /** Of this form; absent where it is of no reaction that has a scale to set beside the grade. */
    static @Nullable GradeText of(EventForm form, Plan plan, LocalDate on, Texts texts) {
        Cause reaction = FormGrade.reaction(form);
        boolean graded = reaction == Cause.CYTOKINE_RELEASE_SYNDROME || reaction == Cause.ICANS;
        if (reaction == null
                || form.neverHappened().get()
                || (!graded && FormGrade.grading(form).isNone())) {
            return null;
        }
        AppliedGrade grades = FormGrade.applied(form, plan.order().patient(), on);
        AstctGrade astct = grades.astct();
        Integer ctcae = grades.ctcae();
        return new GradeText(
                graded ? astct(astct, texts) : texts.of("log.grading.noScale"),
                astct == null || astct.missing().isEmpty()
                        ? ""
                        : texts.of("log.grading.missing", String.join(", ", astct.missing())),
                ctcae == null ? texts.of("log.grading.notEntered") : texts.of("log.detail.grade", ctcae),
                used(grades, texts),
                grades.used() != null,
                new Steps(form, plan, on, texts).why(grades));
    }

    private static String astct(@Nullable AstctGrade astct, Texts texts) {
        if (astct == null) {
            return texts.of("log.grading.noFindings");
        }
        Integer grade = astct.grade();
        if (grade != null) {
            return grade == 0 ? texts.of("log.grading.none") : texts.of("log.detail.grade", grade);
        }
        return astct.atLeast() > 0 ? texts.of("log.grading.atLeast", astct.atLeast()) : texts.of("log.grading.unknown");
    }

    private static String used(AppliedGrade grades, Texts texts) {
        Integer used = grades.used();
        if (used == null) {
            return texts.of("log.grading.usesNone");
        }
        AstctGrade astct = grades.astct();
        Integer floor = astct == null ? null : astct.grade() != null ? astct.grade() : astct.atLeast();
        long differing = Stream.of(grades.entered(), floor, grades.ctcae())
                .filter(Objects::nonNull)
                .filter(grade -> grade > 0 || used == 0)
                .distinct()
                .count();
        return texts.of(differing > 1 ? "log.grading.highest" : "log.grading.uses", used);
    }

    /** How the grades were reached, one finding after the other. */
    private record Steps(EventForm form, Plan plan, LocalDate on, Texts texts) {
        Explanation why(AppliedGrade grades) {
            List<CalculationStep> steps = new ArrayList<>();
            FormKey grade = form.kind() == EventKind.RESOLVED ? FormKey.DOWN_TO : FormKey.GRADE;
            if (grades.entered() != null) {
                steps.add(named(grade, texts.of("log.detail.grade", grades.entered())));
            }
            Findings findings = grades.grading().findings();
            if (findings instanceof CrsFindings crs) {
                crs(crs, steps);
            } else if (findings instanceof IcansFindings icans) {
                icans(icans, steps);
            }
            AstctGrade astct = grades.astct();
            if (astct != null) {
                String text = texts.of("log.grading.why.astct", astct(astct, texts));
                steps.add(CalculationStep.of(
                        astct.missing().isEmpty()
                                ? text
                                : text + " " + texts.of("log.grading.missing", String.join(", ", astct.missing())),
                        new Source(AstctGrade.SOURCE, Confidence.READ)));
            }
            if (grades.ctcae() != null) {
                steps.add(named(FormKey.CTCAE, texts.of("log.detail.grade", grades.ctcae())));
            }
            Optional<ExplainRule.Explained> rule = ExplainRule.of(RULE, plan.monograph());
            String used = used(grades, texts) + " " + texts.of("log.grading.why.used");
            rule.ifPresent(found -> steps.add(CalculationStep.of(
                    used + " " + RULE + ": " + found.rule().rationale(), new Source(found.source(), Confidence.READ))));
            return new Explanation(texts.of("log.grading.why"), steps);
        }

        /** Each finding by itself: what treatment takes away the fever of does not hide it. */
        private void crs(CrsFindings found, List<CalculationStep> steps) {
            row(FormKey.FEVER, new CrsFindings(found.fever(), null, null, null), steps);
            if (found.treated() != null) {
                steps.add(named(
                        FormKey.TREATED, new EventWords(texts).finding(FormKey.TREATED, form.value(FormKey.TREATED))));
            }
            row(FormKey.HYPOTENSION, new CrsFindings(null, true, found.hypotension(), null), steps);
            row(FormKey.OXYGEN, new CrsFindings(null, true, null, found.oxygen()), steps);
        }

        private void icans(IcansFindings found, List<CalculationStep> steps) {
            row(FormKey.ICE, new IcansFindings(found.ice(), null, null, null, null, null), steps);
            row(FormKey.CAPD, new IcansFindings(null, found.capd(), null, null, null, null), steps);
            row(FormKey.CONSCIOUSNESS, new IcansFindings(null, null, found.consciousness(), null, null, null), steps);
            row(FormKey.SEIZURE, new IcansFindings(null, null, null, found.seizure(), null, null), steps);
            row(FormKey.MOTOR, new IcansFindings(null, null, null, null, found.motor(), null), steps);
            row(FormKey.OEDEMA, new IcansFindings(null, null, null, null, null, found.oedema()), steps);
        }

        private void row(FormKey key, Findings alone, List<CalculationStep> steps) {
            String value = form.value(key);
            if (value.isEmpty()) {
                return;
            }
            int grade = AstctGrade.of(
                            alone, GradedReaction.isByCapd(plan.order().patient(), on))
                    .atLeast();
            String said = new EventWords(texts).finding(key, value);
            steps.add(named(key, grade == 0 ? said : texts.of("log.grading.why.row", said, grade)));
        }

        private CalculationStep named(FormKey key, String text) {
            return CalculationStep.of(texts.of("log.detail.finding", texts.of("log.field." + key), text));
        }
    }
}
