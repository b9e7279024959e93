package org.blinaplan.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.blinaplan.fixture.Monographs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BagPolicyTest {
    private static final VisitHours TUESDAYS =
            new VisitHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final VisitHours FRIDAYS =
            new VisitHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));

    @Test
    void defaultsToEveryBagWithRows() {
        BagPolicy us = BagPolicy.resolve(BagPolicyEntry.EMPTY, BagPolicyEntry.EMPTY, Monographs.us());
        assertThat(us.allowedHours()).containsExactly(24, 48, 168);
        assertThat(us.admittedHours()).containsExactly(24, 48, 168);
        assertThat(us.visits().days())
                .containsExactlyInAnyOrder(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(us.visits().from()).isEqualTo(LocalTime.of(8, 0));
        assertThat(us.visits().to()).isEqualTo(LocalTime.of(17, 0));
        assertThat(us.preparation().to()).isEqualTo(LocalTime.of(16, 0));
        assertThat(us.objective()).containsExactly(Objective.values());
        assertThat(us.vialSharing()).isEqualTo(VialSharing.NONE);
        assertThat(us.pins()).isEmpty();
        assertThat(us.closedDates()).isEmpty();
        assertThat(BagPolicy.resolve(BagPolicyEntry.EMPTY, BagPolicyEntry.EMPTY, Monographs.eu())
                        .allowedHours())
                .containsExactly(24, 48, 72, 96);
    }

    @Test
    void theOrderDecidesBeforeTheSite() {
        BagPolicyEntry order = new BagPolicyEntry(List.of(48, 24), null, TUESDAYS, null, null, null, null, null);
        BagPolicyEntry site = new BagPolicyEntry(
                List.of(168),
                List.of(24),
                FRIDAYS,
                List.of(LocalDate.of(2026, 12, 25)),
                List.of(Objective.VISITS),
                VialSharing.SESSION,
                FRIDAYS,
                null);
        BagPolicy policy = BagPolicy.resolve(order, site, Monographs.us());
        assertThat(policy.allowedHours()).containsExactly(24, 48);
        assertThat(policy.admittedHours()).as("the site's").containsExactly(24);
        assertThat(policy.visits()).isEqualTo(TUESDAYS);
        assertThat(policy.preparation()).isEqualTo(FRIDAYS);
        assertThat(policy.closedDates()).containsExactly(LocalDate.of(2026, 12, 25));
        assertThat(policy.vialSharing()).isEqualTo(VialSharing.SESSION);
    }

    @Test
    void admittedBagsLeftOutAreTheAllowedOnes() {
        BagPolicyEntry order = new BagPolicyEntry(List.of(24, 48), null, null, null, null, null, null, null);
        assertThat(BagPolicy.resolve(order, BagPolicyEntry.EMPTY, Monographs.us())
                        .admittedHours())
                .containsExactly(24, 48);
    }

    @Test
    void objectivesLeftOutFollowInTheUsualOrder() {
        BagPolicyEntry order = new BagPolicyEntry(
                null, null, null, null, List.of(Objective.VISITS, Objective.VIALS), null, null, null);
        assertThat(BagPolicy.resolve(order, BagPolicyEntry.EMPTY, Monographs.us())
                        .objective())
                .containsExactly(
                        Objective.VISITS,
                        Objective.VIALS,
                        Objective.VISITS_OUT_OF_HOURS,
                        Objective.DISCARDED_MICROGRAMS);
    }

    /** Open Monday to Friday 08:00 to 17:00, Wed 25 Mar 2026 closed: 08:00 is open, 17:00 is not. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-23T07:59, false", "2026-03-23T08:00, true", "2026-03-23T16:59, true", "2026-03-23T17:00, false",
        "2026-03-25T10:00, false", "2026-03-27T10:00, true", "2026-03-28T10:00, false", "2026-03-29T10:00, false"
    })
    void isInHoursFromTheFirstMinuteToTheLast(String local, boolean open) {
        VisitHours hours = BagPolicy.resolve(BagPolicyEntry.EMPTY, BagPolicyEntry.EMPTY, Monographs.us())
                .visits();
        ZonedDateTime at = ZonedDateTime.parse(local + ":00-04:00[America/New_York]");
        assertThat(hours.contains(at, Set.of(LocalDate.of(2026, 3, 25)))).isEqualTo(open);
    }

    @Test
    void noDaysMeansNeverOpen() {
        VisitHours never = new VisitHours(Set.of(), LocalTime.of(8, 0), LocalTime.of(17, 0));
        assertThat(never.contains(ZonedDateTime.parse("2026-03-23T10:00:00-04:00[America/New_York]"), Set.of()))
                .isFalse();
    }

    @Test
    void hoursEndAfterTheyBegin() {
        assertThatThrownBy(() -> new VisitHours(Set.of(), LocalTime.of(8, 0), LocalTime.of(8, 0)))
                .hasMessageContaining("do not end after they begin");
    }

    @Test
    void wordsOfTheFilesAreFixed() {
        assertThat(Objective.DISCARDED_MICROGRAMS.id()).isEqualTo("discardedMicrograms");
        assertThat(VialSharing.SESSION.id()).isEqualTo("session");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 24, 24", "1, -1, 24, 24", "1, 0, 24, 0", "1, 0, 24, 25"})
    void refusesAPinThatCannotBe(int cycle, int atHour, int bagHours, int hours) {
        assertThatThrownBy(() -> new Pin(cycle, atHour, bagHours, hours)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Pin(1, 0, 24, 24).endHour()).isEqualTo(24);
        assertThat(new Pin(1, 10, 24, 1).endHour()).isEqualTo(11);
    }

    @Test
    void aSitePolicyKeepsItsOwnMonitoring() {
        SitePolicy d = SitePolicy.DEFAULT;
        MonitoringItem item = new MonitoringItem(
                "CBC",
                CheckKind.BLOODS,
                MonitoringItem.Cycles.ALL,
                MonitoringAnchor.CYCLE_START,
                null,
                null,
                null,
                null);
        SitePolicy site = new SitePolicy(
                d.name(),
                d.phones(),
                d.feverThreshold(),
                d.places(),
                d.spareBag(),
                d.bagPolicy(),
                d.sterility(),
                d.pump(),
                d.vialPrice(),
                d.currency(),
                d.weightChangePercent(),
                d.weightOldAfterDays(),
                d.upperLimits(),
                d.endTolerance(),
                d.lateEntryAfter(),
                d.rehangWithinLife(),
                List.of(item),
                d.typingLimits());
        assertThat(site.monitoring()).containsExactly(item);
        assertThat(d.monitoring()).isNull();
    }

    /** The bag of 7 days is one of the United States. */
    @Test
    void leavesOutABagThatTheMonographDoesNotKnow() {
        BagPolicyEntry site =
                new BagPolicyEntry(List.of(48, 168), List.of(24, 168), null, null, null, null, null, null);
        BagPolicy policy = BagPolicy.resolve(BagPolicyEntry.EMPTY, site, Monographs.eu());
        assertThat(policy.allowedHours()).containsExactly(48);
        assertThat(policy.admittedHours()).containsExactly(24);
    }

    @Test
    void isTheSameButForItsObjectiveOrItsPins() {
        BagPolicy policy = BagPolicy.resolve(BagPolicyEntry.EMPTY, BagPolicyEntry.EMPTY, Monographs.us());
        BagPolicy other = policy.withObjective(List.of(Objective.VISITS));
        assertThat(other.objective()).containsExactly(Objective.VISITS);
        assertThat(other.withObjective(policy.objective())).isEqualTo(policy);
        BagPolicy pinned = policy.withPins(List.of(new Pin(1, 0, 48, 48)));
        assertThat(pinned.pins()).containsExactly(new Pin(1, 0, 48, 48));
        assertThat(pinned.withPins(List.of())).isEqualTo(policy);
    }
}
