package org.blinaplan.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blinaplan.domain.site.MonitoringAnchor.ADMISSION;
import static org.blinaplan.domain.site.MonitoringAnchor.BEFORE_COURSE;
import static org.blinaplan.domain.site.MonitoringAnchor.BEFORE_CYCLE;
import static org.blinaplan.domain.site.MonitoringAnchor.CYCLE_DAY;
import static org.blinaplan.domain.site.MonitoringAnchor.CYCLE_START;
import static org.blinaplan.domain.site.MonitoringAnchor.RESTART;
import static org.blinaplan.domain.site.MonitoringAnchor.START_OR_STEP;
import static org.blinaplan.domain.site.MonitoringAnchor.VISIT;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.domain.site.MonitoringItem.Cycles;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The adult: start Mon 2 Mar 2026, 10:00 New York time, which becomes 11:00 on Sun 8 March; 9 hospital days to Wed 11
 * March, 11:00; visits on 16, 23 and 30 March, 11:00, the last the disconnect.
 */
class CheckPlannerTest {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    @Test
    void countsElapsedHoursAcrossTheClockChangeAndEndsBeforeUntil() {
        assertThat(adult(item(CYCLE_START, null, "P1D", "P7D")))
                .containsExactly(
                        "2 Mar 10:00",
                        "3 Mar 10:00",
                        "4 Mar 10:00",
                        "5 Mar 10:00",
                        "6 Mar 10:00",
                        "7 Mar 10:00",
                        "8 Mar 11:00");
        assertThat(adult(item(CYCLE_START, null, "P1D", "PT168H1S"))).hasSize(8).endsWith("9 Mar 11:00");
    }

    @Test
    void goesOnToTheDisconnectAndNotBeyond() {
        assertThat(adult(item(CYCLE_START, null, "P7D", null)))
                .containsExactly("2 Mar 10:00", "9 Mar 11:00", "16 Mar 11:00", "23 Mar 11:00", "30 Mar 11:00");
        assertThat(adult(item(CYCLE_START, null, "P7D", "P28D")))
                .as("the disconnect is hour 672")
                .hasSize(4)
                .endsWith("23 Mar 11:00");
    }

    @Test
    void looksOnceMoreAtTheEndOfTheHospitalDays() {
        assertThat(adult(item(ADMISSION, null, "PT8H", null))).hasSize(28).endsWith("11 Mar 03:00", "11 Mar 11:00");
        assertThat(adult(item(ADMISSION, null, "PT8H", "P9D"))).hasSize(27).endsWith("11 Mar 03:00");
        assertThat(planned(Orders.adult().cycles(3, 3), item(ADMISSION, null, "PT8H", null)))
                .as("a supervised start is no admission")
                .isEmpty();
    }

    @Test
    void startsAgainWithEachStep() {
        assertThat(adult(item(START_OR_STEP, null, "PT1H", "PT4H")))
                .containsExactly(
                        "2 Mar 10:00",
                        "2 Mar 11:00",
                        "2 Mar 12:00",
                        "2 Mar 13:00",
                        "9 Mar 11:00",
                        "9 Mar 12:00",
                        "9 Mar 13:00",
                        "9 Mar 14:00");
        assertThat(adult(item(RESTART, null, "PT1H", "PT4H"))).isEmpty();
    }

    /** Gap of 10 h after hour 100: the dose after it is a restart, the one after that, abutting, a step. */
    @Test
    void tellsARestartFromAStepByTheGapBeforeIt() {
        Cycle cycle = Orders.adult().course().cycles().get(0);
        DoseStep step = cycle.steps().get(0);
        Cycle interrupted = withSteps(
                cycle, hours(step, cycle, 0, 100), hours(step, cycle, 110, 178), hours(step, cycle, 178, 682));
        CycleTimes times =
                new CycleTimes(interrupted, List.of(), cycle.infusion().end());
        assertThat(texts(CheckPlanner.plan(List.of(item(RESTART, "PT1H", null, null)), times, true)))
                .as("Sat 7 Mar 00:00 is hour 110")
                .containsExactly("7 Mar 01:00");
        assertThat(texts(CheckPlanner.plan(List.of(item(START_OR_STEP, null, null, null)), times, true)))
                .as("hour 178 is Mon 9 Mar 21:00 on the new clock")
                .containsExactly("2 Mar 10:00", "9 Mar 21:00");
    }

    private static Cycle withSteps(Cycle cycle, DoseStep... steps) {
        return new Cycle(
                cycle.number(),
                cycle.phase(),
                cycle.ageGroup(),
                cycle.dosing(),
                cycle.infusion(),
                cycle.hours(),
                cycle.treatmentFreeDays(),
                cycle.nextCycleFrom(),
                cycle.earliestStart(),
                List.of(steps),
                cycle.admissions(),
                cycle.premedications());
    }

