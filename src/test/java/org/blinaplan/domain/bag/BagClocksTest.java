package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Bags;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The adult of Mon 2 Mar 2026, 10:00 New York time: 48 48 48 24 h, then 168 h bags; sessions Monday to Friday
 * 08:00-16:00; the clock goes forward on Sun 8 Mar, 02:00.
 */
class BagClocksTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final VisitHours WEEKDAYS = BagPolicy.resolve(
                    BagPolicyEntry.EMPTY, BagPolicyEntry.EMPTY, Monographs.us())
            .preparation();

    /** Bag 3, 48 h from Fri 6 Mar, 10:00: made Fri 08:00-10:00; 8 days from 08:00 EST are Sat 14 Mar, 09:00 EDT. */
    @Test
    void aBagWithAllItsRoomTemperatureLifeHasNoRoom() {
        BagClocks clocks = clocks(3, null);
        assertThat(clocks.makeFrom()).isEqualTo(at("2026-03-06T08:00"));
        assertThat(clocks.makeBy()).isEqualTo(at("2026-03-06T10:00"));
        assertThat(clocks.hangBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-14T09:00"), BagClock.REFRIGERATED, Duration.ofHours(190)));
        assertThat(clocks.downBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-08T11:00"), BagClock.ROOM_TEMPERATURE, Duration.ZERO));
        assertThat(clocks.binding()).contains(BagClock.ROOM_TEMPERATURE);
        assertThat(clocks.unknown()).containsExactly("Sterility clock: not evaluated, this site has entered no hours.");
    }

    /** Bag 4, 24 h from Sun 8 Mar, 11:00: made on Friday until 16:00, 50 h before; it could hang 48 h. */
    @Test
    void aBagStoppedByTheStepComesDownWithTheStep() {
        BagClocks clocks = clocks(4, null);
        assertThat(clocks.makeBy()).isEqualTo(at("2026-03-06T16:00"));
        assertThat(clocks.hangBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-14T09:00"), BagClock.REFRIGERATED, Duration.ofHours(142)));
        assertThat(clocks.downBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-09T11:00"), BagClock.PLANNED_END, Duration.ofHours(24)));
        assertThat(clocks.binding()).contains(BagClock.ROOM_TEMPERATURE);
    }

    /** Bag 5, 168 h from Mon 9 Mar, 11:00 EDT: 14 days from 08:00; 7 days at room temperature. */
    @Test
    void theSevenDayBagIsMadeOnTheMorningItIsHung() {
        BagClocks clocks = clocks(5, null);
        assertThat(clocks.makeBy()).isEqualTo(at("2026-03-09T11:00"));
        assertThat(clocks.hangBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-23T08:00"), BagClock.REFRIGERATED, Duration.ofHours(333)));
        assertThat(clocks.downBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-16T11:00"), BagClock.ROOM_TEMPERATURE, Duration.ZERO));
    }

    /** From Fri 6 Mar, 08:00 EST to Sun 8 Mar, 11:00 EDT are 50 real hours, 51 on the clock face. */
    @Test
    void sterilityOfExactlyTheHoursToHangingServes() {
        BagClocks clocks = clocks(4, Duration.ofHours(50));
        assertThat(clocks.hangBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-08T11:00"), BagClock.STERILITY, Duration.ZERO));
        assertThat(clocks.binding()).contains(BagClock.STERILITY);
        assertThat(clocks.unknown()).isEmpty();
    }

    @Test
    void sterilityOneSecondShorterServesInNoSession() {
        BagClocks clocks = clocks(4, Duration.ofHours(50).minusSeconds(1));
        assertThat(clocks.session()).isNull();
        assertThat(clocks.earliest()).isNull();
        assertThat(clocks.makeFrom()).isNull();
        assertThat(clocks.makeBy()).isNull();
        assertThat(clocks.hangBy()).isNull();
        assertThat(clocks.binding()).isEmpty();
        assertThat(clocks.unknown()).containsExactly("Make by: no preparation session serves this bag.");
    }

    /** 24 h of room at room temperature; sterility of 50 + 24 h leaves the same, one second less binds first. */
    @Test
    void theClockWithTheLeastRoomBinds() {
        assertThat(clocks(4, Duration.ofHours(74)).binding()).contains(BagClock.ROOM_TEMPERATURE);
        assertThat(clocks(4, Duration.ofHours(74).minusSeconds(1)).binding()).contains(BagClock.STERILITY);
    }

    @Test
    void sterilityAsLongAsTheRefrigeratedLifeIsNotNamed() {
        assertThat(hangBy(clocks(4, Duration.ofDays(8))).clock()).isEqualTo(BagClock.REFRIGERATED);
        assertThat(hangBy(clocks(4, Duration.ofDays(8).minusSeconds(1))).clock())
                .isEqualTo(BagClock.STERILITY);
    }

    /** 8 days before Fri 6 Mar, 10:00 is Thu 26 Feb, 10:00; that day's session began at 08:00, two hours too early. */
    @Test
    void namesTheFirstSessionThatWouldServe() {
        BagClocks clocks = clocks(3, null);
        assertThat(Objects.requireNonNull(clocks.earliest()).date()).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    /** Made with others on Wed 4 Mar: hang by Thu 12 Mar, 09:00 EDT, 142 h after Fri 6 Mar, 10:00. */
    @Test
    void countsFromTheSessionThatIsChosen() {
        PreparationCalendar calendar = new PreparationCalendar(WEEKDAYS, null);
        PreparationSession wednesday =
                calendar.on(LocalDate.of(2026, 3, 4), NEW_YORK).orElseThrow();
        BagClocks clocks = BagClocks.of(bag(3), wednesday, calendar);
        assertThat(clocks.session()).isEqualTo(wednesday);
        assertThat(clocks.makeFrom()).isEqualTo(at("2026-03-04T08:00"));
        assertThat(clocks.makeBy()).isEqualTo(at("2026-03-04T16:00"));
        assertThat(clocks.hangBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-12T09:00"), BagClock.REFRIGERATED, Duration.ofHours(142)));
    }

    @Test
    void aLifeThatIsNotKnownIsSaidAndNotGuessed() {
        BagType type = Bags.fixed(Monographs.us(), 48, 9).type();
        BagClocks clocks = BagClocks.of(
                Bags.ofType(Bags.fixed(Monographs.us(), 48, 9), BagTypes.lives(type, null, null)),
                new PreparationCalendar(WEEKDAYS, Duration.ofHours(24)));
        assertThat(clocks.session()).isNull();
        assertThat(clocks.hangBy()).isNull();
        assertThat(clocks.downBy()).isNull();
        assertThat(clocks.binding()).isEmpty();
        assertThat(clocks.unknown())
                .containsExactly(
                        "Hang by: the monograph has no refrigerated life for the 48 h bag.",
                        "Down by: the monograph has no life at room temperature for the 48 h bag.");
    }

    @Test
    void oneUnknownLifeLeavesTheOtherClock() {
        Bag bag = Bags.fixed(Monographs.us(), 48, 9);
        PreparationCalendar calendar = new PreparationCalendar(WEEKDAYS, null);
        BagClocks noRoom = BagClocks.of(
                Bags.ofType(bag, BagTypes.lives(bag.type(), null, bag.type().refrigerated())), calendar);
        assertThat(noRoom.hangBy()).isNotNull();
        assertThat(noRoom.downBy()).isNull();
        assertThat(noRoom.binding()).isEmpty();
        Bag noCold = Bags.ofType(bag, BagTypes.lives(bag.type(), bag.type().roomTemperature(), null));
        PreparationSession monday =
                calendar.on(LocalDate.of(2026, 3, 2), NEW_YORK).orElseThrow();
        BagClocks clocks = BagClocks.of(noCold, monday, calendar);
        assertThat(clocks.hangBy()).isNull();
        assertThat(clocks.makeBy()).isEqualTo(at("2026-03-02T10:00"));
        assertThat(clocks.downBy()).isNotNull();
        assertThat(clocks.binding()).isEmpty();
    }

    /** A 48 h bag with a life of 48 h less one second comes down one second early; with one more it has one second. */
    @Test
    void comesDownWithTheEarlierOfItsLifeAndItsPlannedEnd() {
        Bag bag = Bags.fixed(Monographs.us(), 48, 9);
        Cited<Duration> life = Objects.requireNonNull(bag.type().roomTemperature());
        assertThat(downBy(bag, new Cited<>(life.value().minusSeconds(1), life.source())))
                .isEqualTo(new BagClocks.Limit(
                        at("2026-03-04T09:59:59"), BagClock.ROOM_TEMPERATURE, Duration.ofSeconds(-1)));
        assertThat(downBy(bag, life))
                .isEqualTo(new BagClocks.Limit(at("2026-03-04T10:00"), BagClock.ROOM_TEMPERATURE, Duration.ZERO));
        assertThat(downBy(bag, new Cited<>(life.value().plusSeconds(1), life.source())))
                .isEqualTo(new BagClocks.Limit(at("2026-03-04T10:00"), BagClock.PLANNED_END, Duration.ofSeconds(1)));
    }

    /** A 48 h bag that runs 30 h could hang 18 h longer. */
    @Test
    void aBagStoppedEarlyHasTheRestOfItsLifeAsRoom() {
        BagClocks clocks =
                BagClocks.of(Bags.fixed(Monographs.us(), 48, 9, 30), new PreparationCalendar(WEEKDAYS, null));
        assertThat(clocks.downBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-03T16:00"), BagClock.PLANNED_END, Duration.ofHours(18)));
    }

    /** Europe, 96 h including the infusion: hung straight from the refrigerator. */
    @Test
    void theEuropeanBagOf96HoursHasNoRoom() {
        BagClocks clocks = BagClocks.of(Bags.fixed(Monographs.eu(), 96, 28), new PreparationCalendar(WEEKDAYS, null));
        assertThat(clocks.downBy())
                .isEqualTo(new BagClocks.Limit(at("2026-03-06T10:00"), BagClock.ROOM_TEMPERATURE, Duration.ZERO));
        // Mon 2 Mar, 08:00 EST and 10 days: Thu 12 Mar, 09:00 EDT.
        assertThat(hangBy(clocks).at()).isEqualTo(at("2026-03-12T09:00"));
    }

    @Test
    void aSiteThatNeverPreparesHasNoSession() {
        PreparationCalendar never =
                new PreparationCalendar(new VisitHours(Set.of(), WEEKDAYS.from(), WEEKDAYS.to()), null);
        assertThat(BagClocks.of(bag(1), never).unknown()).contains("Make by: no preparation session serves this bag.");
    }

    private static BagClocks.Limit downBy(Bag bag, Cited<Duration> life) {
        BagType type = BagTypes.lives(bag.type(), life, bag.type().refrigerated());
        return Objects.requireNonNull(BagClocks.of(Bags.ofType(bag, type), new PreparationCalendar(WEEKDAYS, null))
                .downBy());
    }

    private static BagClocks.Limit hangBy(BagClocks clocks) {
        return Objects.requireNonNull(clocks.hangBy());
    }

    private static BagClocks clocks(int bagNumber, @Nullable Duration sterility) {
        return BagClocks.of(bag(bagNumber), new PreparationCalendar(WEEKDAYS, sterility));
    }

    private static Bag bag(int number) {
        List<Bag> bags =
                Orders.adult().longestFit().plan().cycles().get(0).sequence().bags();
        return bags.get(number - 1);
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK);
    }
}
