package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.fixture.Sites;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses of two cycles: new cycles, assumed restarts, corrections, and what cannot follow what. */
class RecordedHistoryTest {
    private final Happenings adult = Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");

    @ParameterizedTest
    @CsvSource({
        "PT167H59M, CYTOKINE_RELEASE_SYNDROME, 1",
        "PT168H, CYTOKINE_RELEASE_SYNDROME, 1",
        "PT168H1M, CYTOKINE_RELEASE_SYNDROME, 2",
        "PT167H59M, LINE_OR_PUMP, 1",
        "PT168H, LINE_OR_PUMP, 1"
    })
    void onlyMoreThanSevenDaysAfterAReactionBeginsANewCycle(Duration gap, Cause because, int number) {
        Integer grade = because.isGraded() ? 2 : null;
        adult.interrupt("PT100H", because, grade)
                .restart(Duration.ofHours(100).plus(gap).toString(), "9");
        FollowedCycle running = adult.course().cycles().stream()
                .filter(cycle -> cycle.state() == CycleState.RUNNING)
                .findFirst()
                .orElseThrow();
        assertThat(running.number()).isEqualTo(number);
        assertThat(running.begunByRestart()).isEqualTo(number == 2);
    }

    @Test
    void aPersonSaysWhetherALongLineFaultBeginsANewCycle() {
        Happenings story = adult.interrupt("PT100H", Cause.LINE_OR_PUMP);
        assertThat(story.copy().restart("PT268H1M", "9").faults())
                .extracting(Fault::text)
                .containsExactly("the gap was over 7 days for no reaction; newCycle must say true or false");
        assertThat(story.copy().restart("PT268H", "9", true).faults())
                .extracting(Fault::text)
                .containsExactly(
                        "newCycle is asked for only where the gap was over 7 days for no reaction; leave it out");
        FollowedCycle same = story.copy().restart("PT268H1M", "9", false).cycle(1);
        assertThat(same.state()).isEqualTo(CycleState.RUNNING);
        assertThat(same.steps().get(2).step().time().start()).isEqualTo(story.at("PT336H1M"));
        FollowedCourse other = story.copy().restart("PT268H1M", "9", true).course();
        assertThat(other.cycles())
                .extracting(FollowedCycle::state)
                .containsExactly(CycleState.ENDED_EARLY, CycleState.RUNNING);
    }

    /** Interrupted in the low week: the full dose was never given, so cycle 2 begins like cycle 1. */
    @Test
    void aNewCycleBeforeTheFullDoseTakesTheStartOfCycleOne() {
        FollowedCycle second = adult.interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT120H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT300H", "9")
                .cycle(2);
        Admission admission = second.planned().cycle().admissions().get(0);
        assertThat(admission.stay()).isNotNull();
        assertThat(admission.stay().days()).isEqualTo(9);
        assertThat(second.steps())
                .extracting(step -> step.step().time().start())
                .containsExactly(adult.at("PT300H"), adult.at("PT468H"));
        assertThat(second.planned().cycle().infusion().end()).isEqualTo(adult.at("PT972H"));
    }

    @Test
    void anInterruptedCycleIsPlannedAsIfRestartedNow() {
        Happenings story = adult.interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        FollowedCourse course = story.course("PT310H");
        FollowedCycle cycle = course.cycles().get(0);
        assertThat(cycle.state()).isEqualTo(CycleState.INTERRUPTED);
        assertThat(cycle.delivered()).isEqualTo(Duration.ofHours(300));
        assertThat(cycle.steps().stream().filter(GivenStep::assumed))
                .extracting(step -> step.step().time().start())
                .containsExactly(story.at("PT310H"), story.at("PT478H"));
        assertThat(cycle.planned().cycle().infusion().end()).isEqualTo(story.at("PT682H"));
        assertThat(course.cycles().get(1).assumed()).isTrue();
        assertThat(cycle.bags().stream().filter(bag -> !bag.bag().time().start().isBefore(story.at("PT310H"))))
                .isNotEmpty()
                .allMatch(GivenBag::assumed);
    }