    private static DoseStep hours(DoseStep step, Cycle cycle, int from, int to) {
        return new DoseStep(1, 7, from, to, new TimeSpan(cycle.atHour(from), cycle.atHour(to)), step.dose());
    }

    @Test
    void comesWithEveryVisit() {
        List<Checkpoint> checks = checks(Orders.adult(), item(VISIT, null, null, null));
        assertThat(texts(checks)).containsExactly("16 Mar 11:00", "23 Mar 11:00", "30 Mar 11:00");
        assertThat(checks).allMatch(Checkpoint::withVisit).noneMatch(Checkpoint::hasWindow);
        assertThat(adult(item(VISIT, "PT2H", null, null))).startsWith("16 Mar 13:00");
    }

    /** From Fri 13 March 96 h lead to Tue 17: the visit on Mon 16 is taken, and the next counted from there. */
    @Test
    void movesToAVisitAndCountsOnFromThere() {
        List<Checkpoint> checks = checks(Orders.adult(), item(CYCLE_START, "P7D", "P4D", null));
        assertThat(texts(checks))
                .containsExactly(
                        "9 Mar 11:00",
                        "13 Mar 11:00",
                        "16 Mar 11:00",
                        "20 Mar 11:00",
                        "23 Mar 11:00",
                        "27 Mar 11:00",
                        "30 Mar 11:00");
        assertThat(checks.get(1).withVisit()).isFalse();
        assertThat(checks.get(2).withVisit()).isTrue();
        assertThat(SHORT.format(checks.get(2).latest())).isEqualTo("17 Mar 11:00");
        assertThat(checks.get(2).earliest())
                .isNotNull()
                .satisfies(at -> assertThat(SHORT.format(at))
                        .as("half of four days before")
                        .isEqualTo("15 Mar 11:00"));
    }

    /** Due at hour 420, 84 h after the visit at hour 336. */
    @Test
    void movesByHalfAnIntervalAtMost() {
        assertThat(adult(item(CYCLE_START, "PT420H", "PT168H", "PT421H"))).startsWith("16 Mar 11:00");
        assertThat(adult(item(CYCLE_START, "PT420H", "PT167H59M", "PT421H"))).containsExactly("19 Mar 23:00");
    }

    /** Restart at hour 400, a visit four hours before it: half an interval of a day would reach back to it. */
    @Test
    void neverMovesBeforeItsAnchor() {
        Cycle cycle = Orders.adult().course().cycles().get(0);
        DoseStep step = cycle.steps().get(1);
        Cycle interrupted = withSteps(cycle, hours(step, cycle, 0, 390), hours(step, cycle, 400, 682));
        CycleTimes times = new CycleTimes(
                interrupted,
                List.of(cycle.atHour(396), cycle.atHour(423)),
                cycle.infusion().end());
        assertThat(texts(CheckPlanner.plan(List.of(item(RESTART, null, "P1D", "P2D")), times, true)))
                .as("hour 400, and hour 423 an hour before the day is over; hour 447 after it")
                .containsExactly("19 Mar 03:00", "20 Mar 02:00", "21 Mar 02:00");
    }

    @Test
    void isDoneSomeTimeOnADayOfTheCycle() {
        List<Checkpoint> checks = checks(Orders.adult(), item(CYCLE_DAY, "P7D", null, null));
        assertThat(texts(checks)).containsExactly("9 Mar 11:00");
        assertThat(checks.get(0).latest()).isEqualTo(checks.get(0).at().plusHours(24));
        assertThat(adult(item(CYCLE_DAY, "P13D", null, null)))
                .as("day 14 ends when the visit begins")
                .containsExactly("15 Mar 11:00");
        assertThat(adult(item(CYCLE_DAY, "P13D", null, "PT336H1S"))).containsExactly("16 Mar 11:00");
        assertThat(adult(item(CYCLE_DAY, null, "P14D", null))).containsExactly("2 Mar 10:00", "16 Mar 11:00");
        assertThat(adult(item(CYCLE_DAY, null, "P14D", "PT336H1S"))).hasSize(2);
        assertThat(adult(item(CYCLE_DAY, null, "P14D", "P14D"))).hasSize(1);
    }

