package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Axis axis = new Axis(104, 20, LocalDate.of(2026, 3, 2), 42, 1);

    @Test
    void putsTheStartInTheColumnOfItsDateAtItsHour() {
        assertThat(axis.x(at(2, 10, 0))).isEqualTo(104 + 20 * 10 / 24.0, EXACT);
    }

    @Test
    void keepsTheWidthOfTheDayOnWhichTheClockGoesForward() {
        assertThat(axis.x(LocalDate.of(2026, 3, 9)) - axis.x(LocalDate.of(2026, 3, 8)))
                .isEqualTo(20, EXACT);
        assertThat(axis.x(at(8, 12, 0))).isEqualTo(104 + 6 * 20 + 10, EXACT);
    }

    @Test
    void followsTheWallClockAfterTheChange() {
        ZonedDateTime start = at(2, 10, 0);
        assertThat(axis.x(start.plusHours(168))).isEqualTo(104 + 7 * 20 + 20 * 11 / 24.0, EXACT);
    }

    @Test
    void putsBothShowingsOfADoubledHourAtOnePlace() {
        Axis autumn = new Axis(0, 24, LocalDate.of(2026, 11, 1), 42, 1);
        ZonedDateTime first =
                ZonedDateTime.of(2026, 11, 1, 1, 30, 0, 0, NEW_YORK).withEarlierOffsetAtOverlap();
        assertThat(autumn.x(first)).isEqualTo(1.5, EXACT);
        assertThat(autumn.x(first.plusHours(1))).isEqualTo(1.5, EXACT);
    }

    @Test
    void findsTheColumnUnderThePointer() {
        assertThat(axis.columnUnder(103.9)).isEqualTo(-1);
        assertThat(axis.columnUnder(104)).isZero();
        assertThat(axis.columnUnder(104 + 41 * 20 + 19)).isEqualTo(41);
    }

    @Test
    void measuresTheCalendarAtTextSize13() {
        assertThat(new Axis(208, 34, LocalDate.EPOCH, 42, 2).hasFullCalendar()).isTrue();
        assertThat(new Axis(208, 33, LocalDate.EPOCH, 42, 2).hasFullCalendar()).isFalse();
    }

    private static ZonedDateTime at(int day, int hour, int minute) {
        return ZonedDateTime.of(2026, 3, day, hour, minute, 0, 0, NEW_YORK);
    }
}
