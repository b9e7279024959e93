package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cycle and what happens in it. Instants are worked by hand, as elapsed time since Mon 2 Mar 2026, 10:00. */
class InterruptedCycleTest {
    private final Happenings adult = Happenings.of(Orders.adult().cycles(1, 2));

    @Test
    void planningFromAStartOnTimeChangesNothing() {
        FollowedCycle cycle = adult.start("PT0S").cycle(1);
        var planned = Orders.adult().cycles(1, 2).plan().cycles().get(0);
        assertThat(cycle.state()).isEqualTo(CycleState.RUNNING);
        assertThat(cycle.planned().sequence().bags())
                .isEqualTo(planned.sequence().bags());
        assertThat(cycle.planned().sequence().counts())
                .isEqualTo(planned.sequence().counts());
        assertThat(cycle.planned().cycle().premedications())
                .isEqualTo(planned.cycle().premedications());
        assertThat(cycle.planned().cycle().admissions())
                .isEqualTo(planned.cycle().admissions());
        assertThat(cycle.planned().cycle().nextCycleFrom())
                .isEqualTo(planned.cycle().nextCycleFrom());
        assertThat(cycle.planned().ledger().total()).isEqualTo(planned.ledger().total());
    }

    @Test
    void aLateStartMovesEverything() {
        FollowedCycle cycle = adult.start("PT20M").cycle(1);
        assertThat(cycle.planned().cycle().infusion().start()).isEqualTo(adult.at("PT20M"));
        assertThat(cycle.planned().cycle().infusion().end()).isEqualTo(adult.at("PT672H20M"));
        assertThat(starts(cycle)).startsWith(adult.at("PT20M"));
        assertThat(cycle.steps().get(1).step().time().start()).isEqualTo(adult.at("PT168H20M"));
    }

    /** Restarted at the full dose after the step, so that nothing but the gap's length counts. */
    @ParameterizedTest
    @CsvSource({"PT3H59M, false", "PT4H, true", "PT4H1M, true"})
    void aGapOfFourHoursIsSupervised(Duration gap, boolean supervised) {
        String restart = Duration.ofHours(200).plus(gap).toString();
        FollowedCycle cycle = adult.start("PT0S")
                .interrupt("PT200H", Cause.LINE_OR_PUMP)
                .restart(restart, "28")
                .cycle(1);
        assertThat(cycle.interruptions()).hasSize(1);
        assertThat(cycle.interruptions().get(0).duration()).isEqualTo(gap);
        assertThat(cycle.interruptions().get(0).supervisedRestart()).isEqualTo(supervised);
        assertThat(cycle.planned().cycle().admissions()).hasSize(supervised ? 2 : 1);
        List<Premedication> restarts = cycle.planned().cycle().premedications().stream()
                .filter(given -> given.reasons().contains(Occasion.RESTART))
                .toList();
        assertThat(restarts).hasSize(supervised ? 1 : 0);
        if (supervised) {
            assertThat(restarts.get(0).at()).isEqualTo(adult.at(restart).minusHours(1));
        }
        assertThat(starts(cycle).contains(adult.at(restart))).isEqualTo(supervised);
        assertThat(cycle.planned().cycle().infusion().end())
                .isEqualTo(adult.at("PT672H").plus(gap));
        assertThat(cycle.delivered()).isEqualTo(Duration.ofHours(200));
    }

    /** Day 10, hour 218: the 48 h bag that hangs at hour 216, say, goes on for the rest of its run. */
    @Test
    void aBagGoesOnAfterAShortGapToTheEndOfItsLife() {
        Happenings story = Happenings.of(Orders.adult().bags(48)).start("PT0S");
        FollowedCycle cycle = story.interrupt("PT212H", Cause.LINE_OR_PUMP)
                .restart("PT214H", "28")
                .cycle(1);
        GivenBag bag = cycle.bags().stream()
                .filter(one -> one.bag().time().contains(story.at("PT213H")))
                .findFirst()
                .orElseThrow();
        // Hung at 168 + 0 = 168 h and changed at 216 h as planned; its life of 48 h ends at 216 h, gap included.
        assertThat(bag.bag().time().start()).isEqualTo(story.at("PT168H"));
        assertThat(bag.bag().time().end()).isEqualTo(story.at("PT216H"));
        assertThat(bag.runs()).isEqualTo(Duration.ofHours(46));
        assertThat(bag.progress()).isEqualTo(Progress.RUNNING);
    }

