package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.ui.common.Sign;
import org.junit.jupiter.api.Test;

/**
 * A check every 8 h for two days from Mon 2 Mar 2026, 10:00 on: at 10:00 and 18:00, on Tuesday at 02:00, 10:00 and 18:00,
 * on Wednesday at 02:00. The first is done at 10:30.
 */
class CheckStandingsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);

    /** 21 h after the start it is Tuesday, 07:00: the check of 10:00 may be done since 06:00. */
    @Test
    void saysOfEachTimeHowFarItIs() {
        show(started().assess("PT30M", "ICE", 10), "PT21H");
        assertThat(task(MONDAY).sign()).isEqualTo(Sign.OVERDUE);
        assertThat(task(MONDAY).detail()).isEqualTo("10:00 done 10:30, 18:00 overdue");
        assertThat(task(MONDAY).spoken()).isEqualTo("Bedside check, 2 times, 10:00 done 10:30, 18:00 overdue");
        assertThat(task(MONDAY.plusDays(1)).detail()).isEqualTo("02:00 overdue, 10:00 due now, 18:00");
        assertThat(task(MONDAY.plusDays(2)).sign()).isEqualTo(Sign.NEUROLOGICAL);
        assertThat(task(MONDAY.plusDays(2)).detail()).isEmpty();
    }

    @Test
    void drawsOverdueDueAndDoneByTheirOwnSigns() {
        show(started().assess("PT30M", "ICE", 10), "PT21H");
        assertThat(checks().moments())
                .extracting(LaneItem::kind)
                .containsExactly(
                        ItemKind.CHECK_DONE,
                        ItemKind.CHECK_OVERDUE,
                        ItemKind.CHECK_OVERDUE,
                        ItemKind.CHECK_DUE,
                        ItemKind.NEUROLOGICAL,
                        ItemKind.NEUROLOGICAL);
        assertThat(checks().moments().get(1).past()).as("not greyed").isFalse();
        assertThat(checks().moments().get(1).longest()).isEqualTo("check overdue: neurological");
        assertThat(checks().moments().get(0).card().lines())
                .contains(new HoverCard.Line("10:00", "Bedside check, done 10:30"));
        assertThat(checks().dates().get(0).kind()).isEqualTo(ItemKind.CHECK_OVERDUE);
        assertThat(checks().weeks().get(0).longest()).isEqualTo("6 checks, 2 overdue");
        assertThat(model.legendProperty().get())
                .extracting(LegendEntry::word)
                .contains("check overdue", "neurological");
    }

    @Test
    void saysNothingWhereNoCareIsRecordedAtAll() {
        show(started(), "PT21H");
        assertThat(task(MONDAY).sign()).isEqualTo(Sign.NEUROLOGICAL);
        assertThat(task(MONDAY).detail()).isEqualTo("10:00, 18:00");
        assertThat(checks().moments()).extracting(LaneItem::kind).containsOnly(ItemKind.NEUROLOGICAL);
    }

    private static Happenings started() {
        MonitoringItem item = new MonitoringItem(
                "Bedside check",
                CheckKind.NEUROLOGICAL,
                MonitoringItem.Cycles.ALL,
                MonitoringAnchor.CYCLE_START,
                null,
                Duration.ofHours(8),
                Duration.ofDays(2),
                null);
        return Happenings.of(Orders.adult().site(SitePolicies.checking(item))).start("PT0S");
    }

    private void show(Happenings happenings, String now) {
        model.show(happenings.plan(now), happenings.at(now).toInstant());
    }

    private RibbonRow.Checks checks() {
        return model.rowsProperty().get().get(0).lanes().checks();
    }

    private DayTask task(LocalDate date) {
        List<DayTask> tasks =
                model.rowsProperty().get().get(0).day(date).orElseThrow().tasks();
        return tasks.stream()
                .filter(task -> task.what().equals("Bedside check"))
                .findFirst()
                .orElseThrow();
    }
}
