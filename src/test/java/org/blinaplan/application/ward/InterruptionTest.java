package org.blinaplan.application.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.WardCourses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa Castillo's pump stopped at 06:25; 4 hours are over at 10:25. */
class InterruptionTest {
    private static WardDay at(ZonedDateTime now, ZonedDateTime planned) {
        return WardDay.of(
                List.of(WardCourses.at("c-1", WardCourses.castilloSoFar(), planned)), List.of(), now, Horizon.HOURS_48);
    }

    private static ZonedDateTime clock(String time) {
        return ZonedDateTime.parse("2026-03-16T" + time + "-04:00[America/New_York]");
    }

    @ParameterizedTest
    @CsvSource({
        "08:40, 1 h 45 min left to 4 h, Before 10:25: From 10:25:",
        "10:24, 1 min left to 4 h, Before 10:25: From 10:25:",
        "10:24:30, under 1 min left to 4 h, Before 10:25: From 10:25:",
        "10:25, 4 h over since under 1 min, Since 10:25:",
        "10:26, 4 h over since 1 min, Since 10:25:"
    })
    void countsDownToTheLimitAndTakesItAsOver(String time, String left, String leads) {
        InterruptionText text = Rows.stop(at(clock(time), clock(time)));
        assertThat(text.left()).isEqualTo(left);
        assertThat(String.join(
                        " ",
                        text.lines().stream().map(InterruptionText.Line::lead).toList()))
                .isEqualTo(leads);
    }

    @Test
    void saysWhoWhereSinceWhyAndWhatHolds() {
        WardDay day = at(WardCourses.NOW, WardCourses.NOW);
        InterruptionText text = Rows.stop(day);
        assertThat(day.interruptions().get(0).course().who().listName()).isEqualTo("Castillo, Rosa");
        assertThat(text.since()).isEqualTo("Mon 16 Mar 2026, 06:25");
        assertThat(text.because()).isEqualTo("line or pump");
        assertThat(text.place()).isEqualTo("Ward 4B");
        assertThat(text.lines())
                .containsExactly(
                        new InterruptionText.Line("Before 10:25:", "restart, same bag goes on."),
                        new InterruptionText.Line(
                                "From 10:25:", "new bag and line, dexamethasone 20 mg, supervision."));
        assertThat(text.source()).contains("US prescribing information");
        // 2 h 15 min of 4 h
        assertThat(day.interruptions().get(0).share()).isEqualTo(0.5625);
    }

    /** The plan is of 08:40, the clock has gone on. */
    @Test
    void goesByTheClockAndNotByThePlan() {
        WardDay day = at(clock("10:25"), WardCourses.NOW);
        assertThat(Rows.stop(day).left()).isEqualTo("4 h over since under 1 min");
        assertThat(day.interruptions().get(0).share()).isEqualTo(1);
        assertThat(Rows.of(at(clock("09:00"), WardCourses.NOW)))
                .filteredOn(row -> row.contains("Dexamethasone"))
                .allMatch(row -> row.contains("if restarted Mon 16 Mar 2026, 08:40"));
    }

    @Test
    void saysWhatTheLabelSaysWhereTheLengthDoesNotDecide() {
        Happenings reaction = Happenings.of(Orders.adult()
                        .start("2026-03-09T10:00", "America/New_York")
                        .bags(48)
                        .site(WardCourses.site()))
                .start("PT0S")
                .interrupt("PT166H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        WardDay day =
                WardDay.of(List.of(WardCourses.course("c-1", reaction)), List.of(), WardCourses.NOW, Horizon.HOURS_48);
        InterruptionText text = Rows.stop(day);
        assertThat(day.interruptions().get(0).isByLength()).isFalse();
        assertThat(text.because()).isEqualTo("cytokine release syndrome, grade 3");
        assertThat(text.lines()).isNotEmpty().allMatch(line -> line.lead().equals("The label says:"));
        assertThat(text.lines()).noneMatch(line -> line.text().contains("same bag goes on"));
    }

    @Test
    void putsTheLongestFirst() {
        Happenings later = Happenings.of(Orders.adult()
                        .start("2026-03-09T10:00", "America/New_York")
                        .bags(48)
                        .site(WardCourses.site()))
                .start("PT0S")
                .interrupt("PT166H", Cause.LINE_OR_PUMP);
        WardDay day = WardDay.of(
                List.of(WardCourses.course("c-2", later), WardCourses.castillo()),
                List.of(),
                WardCourses.NOW,
                Horizon.HOURS_48);
        assertThat(day.interruptions())
                .extracting(stopped -> stopped.course().course())
                .containsExactly("c-1", "c-2");
    }
}
