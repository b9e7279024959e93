package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing in the file is ever changed; what holds follows from all of it. */
class EventLogTest {
    private final Happenings story = Happenings.of(Orders.adult());

    @Test
    void eventsStandInOrderOfTimeAndEqualOnesInOrderOfTheFile() {
        story.task("PT2H", "second").task("PT1H", "first").task("PT2H", "third");
        assertThat(tasks()).containsExactly("first", "second", "third");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsAndCarriesItsOwnIndex() {
        story.add(named("PT1H", "a", "wrong")).task("PT1H", "after").correct("PT5H", "a", named("PT1H", null, "right"));
        assertThat(tasks()).containsExactly("right", "after");
        assertThat(story.log().entries()).extracting(EventLog.Entry::index).containsExactly(2, 1);
        assertThat(story.log().faults()).isEmpty();
    }

    @Test
    void whatIsCorrectedAwayDidNotHappen() {
        story.add(named("PT1H", "a", "wrong")).correct("PT5H", "a", null);
        assertThat(story.log().entries()).isEmpty();
        assertThat(story.log().recorded()).hasSize(2);
    }

    @Test
    void aReplacementIsCorrectedByItsOwnId() {
        story.add(named("PT1H", "a", "wrong"))
                .correct("PT5H", "a", named("PT1H", "b", "better"))
                .correct("PT6H", "b", named("PT1H", null, "right"));
        assertThat(tasks()).containsExactly("right");
        assertThat(story.log().faults()).isEmpty();
    }

    @Test
    void aCorrectionOfNothingIsNamedAndCorrectsNothing() {
        story.add(named("PT1H", "a", "right")).correct("PT5H", "b", named("PT1H", null, "wrong"));
        assertThat(tasks()).containsExactly("right");
        assertThat(story.log().faults())
                .containsExactly(new Fault(
                        1, "no event before this one has the id \"b\"; write the id of the event that was wrong"));
    }

    @Test
    void aCorrectionIsNotReplacedByACorrection() {
        story.add(named("PT1H", "a", "right"))
                .correct("PT5H", "a", new CourseEvent.Correction(story.stamp("PT5H"), "a", null));
        assertThat(tasks()).containsExactly("right");
        assertThat(story.log().faults())
                .containsExactly(new Fault(1, "a correction is replaced by what happened, not by another correction"));
    }

    @Test
    void anIdNamesOneEvent() {
        story.add(named("PT1H", "a", "first")).add(named("PT2H", "a", "second"));
        assertThat(story.log().faults())
                .containsExactly(new Fault(1, "the id \"a\" names another event already; write another one"));
    }

    private CourseEvent.TaskDone named(String elapsed, @Nullable String id, String task) {
        return new CourseEvent.TaskDone(new EventStamp(story.at(elapsed), id, null, null), task, null);
    }

    private List<String> tasks() {
        return story.log().entries().stream()
                .map(entry -> ((CourseEvent.TaskDone) entry.event()).task())
                .toList();
    }
}