    @Test
    void nothingIsPlannedWhereThePersonDecidesOrTheCourseEnds() {
        for (Integer grade : new Integer[] {null, 4}) {
            FollowedCourse course = adult.copy()
                    .interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, grade)
                    .course();
            assertThat(course.cycles()).hasSize(1);
            assertThat(course.cycles().get(0).planned().cycle().infusion().end())
                    .isEqualTo(adult.at("PT300H"));
            assertThat(course.cycles().get(0).planned().cycle().nextCycleFrom()).isNull();
        }
    }

    @Test
    void aReactionEndsTheCycleASecondAfterSevenDays() {
        Happenings story = adult.interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT120H", Cause.CYTOKINE_RELEASE_SYNDROME, 0);
        assertThat(story.cycle(1, "PT268H").state()).isEqualTo(CycleState.INTERRUPTED);
        FollowedCourse course = story.course("PT268H1S");
        assertThat(course.cycles().get(0).state()).isEqualTo(CycleState.ENDED_EARLY);
        assertThat(course.cycles().get(1).assumed()).isTrue();
        assertThat(course.cycles().get(1).planned().cycle().infusion().start()).isEqualTo(story.at("PT268H1S"));
    }

    @Test
    void anEndThatNobodyRecordedIsTakenAsPlanned() {
        FollowedCycle cycle = adult.cycle(1, "PT672H");
        assertThat(cycle.state()).isEqualTo(CycleState.COMPLETED);
        assertThat(adult.cycle(1, "PT671H59M").state()).isEqualTo(CycleState.RUNNING);
        FollowedCourse later = adult.start("PT1009H").course();
        assertThat(later.cycles())
                .extracting(FollowedCycle::state)
                .containsExactly(CycleState.COMPLETED, CycleState.RUNNING);
    }

    @Test
    void anotherDoseRunsToTheEndWithoutAStep() {
        FollowedCycle cycle = Happenings.of(Orders.adult()).start("PT0S", "14").cycle(1);
        assertThat(cycle.steps()).hasSize(1);
        assertThat(cycle.steps().get(0).step().dose().rate()).isEqualTo(DoseRate.of(14));
        assertThat(cycle.steps().get(0).isOfLabel()).isFalse();
    }

    @Test
    void aNewWeightDecidesCyclesThatStartAfterIt() {
        FollowedCourse course = adult.weigh("PT100H", "44").course();
        assertThat(course.cycles().get(0).planned().cycle().dosing().weight()).isEqualTo(Weight.of(70));
        assertThat(course.cycles().get(1).planned().cycle().dosing().weight()).isEqualTo(Weight.of(44));
        // 168 cm and 44 kg: 1.43 m2, 21.45 mcg/day.
        assertThat(course.cycles().get(1).steps().get(0).step().dose().rate()).isEqualTo(DoseRate.of("21.45"));
    }

    @Test
    void aCorrectionIsAppliedBeforeAnythingIsRead() {
        Happenings story = Happenings.of(Orders.adult());
        story.add(new CourseEvent.InfusionStarted(story.stamp("PT0S", "s"), null));
        EventLog recorded = story.log();
        story.correct("PT2H", "s", new CourseEvent.InfusionStarted(story.stamp("PT1H"), null));
        assertThat(story.cycle(1).planned().cycle().infusion().start()).isEqualTo(story.at("PT1H"));
        assertThat(story.log().recorded()).startsWith(recorded.recorded().get(0));
        story.correct("PT3H", "s", null);
        assertThat(story.faults()).isEmpty();
        assertThat(story.cycle(1).state()).isEqualTo(CycleState.PLANNED);
    }

    /** The planned change at hour 48 is recorded ten minutes late: it is the same bag, not one more. */
    @Test
    void aChangeRecordedLateIsThePlannedChange() {
        Happenings story = Happenings.of(Orders.adult().bags(48)).start("PT0S").hang("PT48H10M", 48);
        List<GivenBag> bags = story.cycle(1).bags();
        assertThat(bags.get(0).runs()).isEqualTo(Duration.ofMinutes(48 * 60 + 10));
        assertThat(bags.get(1).bag().time().start()).isEqualTo(story.at("PT48H10M"));
        assertThat(bags.get(2).bag().time().start()).isEqualTo(story.at("PT96H"));
    }

    @Test
    void aStepRecordedLateRanLowUntilThen() {
        FollowedCycle cycle = adult.change("PT168H30M", "28").cycle(1);
        assertThat(cycle.steps())
                .extracting(step -> step.step().time().start())
                .containsExactly(adult.at("PT0S"), adult.at("PT168H30M"));
        assertThat(cycle.bags())
                .extracting(bag -> bag.bag().time().start())
                .contains(adult.at("PT168H30M"))
                .doesNotContain(adult.at("PT168H"));
        assertThat(cycle.planned().cycle().premedications())
                .filteredOn(given -> given.reasons().contains(Occasion.DOSE_STEP))
                .extracting(Premedication::at)
                .containsExactly(adult.at("PT167H30M"));
    }

    @Test
    void refusesWhatCannotFollowTheEventBefore() {
        assertThat(adult.copy().start("PT1H").faults()).hasSize(1);
        assertThat(adult.copy().restart("PT1H", "9").faults()).hasSize(1);
        assertThat(adult.copy().interrupt("PT672H", Cause.LINE_OR_PUMP).faults())
                .hasSize(1);
        assertThat(adult.copy()
                        .interrupt("PT1H", Cause.LINE_OR_PUMP)
                        .change("PT2H", "28")
                        .faults())
                .hasSize(1);
        assertThat(adult.copy().end("PT1H").end("PT2H").faults()).hasSize(1);
        assertThat(adult.copy().end("PT1H").start("PT500H").start("PT1500H").faults())
                .extracting(Fault::text)
                .containsExactly("the order plans cycles 1 to 2 and this would be cycle 3; plan it in the order first");
        assertThat(adult.copy().stop("PT1H").start("PT2H").faults())
                .extracting(Fault::index)
                .containsExactly(2);
        assertThat(adult.copy().stop("PT1H").stop("PT2H").faults()).hasSize(1);
        assertThat(Happenings.of(Orders.adult()).hang("PT0S", 48).faults()).hasSize(1);
        assertThat(Happenings.of(Orders.adult()).hang("PT0S", 48).start("PT0S").faults())
                .isEmpty();
    }

    @Test
    void aStoppedCoursePlansNothingMore() {
        FollowedCourse course = adult.stop("PT50H").course();
        assertThat(course.cycles()).hasSize(1);
        assertThat(course.cycles().get(0).state()).isEqualTo(CycleState.STOPPED_FOR_GOOD);
        assertThat(course.cycles().get(0).planned().cycle().infusion().end()).isEqualTo(adult.at("PT50H"));
    }

    /** The old line has stood for 4 h: it is never used again. */
    @Test
    void aRestartAfterFourHoursTakesANewLine() {
        List<GivenBag> bags = Happenings.of(Orders.adult().bags(48))
                .start("PT0S")
                .interrupt("PT230H", Cause.LINE_OR_PUMP)
                .restart("PT234H", "28")
                .cycle(1)
                .bags();
        GivenBag hung = bags.stream()
                .filter(bag -> bag.bag().time().start().equals(adult.at("PT234H")))
                .findFirst()
                .orElseThrow();
        assertThat(LineInstruction.at(bags.get(hung.bag().number() - 2).bag(), hung.bag()))
                .isEqualTo(LineInstruction.NEW_LINE);
        assertThat(LineInstruction.at(hung.bag(), bags.get(hung.bag().number()).bag()))
                .isEqualTo(LineInstruction.BY_WARD_RULE);
    }

    /** 200 h at 28 mcg/day after 168 h at 9: 63 + 233.333 mcg given by hour 368; 6 per cent either way. */
    @Test
    void theBalanceSaysWhatThePumpMayHaveGiven() {
        DrugBalance balance = Happenings.of(Orders.adult().site(SitePolicies.withPump(SitePolicies.pump())))
                .start("PT0S")
                .cycle(1, "PT368H")
                .balance();
        assertThat(balance.steps())
                .extracting(step -> step.recorded().toString())
                .containsExactly("63 mcg", "233.333 mcg");
        assertThat(balance.total().planned()).hasToString("651 mcg");
        assertThat(balance.total().recorded()).hasToString("296.333 mcg");
        assertThat(balance.total().toCome()).hasToString("354.667 mcg");
        assertThat(balance.total().possible().least()).hasToString("278.553 mcg");
        assertThat(balance.total().possible().most()).hasToString("314.113 mcg");
    }

    @Test
    void aBagHungInAShortGapRunsFromTheRestart() {
        Happenings story = Happenings.of(Orders.adult().bags(24, 48))
                .start("PT0S")
                .interrupt("PT230H", Cause.LINE_OR_PUMP)
                .hang("PT231H30M", 24)
                .restart("PT232H", "28");
        GivenBag hung = story.cycle(1).bags().stream()
                .filter(bag -> bag.bag().time().contains(story.at("PT232H")))
                .findFirst()
                .orElseThrow();
        assertThat(hung.bag().bagHours()).isEqualTo(24);
        assertThat(hung.bag().time().start()).isEqualTo(story.at("PT232H"));
        assertThat(hung.recorded()).isTrue();
    }

    @Test
    void theSiteSaysHowMuchMayBeMissingAtTheEnd() {
        Happenings tolerant = Happenings.of(Orders.adult().site(Sites.withEndTolerance(Duration.ofMinutes(30))))
                .start("PT0S");
        assertThat(tolerant.copy().end("PT671H30M").cycle(1).state()).isEqualTo(CycleState.COMPLETED);
        assertThat(tolerant.copy().end("PT671H29M").cycle(1).state()).isEqualTo(CycleState.ENDED_EARLY);
    }
}
