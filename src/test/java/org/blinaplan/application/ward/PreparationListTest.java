package org.blinaplan.application.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.fixture.WardCourses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Volumes and vials are those of the bag-volume table: 28 mcg/day 2.6, 5.2 and 16.8 mL; 7 mcg/day over 48 h 1.3 mL. */
class PreparationListTest {
    private static final SitePolicy SHARING = SitePolicies.withBagPolicy(
            new BagPolicyEntry(null, null, null, null, null, VialSharing.SESSION, null, null));

    @Test
    void tellsTheBagsOfEverySessionAndTheirVials() {
        assertThat(Rows.sessions(WardCourses.day()))
                .containsExactly(
                        "OPEN Mon 16 Mar 2026, 08:00: 18 vials, 6 vials made",
                        "Brandt | 48 h | 28 mcg/day | 5.2 mL | 2 vials | Mon 10:00 | ",
                        "Osei | 24 h | 28 mcg/day | 2.6 mL | 1 vial | Mon 10:00 | ",
                        "Tanaka | 48 h | 16.05 mcg/day | 2.8 mL | 1 vial | Mon 10:30 | ",
                        "Okafor | 7 days | 28 mcg/day | 16.8 mL | 6 vials | Mon 11:00 | made",
                        "Petrova | 48 h | 7 mcg/day | 1.3 mL | 1 vial | Mon 13:00 | not verified",
                        "Castillo | 24 h | 28 mcg/day | 2.6 mL | 1 vial | Mon 16:15 | if restarted now",
                        "Haddad | 7 days | 28 mcg/day | 16.8 mL | 6 vials | Tue 09:00 | ",
                        "OPEN Tue 17 Mar 2026, 08:00: 18 vials, 0 vials made",
                        "Osei | 7 days | 28 mcg/day | 16.8 mL | 6 vials | Tue 10:00 | ",
                        "Castillo | 7 days | 28 mcg/day | 16.8 mL | 6 vials | Tue 15:40 | if restarted now",
                        "Lindgren | 7 days | 28 mcg/day | 16.8 mL | 6 vials | Wed 08:30 | ");
    }

    /** 7 mcg/day, begun Thu 12 Mar, 09:00: the bags of Sat and Mon, 09:00, are both made on Friday. */
    private static PatientCourse light(String id, SitePolicy site, ZonedDateTime now) {
        Happenings course = Happenings.of(Orders.adult()
                .named("Petrova", "Irina", id)
                .weight("44")
                .height("160")
                .start("2026-03-12T09:00", "America/New_York")
                .bags(48)
                .site(site));
        return WardCourses.at(id, now.isBefore(course.at("PT0S")) ? course : course.start("PT0S"), now);
    }

    /** 1.3 and 1.3 mL are 2.6 mL, one vial of 2.8 mL; two patients take two, whatever is left over. */
    @Test
    void sharesVialsOfOnePatientOnlyAndOnlyWhereTheSiteDoes() {
        ZonedDateTime friday = ZonedDateTime.parse("2026-03-13T08:30-04:00[America/New_York]");
        assertThat(first(friday, light("c-1", SHARING, friday)))
                .isEqualTo("OPEN Fri 13 Mar 2026, 08:00: 1 vial, 0 vials made");
        assertThat(first(friday, light("c-1", SHARING, friday), light("c-2", SHARING, friday)))
                .isEqualTo("OPEN Fri 13 Mar 2026, 08:00: 2 vials, 0 vials made");
        assertThat(first(friday, light("c-1", SitePolicy.DEFAULT, friday)))
                .isEqualTo("OPEN Fri 13 Mar 2026, 08:00: 2 vials, 0 vials made");
    }

    private static String first(ZonedDateTime now, PatientCourse... courses) {
        return Rows.sessions(WardDay.of(List.of(courses), List.of(), now, Horizon.HOURS_24))
                .get(0);
    }

    /** The session of Friday ends at 16:00; from then on its bags can only be looked for. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-12T15:59:59, 24, ''",
        "2026-03-12T16:00:00, 24, OPEN",
        "2026-03-11T15:59:59, 48, ''",
        "2026-03-11T16:00:00, 48, OPEN",
        "2026-03-13T15:59:59, 24, OPEN",
        "2026-03-13T16:00:00, 24, OVER",
        "2026-03-14T08:59:00, 24, OVER"
    })
    void tellsASessionFromWhenItsEndIsNearAndThenThatItIsOver(String now, int hours, String standing) {
        ZonedDateTime at = ZonedDateTime.parse(now + "-04:00[America/New_York]");
        PatientCourse course = light("c-1", SitePolicy.DEFAULT, at);
        Horizon horizon = hours == 24 ? Horizon.HOURS_24 : Horizon.HOURS_48;
        assertThat(WardDay.of(List.of(course), List.of(), at, horizon).sessions())
                .filteredOn(session -> session.bags().stream()
                        .anyMatch(bag -> bag.bag().time().start().getDayOfMonth() == 14))
                .extracting(session -> session.standing().toString())
                .isEqualTo(standing.isEmpty() ? List.of() : List.of(standing));
    }

    @Test
    void leavesOutABagThatHangs() {
        ZonedDateTime eleven = ZonedDateTime.parse("2026-03-16T11:00:01-04:00[America/New_York]");
        Happenings made = WardCourses.week("Okafor", "Ada", "MRN-1001", "2026-03-02T10:00")
                .start("PT0S")
                .make("PT333H20M", 168);
        assertThat(WardDay.of(List.of(WardCourses.at("c-5", made, eleven)), List.of(), eleven, Horizon.HOURS_24)
                        .sessions())
                .isEmpty();
    }
}
