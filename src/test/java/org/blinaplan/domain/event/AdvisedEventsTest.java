package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.Advice.Action;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** What the label said at the moment of each restart, and what it says to a reaction while the infusion runs. */
class AdvisedEventsTest {
    private final Happenings story = Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");

    @Test
    void aSevereReactionInTheRunningInfusionIsAnAlarm() {
        story.reaction("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(story.course().alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.cycle()).isEqualTo(1);
            assertThat(alarm.reaction().at()).isEqualTo(story.at("PT300H"));
            assertThat(alarm.advice().action()).isEqualTo(Action.HOLD);
        });
    }

    @Test
    void aMildReactionIsNone() {
        assertThat(story.reaction("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 2)
                        .course()
                        .alarms())
                .isEmpty();
    }

    /** Graded in the low week and looked at after the step: it came at the low dose, which stops for good. */
    @Test
    void aReactionIsJudgedByTheDoseItCameAt() {
        story.reaction("PT100H", Cause.NEUROLOGIC, 3);
        assertThat(story.course("PT200H").alarms())
                .extracting(alarm -> alarm.advice().action())
                .containsExactly(Action.STOP_FOR_GOOD);
    }

    @Test
    void aReactionOfAnEarlierRunOrAStoppedPumpIsNoAlarm() {
        story.reaction("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .interrupt("PT301H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(story.course().alarms()).isEmpty();
        story.resolve("PT310H", Cause.CYTOKINE_RELEASE_SYNDROME, 0).restart("PT320H", "9");
        assertThat(story.course().alarms()).isEmpty();
    }

    @Test
    void aRestartKeepsTheAdviceOfItsMoment() {
        story.interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .restart("PT302H", "9")
                .resolve("PT303H", Cause.CYTOKINE_RELEASE_SYNDROME, 0);
        assertThat(story.course().restarts()).singleElement().satisfies(restart -> {
            assertThat(restart.cycle()).isEqualTo(1);
            assertThat(restart.advice()).extracting(Advice::action).containsExactly(Action.HOLD);
        });
    }
}