    @Test
    void theStepFallsDueAfter168DeliveredHours() {
        FollowedCycle cycle = adult.start("PT0S")
                .interrupt("PT100H10M", Cause.LINE_OR_PUMP)
                .restart("PT103H", "9")
                .cycle(1);
        // 67:50 h of the low dose are left: 103:00 + 67:50.
        assertThat(cycle.steps())
                .extracting(step -> step.step().time().start())
                .containsExactly(adult.at("PT0S"), adult.at("PT103H"), adult.at("PT170H50M"));
        assertThat(cycle.steps())
                .extracting(step -> step.step().firstDay() + "-" + step.step().lastDay())
                .containsExactly("1-5", "5-7", "8-28");
        assertThat(cycle.steps())
                .extracting(GivenStep::progress)
                .containsExactly(Progress.GIVEN, Progress.RUNNING, Progress.PLANNED);
        assertThat(cycle.planned().cycle().infusion().end()).isEqualTo(adult.at("PT674H50M"));
    }

    @Test
    void aRestartAtTheSameDoseAfterAShortGapIsNoStep() {
        FollowedCycle cycle = adult.start("PT0S")
                .interrupt("PT100H", Cause.LINE_OR_PUMP)
                .restart("PT101H", "9")
                .cycle(1);
        assertThat(cycle.planned().cycle().premedications())
                .extracting(Premedication::reasons)
                .containsExactly(List.of(Occasion.CYCLE_START), List.of(Occasion.DOSE_STEP));
        assertThat(cycle.planned().cycle().premedications().get(1).at()).isEqualTo(adult.at("PT168H"));
    }

    @Test
    void aLowRestartAfterTheFullDoseBeginsTheCountAnew() {
        FollowedCycle cycle = adult.start("PT0S")
                .interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT320H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT330H", "9")
                .cycle(1);
        assertThat(cycle.steps())
                .extracting(step -> step.step().time().start())
                .containsExactly(adult.at("PT0S"), adult.at("PT168H"), adult.at("PT330H"), adult.at("PT498H"));
        assertThat(cycle.planned().cycle().premedications())
                .extracting(Premedication::reasons)
                .containsExactly(
                        List.of(Occasion.CYCLE_START),
                        List.of(Occasion.DOSE_STEP),
                        List.of(Occasion.RESTART),
                        List.of(Occasion.DOSE_STEP));
    }

    /** The example of the file format: 672 h are delivered by the recorded end. */
    @Test
    void theGapsOfTheExampleLeave672Hours() {
        Happenings story = Happenings.of(Orders.adult().start("2026-03-02T10:20", "America/New_York"))
                .start("PT0S")
                .hang("PT47H45M", 48)
                .interrupt("PT63H50M", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT94H40M", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT99H40M", "9")
                .end("PT707H50M");
        FollowedCycle cycle = story.cycle(1);
        assertThat(story.at("PT707H50M")).isEqualTo(ZonedDateTime.parse("2026-03-31T23:10-04:00[America/New_York]"));
        assertThat(cycle.state()).isEqualTo(CycleState.COMPLETED);
        assertThat(cycle.delivered()).isEqualTo(Duration.ofHours(672));
        // The label answers CRS of grade 3 with a new low-dose phase: 168 h from the restart.
        assertThat(cycle.steps())
                .extracting(step -> step.step().time().start())
                .containsExactly(story.at("PT0S"), story.at("PT99H40M"), story.at("PT267H40M"));
        assertThat(starts(cycle)).contains(story.at("PT47H45M"), story.at("PT99H40M"), story.at("PT267H40M"));
    }

    @Test
    void bagsLeaveNoHoleAndNeverOverlap() {
        FollowedCycle cycle = adult.start("PT0S")
                .interrupt("PT100H10M", Cause.LINE_OR_PUMP)
                .restart("PT103H", "9")
                .interrupt("PT260H30M", Cause.LINE_OR_PUMP)
                .restart("PT270H", "28")
                .cycle(1);
        Duration ran = cycle.bags().stream().map(GivenBag::runs).reduce(Duration.ZERO, Duration::plus);
        assertThat(ran).isEqualTo(Duration.ofHours(672));
        List<Bag> bags = cycle.planned().sequence().bags();
        for (int i = 1; i < bags.size(); i++) {
            assertThat(bags.get(i).time().start())
                    .isAfterOrEqualTo(bags.get(i - 1).time().end());
        }
    }

    private static List<ZonedDateTime> starts(FollowedCycle cycle) {
        return cycle.bags().stream().map(bag -> bag.bag().time().start()).toList();
    }
}
