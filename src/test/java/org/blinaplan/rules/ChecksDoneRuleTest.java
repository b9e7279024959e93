package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.monitoring.FollowedCheck;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.RuleId;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

/** Vital signs at hours 0, 8 and 16, and a talk at hour 2. */
class ChecksDoneRuleTest {
    private final ChecksDoneRule rule = new ChecksDoneRule();

    @Test
    void doesNotConcernAPlanWithoutEventsNorOneWithNothingDue() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(result(story()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void isContentWhereWhatWasDueIsDone() {
        assertThat(result(story().task("PT0S", "Vital signs")).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void saysOnceThatNoCheckIsRecordedAtAll() {
        RuleResult result = result(story().hang("PT1S", 48));
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.severity()).isEqualTo(Severity.INFO);
        assertThat(result.text()).contains("the 1 that were due");
    }

    /** The check of hour 8 can be made good until hour 12, then it was left out. */
    @Test
    void warnsOfACheckThatWasLeftOut() {
        Happenings late = story().task("PT0S", "Vital signs").hang("PT12H", 48);
        assertThat(result(late).severity()).isEqualTo(Severity.INFO);
        assertThat(result(late).text())
                .isEqualTo("Not recorded: Talk, by Mon 2 Mar 2026, 12:00; Vital signs, by Mon 2 Mar 2026, 18:00.");
        Happenings leftOut = story().task("PT0S", "Vital signs").hang("PT12H1S", 48);
        assertThat(result(leftOut).severity()).isEqualTo(Severity.WARNING);
        assertThat(result(leftOut).text())
                .isEqualTo("Overdue: Vital signs, by Mon 2 Mar 2026, 18:00. Not recorded: Talk, by Mon 2 Mar 2026,"
                        + " 12:00.");
    }

    @Test
    void countsWhatIsOverForInformation() {
        RuleResult result = result(story().task("PT0S", "Vital signs").hang("PT100H", 48));
        assertThat(result.severity()).isEqualTo(Severity.INFO);
        assertThat(result.text()).contains("Vital signs, 2 times, last by Tue 3 Mar 2026, 02:00");
    }

    /** The practice default, every check done when it is due and every premedication given, to the end of the infusion. */
    @Test
    void isContentWithANormalCourse() {
        Happenings story = Happenings.of(Orders.adult()).start("PT0S");
        List<FollowedCheck> planned =
                Objects.requireNonNull(story.plan("PT0S").checks()).all();
        Happenings recorded = Happenings.of(Orders.adult()).start("PT0S");
        planned.forEach(check -> recorded.add(new CourseEvent.TaskDone(
                EventStamp.at(check.check().latest()), check.check().what(), null)));
        for (Premedication given : story.plan("PT0S").cycles().get(0).cycle().premedications()) {
            recorded.add(new CourseEvent.PremedicationGiven(
                    EventStamp.at(given.at()), given.drug(), given.dose().toString()));
        }
        List<Finding> findings = recorded.plan("PT672H").findings();
        assertThat(findings)
                .extracting(Finding::rule)
                .doesNotContain(new RuleId("MON-004"), new RuleId("PRE-006"), new RuleId("MOD-009"));
    }

    private RuleResult result(Happenings story) {
        return rule.evaluate(story.planned());
    }

    private static Happenings story() {
        return Happenings.of(Orders.adult()
                        .site(SitePolicies.checking(
                                check("Vital signs", 0, Duration.ofHours(8)), check("Talk", 2, null))))
                .start("PT0S");
    }

    private static MonitoringItem check(String what, int from, @org.jspecify.annotations.Nullable Duration every) {
        return new MonitoringItem(
                what,
                CheckKind.OTHER,
                MonitoringItem.Cycles.ALL,
                MonitoringAnchor.CYCLE_START,
                Duration.ofHours(from),
                every,
                every == null ? null : Duration.ofHours(24),
                null);
    }
}
