package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.blinaplan.application.PlanDifferences.Subject;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class CompareEventTest {
    private static final CompareEvent COMPARE =
            new CompareEvent(new PlanCourse(new ResourceMonographs(), new OptimalSequencer()));

    private static Happenings running() {
        return Happenings.of(Orders.adult().cycles(1, 1)).start("PT0S");
    }

    @Test
    void setsARestartBesideThePlanWithoutItsGap() {
        Plan plan = running()
                .interrupt("PT100H", Cause.LINE_OR_PUMP)
                .restart("PT103H", "9")
                .plan("PT110H");
        CompareEvent.Compared last = COMPARE.last(plan).orElseThrow();
        assertThat(last.event()).isInstanceOf(CourseEvent.InfusionRestarted.class);
        assertThat(last.differences().later(Subject.STEP)).isEqualTo(Duration.ofHours(3));
        assertThat(last.differences().later(Subject.DISCONNECT)).isEqualTo(Duration.ofHours(3));
        assertThat(last.after()).isEqualTo(plan);
    }

    @Test
    void showsWhatAnEventWouldChangeBeforeItIsRecorded() {
        Happenings story = running();
        Plan plan = story.plan("PT100H");
        Happenings later = story.copy().change("PT100H", "28");
        CompareEvent.Compared pending =
                COMPARE.pending(plan, later.log(), later.log().recorded().get(1));
        assertThat(pending.before()).isEqualTo(plan);
        // The step of hour 168 is gone: 28 mcg/day runs already.
        assertThat(pending.differences().before().step()).isNotNull();
        assertThat(pending.differences().after().step()).isNull();
        assertThat(pending.differences().differs(Subject.STEP)).isTrue();
        assertThat(pending.differences().differs(Subject.DISCONNECT)).isFalse();
    }

    @Test
    void looksAtTheLastEventThatMovesThePlan() {
        Plan plan = running().weigh("PT50H", "71").plan("PT60H");
        assertThat(COMPARE.last(plan).orElseThrow().event()).isInstanceOf(CourseEvent.InfusionStarted.class);
        assertThat(COMPARE.last(Orders.adult().plan())).isEmpty();
    }
}
