package org.blinaplan.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.CalendarPlans;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class GridFitTest {
    private static final String TOO_MUCH_FOR_LETTER = "2026-03-15T23:30";
    private static final Instant PRINTED = Instant.parse("2026-04-10T12:05:00Z");

    /** Six weeks with pump, two changes on one day, visits on others and the clock change: 4 mm more than Letter has. */
    @Test
    void refusesWhatDoesNotFitWithASentence() {
        Plan plan = Orders.child()
                .bags(24)
                .start(TOO_MUCH_FOR_LETTER, "Europe/Berlin")
                .plan();
        assertThatThrownBy(() -> grid(plan, Language.EN, Paper.LETTER))
                .isInstanceOf(CannotPrint.class)
                .hasMessage(
                        "The calendar of cycle 1 does not fit on LETTER paper. Choose a larger paper or longer bags.");
        assertThat(grid(plan, Language.EN, Paper.A4).weeks()).isNotEmpty();
    }

    /** A bag change every day, from every weekday, over a clock change (Berlin, 29 March and 25 October 2026). */
    @Test
    void fitsDailyBagChangesFromEveryWeekdayAndHour() {
        for (String month : List.of("2026-03-09", "2026-10-05")) {
            for (int day = 0; day < 7; day++) {
                for (String clock : List.of("00:00", "09:00", "23:30")) {
                    LocalDateTime start =
                            LocalDateTime.parse(month + "T" + clock).plusDays(day);
                    Plan plan = Orders.child()
                            .bags(24)
                            .start(start.toString(), "Europe/Berlin")
                            .plan();
                    assertThat(grid(plan, Language.DE, Paper.A4).weeks())
                            .as(start + " A4")
                            .hasSizeBetween(5, 8);
                    if (!start.toString().equals(TOO_MUCH_FOR_LETTER)) {
                        assertThat(grid(plan, Language.EN, Paper.LETTER).weeks())
                                .as(start + " Letter")
                                .hasSizeBetween(5, 8);
                    }
                }
            }
        }
    }

    @Test
    void keepsTheRulesOnTheWallOfAnOrdinaryCalendar() {
        for (Plan plan : List.of(CalendarPlans.child(), CalendarPlans.adult(), CalendarPlans.dailyBags())) {
            for (Language language : Language.values()) {
                for (Paper paper : Paper.values()) {
                    assertThat(grid(plan, language, paper).withRules())
                            .as(language + " " + paper)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void setsAnOrdinaryCalendarAsWideAsDesigned() {
        assertThat(grid(CalendarPlans.child(), Language.EN, Paper.A4).dense()).isFalse();
        assertThat(grid(CalendarPlans.child(), Language.DE, Paper.A4).dense()).isFalse();
    }

    @Test
    void leavesRoomForLongNamesOfPlaces() {
        SitePolicy site = CalendarPlans.site(SitePolicy.Phones.EMPTY, CalendarPlans.PLACES);
        Plan plan = CalendarPlans.plan(CalendarPlans.child().order(), site);
        assertThat(grid(plan, Language.DE, Paper.LETTER).weeks()).isNotEmpty();
        assertThat(new PebbleCalendar(new PebbleLayout(new NoPdf()))
                        .html(plan, PlanPart.ALL, new PrintOptions(Language.DE, Paper.LETTER, PRINTED, "0a96b18a")))
                .contains("alt=\"Linie zum Ausfüllen\"");
    }

    private static CalendarGrid grid(Plan plan, Language language, Paper paper) {
        return CalendarPages.of(plan, PlanPart.ALL, new PrintOptions(language, paper, PRINTED, "0a96b18a"))
                .get(0)
                .grid();
    }

    /** A printer for tests that look at the HTML only. */
    private static final class NoPdf implements org.blinaplan.application.PdfPages {
        @Override
        public byte[] pdf(String xhtml) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String unprintable(String text) {
            return "";
        }
    }
}
