package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/**
 * What hangs after bags were recorded as hung or taken down. With 24 h and 48 h bags the adult's changes of the low week
 * are at hours 48, 96, 144 and 168.
 */
class RecordedBagsTest {
    private final Happenings story = Happenings.of(Orders.adult().bags(24, 48)).start("PT0S");

    @Test
    void aShorterBagThanPlannedIsChangedAfterItsOwnHours() {
        FollowedCycle cycle = story.hang("PT48H", 24).cycle(1, "PT50H");
        GivenBag hung = hungAt(cycle, "PT48H");
        assertThat(hung.bag().bagHours()).isEqualTo(24);
        assertThat(hung.recorded()).isTrue();
        assertThat(hung.runs()).isEqualTo(Duration.ofHours(24));
        assertThat(hung.progress()).isEqualTo(Progress.RUNNING);
        assertThat(hungAt(cycle, "PT72H").recorded()).isFalse();
        assertThat(cycle.bags().get(0).recorded()).as("with the start").isTrue();
    }

    /** A 48 h bag hung 24 h before the step is changed with the step. */
    @Test
    void aLongerBagThanPlannedIsChangedWithTheStep() {
        FollowedCycle cycle = story.hang("PT144H", 48).cycle(1, "PT145H");
        assertThat(hungAt(cycle, "PT144H").runs()).isEqualTo(Duration.ofHours(24));
        assertThat(hungAt(cycle, "PT168H").bag().dose().rate()).hasToString("28 mcg/day");
    }

    @Test
    void ofTwoBagsAtOneInstantTheLastRecordedHangs() {
        FollowedCycle cycle = story.hang("PT48H", 48).hang("PT48H", 24).cycle(1);
        assertThat(hungAt(cycle, "PT48H").bag().bagHours()).isEqualTo(24);
    }

    @Test
    void aBagHungInTheFileBeforeTheStartOfItsInstantIsItsFirst() {
        FollowedCycle cycle = Happenings.of(Orders.adult().bags(24, 48))
                .hang("PT0S", 24)
                .start("PT0S")
                .cycle(1);
        GivenBag first = cycle.bags().get(0);
        assertThat(first.bag().bagHours()).isEqualTo(24);
        assertThat(first.recorded()).isTrue();
        assertThat(first.runs()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void aBagHungInTheFileBeforeTheRestartThatBeginsACycleIsItsFirst() {
        FollowedCycle second = Happenings.of(Orders.adult().cycles(1, 2).bags(24, 48))
                .start("PT0S")
                .interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 2)
                .hang("PT292H", 24)
                .restart("PT292H", "9")
                .cycle(2);
        GivenBag first = second.bags().get(0);
        assertThat(first.bag().bagHours()).isEqualTo(24);
        assertThat(first.recorded()).isTrue();
    }

    /** Nobody hung the next one: a bag that came down has to be replaced there. */
    @Test
    void aBagTakenDownOnItsOwnIsReplacedThere() {
        FollowedCycle cycle = story.takeDown("PT20H", 48).cycle(1);
        assertThat(cycle.bags().get(0).runs()).isEqualTo(Duration.ofHours(20));
        assertThat(cycle.bags().get(1).bag().time().start()).isEqualTo(story.at("PT20H"));
    }

    /** The old bag is recorded as taken down once the new one hangs; 4 h later it would be the new one. */
    @Test
    void aBagTakenDownLessThanFourHoursAfterAHangingIsTheOneBeforeIt() {
        Happenings hung = story.hang("PT48H", 48);
        FollowedCycle cycle = hung.copy().takeDown("PT51H59M", 48).cycle(1);
        assertThat(hungAt(cycle, "PT48H").runs()).isEqualTo(Duration.ofHours(48));
        FollowedCycle later = hung.copy().takeDown("PT52H", 48).cycle(1);
        assertThat(hungAt(later, "PT48H").runs()).isEqualTo(Duration.ofHours(4));
        assertThat(hungAt(later, "PT52H").bag().bagHours()).isGreaterThan(0);
    }

    @Test
    void aBagTakenDownLessThanFourHoursAfterTheStartIsNotTheOneThatRuns() {
        FollowedCycle cycle = story.copy().takeDown("PT3H59M", 48).cycle(1);
        assertThat(cycle.bags().get(0).runs()).isEqualTo(Duration.ofHours(48));
        assertThat(story.copy().takeDown("PT4H", 48).cycle(1).bags().get(0).runs())
                .isEqualTo(Duration.ofHours(4));
    }

    /** Taken down at a change long before the pump stopped: the bag that hangs then goes on after a short gap. */
    @Test
    void onlyABagTakenDownInTheGapDoesNotGoOn() {
        Happenings changed = story.hang("PT48H", 48).takeDown("PT48H", 48);
        FollowedCycle cycle = changed.copy()
                .interrupt("PT60H", Cause.LINE_OR_PUMP)
                .restart("PT62H", "9")
                .cycle(1);
        assertThat(hungAt(cycle, "PT48H").runs()).isEqualTo(Duration.ofHours(46));
        FollowedCycle down = changed.copy()
                .interrupt("PT60H", Cause.LINE_OR_PUMP)
                .takeDown("PT60H", 48)
                .restart("PT62H", "9")
                .cycle(1);
        assertThat(hungAt(down, "PT48H").runs()).isEqualTo(Duration.ofHours(12));
        assertThat(hungAt(down, "PT62H").bag().dose().rate()).hasToString("9 mcg/day");
    }

    /** A bag hung before the pump stopped is not the one that the restart hangs. */
    @Test
    void aRestartAfterFourHoursHangsABagOfItsOwn() {
        FollowedCycle cycle = story.hang("PT48H", 24)
                .interrupt("PT60H", Cause.LINE_OR_PUMP)
                .restart("PT64H", "9")
                .cycle(1);
        GivenBag anew = hungAt(cycle, "PT64H");
        assertThat(anew.recorded()).isTrue();
        assertThat(anew.bag().bagHours()).isEqualTo(48);
        assertThat(hungAt(cycle, "PT48H").runs()).isEqualTo(Duration.ofHours(12));
    }

    /** The pump ran 8 h longer than planned: it ran from the last bag. */
    @Test
    void anInfusionThatRunsOverItsEndRunsFromItsLastBag() {
        FollowedCycle cycle = story.end("PT680H").cycle(1);
        assertThat(cycle.state()).isEqualTo(CycleState.COMPLETED);
        assertThat(cycle.delivered()).isEqualTo(Duration.ofHours(680));
        GivenBag last = cycle.bags().get(cycle.bags().size() - 1);
        assertThat(last.bag().time().end()).isEqualTo(story.at("PT680H"));
        assertThat(last.runs()).isEqualTo(Duration.between(last.bag().time().start(), story.at("PT680H")));
    }

    /** The label knows a 72 h bag and gives no volumes for it: nobody can say what is in it. */
    @Test
    void aBagWithoutAVolumeRowIsNamed() {
        FollowedCycle cycle = story.hang("PT48H", 72).cycle(1);
        assertThat(cycle.planned().sequence().obstacle())
                .isNotNull()
                .asString()
                .contains("The 72 h bag hung on Wed 4 Mar 2026, 10:00 has no volume row");
    }

    private GivenBag hungAt(FollowedCycle cycle, String elapsed) {
        return cycle.bags().stream()
                .filter(bag -> bag.bag().time().start().isEqual(story.at(elapsed)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bag hung at " + elapsed));
    }
}
