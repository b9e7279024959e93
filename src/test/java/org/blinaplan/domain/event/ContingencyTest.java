package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Objects;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.event.Contingency.ClockNight;
import org.blinaplan.domain.event.Contingency.Line;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** What holds when the pump stops at home. The adult goes home on Wed 11 Mar 2026, 11:00, 9 x 24 h after the start. */
class ContingencyTest {
    private final Happenings adult = Happenings.of(Orders.adult()).start("PT0S");

    @Test
    void coversTheTimeAtHome() {
        Contingency planned = of(Orders.adult().plan(), 0);
        assertThat(planned.covers())
                .isEqualTo(new TimeSpan(newYork("2026-03-11T11:00-04:00"), newYork("2026-03-30T11:00-04:00")));
        assertThat(planned.atHome()).isTrue();
        assertThat(planned.bags()).extracting(Bag::number).containsExactly(5, 6, 7);
        assertThat(planned.limit()).hasHours(4);
        assertThat(planned.medicines()).hasSize(1);
        assertThat(planned.medicines().get(0).drug()).isEqualTo("dexamethasone");
        assertThat(planned.medicines().get(0).dose()).hasToString("20 mg");
        assertThat(planned.stop()).isNull();
        assertThat(planned.kept()).isNull();
        // The clock change of 8 March falls into the hospital days.
        assertThat(planned.nights()).isEmpty();
    }

    @Test
    void coversWhatIsLeftFromNow() {
        Contingency now = of(adult.plan("PT400H"), 0);
        assertThat(now.covers().start()).isEqualTo(adult.at("PT400H"));
        assertThat(now.bags()).extracting(Bag::number).containsExactly(6, 7);
    }

    /** Tuesday 17 Mar, 02:00 EDT: the session of that day opens at 08:00. */
    @Test
    void countsFourHoursFromNowWhileThePumpRuns() {
        Contingency.Stop stop =
                Objects.requireNonNull(of(adult.plan("PT351H"), 0).stop());
        assertThat(stop.runs()).isTrue();
        assertThat(stop.at()).isEqualTo(newYork("2026-03-17T02:00-04:00"));
        assertThat(stop.limitUp()).isEqualTo(newYork("2026-03-17T06:00-04:00"));
        assertThat(Objects.requireNonNull(stop.newBag()).hangFrom()).isEqualTo(newYork("2026-03-17T10:00-04:00"));
    }

    @Test
    void countsFourHoursFromTheStopWhileItIsInterrupted() {
        Contingency.Stop stop = Objects.requireNonNull(
                of(adult.interrupt("PT351H", Cause.LINE_OR_PUMP).plan("PT353H"), 0)
                        .stop());
        assertThat(stop.runs()).isFalse();
        assertThat(stop.at()).isEqualTo(adult.at("PT351H"));
        assertThat(stop.limitUp()).isEqualTo(adult.at("PT355H"));
    }

    @Test
    void saysNothingOfACycleThatIsToComeOrOver() {
        Happenings story = Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
        assertThat(of(story.plan(null), 1).stop()).isNull();
        assertThat(of(story.end("PT672H").plan(null), 0).stop()).isNull();
        assertThat(of(story.plan(null), 0).atHome()).isFalse();
        assertThat(of(story.plan(null), 0).covers())
                .isEqualTo(story.cycle(1).planned().cycle().infusion());
    }

    /** A reaction of unknown grade at home: nothing is planned, and the sheet still counts the 4 hours. */
    @Test
    void countsOnWhileAPersonDecides() {
        Contingency waits = of(
                adult.interrupt("PT351H", Cause.CYTOKINE_RELEASE_SYNDROME, null).plan("PT353H"), 0);
        assertThat(waits.waits()).isTrue();
        assertThat(Objects.requireNonNull(waits.stop()).limitUp()).isEqualTo(adult.at("PT355H"));
        assertThat(waits.validUntil()).isEqualTo(adult.at("PT355H"));
        assertThat(waits.bags()).extracting(Bag::number).containsExactly(6);
        Contingency over =
                of(Happenings.of(Orders.adult()).start("PT0S").end("PT672H").plan(null), 0);
        assertThat(over.waits()).isFalse();
        assertThat(over.validUntil()).isEqualTo(adult.at("PT672H"));
    }

    @Test
    void namesTheBagsThatAreKept() {
        adult.make("PT330H", 168).make("PT331H", 168).make("PT331H", 48);
        assertThat(Objects.requireNonNull(of(adult.plan("PT335H"), 0).kept()))
                .extracting(MadeBagUse::kind)
                .containsExactly(MadeBagUse.Kind.PLANNED, MadeBagUse.Kind.PLANNED);
        // The first hangs at 336 h; the second is bag 7 at 504 h and keeps 14 days.
        assertThat(Objects.requireNonNull(of(adult.plan("PT336H"), 0).kept()))
                .extracting(use -> Objects.requireNonNull(use.bag()).number())
                .containsExactly(7);
    }

    /** New York, 1 Nov 2026: at 02:00 EDT the clock goes back to 01:00 EST. */
    @Test
    void tellsTheTrueHoursOfTheNightTheClockGoesBack() {
        Contingency autumn =
                of(Orders.adult().start("2026-10-12T10:00", "America/New_York").plan(), 0);
        assertThat(autumn.nights()).hasSize(1);
        ClockNight night = autumn.nights().get(0);
        assertThat(night.lines()).hasSize(8);
        assertThat(night.lines().get(0))
                .isEqualTo(new Line(newYork("2026-10-31T22:00-04:00"), newYork("2026-11-01T01:00-05:00")));
        assertThat(night.lines().get(7))
                .isEqualTo(new Line(newYork("2026-11-01T01:30-04:00"), newYork("2026-11-01T04:30-05:00")));
    }

    /** Madrid, 29 Mar 2026: at 02:00 CET it is 03:00 CEST. */
    @Test
    void tellsTheTrueHoursOfTheNightTheClockGoesForward() {
        Contingency spring =
                of(Orders.adult().start("2026-03-09T10:00", "Europe/Madrid").plan(), 0);
        ClockNight night = spring.nights().get(0);
        assertThat(night.lines()).hasSize(8);
        assertThat(night.lines().get(0))
                .isEqualTo(new Line(madrid("2026-03-28T22:00+01:00"), madrid("2026-03-29T03:00+02:00")));
        assertThat(night.lines().get(7))
                .isEqualTo(new Line(madrid("2026-03-29T01:30+01:00"), madrid("2026-03-29T06:30+02:00")));
    }

    private static ZonedDateTime newYork(String at) {
        return ZonedDateTime.parse(at + "[America/New_York]");
    }

    private static ZonedDateTime madrid(String at) {
        return ZonedDateTime.parse(at + "[Europe/Madrid]");
    }

    private static Contingency of(Plan plan, int index) {
        return Contingency.of(
                plan.course(), plan.cycles().get(index), plan.policy(), plan.site(), index, plan.followed());
    }
}