    @Test
    void lastsFromTheDisconnectToTheNextCycle() {
        List<Checkpoint> checks = checks(Orders.adult(), item(CYCLE_DAY, "P28D", null, null));
        assertThat(texts(checks)).containsExactly("30 Mar 11:00");
        assertThat(SHORT.format(checks.get(0).latest())).isEqualTo("13 Apr 11:00");
        assertThat(checks.get(0).withVisit()).isTrue();
        assertThat(SHORT.format(checks(Orders.adult(), item(CYCLE_DAY, "P28D", null, "P60D"))
                        .get(0)
                        .latest()))
                .isEqualTo("13 Apr 11:00");
        assertThat(adult(item(CYCLE_DAY, "P42D", null, null))).isEmpty();
        assertThat(adult(item(CYCLE_START, null, "P7D", "P60D")))
                .as("the cycle after it begins on day 43")
                .hasSize(6)
                .endsWith("6 Apr 11:00");
    }

    @Test
    void takesAWindowAfterTheAnchorAndAnInstantWithoutOne() {
        assertThat(adult(item(CYCLE_START, "P10D", null, "P15D"))).containsExactly("16 Mar 11:00");
        assertThat(adult(item(CYCLE_START, "P10D", null, "P14D"))).containsExactly("12 Mar 11:00");
        assertThat(adult(item(CYCLE_START, "P10D", null, null))).containsExactly("12 Mar 11:00");
    }

    @Test
    void countsBackFromStarts() {
        List<Checkpoint> open = checks(Orders.adult(), item(BEFORE_COURSE, null, null, null));
        assertThat(texts(open)).containsExactly("2 Mar 10:00");
        assertThat(open.get(0).isAnyTimeBefore()).isTrue();
        List<Checkpoint> week = checks(Orders.adult(), item(BEFORE_CYCLE, "P7D", null, "PT24H"));
        assertThat(texts(week)).containsExactly("23 Feb 10:00");
        assertThat(week.get(0).isAnyTimeBefore()).isFalse();
        assertThat(SHORT.format(week.get(0).latest())).isEqualTo("1 Mar 10:00");
        assertThat(planned(
                        Orders.adult().start("2026-03-09T10:00", "America/New_York"),
                        item(BEFORE_CYCLE, "P7D", null, null)))
                .as("168 h before, on the old clock")
                .containsExactly("2 Mar 09:00");
        Monitoring both = Monitoring.of(
                Orders.adult().cycles(1, 2).plan().cycles(),
                SitePolicies.checking(item(BEFORE_COURSE, null, null, null), item(BEFORE_CYCLE, "P7D", null, null)));
        assertThat(texts(both.of(2))).as("none before the course").containsExactly("6 Apr 11:00");
        assertThat(both.of(3)).isEmpty();
    }

    @Test
    void keepsToItsCyclesAndItsSetting() {
        MonitoringItem second =
                new MonitoringItem("x", CheckKind.OTHER, new Cycles(2, 2), CYCLE_START, null, null, null, null);
        assertThat(adult(second)).isEmpty();
        assertThat(planned(Orders.adult().cycles(2, 2), second)).hasSize(1);
        assertThat(planned(Orders.adult().cycles(3, 3), second)).isEmpty();
        assertThat(adult(in("home"))).containsExactly("16 Mar 11:00", "23 Mar 11:00", "30 Mar 11:00");
        assertThat(adult(in("ward"))).containsExactly("2 Mar 10:00", "9 Mar 11:00");
        assertThat(adult(in("day unit"))).hasSize(5);
    }

    private static MonitoringItem in(String setting) {
        return new MonitoringItem(
                "x", CheckKind.OTHER, Cycles.ALL, CYCLE_START, null, Duration.ofDays(7), null, setting);
    }

    @Test
    void writesTheSameCheckOfOneMomentOnceButABaselineBesideIt() {
        assertThat(adult(
                        item(CYCLE_START, null, null, null),
                        item(ADMISSION, null, null, null),
                        item(BEFORE_COURSE, null, null, null)))
                .containsExactly("2 Mar 10:00", "2 Mar 10:00");
    }

    private static MonitoringItem item(
            MonitoringAnchor anchor, @Nullable String from, @Nullable String every, @Nullable String until) {
        return new MonitoringItem(
                "x", CheckKind.OTHER, Cycles.ALL, anchor, duration(from), duration(every), duration(until), null);
    }

    private static @Nullable Duration duration(@Nullable String text) {
        return text == null ? null : Duration.parse(text);
    }

    private static List<String> adult(MonitoringItem... items) {
        return planned(Orders.adult(), items);
    }

    private static List<String> planned(Orders orders, MonitoringItem... items) {
        return texts(checks(orders, items));
    }

    private static List<Checkpoint> checks(Orders orders, MonitoringItem... items) {
        return Monitoring.of(orders.plan().cycles(), SitePolicies.checking(items))
                .cycles()
                .get(0)
                .checkpoints();
    }

    private static List<String> texts(List<Checkpoint> checks) {
        return checks.stream().map(Checkpoint::at).map(CheckPlannerTest::text).toList();
    }

    private static String text(ZonedDateTime at) {
        return SHORT.format(at);
    }
}
