package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** A course that is taken for over is opened no more, so only what was recorded makes it so; a cycle has 672 h. */
class CourseOverTest {
    private static final Orders ONE_CYCLE = Orders.adult().cycles(1, 1);
    private static final Orders TWO_CYCLES = Orders.adult().cycles(1, 2);

    private static Happenings one() {
        return Happenings.of(ONE_CYCLE);
    }

    private static boolean isOver(Orders orders, Happenings story) {
        return CourseRecorder.isOver(orders.order(), Monographs.us(), SitePolicy.DEFAULT, story.log());
    }

    private static boolean isOver(Happenings story) {
        return isOver(ONE_CYCLE, story);
    }

    @Test
    void isNotOverBeforeItHasBegun() {
        assertThat(isOver(one())).isFalse();
        assertThat(isOver(one().weigh("PT1000H", "70"))).isFalse();
    }

    @Test
    void isOverWhenTheEndOfTheLastCycleIsRecorded() {
        assertThat(isOver(one().start("PT0S"))).isFalse();
        assertThat(isOver(one().start("PT0S").end("PT672H"))).isTrue();
        assertThat(isOver(one().start("PT0S").end("PT100H")))
                .as("ended early is ended")
                .isTrue();
    }

    @Test
    void isNotOverWhileACycleIsToCome() {
        // 672 h and 14 days without treatment: cycle 2 may begin after 1008 h
        Happenings first = Happenings.of(TWO_CYCLES).start("PT0S").end("PT672H");
        assertThat(isOver(TWO_CYCLES, first)).isFalse();
        assertThat(isOver(TWO_CYCLES, first.copy().start("PT1008H"))).isFalse();
        assertThat(isOver(TWO_CYCLES, first.copy().start("PT1008H").end("PT1680H")))
                .isTrue();
    }

    @Test
    void anEndThatNobodyRecordedIsTakenAsPlannedOnlyOnceSomethingLaterIsKnown() {
        assertThat(isOver(one().start("PT0S").weigh("PT671H", "70"))).isFalse();
        assertThat(isOver(one().start("PT0S").weigh("PT672H", "70"))).isTrue();
    }

    @Test
    void isNotOverWhileItMayBeRestarted() {
        Happenings interrupted = one().start("PT0S").interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 2);
        assertThat(isOver(interrupted)).isFalse();
        assertThat(isOver(interrupted.copy().weigh("PT400H", "70")))
                .as("after 12 days a restart would begin the next cycle, and may still come")
                .isFalse();
        assertThat(isOver(interrupted.copy().restart("PT292H", "9")))
                .as("8 days later the next cycle has begun")
                .isFalse();
        assertThat(isOver(interrupted.copy().end("PT292H"))).isTrue();
    }

    @Test
    void isOverWhenItWasStoppedUnlessThatWasCorrected() {
        Happenings stopped = Happenings.of(TWO_CYCLES).start("PT0S");
        stopped.add(new CourseEvent.CourseStopped(stopped.stamp("PT50H", "stop"), "progression"));
        assertThat(isOver(TWO_CYCLES, stopped)).isTrue();
        assertThat(isOver(TWO_CYCLES, stopped.copy().correct("PT51H", "stop", null)))
                .isFalse();
    }

    @Test
    void inDoubtItIsNotOver() {
        Happenings ended = one().start("PT0S").end("PT672H");
        assertThat(isOver(ended.copy().start("PT1008H")))
                .as("a further start that the order does not plan")
                .isFalse();
        assertThat(isOver(ended.copy().correct("PT700H", "nobody", null)))
                .as("a correction that corrects nothing")
                .isFalse();
    }
}
