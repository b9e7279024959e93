package org.blinaplan.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.blinaplan.domain.site.MonitoringItem.Cycles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonitoringItemTest {
    @Test
    void cyclesHoldBothTheirEnds() {
        Cycles cycles = new Cycles(2, 4);
        assertThat(cycles.hold(1)).isFalse();
        assertThat(cycles.hold(2)).isTrue();
        assertThat(cycles.hold(4)).isTrue();
        assertThat(cycles.hold(5)).isFalse();
    }

    @Test
    void cyclesWithoutALastOneGoOn() {
        assertThat(new Cycles(2, null).hold(9)).isTrue();
        assertThat(new Cycles(2, null).hold(1)).isFalse();
        assertThat(Cycles.ALL.hold(1)).isTrue();
    }

    @Test
    void wardMeansInHospitalOnlyAndHomeOutsideOnly() {
        assertThat(item("ward", null).isDone(true)).isTrue();
        assertThat(item("ward", null).isDone(false)).isFalse();
        assertThat(item("home", null).isDone(true)).isFalse();
        assertThat(item("home", null).isDone(false)).isTrue();
        assertThat(item(null, null).isDone(true)).isTrue();
        assertThat(item(null, null).isDone(false)).isTrue();
    }

    @Test
    void isDoneAtItsAnchorUnlessItSaysOtherwise() {
        assertThat(item(null, null).offset()).isEqualTo(Duration.ZERO);
        assertThat(item(null, Duration.ofHours(6)).offset()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void onlyWhatIsBeforeTheCourseOrACycleCountsBack() {
        for (MonitoringAnchor anchor : MonitoringAnchor.values()) {
            assertThat(anchor.countsBack())
                    .as(anchor.name())
                    .isEqualTo(anchor.name().startsWith("BEFORE_"));
        }
    }

    @Test
    void onlyACycleAHospitalStayAndADayEndByThemselves() {
        assertThat(MonitoringAnchor.CYCLE_START.hasEnd()).isTrue();
        assertThat(MonitoringAnchor.ADMISSION.hasEnd()).isTrue();
        assertThat(MonitoringAnchor.CYCLE_DAY.hasEnd()).isTrue();
        assertThat(MonitoringAnchor.RESTART.hasEnd()).isFalse();
        assertThat(MonitoringAnchor.VISIT.hasEnd()).isFalse();
        assertThat(MonitoringAnchor.START_OR_STEP.hasEnd()).isFalse();
        assertThat(MonitoringAnchor.BEFORE_COURSE.hasEnd()).isFalse();
        assertThat(MonitoringAnchor.BEFORE_CYCLE.hasEnd()).isFalse();
    }

    private static MonitoringItem item(@Nullable String setting, @Nullable Duration from) {
        return new MonitoringItem(
                "temperature",
                CheckKind.values()[0],
                Cycles.ALL,
                MonitoringAnchor.CYCLE_START,
                from,
                null,
                null,
                setting);
    }
}
