package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.CrsFindings.Hypotension;
import org.blinaplan.domain.reaction.CrsFindings.Oxygen;
import org.blinaplan.domain.reaction.Findings;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradeScalesRuleTest {
    private static final CrsFindings THREE = new CrsFindings(true, null, Hypotension.ONE_VASOPRESSOR, Oxygen.NONE);
    private static final CrsFindings AT_LEAST_THREE = new CrsFindings(true, null, Hypotension.ONE_VASOPRESSOR, null);

    private final GradeScalesRule rule = new GradeScalesRule();

    @Test
    void doesNotConcernAReactionWithNothingBesideItsGrade() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(result(2, null, null).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void isContentWhereTheScalesAgree() {
        assertThat(result(3, THREE, 3).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(result(3, null, 3).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void warnsWhereTheyDifferAndNamesAllAndTheHighest() {
        RuleResult result = result(2, THREE, 1);
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.severity()).isEqualTo(Severity.WARNING);
        assertThat(result.text())
                .isEqualTo("Grades of cytokine release syndrome on Sat 14 Mar 2026, 23:00: entered 2; ASTCT 3; CTCAE 1."
                        + " Used, as the highest known: 3. Which scale the label's grades follow is not stated in this"
                        + " monograph.");
        assertThat(result(4, THREE, null).text()).contains("Used, as the highest known: 4.");
    }

    @Test
    void saysThatTheGradeOfTheFindingsIsUsed() {
        RuleResult result = result(null, THREE, null);
        assertThat(result.severity()).isEqualTo(Severity.INFO);
        assertThat(result.text()).contains("no grade entered; ASTCT 3. Used, as the highest known: 3.");
        assertThat(result(null, null, 2).text()).contains("no grade entered; CTCAE 2. Used, as the highest known: 2.");
    }

    @Test
    void isUndeterminedWhereFindingsAreMissing() {
        RuleResult unknown = result(null, AT_LEAST_THREE, null);
        assertThat(unknown.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(unknown.severity()).isEqualTo(Severity.WARNING);
        assertThat(unknown.text())
                .contains("ASTCT not known, at least 3: enter oxygen. None is known, so none is used.");
        RuleResult entered = result(3, AT_LEAST_THREE, null);
        assertThat(entered.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(entered.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void warnsWhereTheFindingsAloneReachMoreThanAnybodyGave() {
        assertThat(result(2, AT_LEAST_THREE, null).severity()).isEqualTo(Severity.WARNING);
        assertThat(result(2, AT_LEAST_THREE, 3).severity()).isEqualTo(Severity.WARNING);
        assertThat(result(null, AT_LEAST_THREE, 3).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void saysThatNoFindingIsNoGrade() {
        CrsFindings nothing = new CrsFindings(false, false, Hypotension.NONE, Oxygen.NONE);
        RuleResult result = result(null, nothing, null);
        assertThat(result.severity()).isEqualTo(Severity.WARNING);
        assertThat(result.text()).contains("ASTCT 0 (no finding of its table). None is known, so none is used.");
        assertThat(result(null, new CrsFindings(true, null, null, null), null).text())
                .contains("ASTCT not known, at least 1: enter hypotension, oxygen.");
        assertThat(result(null, new CrsFindings(null, null, null, null), null).text())
                .contains("ASTCT not known: enter fever, hypotension, oxygen.");
    }

    private RuleResult result(@Nullable Integer entered, @Nullable Findings findings, @Nullable Integer ctcae) {
        Happenings story = Happenings.of(Orders.adult()).start("PT0S");
        story.add(new CourseEvent.InfusionInterrupted(
                story.stamp("PT300H"), Cause.CYTOKINE_RELEASE_SYNDROME, entered, new Grading(findings, ctcae)));
        return rule.evaluate(story.planned());
    }
}
