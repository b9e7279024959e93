package org.blinaplan.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.export.html.CalendarGrid.Band;
import org.blinaplan.export.html.CalendarGrid.Cell;
import org.blinaplan.export.html.CalendarGrid.Line;
import org.blinaplan.export.html.CalendarGrid.Note;
import org.blinaplan.export.html.CalendarPage.Row;
import org.blinaplan.fixture.CalendarPlans;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPagesTest {
    private static final Instant PRINTED = Instant.parse("2026-04-10T12:05:00Z");

    private static List<CalendarPage> pages(Plan plan, Language language) {
        return CalendarPages.of(plan, PlanPart.ALL, new PrintOptions(language, Paper.A4, PRINTED, "0a96b18a"));
    }

    private static CalendarPage page(Plan plan) {
        return pages(plan, Language.EN).get(0);
    }

    private static Cell cell(CalendarPage page, String day, String month) {
        return page.grid().weeks().stream()
                .flatMap(week -> week.cells().stream())
                .filter(cell -> cell.day().equals(day) && cell.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Note note) {
        return note.lines().stream().map(Line::text).toList();
    }

    private static List<String> bands(Cell cell) {
        return cell.bands().stream()
                .map(band -> band.kind() + " " + band.from() + "-" + band.to())
                .toList();
    }

    @Test
    void startsOnMondayAndRunsToTheSundayBeforeTheNextCycle() {
        CalendarPage page = page(CalendarPlans.child());
        List<Cell> cells = page.grid().weeks().stream()
                .flatMap(week -> week.cells().stream())
                .toList();
        assertThat(cells.get(0).weekday() + cells.get(0).day()).isEqualTo("Mon13");
        assertThat(page.grid().weeks()).hasSize(6);
        assertThat(page.notes()).last().isEqualTo("Next cycle: Monday 25 May 2026 or later. We will tell you the day.");
    }

    @Test
    void beginsAndEndsTheBandsWithinTheDay() {
        CalendarPage page = page(CalendarPlans.child());
        // 09:00 of a day of 24 hours is 375 thousandths.
        assertThat(bands(cell(page, "13", "Apr"))).containsExactly("HOSPITAL 375-1000", "PUMP 375-1000");
        assertThat(bands(cell(page, "22", "Apr"))).containsExactly("HOSPITAL 0-375", "PUMP 0-1000");
        assertThat(bands(cell(page, "23", "Apr"))).containsExactly("PUMP 0-1000");
        assertThat(bands(cell(page, "11", "May"))).containsExactly("PUMP 0-375");
        assertThat(bands(cell(page, "12", "May"))).containsExactly("NO_PUMP 0-1000");
    }

    @Test
    void tellsWhoMoves() {
        CalendarPage page = page(CalendarPlans.dailyBags());
        Note inHospital = cell(page, "14", "Apr").notes().get(0);
        assertThat(inHospital.style()).isEqualTo(Note.Style.PLAIN);
        assertThat(inHospital.head()).isEqualTo("09:00");
        assertThat(words(inHospital)).containsExactly("Bag change");
        assertThat(words(cell(page, "20", "Apr").notes().get(0))).containsExactly("Bag change", "Higher dose");
        assertThat(words(cell(page, "22", "Apr").notes().get(0))).containsExactly("Bag change", "Going home");
        Note visit = cell(page, "23", "Apr").notes().get(0);
        assertThat(visit.style()).isEqualTo(Note.Style.VISIT);
        assertThat(visit.head()).isEqualTo("Visit 09:00");
        Note end = cell(page, "11", "May").notes().get(0);
        assertThat(end.style()).isEqualTo(Note.Style.END);
        assertThat(words(end)).containsExactly("Pump comes off");
    }

    @Test
    void setsAStepWhereTheMonthBegins() {
        CalendarPage page = page(CalendarPlans.child());
        assertThat(cell(page, "1", "May").monthLeft()).isTrue();
        assertThat(cell(page, "1", "May").monthAbove()).isTrue();
        assertThat(cell(page, "3", "May").monthAbove()).isTrue();
        assertThat(cell(page, "7", "May").monthAbove()).isTrue();
        assertThat(cell(page, "8", "May").monthAbove()).isFalse();
        assertThat(cell(page, "30", "Apr").monthAbove()).isFalse();
    }

    @Test
    void tellsAClockChangeWithTheOldAndTheNewHour() {
        // New York: Sun 8 March 2026, 02:00 becomes 03:00; the pump started at 10:00.
        CalendarPage page = page(CalendarPlans.adult());
        String sentence = "Sun 8 Mar 2026: the clocks go forward by 1 hour. Bag changes move from 10:00 to 11:00.";
        assertThat(page.notes()).contains(sentence);
        assertThat(rows(page))
                .anyMatch(row -> row.what().equals(sentence) && row.day().equals("Sun 8 Mar 2026"));
        Note clock = cell(page, "8", "Mar").notes().get(0);
        assertThat(clock.style()).isEqualTo(Note.Style.CLOCK);
        assertThat(words(clock)).contains("Clock change");
        assertThat(cell(page, "9", "Mar").notes().get(0).head()).isEqualTo("11:00");
        assertThat(bands(cell(page, "30", "Mar"))).containsExactly("PUMP 0-458");
    }

    @Test
    void tellsAClockThatGoesBack() {
        // Berlin: Sun 25 October 2026, 03:00 becomes 02:00.
        CalendarPage page = pages(
                        Orders.child()
                                .start("2026-10-05T10:00", "Europe/Berlin")
                                .plan(),
                        Language.DE)
                .get(0);
        assertThat(page.notes())
                .contains("So 25. Okt. 2026: Die Uhren werden um 1 Stunde zurückgestellt."
                        + " Neue Beutel gibt es statt um 10:00 dann um 09:00 Uhr.");
    }

    @Test
    void countsDaysOffFromClockTimeToClockTime() {
        assertThat(rows(page(CalendarPlans.child())))
                .anyMatch(row -> row.what().equals("No pump: 14 days off.")
                        && row.day().equals("Mon 11 May")
                        && "Mon 25 May".equals(row.until()));
        assertThat(rows(page(CalendarPlans.lateCycles())))
                .anyMatch(row -> row.what().equals("No pump: 56 days off."));
        // Planned for 10:00 while the pump came off at 11:00: 20 whole days, not 21.
        Plan later =
                Orders.adult().cycles(1, 2).cycleStart(2, "2026-04-20T10:00").plan();
        assertThat(rows(page(later))).anyMatch(row -> row.what().equals("No pump: 20 days off."));
    }

    @Test
    void drawsManyWeeksWithoutPumpTogether() {
        CalendarPage page = page(CalendarPlans.lateCycles());
        assertThat(page.grid().weeks())
                .anyMatch(week -> "no pump: Mon 21 Sep 2026 to Sun 8 Nov 2026".equals(week.summary()));
        assertThat(words(cell(page, "11", "Nov").notes().get(0))).containsExactly("next cycle or later");
    }

    @Test
    void saysInWordsThatNoBagsArePlanned() {
        CalendarPage page = page(CalendarPlans.noBags());
        assertThat(page.title()).isEqualTo("My pump calendar: not finished");
        assertThat(page.alarms()).anyMatch(alarm -> alarm.startsWith("For the person who prints"));
        assertThat(page.alarms()).anyMatch(alarm -> alarm.startsWith("Not finished"));
        assertThat(words(cell(page, "14", "Apr").notes().get(0))).containsExactly("no bag times");
        assertThat(rows(page)).noneMatch(row -> row.what().contains("Bag change,"));
    }

    @Test
    void hasNoAlarmOnAPlanWithoutStop() {
        assertThat(CalendarPlans.child().isStopped()).isFalse();
        assertThat(page(CalendarPlans.child()).alarms()).isEmpty();
    }

    @Test
    void tellsAStartUnderSupervision() {
        CalendarPage page = page(CalendarPlans.lateCycles());
        assertThat(page.notes().get(0)).startsWith("Wed 19 Aug, 00:00: the pump starts with us.");
        assertThat(cell(page, "19", "Aug").notes().get(0).head()).isEqualTo("Visit 00:00");
        assertThat(rows(page))
                .anyMatch(
                        row -> row.what().equals("Pump starts. You stay with us for some time. We tell you how long."));
    }

    @Test
    void saysThatTheDayUnitIsClosed() {
        // A Saturday start always has a Saturday disconnect: 11 April and four weeks.
        assertThat(page(Orders.child()
                                .start("2026-04-11T09:00", "Europe/Stockholm")
                                .plan())
                        .notes())
                .contains("Sat 9 May: the day unit is closed then. We tell you where to come.");
    }

    @Test
    void numbersTheSheetsOverTheWholeDocument() {
        List<CalendarPage> pages = pages(CalendarPlans.minimalDisease(), Language.EN);
        assertThat(pages).hasSize(4);
        assertThat(pages.get(1).firstSheet()).isEqualTo(1 + pages.get(0).sheets());
    }

    @Test
    void carriesTheListOverWhereItIsLong() {
        CalendarPage page = page(CalendarPlans.dailyBags());
        assertThat(page.lists()).hasSize(2);
        assertThat(page.lists().get(1).continued()).isTrue();
        assertThat(rows(page)).filteredOn(Row::visit).hasSize(19);
    }

    @Test
    void writesTheFoot() {
        Foot foot = pages(CalendarPlans.child(), Language.DE).get(0).foot();
        assertThat(foot.name() + foot.identity()).isEqualTo("Nils Lindqvist, geboren am 3. September 2019, MRN-1002");
        assertThat(foot.valid())
                .isEqualTo(
                        "Gültig bis Mo 11. Mai 2026, 09:00 Uhr. Fragen Sie bei jedem Termin: Ist das noch die neueste Seite?");
        assertThat(foot.plan())
                .isEqualTo(
                        "Plan Version 0, Fr 10. Apr. 2026, 14:05. Prüfcode 0a96 b18a, nicht prüfbar. Keine Protokollkette.");
    }

    @Test
    void printsANumberOnceWhereNoNameWasEntered() {
        Foot foot = page(CalendarPlans.childNamed(null, null)).foot();
        assertThat(foot.name() + foot.identity()).isEqualTo("MRN-1002, born 3 September 2019");
    }

    @Test
    void keepsNumberAndUnitTogether() {
        assertThat(rows(page(CalendarPlans.child())))
                .anyMatch(row -> row.what().startsWith("Dexamethasone 4.35\u00a0mg (medicine before the start)"));
    }

    @Test
    void speaksToAChildAndToAnAdult() {
        assertThat(page(CalendarPlans.child()).belly()).contains("tummy");
        assertThat(page(CalendarPlans.adult()).belly()).contains("belly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "worksheets"})
    void hasTheSameWordingsInEveryLanguage(String document) {
        assertThat(Words.of(document, Language.DE).all().keySet())
                .isEqualTo(Words.of(document, Language.EN).all().keySet());
    }

    private static List<Row> rows(CalendarPage page) {
        return page.lists().stream().flatMap(list -> list.rows().stream()).toList();
    }

    /** The kinds are named above by their names; a band that is missing here would pass unseen. */
    @Test
    void knowsThreeBands() {
        assertThat(Band.Kind.values()).hasSize(3);
    }
}
