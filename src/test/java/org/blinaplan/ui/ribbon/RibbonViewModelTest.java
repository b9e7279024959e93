package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.fixture.Orders;
import org.blinaplan.ui.common.Explanation;
import org.junit.jupiter.api.Test;

class RibbonViewModelTest {
    /** Mon 16 Mar 2026, 08:40 in New York. */
    private static final Instant NOW = Instant.parse("2026-03-16T12:40:00Z");

    private final RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);

    @Test
    void showsNothingWithoutAPlan() {
        model.show(null, NOW);
        assertThat(model.rows()).isEmpty();
        assertThat(model.legendProperty().get()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        model.run(RibbonCommand.DAY_AFTER);
        assertThat(model.selectedProperty().get()).isNull();
    }

    @Test
    void givesEachCycle42ColumnsFromTheDateOfItsStart() {
        adult();
        assertThat(model.rows()).extracting(RibbonRow::firstDate).containsExactly(march(2), LocalDate.of(2026, 4, 13));
        assertThat(model.rows()).allSatisfy(row -> assertThat(row.days()).hasSize(42));
    }

    @Test
    void givesACycleWith56TreatmentFreeDays84Columns() {
        model.show(Orders.adult().cycles(5, 6).plan(), null);
        assertThat(model.rows().get(0).days()).hasSize(42);
        assertThat(model.rows().get(1).days()).hasSize(84);
        assertThat(model.columnWidth()).isEqualTo(10);
    }

    @Test
    void shortensTheTextOfABagWithItsWidth() {
        adult();
        LaneItem weekBag = model.rows().get(0).lanes().bags().get(4);
        assertThat(weekBag.textFor(330)).isEqualTo("168 h, 0.6 mL/h, 16.8 mL of drug, 6 vials");
        assertThat(weekBag.textFor(120)).isEqualTo("168 h, 6 vials");
        assertThat(weekBag.textFor(119.9)).isEqualTo("168 h");
        assertThat(weekBag.textFor(34)).isEqualTo("168 h");
        assertThat(weekBag.textFor(33.9)).isEqualTo("168");
        assertThat(weekBag.textFor(13.9)).isEmpty();
    }

    @Test
    void namesTheDaysOfADoseFrom210Pixels() {
        adult();
        List<LaneItem> doses = model.rows().get(0).lanes().doses();
        assertThat(doses.get(0).kind()).isEqualTo(ItemKind.LOW_DOSE);
        assertThat(doses.get(0).textFor(140)).isEqualTo("9 mcg/day");
        assertThat(doses.get(1).textFor(210)).isEqualTo("28 mcg/day, days 8 to 28");
        assertThat(doses.get(1).textFor(209)).isEqualTo("28 mcg/day");
        assertThat(doses.get(2).longest()).isEqualTo("14 treatment-free days");
        assertThat(model.rows().get(0).lanes().bags())
                .last()
                .satisfies(item -> assertThat(item.longest()).isEqualTo("next cycle from Mon 13 Apr, 11:00"));
    }

    @Test
    void tellsGivenHangingAndPlannedBagsApart() {
        adult();
        assertThat(model.rows().get(0).lanes().bags().stream().limit(7).map(LaneItem::kind))
                .containsExactly(
                        ItemKind.BAG_GIVEN,
                        ItemKind.BAG_GIVEN,
                        ItemKind.BAG_GIVEN,
                        ItemKind.BAG_GIVEN,
                        ItemKind.BAG_HANGING,
                        ItemKind.BAG_PLANNED,
                        ItemKind.BAG_PLANNED);
    }

    @Test
    void tellsWardChangesVisitsAndTheDisconnectApart() {
        adult();
        assertThat(kinds(0))
                .containsExactly(
                        ItemKind.START,
                        ItemKind.WARD_CHANGE,
                        ItemKind.WARD_CHANGE,
                        ItemKind.WARD_CHANGE,
                        ItemKind.WARD_CHANGE,
                        ItemKind.VISIT,
                        ItemKind.VISIT,
                        ItemKind.DISCONNECT);
    }

    @Test
    void marksAVisitOutOfHoursAndADisconnectOutOfHours() {
        model.show(
                Orders.adult()
                        .start("2026-03-07T10:00", "America/New_York")
                        .bags(168, 24, 48)
                        .longestFit()
                        .plan(),
                null);
        List<LaneItem> changes = model.rows().get(0).lanes().changes();
        assertThat(changes).last().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ItemKind.DISCONNECT_OUT_OF_HOURS);
            assertThat(item.longest()).isEqualTo("Sat 11:00 disconnect out of hours");
        });
        assertThat(changes.get(changes.size() - 2)).satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ItemKind.VISIT_OUT_OF_HOURS);
            assertThat(item.textFor(140)).isEqualTo("Sat 11:00");
            assertThat(item.textFor(52)).isEqualTo("11:00");
            assertThat(item.textFor(51)).isEmpty();
        });
    }

    @Test
    void marksTheClockChangeOnItsDay() {
        adult();
        assertThat(model.rows().get(0).lanes().notes())
                .filteredOn(item -> item.kind() == ItemKind.CLOCK_CHANGE)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.from().toLocalDate()).isEqualTo(march(8));
                    assertThat(item.longest()).isEqualTo("+1 h");
                });
        model.show(Orders.adult().start("2026-10-23T15:00", "America/New_York").plan(), null);
        assertThat(model.rows().get(0).lanes().notes())
                .filteredOn(item -> item.kind() == ItemKind.CLOCK_CHANGE)
                .singleElement()
                .satisfies(item -> assertThat(item.longest()).isEqualTo("\u22121 h"));
    }

    @Test
    void saysAWholeDayForAScreenReader() {
        adult();
        assertThat(day(march(16)).sentence())
                .isEqualTo("Cycle 1, Mon 16 Mar 2026, today. Day 15 begins at 11:00. 28 mcg/day."
                        + " 11:00 bag change, visit in hours, 168 hour bag, 0.6 mL/h, with benzyl alcohol."
                        + " 11:00 CBC with differential, AST, ALT. 11:00 GGT, total bilirubin."
                        + " 11:00 Neurological check, ICE score (child: Cornell delirium score)."
                        + " 11:00 Writing test, always the same full sentence. 11:00 Port needle, dressing.");
        assertThat(day(march(9)).sentence())
                .isEqualTo("Cycle 1, Mon 9 Mar 2026. Day 8 begins at 11:00. 9 mcg/day until 11:00, 28 mcg/day from"
                        + " 11:00. 03:00 Vital signs, 6 times. 03:00 Neurological check, ICE score (child: Cornell delirium"
                        + " score), 3 times. 10:00 dexamethasone 20 mg. 11:00 dose becomes 28 mcg/day. 11:00 bag"
                        + " change, on the ward, no visit, 168 hour bag, 0.6 mL/h, with benzyl alcohol. 11:00 CBC"
                        + " with differential, AST, ALT. 11:00 GGT, total bilirubin. 11:00 Writing test, always the"
                        + " same full sentence. 11:00 Port needle, dressing.");
        assertThat(day(march(30)).sentence())
                .isEqualTo("Cycle 1, Mon 30 Mar 2026. 28 mcg/day until 11:00. 11:00 disconnect, visit in hours."
                        + " 11:00 CBC with differential, AST, ALT. 11:00 GGT, total bilirubin. 11:00 Neurological"
                        + " check, ICE score (child: Cornell delirium score). 11:00 Writing test, always the same"
                        + " full sentence. 11:00 Bone marrow, MRD.");
        assertThat(day(march(31)).sentence()).isEqualTo("Cycle 1, Tue 31 Mar 2026. Treatment-free.");
    }

    @Test
    void countsInfusionDaysByElapsedHours() {
        adult();
        assertThat(day(march(2)).card().note()).isEqualTo("day 1 from 10:00");
        assertThat(day(march(8)).card().note()).isEqualTo("day 7 from 11:00");
        assertThat(day(march(29)).card().note()).isEqualTo("day 28 from 11:00");
        assertThat(day(march(30)).card().note()).isEmpty();
    }

    @Test
    void tellsBothInfusionDaysThatBeginOnTheLongDayOfAClockChange() {
        model.show(Orders.adult().start("2026-10-23T00:30", "America/New_York").plan(), null);
        List<String> notes = model.rows().get(0).days().stream()
                .limit(12)
                .map(day -> day.card().note())
                .toList();
        assertThat(notes.subList(8, 12))
                .containsExactly(
                        "day 9 from 00:30",
                        "day 10 from 00:30, day 11 from 23:30",
                        "day 12 from 23:30",
                        "day 13 from 23:30");
    }

    @Test
    void listsTheTasksOfADayInOrderOfTime() {
        adult();
        assertThat(day(march(2)).tasks())
                .extracting(DayTask::what)
                .containsExactly(
                        "Weight, height",
                        "Premedication",
                        "GGT, total bilirubin",
                        "Hepatitis B, hepatitis C and HIV serology",
                        "Pregnancy test, where it applies",
                        "Neurological examination",
                        "Neurological check, ICE score (child: Cornell delirium score)",
                        "Writing test, always the same full sentence",
                        "Immunoglobulins",
                        "Admission begins",
                        "Start, hook-up, no visit",
                        "CBC with differential, AST, ALT",
                        "Urea, electrolytes, liver panel, CBC",
                        "GGT, total bilirubin",
                        "Vital signs",
                        "Neurological check, ICE score (child: Cornell delirium score)",
                        "Writing test, always the same full sentence",
                        "Fluid balance, renal function");
        assertThat(day(march(2)).tasks().get(10).detail()).isEqualTo("bag 1, 48 h, 5 mL/h, 1.7 mL of drug, 1 vial");
        assertThat(day(march(16)).tasks().get(0).detail())
                .isEqualTo("bag 6, 168 h, 0.6 mL/h, 16.8 mL of drug, 6 vials, with benzyl alcohol");
        assertThat(day(march(12)).tasks()).isEmpty();
    }

    @Test
    void explainsABagByVolumeRowRateAndVials() {
        adult();
        Explanation why = model.rows().get(0).lanes().bags().get(4).card().why();
        assertThat(why.steps())
                .extracting(CalculationStep::text)
                .containsExactly(
                        "Volume row of the 168 h bag for 28 mcg/day: 16.8 mL of drug, 6 vials",
                        "Pump rate printed for this bag: 0.6 mL/h",
                        "16.8 mL / 2.8 mL per vial, rounded up: 6 vials",
                        "Made with benzyl alcohol");
        assertThat(why.steps()).allSatisfy(step -> assertThat(step.source()).isNotNull());
    }

    @Test
    void saysInWordsThatThereAreNoBags() {
        model.show(Orders.child().weight("5").height("60").plan(), null);
        assertThat(model.rows().get(0).lanes().bags().get(0).longest()).isEqualTo("no bags: see finding");
        assertThat(kinds(0)).containsExactly(ItemKind.START, ItemKind.DISCONNECT);
    }

    @Test
    void saysThatAStartIsSupervisedWhereThereIsNoAdmission() {
        model.show(Orders.adult().cycles(3, 3).plan(), null);
        assertThat(model.rows().get(0).lanes().admissions()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ItemKind.SUPERVISION);
            assertThat(item.longest()).isEqualTo("supervised start");
        });
    }

    @Test
    void keepsTheLegendToWhatOccursAndAlwaysTellsTheVisitOutOfHours() {
        model.show(Orders.adult().cycles(3, 3).plan(), null);
        assertThat(words())
                .containsExactly(
                        "start",
                        "visit",
                        "visit out of hours",
                        "disconnect",
                        "premedication",
                        "bloods",
                        "writing test",
                        "neurological",
                        "other check",
                        "clock change",
                        "planned");
        adult();
        assertThat(words())
                .containsExactly(
                        "start",
                        "ward change",
                        "visit",
                        "visit out of hours",
                        "disconnect",
                        "premedication",
                        "bloods",
                        "writing test",
                        "neurological",
                        "other check",
                        "weight, height",
                        "bone marrow",
                        "clock change",
                        "given",
                        "hanging",
                        "planned");
        model.show(PlanFixture.everyPart(), null);
        assertThat(words()).contains("pinned");
    }

    @Test
    void marksABagThatAPersonPinnedAndStoppedEarly() {
        model.show(PlanFixture.everyPart(), null);
        LaneItem pinned = model.rows().get(0).lanes().bags().stream()
                .filter(LaneItem::pinned)
                .findFirst()
                .orElseThrow();
        assertThat(pinned.textFor(100)).isEqualTo("30 of 48 h");
        assertThat(pinned.textFor(25)).isEqualTo("30");
        assertThat(pinned.discardedTo()).isEqualTo(pinned.from().plusHours(48));
        assertThat(pinned.to()).isEqualTo(pinned.from().plusHours(30));
        assertThat(day(LocalDate.of(2026, 11, 11)).closed()).isTrue();
    }

    @Test
    void startsOnTodayAndMovesByDayWeekAndCycle() {
        adult();
        assertSelected(1, march(16));
        run(RibbonCommand.DAY_AFTER, 1, march(17));
        run(RibbonCommand.DAY_BEFORE, 1, march(16));
        run(RibbonCommand.WEEK_BEFORE, 1, march(9));
        run(RibbonCommand.WEEK_AFTER, 1, march(16));
        run(RibbonCommand.CYCLE_BELOW, 2, LocalDate.of(2026, 4, 27));
        run(RibbonCommand.CYCLE_BELOW, 2, LocalDate.of(2026, 4, 27));
        run(RibbonCommand.CYCLE_ABOVE, 1, march(16));
        run(RibbonCommand.LAST_DAY, 1, LocalDate.of(2026, 4, 12));
        run(RibbonCommand.DAY_AFTER, 2, LocalDate.of(2026, 4, 13));
        run(RibbonCommand.DAY_BEFORE, 1, LocalDate.of(2026, 4, 12));
        run(RibbonCommand.FIRST_DAY, 1, march(2));
        run(RibbonCommand.DAY_BEFORE, 1, march(2));
        run(RibbonCommand.TODAY, 1, march(16));
    }

    @Test
    void jumpsFromChangeToChange() {
        adult();
        run(RibbonCommand.NEXT_CHANGE, 1, march(23));
        run(RibbonCommand.NEXT_CHANGE, 1, march(30));
        run(RibbonCommand.NEXT_CHANGE, 2, LocalDate.of(2026, 4, 13));
        run(RibbonCommand.PREVIOUS_CHANGE, 1, march(30));
    }

    @Test
    void opensAndClosesADay() {
        adult();
        List<String> told = new ArrayList<>();
        model.setOnOpenDay((cycle, date) -> told.add(cycle + " " + date));
        model.run(RibbonCommand.OPEN);
        assertThat(told).containsExactly("1 2026-03-16");
        assertThat(model.openedProperty().get()).isEqualTo(day(march(16)));
        model.run(RibbonCommand.CLOSE);
        assertThat(model.openedProperty().get()).isNull();
    }

    @Test
    void keepsTheDayInFocusWhenThePlanIsDrawnAnew() {
        adult();
        model.run(RibbonCommand.NEXT_CHANGE);
        model.run(RibbonCommand.OPEN);
        model.show(Orders.adult().weight("71").cycles(1, 2).plan(), NOW);
        assertSelected(1, march(23));
        assertThat(model.openedProperty().get()).isNotNull();
    }

    @Test
    void answersWhyForTheDayOrForWhatWasClicked() {
        adult();
        List<Explanation> asked = new ArrayList<>();
        model.setOnWhy(asked::add);
        model.run(RibbonCommand.WHY);
        RibbonRow row = model.rows().get(0);
        model.select(row, row.lanes().doses().get(0));
        model.run(RibbonCommand.WHY);
        assertThat(asked).extracting(Explanation::title).containsExactly("Mon 16 Mar 2026", "9 mcg/day, days 1 to 7");
        assertSelected(1, march(2));
    }

    @Test
    void zoomsFromADayToTheCourse() {
        adult();
        model.run(RibbonCommand.FARTHER);
        assertThat(model.columnWidth()).isLessThan(10);
        model.run(RibbonCommand.NEARER);
        assertThat(model.columnWidth()).isEqualTo(20);
        model.run(RibbonCommand.NEARER);
        assertThat(model.columnWidth()).isBetween(90.0, 130.0);
        model.run(RibbonCommand.NEARER);
        assertThat(model.columnWidth()).isGreaterThanOrEqualTo(700);
        model.run(RibbonCommand.NEARER);
        assertThat(model.zoomProperty().get()).isEqualTo(Zoom.DAY);
    }

    @Test
    void tellsHowFarTodayLiesOutsideTheCourse() {
        model.show(Orders.adult().cycles(1, 2).plan(), Instant.parse("2026-02-27T12:00:00Z"));
        assertThat(model.rows().get(0).todayDistance().text()).isEqualTo("in 3 days");
        assertThat(model.rows().get(1).todayDistance().text()).isEmpty();
        model.show(Orders.adult().plan(), Instant.parse("2026-04-13T12:00:00Z"));
        assertThat(model.rows().get(0).todayDistance().text()).isEqualTo("disconnect 14 days ago");
    }

    @Test
    void turnsTheExpectedCourseOnAndOff() {
        adult();
        model.run(RibbonCommand.EXPECTED_COURSE);
        assertThat(model.expectedCourseProperty().get()).isTrue();
        model.run(RibbonCommand.EXPECTED_COURSE);
        assertThat(model.expectedCourseProperty().get()).isFalse();
    }

    private void adult() {
        model.show(Orders.adult().cycles(1, 2).plan(), NOW);
    }

    private void run(RibbonCommand command, int cycle, LocalDate date) {
        model.run(command);
        assertSelected(cycle, date);
    }

    private void assertSelected(int cycle, LocalDate date) {
        assertThat(model.selectedProperty().get().key()).isEqualTo(new DayKey(cycle, date));
    }

    private RibbonDay day(LocalDate date) {
        return model.rows().get(0).day(date).orElseThrow();
    }

    private List<ItemKind> kinds(int row) {
        return model.rows().get(row).lanes().changes().stream()
                .map(LaneItem::kind)
                .toList();
    }

    private List<String> words() {
        return model.legendProperty().get().stream().map(LegendEntry::word).toList();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
