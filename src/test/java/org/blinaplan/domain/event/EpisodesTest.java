package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** How often a reaction came, where a second one is answered otherwise than the first. */
class EpisodesTest {
    private static final Cause CRS = Cause.CYTOKINE_RELEASE_SYNDROME;

    private final Happenings story = Happenings.of(Orders.adult()).start("PT0S");

    @Test
    void gradedAndThenInterruptedForItIsOnce() {
        story.reaction("PT10H", CRS, 3).interrupt("PT11H", CRS, 3).reaction("PT12H", CRS, 3);
        assertThat(releases("PT12H")).isEqualTo(1);
    }

    @Test
    void itComesAgainOnlyAfterItWasGone() {
        story.interrupt("PT10H", CRS, 3).resolve("PT11H", CRS, 1).reaction("PT12H", CRS, 3);
        assertThat(releases("PT12H")).as("down to grade 1").isEqualTo(1);
        story.resolve("PT13H", CRS, null).reaction("PT14H", CRS, 3);
        assertThat(releases("PT14H")).as("down to nobody knows what").isEqualTo(1);
        story.resolve("PT15H", Cause.NEUROLOGIC, 0).reaction("PT16H", CRS, 3);
        assertThat(releases("PT16H")).as("another reaction was gone").isEqualTo(1);
        story.resolve("PT17H", CRS, 0).reaction("PT18H", CRS, 3);
        assertThat(releases("PT18H")).isEqualTo(2);
        assertThat(releases("PT17H59M")).as("until a minute before").isEqualTo(1);
    }

    @Test
    void itComesAgainAfterARestart() {
        story.interrupt("PT10H", CRS, 3).restart("PT20H", "9").reaction("PT30H", CRS, 3);
        assertThat(releases("PT30H")).isEqualTo(2);
    }

    @Test
    void anotherReactionOrGradeIsNotIt() {
        story.reaction("PT10H", Cause.NEUROLOGIC, 3)
                .reaction("PT11H", CRS, 2)
                .reaction("PT12H", CRS, null)
                .interrupt("PT13H", Cause.NEUROLOGIC, 3);
        assertThat(releases("PT13H")).isZero();
    }

    @Test
    void everySeizureThatIsGradedCounts() {
        story.reaction("PT10H", Cause.SEIZURE, 1).reaction("PT11H", Cause.SEIZURE, 1);
        assertThat(seizures("PT11H")).isEqualTo(2);
        assertThat(seizures("PT10H")).isEqualTo(1);
    }

    @Test
    void anInterruptionForTheSeizureJustGradedIsNotAnother() {
        story.reaction("PT10H", Cause.SEIZURE, 2).interrupt("PT11H", Cause.SEIZURE, 2);
        assertThat(seizures("PT11H")).isEqualTo(1);
        story.reaction("PT12H", Cause.SEIZURE, 2);
        assertThat(seizures("PT12H")).as("graded already, so one more").isEqualTo(2);
    }

    @Test
    void anInterruptionAfterTheSeizureWasGoneIsAnother() {
        story.reaction("PT10H", Cause.SEIZURE, 2)
                .resolve("PT11H", Cause.SEIZURE, 0)
                .interrupt("PT12H", Cause.SEIZURE, 2);
        assertThat(seizures("PT12H")).isEqualTo(2);
    }

    @Test
    void aGradeThatFollowsAnInterruptionWithoutOneIsItsGrade() {
        story.interrupt("PT10H", Cause.SEIZURE).reaction("PT11H", Cause.SEIZURE, 2);
        assertThat(seizures("PT11H")).isEqualTo(1);
        story.reaction("PT12H", Cause.SEIZURE, 2);
        assertThat(seizures("PT12H")).isEqualTo(2);
    }

    @Test
    void aGradeThatFollowsAGradedInterruptionIsAnotherSeizure() {
        story.interrupt("PT10H", Cause.SEIZURE, 1).reaction("PT11H", Cause.SEIZURE, 2);
        assertThat(seizures("PT11H")).isEqualTo(2);
    }

    @Test
    void aSeizureAfterTheRestartIsAnother() {
        story.interrupt("PT10H", Cause.SEIZURE).restart("PT11H", "9").reaction("PT12H", Cause.SEIZURE, 2);
        assertThat(seizures("PT12H")).isEqualTo(2);
    }

    @Test
    void anotherReactionIsNoSeizure() {
        story.reaction("PT10H", Cause.NEUROLOGIC, 2).interrupt("PT11H", Cause.NEUROLOGIC, 2);
        assertThat(seizures("PT11H")).isZero();
    }

    private int releases(String until) {
        return Episodes.ofGrade(story.log().entries(), CRS, 3, story.at(until));
    }

    private int seizures(String until) {
        return Episodes.seizures(story.log().entries(), story.at(until));
    }
}
