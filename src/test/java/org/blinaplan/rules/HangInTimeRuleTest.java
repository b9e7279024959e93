package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.LongestFitSequencer;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.rule.RuleResult;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Bags;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.junit.jupiter.api.Test;

class HangInTimeRuleTest {
    private final HangInTimeRule rule = new HangInTimeRule();

    @Test
    void isContentWithASessionForEveryBag() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.evaluate(Orders.child().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    /** Bag 4, Sun 8 Mar, 11:00 EDT, is made on Fri 6 Mar, 08:00 EST at the latest: 50 real hours before. */
    @Test
    void isContentWithSterilityOfExactlyTheHours() {
        assertThat(sterility(Duration.ofHours(50)).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void stopsABagOneSecondBeyondItsSterility() {
        RuleResult result = sterility(Duration.ofHours(50).minusSeconds(1));
        assertThat(result.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(result.text())
                .isEqualTo("No preparation session serves bag 4 on Sun 8 Mar 2026, 11:00 (within 49 h 59 min of"
                        + " making). Prepare on more days, or choose another start or other bags.");
        assertThat(result.citation()).isEqualTo(Labels.SITE_POLICY);
        assertThat(rule.definition().severity()).isEqualTo(Severity.STOP);
    }

    /**
     * Prepared on Wednesdays only: bag 1, Mon 2 Mar, 10:00, could be made on Wed 25 Feb, 122 h before. The bag of Wed
     * 4 Mar at 10:00 is made the same day.
     */
    @Test
    void namesEveryBagThatNoSessionServes() {
        VisitHours wednesdays = new VisitHours(Set.of(DayOfWeek.WEDNESDAY), LocalTime.of(8, 0), LocalTime.of(16, 0));
        BagPolicyEntry policy = new BagPolicyEntry(null, null, null, null, null, null, wednesdays, null);
        assertThat(rule.evaluate(Orders.adult()
                                .site(SitePolicies.withBagPolicy(policy))
                                .firstCycle())
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
        VisitHours never = new VisitHours(Set.of(), LocalTime.of(8, 0), LocalTime.of(16, 0));
        BagPolicyEntry none = new BagPolicyEntry(null, null, null, null, null, null, never, null);
        RuleResult result = rule.evaluate(Orders.adult()
                .longestFit()
                .site(SitePolicies.withBagPolicy(none))
                .firstCycle());
        assertThat(result.text())
                .contains("bag 1 on Mon 2 Mar 2026, 10:00 (within 192 h of making); bag 2 on Wed 4 Mar 2026, 10:00")
                .contains("bag 7 on Mon 23 Mar 2026, 11:00 (within 336 h of making)");
        assertThat(result.citation()).isNotNull().hasToString("US instructions for use, storage, 2025");
    }

    /** Nothing is ever prepared; the first bag was made two hours before the start all the same. */
    @Test
    void asksForNoSessionForABagThatIsMade() {
        VisitHours never = new VisitHours(Set.of(), LocalTime.of(8, 0), LocalTime.of(16, 0));
        BagPolicyEntry none = new BagPolicyEntry(List.of(48), null, null, null, null, null, never, null);
        PlannedCourse planned = Happenings.of(Orders.adult().site(SitePolicies.withBagPolicy(none)))
                .with(new LongestFitSequencer())
                .make("PT-2H", 48)
                .start("PT0S")
                .planned();
        RuleResult result =
                rule.evaluate(new CycleOfCourse(planned, planned.cycles().get(0)));
        assertThat(result.text()).startsWith("No preparation session serves bag 2 on Wed 4 Mar 2026, 10:00");
    }

    /** No sequencer hangs such a bag; the rule looks all the same. */
    @Test
    void isUndeterminedWhereTheRefrigeratedLifeIsNotKnown() {
        CycleOfCourse planned = Orders.adult().firstCycle();
        BagSequence sequence = planned.planned().sequence();
        List<Bag> bags = sequence.bags().stream()
                .map(bag ->
                        Bags.ofType(bag, BagTypes.lives(bag.type(), bag.type().roomTemperature(), null)))
                .toList();
        RuleResult result =
                rule.evaluate(hung(planned, new BagSequence(bags, sequence.visits(), sequence.counts(), null)));
        assertThat(result.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(result.text()).startsWith("How long the 48 h bag keeps in the refrigerator is not known.");
    }

    @Test
    void doesNotConcernACycleWithoutBags() {
        assertThat(rule.evaluate(Orders.adult().weight("44").height("220").firstCycle())
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private static CycleOfCourse hung(CycleOfCourse subject, BagSequence sequence) {
        return new CycleOfCourse(
                subject.course(),
                PlannedCycle.of(subject.request(), sequence, subject.course().site()));
    }

    private RuleResult sterility(Duration hours) {
        return rule.evaluate(Orders.adult()
                .longestFit()
                .site(SitePolicies.withSterility(hours))
                .firstCycle());
    }
}
