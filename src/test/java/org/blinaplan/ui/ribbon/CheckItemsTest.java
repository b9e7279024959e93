package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.ui.common.Sign;
import org.junit.jupiter.api.Test;

/** The adult's row runs from Mon 2 March to Sun 12 April; hospital days to Wed 11 March, visits on 16, 23, 30 March. */
class CheckItemsTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @Test
    void drawsADailyRunOnceWithItsWord() {
        RibbonRow row = row(Orders.adult().site(SitePolicies.checking(item(CheckKind.BLOODS, "P1D", "P7D"))));
        assertThat(row.lanes().checks().runs()).singleElement().satisfies(run -> {
            assertThat(run.kind()).isEqualTo(ItemKind.BLOODS);
            assertThat(DAY.format(run.from())).isEqualTo("2 Mar");
            assertThat(DAY.format(run.to())).isEqualTo("8 Mar");
            assertThat(run.longest()).isEqualTo("bloods daily");
        });
        assertThat(row.lanes().checks().dates()).hasSize(7);
        assertThat(row.lanes().checks().moments()).hasSize(7);
    }

    @Test
    void makesARunOfThreeDaysButNotOfTwo() {
        assertThat(runs(item(CheckKind.BLOODS, "P1D", "P3D"))).hasSize(1);
        assertThat(runs(item(CheckKind.BLOODS, "P1D", "P2D"))).hasSize(2);
    }

    /** Bloods, writing, neurology and the rest daily to day 8; on 10 and 11 March no bloods any more. */
    @Test
    void endsARunWhereTheSortsChange() {
        assertThat(row(Orders.adult()).lanes().checks().runs().stream()
                        .map(item -> DAY.format(item.from()) + " " + item.kind()))
                .containsExactly(
                        "2 Mar BLOODS",
                        "2 Mar WRITING_TEST",
                        "2 Mar NEUROLOGICAL",
                        "2 Mar OTHER_CHECK",
                        "10 Mar WRITING_TEST",
                        "10 Mar NEUROLOGICAL",
                        "10 Mar OTHER_CHECK",
                        "11 Mar WRITING_TEST",
                        "11 Mar NEUROLOGICAL",
                        "11 Mar OTHER_CHECK",
                        "13 Mar BLOODS",
                        "16 Mar BLOODS",
                        "16 Mar WRITING_TEST",
                        "16 Mar NEUROLOGICAL",
                        "16 Mar OTHER_CHECK",
                        "20 Mar BLOODS",
                        "23 Mar BLOODS",
                        "23 Mar WRITING_TEST",
                        "23 Mar NEUROLOGICAL",
                        "23 Mar OTHER_CHECK",
                        "27 Mar BLOODS",
                        "30 Mar BLOODS",
                        "30 Mar WRITING_TEST",
                        "30 Mar NEUROLOGICAL",
                        "30 Mar BONE_MARROW");
    }

    /** Seven bloods and the first neurological check from Mon 2 March on, the second in the week from Mon 9 March. */
    @Test
    void countsTheChecksOfAWeek() {
        RibbonRow row = row(Orders.adult()
                .site(SitePolicies.checking(
                        item(CheckKind.BLOODS, "P1D", "P7D"), item(CheckKind.NEUROLOGICAL, "P7D", "P14D"))));
        assertThat(row.lanes().checks().weeks()).extracting(LaneItem::longest).containsExactly("8 checks", "1 check");
    }

    @Test
    void showsAWeightBetweenTwoCyclesInTheRowOfItsDate() {
        Plan plan = Orders.adult().cycles(1, 2).plan();
        List<RibbonRow> rows = RowBuilder.rows(plan, null, new RibbonWords(Locale.ENGLISH));
        assertThat(tasks(rows.get(0), LocalDate.of(2026, 4, 6))).containsExactly("Weight, height");
        assertThat(rows.get(0)
                        .day(LocalDate.of(2026, 4, 6))
                        .orElseThrow()
                        .tasks()
                        .get(0)
                        .detail())
                .isEqualTo("before Mon 13 Apr, 11:00");
        assertThat(rows.get(1).days().get(0).tasks())
                .extracting(DayTask::what)
                .contains("Immunoglobulins")
                .doesNotContain("Weight, height");
    }

    @Test
    void listsACheckOnceADayWithItsTimes() {
        RibbonRow row = row(Orders.adult());
        RibbonDay day = row.day(LocalDate.of(2026, 3, 10)).orElseThrow();
        assertThat(day.tasks()).anySatisfy(task -> {
            assertThat(task.what()).isEqualTo("Vital signs");
            assertThat(task.sign()).isEqualTo(Sign.CHECK);
            assertThat(task.detail()).isEqualTo("03:00, 07:00, 11:00, 15:00, 19:00, 23:00");
        });
        assertThat(day.sentence()).contains("03:00 Vital signs, 6 times.");
        RibbonDay visit = row.day(LocalDate.of(2026, 3, 16)).orElseThrow();
        assertThat(visit.tasks()).anySatisfy(task -> {
            assertThat(task.what()).isEqualTo("CBC with differential, AST, ALT");
            assertThat(task.detail()).isEqualTo("by Tue 17 Mar, 11:00, with the visit");
            assertThat(task.why().steps())
                    .anySatisfy(step -> assertThat(step.text()).contains("MON-001"));
        });
    }

    @Test
    void greysWhatIsOver() {
        RibbonRow row = RowBuilder.rows(
                        Orders.adult().plan(), Instant.parse("2026-03-16T15:00:00Z"), new RibbonWords(Locale.ENGLISH))
                .get(0);
        assertThat(row.lanes().checks().dates().stream().filter(LaneItem::past).map(item -> DAY.format(item.from())))
                .as("16 March, 11:00 in New York is 15:00 UTC")
                .endsWith("16 Mar");
    }

    private static List<String> tasks(RibbonRow row, LocalDate date) {
        return row.day(date).orElseThrow().tasks().stream().map(DayTask::what).toList();
    }

    private static List<LaneItem> runs(MonitoringItem item) {
        return row(Orders.adult().site(SitePolicies.checking(item)))
                .lanes()
                .checks()
                .runs();
    }

    private static RibbonRow row(Orders orders) {
        return RowBuilder.rows(orders.plan(), null, new RibbonWords(Locale.ENGLISH))
                .get(0);
    }

    private static MonitoringItem item(CheckKind kind, String every, String until) {
        return new MonitoringItem(
                kind.name(),
                kind,
                MonitoringItem.Cycles.ALL,
                MonitoringAnchor.CYCLE_START,
                null,
                Duration.parse(every),
                Duration.parse(until),
                null);
    }
}
