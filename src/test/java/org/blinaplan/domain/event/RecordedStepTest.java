package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the dose changed, by what was recorded. The step is planned at hour 168; less than 4 h after it is late. */
class RecordedStepTest {
    private final Happenings story = Happenings.of(Orders.adult().bags(24, 48)).start("PT0S");

    @ParameterizedTest
    @CsvSource({"PT168H, PT168H", "PT171H59M, PT171H59M", "PT172H, PT168H"})
    void aBagHungShortlyAfterThePlannedStepBringsIt(String hung, String step) {
        assertThat(starts(story.hang(hung, 48))).containsExactly(story.at("PT0S"), story.at(step));
    }

    @ParameterizedTest
    @CsvSource({"PT168H, PT168H", "PT171H59M, PT171H59M", "PT172H, PT168H"})
    void aChangeRecordedShortlyAfterThePlannedStepIsIt(String recorded, String step) {
        assertThat(starts(story.change(recorded, "28"))).containsExactly(story.at("PT0S"), story.at(step));
    }

    @Test
    void aBagTakenDownShortlyAfterThePlannedStepDoesNotMoveIt() {
        assertThat(starts(story.takeDown("PT170H", 48))).containsExactly(story.at("PT0S"), story.at("PT168H"));
    }

    @Test
    void aBagHungBeforeTheStepDoesNotBringIt() {
        assertThat(starts(story.hang("PT166H", 48))).containsExactly(story.at("PT0S"), story.at("PT168H"));
    }

    /** Down from the full dose the low week begins anew: 300 + 168 = 468. */
    @Test
    void aChangeDownToTheLowDoseBeginsTheCountAnew() {
        assertThat(starts(story.change("PT300H", "9")))
                .containsExactly(story.at("PT0S"), story.at("PT168H"), story.at("PT300H"), story.at("PT468H"));
    }

    @Test
    void aStepBeforeItsTimeIsTheStep() {
        assertThat(starts(story.change("PT100H", "28"))).containsExactly(story.at("PT0S"), story.at("PT100H"));
    }

    @Test
    void theSameDoseRecordedAgainChangesNothing() {
        assertThat(starts(story.change("PT100H", "9"))).containsExactly(story.at("PT0S"), story.at("PT168H"));
    }

    /** Stopped at the very hour of the step: the full dose never ran, and a neurologic grade 3 at the low dose stops. */
    @Test
    void anInterruptionAtTheHourOfTheStepWasAtTheLowDose() {
        assertThat(story.copy()
                        .interrupt("PT168H", Cause.NEUROLOGIC, 3)
                        .cycle(1)
                        .advice())
                .extracting(Advice::action)
                .containsExactly(Advice.Action.STOP_FOR_GOOD);
        assertThat(story.copy()
                        .interrupt("PT168H1S", Cause.NEUROLOGIC, 3)
                        .cycle(1)
                        .advice())
                .extracting(Advice::action)
                .containsExactly(Advice.Action.HOLD);
    }

    private static List<ZonedDateTime> starts(Happenings story) {
        return story.cycle(1).steps().stream()
                .map(step -> step.step().time().start())
                .toList();
    }
}
