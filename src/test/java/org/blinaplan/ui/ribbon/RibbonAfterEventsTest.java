package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.ui.ribbon.HoverCard.Line;
import org.junit.jupiter.api.Test;

/**
 * Mon 2 Mar 2026, 10:00 New York time; the clock goes forward on 8 March. Grade 3 after 64 h 10 min, on Thu 5 Mar at
 * 02:10; restarted at the low dose 30 h later, on Fri 6 Mar at 08:10, which begins the low week anew.
 */
class RibbonAfterEventsTest {
    private final RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);

    /** 82 h - 64 h 10 min = 17 h 50 min. */
    @Test
    void drawsTheGapThatLastsInRedWithItsLength() {
        show(interrupted(), "PT82H");
        assertThat(lanes().gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(ItemKind.STOPPED_NOW);
            assertThat(gap.from()).isEqualTo(newYork("2026-03-05T02:10-05:00"));
            assertThat(gap.to()).isEqualTo(newYork("2026-03-05T20:00-05:00"));
            assertThat(gap.textFor(100)).isEqualTo("stopped 17 h 50 min");
            assertThat(gap.textFor(99)).isEqualTo("stopped");
            assertThat(gap.textFor(59)).isEmpty();
            assertThat(gap.card().lines())
                    .containsExactly(
                            new Line("From", "Thu 5 Mar 2026, 02:10"),
                            new Line("To", "now: no restart is recorded"),
                            new Line("Because of", "cytokine release syndrome, grade 3"),
                            new Line("Restart", "supervised, with premedication, a new bag and a new line"),
                            new Line("Planned", "restart assumed Thu 5 Mar 2026, 20:00"));
        });
        assertThat(notes(ItemKind.STOPPED_NOW)).containsExactly("stopped 17 h 50 min, cytokine release syndrome");
        assertThat(row(0).standing()).isEqualTo(new RibbonRow.Standing("interrupted", true));
    }

    /** 64 h 10 min lie in day 3; 168 h more end at 232 h 10 min, in day 10. */
    @Test
    void saysOfEverythingBehindTheAssumedRestartThatItIsAssumed() {
        show(interrupted(), "PT82H");
        assertThat(lanes().doses())
                .extracting(LaneItem::longest)
                .containsExactly(
                        "9 mcg/day, days 1 to 3",
                        "9 mcg/day, days 3 to 10, assumed",
                        "28 mcg/day, days 10 to 28, assumed",
                        "14 treatment-free days");
        assertThat(lanes().doses()).extracting(LaneItem::assumed).containsExactly(false, true, true, true);
        assertThat(lanes().bags().get(2)).satisfies(bag -> {
            assertThat(bag.kind()).isEqualTo(ItemKind.BAG_PLANNED);
            assertThat(bag.assumed()).isTrue();
            assertThat(bag.card().lines()).contains(new Line("State", "planned, assumed"));
        });
        assertThat(lanes().premedications()).filteredOn(LaneItem::assumed).isNotEmpty();
        assertThat(notes(ItemKind.ASSUMED_RESTART)).containsExactly("restart assumed Thu 5 Mar, 20:00");
        assertThat(whatOn("2026-03-05"))
                .contains("Restart, assumed: nobody has recorded it, no visit", "Supervised restart");
        assertThat(words())
                .contains("start, restart", "stopped", "given", "planned", "assumed")
                .doesNotContain("start", "hanging");
    }

    /** The second bag ran 16 h 10 min; what it would have run on lies in the gap. */
    @Test
    void stopsTheBagThatHungAtTheGap() {
        show(interrupted(), "PT82H");
        LaneItem bag = lanes().bags().get(1);
        assertThat(bag.kind()).isEqualTo(ItemKind.BAG_GIVEN);
        assertThat(bag.to()).isEqualTo(newYork("2026-03-05T02:10-05:00"));
        assertThat(bag.textFor(80)).isEqualTo("17 of 48 h");
        assertThat(bag.discardedTo()).isNull();
        assertThat(bag.card().lines()).contains(new Line("Runs", "16 h 10 min of 48 h"), new Line("State", "given"));
    }

    /** Day 8 at delivered hour 168, elapsed 198: Tue 10 Mar, 17:00; the end at elapsed hour 702: Tue 31 Mar, 17:00. */
    @Test
    void movesDaysAndEndBehindAGapThatIsOver() {
        show(restarted(), "PT335H");
        assertThat(lanes().gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(ItemKind.GAP);
            assertThat(gap.longest()).isEqualTo("stopped 30 h");
            assertThat(gap.to()).isEqualTo(newYork("2026-03-06T08:10-05:00"));
        });
        assertThat(row(0).hasGap()).isTrue();
        assertThat(lanes().notes())
                .filteredOn(note -> note.kind() == ItemKind.DAY_MARK)
                .extracting(note -> note.longest() + " " + note.from().toLocalDateTime())
                .containsExactly("day 8 2026-03-10T17:00", "day 15 2026-03-17T17:00", "day 22 2026-03-24T17:00");
        assertThat(lanes().changes())
                .last()
                .satisfies(end -> assertThat(end.from()).isEqualTo(newYork("2026-03-31T17:00-04:00")));
        assertThat(day("2026-03-10").card().note()).isEqualTo("day 8 from 17:00");
        assertThat(row(0).standing()).isEqualTo(new RibbonRow.Standing("running", false));
    }

    @Test
    void saysTheSameOnADayForEyesAndEars() {
        show(restarted(), "PT335H");
        assertThat(day("2026-03-05").sentence())
                .startsWith("Cycle 1, Thu 5 Mar 2026. 9 mcg/day until 02:10.")
                .contains("02:10 stopped, no drug runs, because of cytokine release syndrome, grade 3.");
        assertThat(day("2026-03-06").sentence())
                .contains("9 mcg/day from 08:10.")
                .contains("08:10 restart, no visit, 48 hour bag, 5 mL/h, given.");
        assertThat(day("2026-03-16").sentence())
                .contains("28 mcg/day. Bag 7, 168 hours, hanging since Fri 13 Mar 2026, 09:10, not recorded: taken as"
                        + " planned.");
        assertThat(day("2026-03-06").tasks())
                .filteredOn(task -> task.what().equals("Restart, no visit"))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.detail()).isEqualTo("bag 3, 48 h, 5 mL/h, 1.7 mL of drug, 1 vial; given"));
    }

    @Test
    void saysOfADayWithoutDrugWhyNothingRuns() {
        show(
                Happenings.of(Orders.adult())
                        .start("PT0S")
                        .interrupt("PT100H", Cause.LINE_OR_PUMP)
                        .restart("PT160H", "9"),
                null);
        assertThat(day("2026-03-07").sentence())
                .startsWith("Cycle 1, Sat 7 Mar 2026. Stopped since Fri 6 Mar 2026, 14:00 because of line or pump.");
        assertThat(day("2026-03-07").card().why().title()).isEqualTo("Sat 7 Mar 2026");
        assertThat(stepsOf(day("2026-03-07").card()))
                .contains("Stood still from Fri 6 Mar 2026, 14:00 to Mon 9 Mar 2026, 03:00: 60 h, not counted");
    }

    /** 64 h 10 min and 607 h 50 min are 672 h. */
    @Test
    void explainsFromWhichDeliveredHoursTheEndComes() {
        show(restarted(), "PT335H");
        assertThat(stepsOf(lanes().doses().get(3).card()).subList(0, 4))
                .containsExactly(
                        "Ran from Mon 2 Mar 2026, 10:00 to Thu 5 Mar 2026, 02:10: 64 h 10 min",
                        "Stood still from Thu 5 Mar 2026, 02:10 to Fri 6 Mar 2026, 08:10: 30 h, not counted",
                        "Ran from Fri 6 Mar 2026, 08:10 to Tue 31 Mar 2026, 17:00: 607 h 50 min",
                        "672 h delivered in all are reached Tue 31 Mar 2026, 17:00");
    }

    /** The low week began anew at the restart: 168 h of the wall clock's 169. */
    @Test
    void explainsFromWhichDeliveredHoursTheStepComes() {
        show(restarted(), "PT335H");
        assertThat(stepsOf(lanes().doses().get(2).card()))
                .endsWith(
                        "Days 10 to 28 are the delivered hours 232 h 10 min to 672 h: Fri 13 Mar 2026, 09:10 to Tue 31"
                                + " Mar 2026, 17:00",
                        "The step follows after 168 h delivered at the low dose; a time without drug does not count",
                        "Ran from Fri 6 Mar 2026, 08:10 to Fri 13 Mar 2026, 09:10: 168 h");
    }

    /** A line fault counts on: 100 h before the gap, 68 h after it. */
    @Test
    void explainsAStepThatCountsOnAcrossAGap() {
        show(
                Happenings.of(Orders.adult())
                        .start("PT0S")
                        .interrupt("PT100H", Cause.LINE_OR_PUMP)
                        .restart("PT130H", "9"),
                null);
        assertThat(stepsOf(lanes().doses().get(2).card()))
                .endsWith(
                        "Ran from Mon 2 Mar 2026, 10:00 to Fri 6 Mar 2026, 14:00: 100 h",
                        "Stood still from Fri 6 Mar 2026, 14:00 to Sat 7 Mar 2026, 20:00: 30 h, not counted",
                        "Ran from Sat 7 Mar 2026, 20:00 to Tue 10 Mar 2026, 17:00: 68 h");
    }

    /** Under 4 h the bag hangs on; nobody is called in and no premedication is due. */
    @Test
    void letsTheBagHangThroughAShortGap() {
        show(
                Happenings.of(Orders.adult())
                        .start("PT0S")
                        .interrupt("PT100H", Cause.LINE_OR_PUMP)
                        .restart("PT103H", "9"),
                "PT105H");
        assertThat(lanes().bags().get(2)).satisfies(bag -> {
            assertThat(bag.kind()).isEqualTo(ItemKind.BAG_HANGING);
            assertThat(bag.from()).isEqualTo(newYork("2026-03-06T10:00-05:00"));
        });
        assertThat(lanes().gaps().get(0).card().lines()).contains(new Line("Restart", "the bag goes on"));
        assertThat(lanes().changes().stream().map(LaneItem::kind)).contains(ItemKind.STOP, ItemKind.RESTART);
        assertThat(lanes().admissions()).extracting(LaneItem::longest).containsExactly("admitted 9 days");
    }

    @Test
    void saysThatAnUnrecordedChangeIsTakenAsPlanned() {
        show(Happenings.of(Orders.adult()).start("PT0S"), "PT100H");
        assertThat(status(0)).isEqualTo("given");
        assertThat(status(1)).isEqualTo("given, not recorded: taken as planned");
        assertThat(status(2)).isEqualTo("hanging since Fri 6 Mar 2026, 10:00, not recorded: taken as planned");
        assertThat(status(3)).isEqualTo("planned");
    }

    @Test
    void saysInTheRowThatTheCourseWasStoppedForGood() {
        show(interrupted().stop("PT80H"), "PT110H");
        assertThat(lanes().doses()).last().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ItemKind.ENDED);
            assertThat(item.longest()).isEqualTo("stopped for good");
        });
        assertThat(lanes().bags())
                .last()
                .satisfies(item -> assertThat(item.longest()).isEqualTo("64 h 10 min of 672 h delivered"));
        assertThat(lanes().changes()).noneMatch(item -> item.kind().name().startsWith("DISCONNECT"));
        assertThat(lanes().gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(ItemKind.GAP);
            assertThat(gap.longest()).isEqualTo("stopped 15 h 50 min");
        });
        assertThat(whatOn("2026-03-05")).contains("Course stopped for good");
        assertThat(row(0).standing()).isEqualTo(new RibbonRow.Standing("stopped", false));
    }

    /** Restarted after 175 h 50 min, more than 168 h: Thu 12 Mar, 11:00. */
    @Test
    void leadsFromACycleThatTheGapEndedToTheNewOne() {
        show(interrupted().resolve("PT200H", Cause.CYTOKINE_RELEASE_SYNDROME, 0).restart("PT240H", "9"), "PT270H");
        assertThat(lanes().doses())
                .last()
                .satisfies(item -> assertThat(item.longest()).isEqualTo("cycle 2 from Thu 12 Mar, 11:00"));
        assertThat(row(0).standing().text()).isEqualTo("ended early");
        assertThat(row(0).now()).isNull();
        assertThat(row(0).days()).noneMatch(RibbonDay::today);
        assertThat(row(1).firstDate()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(row(1).now()).isNotNull();
        assertThat(row(1).standing().text()).isEqualTo("running");
    }

    /** 600 h less 30 h without drug: 102 h of 672 are missing. */
    @Test
    void saysBesideTheDisconnectWhatIsMissing() {
        show(restarted().end("PT600H"), "PT620H");
        assertThat(lanes().changes())
                .last()
                .satisfies(item -> assertThat(item.longest()).isEqualTo("11:00 disconnect, 102 h missing"));
        assertThat(row(0).standing().text()).isEqualTo("ended early");
    }

    @Test
    void saysThatACycleIsCompleted() {
        show(Happenings.of(Orders.adult()).start("PT0S").end("PT672H"), "PT680H");
        assertThat(row(0).standing()).isEqualTo(new RibbonRow.Standing("completed", false));
    }

    /** 160 h twice: the infusion ends 41 days and 8 h after its start, in column 42; 11 more make 53, in weeks 56. */
    @Test
    void goesOnByWholeWeeksWhereGapsMakeTheCycleLonger() {
        show(
                Happenings.of(Orders.adult())
                        .start("PT0S")
                        .interrupt("PT100H", Cause.LINE_OR_PUMP)
                        .restart("PT260H", "9")
                        .interrupt("PT300H", Cause.PATIENT_OR_LOGISTICS)
                        .restart("PT460H", "9"),
                null);
        assertThat(row(0).days()).hasSize(56);
        assertThat(lanes().gaps()).extracting(LaneItem::longest).containsExactly("stopped 160 h", "stopped 160 h");
    }

    @Test
    void marksADoseThatTheLabelDoesNotHave() {
        show(Happenings.of(Orders.adult()).start("PT0S").change("PT50H", "15"), null);
        assertThat(lanes().doses().get(1)).satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ItemKind.OTHER_DOSE);
            assertThat(item.card().note()).isEqualTo("another dose, decided by a person");
        });
    }

    @Test
    void callsForAnInterruptionAtTheReactionThatAsksForIt() {
        show(Happenings.of(Orders.adult()).start("PT0S").reaction("PT50H", Cause.CYTOKINE_RELEASE_SYNDROME, 3), null);
        assertThat(lanes().notes())
                .filteredOn(note -> note.kind() == ItemKind.ALARM)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.longest()).isEqualTo("interrupt now: cytokine release syndrome");
                    assertThat(note.from()).isEqualTo(newYork("2026-03-04T12:00-05:00"));
                });
        assertThat(day("2026-03-04").tasks())
                .filteredOn(task -> task.what().equals("Reaction"))
                .singleElement()
                .satisfies(task -> assertThat(task.detail()).isEqualTo("cytokine release syndrome, grade 3"));
    }

    @Test
    void tellsOnADayWhatWasRecordedThatDay() {
        show(restarted().takeDown("PT94H", 48).weigh("PT95H", "68.5").measure("PT95H", "ALT", "40 U/L"), null);
        assertThat(day("2026-03-05").tasks()).extracting(DayTask::what).contains("Stopped, no drug runs");
        assertThat(day("2026-03-06").tasks().stream()
                        .filter(task -> task.spoken().endsWith("recorded"))
                        .map(task -> task.what() + ": " + task.detail()))
                .containsExactly(
                        "Reaction down: cytokine release syndrome, gone",
                        "Bag taken down: 48 h bag",
                        "Weight: 68.5 kg",
                        "ALT: 40 U/L",
                        "IL-6: 12 pg/mL");
    }

    private void show(Happenings happenings, String now) {
        model.show(happenings.plan(now), now == null ? null : happenings.at(now).toInstant());
    }

    private static Happenings interrupted() {
        return Happenings.of(Orders.adult().cycles(1, 2))
                .start("PT0S")
                .hang("PT48H", 48)
                .interrupt("PT64H10M", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
    }

    private static Happenings restarted() {
        return interrupted()
                .resolve("PT90H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT94H10M", "9")
                .measure("PT98H", "IL-6", "12 pg/mL");
    }

    private RibbonRow row(int index) {
        return model.rows().get(index);
    }

    private RibbonRow.Lanes lanes() {
        return row(0).lanes();
    }

    private RibbonDay day(String date) {
        return row(0).day(LocalDate.parse(date)).orElseThrow();
    }

    private List<String> whatOn(String date) {
        return day(date).tasks().stream().map(DayTask::what).toList();
    }

    private List<String> notes(ItemKind kind) {
        return lanes().notes().stream()
                .filter(note -> note.kind() == kind)
                .map(LaneItem::longest)
                .toList();
    }

    private String status(int bag) {
        return lanes().bags().get(bag).card().lines().stream()
                .filter(line -> line.label().equals("State"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private List<String> words() {
        return model.legendProperty().get().stream().map(LegendEntry::word).toList();
    }

    private static List<String> stepsOf(HoverCard card) {
        return card.why().steps().stream().map(CalculationStep::text).toList();
    }

    private static ZonedDateTime newYork(String instant) {
        return ZonedDateTime.parse(instant + "[America/New_York]");
    }
}
