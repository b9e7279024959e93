package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** What cannot follow what, in the words that a person reads; the course begins on Mon 2 Mar 2026, 10:00. */
class CourseRecorderTest {
    private final Happenings before = Happenings.of(Orders.adult().cycles(1, 2));
    private final Happenings running = before.copy().start("PT0S");
    private final Happenings interrupted = running.copy().interrupt("PT1H", Cause.LINE_OR_PUMP);
    private final Happenings complete = running.copy();
    private final Happenings stopped = running.copy().stop("PT1H");

    @Test
    void nothingRunsBeforeTheFirstStart() {
        says(
                before.copy().interrupt("PT1H", Cause.LINE_OR_PUMP),
                "no infusion runs that could be interrupted; a cycle begins with infusion-started");
        says(
                before.copy().change("PT1H", "28"),
                "no infusion runs that could change its dose; a cycle begins with infusion-started");
        says(before.copy().end("PT1H"), "no infusion runs that could end; a cycle begins with infusion-started");
        says(before.copy().restart("PT1H", "9"), "no cycle is interrupted; a cycle begins with infusion-started");
        says(before.copy().takeDown("PT1H", 48), "no bag hangs; no cycle has begun");
        says(before.copy().hang("PT0S", 48), "no cycle has begun; a bag is hung with infusion-started or after it");
    }

    @Test
    void aRunningCycleIsInterruptedOrEndedFirst() {
        says(
                running.copy().start("PT1H"),
                "cycle 1 runs since Mon 2 Mar 2026, 10:00; record its interruption or its end first");
        says(
                running.copy().restart("PT1H", "9"),
                "cycle 1 runs since Mon 2 Mar 2026, 10:00; record its interruption first");
    }

    @Test
    void anInterruptedCycleIsRestartedOrEndedFirst() {
        says(
                interrupted.copy().start("PT2H"),
                "cycle 1 is interrupted since Mon 2 Mar 2026, 11:00; record infusion-restarted, or infusion-ended first");
        says(
                interrupted.copy().interrupt("PT2H", Cause.LINE_OR_PUMP),
                "cycle 1 is interrupted since Mon 2 Mar 2026, 11:00; record infusion-restarted first");
        says(
                interrupted.copy().change("PT2H", "28"),
                "cycle 1 is interrupted since Mon 2 Mar 2026, 11:00; record infusion-restarted first");
    }

    /** 672 h after Mon 2 Mar, 10:00 EST is Mon 30 Mar, 11:00 EDT; a second before it the cycle still runs. */
    @Test
    void aCompleteCycleIsNeitherInterruptedNorChanged() {
        says(
                complete.copy().interrupt("PT672H", Cause.LINE_OR_PUMP),
                "cycle 1 was complete on Mon 30 Mar 2026, 11:00; record infusion-ended");
        says(complete.copy().change("PT672H", "9"), "cycle 1 was complete on Mon 30 Mar 2026, 11:00");
        assertThat(complete.copy().interrupt("PT671H59M59S", Cause.LINE_OR_PUMP).faults())
                .isEmpty();
        assertThat(complete.copy().change("PT671H59M59S", "9").faults()).isEmpty();
    }

    @Test
    void nothingFollowsAStop() {
        says(
                stopped.copy().start("PT2H"),
                "the course was stopped on Mon 2 Mar 2026, 11:00; nothing starts after that");
        says(
                stopped.copy().interrupt("PT2H", Cause.LINE_OR_PUMP),
                "the course was stopped on Mon 2 Mar 2026, 11:00; no infusion can be interrupted");
        says(stopped.copy().stop("PT2H"), "the course was stopped already, on Mon 2 Mar 2026, 11:00");
    }

    @Test
    void aBagThatTheMonographDoesNotKnowIsNotHungTakenDownOrMade() {
        String unknown = "us-2024-06 has no bag of 36 h; known are 24, 48";
        assertThat(running.copy().hang("PT1H", 36).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).startsWith(unknown));
        assertThat(running.copy().takeDown("PT1H", 36).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).startsWith(unknown));
        assertThat(running.copy().make("PT1H", 36).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).startsWith(unknown));
    }

    @Test
    void aBagIsTakenDownAfterTheCycleIsOver() {
        assertThat(running.copy().end("PT672H").takeDown("PT673H", 168).faults())
                .isEmpty();
    }

    @Test
    void faultsStandInTheOrderOfTheFile() {
        Happenings story = running.copy().start("PT1H").correct("PT2H", "nobody", null);
        assertThat(story.faults()).extracting(Fault::index).containsExactly(1, 2);
    }

    @Test
    void nothingHappensAfterNow() {
        Happenings story = running.copy().interrupt("PT1H", Cause.LINE_OR_PUMP);
        assertThat(CourseRecorder.faults(
                        Orders.adult().cycles(1, 2).order(),
                        Monographs.us(),
                        SitePolicy.DEFAULT,
                        story.log(),
                        story.at("PT59M59S")))
                .containsExactly(new Fault(1, "lies after now, Mon 2 Mar 2026, 10:59"));
        assertThat(CourseRecorder.faults(
                        Orders.adult().cycles(1, 2).order(),
                        Monographs.us(),
                        SitePolicy.DEFAULT,
                        story.log(),
                        story.at("PT1H")))
                .isEmpty();
    }

    /** An end that nobody recorded is taken as planned before the stop is read. */
    @Test
    void aStopAfterTheLastHourDoesNotStopTheCycle() {
        FollowedCourse course = running.copy().stop("PT700H").course();
        assertThat(course.cycles()).hasSize(1);
        assertThat(course.cycles().get(0).state()).isEqualTo(CycleState.COMPLETED);
        assertThat(course.cycles().get(0).delivered()).isEqualTo(Duration.ofHours(672));
        assertThat(course.cycles().get(0).planned().cycle().infusion().end()).isEqualTo(running.at("PT672H"));
    }

    /** 8 days after a cytokine release cycle 2 begins: the gap of cycle 1 ends there, at that dose. */
    @Test
    void theGapBeforeANewCycleEndsWithItsStart() {
        FollowedCycle first = running.copy()
                .interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 2)
                .restart("PT292H", "9")
                .cycle(1, "PT400H");
        assertThat(first.state()).isEqualTo(CycleState.ENDED_EARLY);
        assertThat(first.delivered()).isEqualTo(Duration.ofHours(100));
        assertThat(first.interruptions()).singleElement().satisfies(gap -> {
            assertThat(gap.duration()).isEqualTo(Duration.ofHours(192));
            assertThat(gap.gap().end()).isEqualTo(running.at("PT292H"));
        });
    }

    private static void says(Happenings story, String text) {
        assertThat(story.faults()).extracting(Fault::text).containsExactly(text);
    }
}
