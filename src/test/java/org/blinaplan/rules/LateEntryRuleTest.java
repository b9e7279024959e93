package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateEntryRuleTest {
    private final LateEntryRule rule = new LateEntryRule();

    @Test
    void doesNotConcernAPlanWithoutEvents() {
        assertThat(rule.evaluate(Orders.adult().planned()).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void acceptsTwelveHoursAndNotASecondMore() {
        Happenings story = adult().add(new CourseEvent.TaskDone(recorded(12 * 3600, null), "needle", null));
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
        story.add(new CourseEvent.TaskDone(recorded(12 * 3600 + 1, "ward round"), "dressing", null));
        assertThat(status(story)).isEqualTo(RuleStatus.SATISFIED);
        story.add(new CourseEvent.TaskDone(recorded(12 * 3600 + 1, null), "weight", null));
        assertThat(status(story)).isEqualTo(RuleStatus.VIOLATED);
        assertThat(rule.evaluate(story.planned()).text())
                .isEqualTo("Recorded more than 12 h later, without a reason: Mon 2 Mar 2026, 20:00. Write the reason.");
    }

    private static EventStamp recorded(int secondsLater, @Nullable String reason) {
        var at = adult().at("PT10H");
        return new EventStamp(at, null, at.plusSeconds(secondsLater), reason);
    }

    private RuleStatus status(Happenings story) {
        return rule.evaluate(story.planned()).status();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S");
    }
}
