package org.blinaplan.cli;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.DrugBalance;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Interruption;

/** What has happened in a cycle, for people to read on a terminal. */
final class FollowedText {
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    private FollowedText() {}

    static String of(FollowedCycle cycle) {
        StringBuilder text = new StringBuilder(INDENT + "So far: ")
                .append(cycle.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(", ")
                .append(words(cycle.delivered()))
                .append(" delivered");
        DrugBalance.Amounts amounts = cycle.balance().total();
        text.append(", ")
                .append(amounts.recorded())
                .append(" of ")
                .append(amounts.planned())
                .append('\n');
        for (Interruption gap : cycle.interruptions()) {
            text.append(DEEPER).append(words(gap)).append('\n');
        }
        for (Advice advice : cycle.advice()) {
            text.append(DEEPER)
                    .append(advice.rule())
                    .append(": ")
                    .append(advice.text())
                    .append('\n');
        }
        if (cycle.steps().stream().anyMatch(GivenStep::assumed)) {
            text.append(DEEPER)
                    .append("The rest is planned as if restarted on ")
                    .append(PlanText.time(cycle.steps().stream()
                            .filter(GivenStep::assumed)
                            .findFirst()
                            .orElseThrow()
                            .step()
                            .time()
                            .start()))
                    .append("; nobody has recorded that.\n");
        }
        return text.toString();
    }

    private static String words(Interruption gap) {
        ZonedDateTime end = gap.gap().end();
        Integer grade = gap.grade();
        return "interrupted because of " + gap.gap().because().text() + (grade == null ? "" : ", grade " + grade) + ", "
                + PlanText.time(gap.gap().start())
                + (end == null ? ", so far " : " to " + PlanText.time(end) + ", ")
                + words(gap.duration())
                + (gap.supervisedRestart() ? ", restart supervised" : "");
    }

    private static String words(Duration time) {
        return time.toHours() + " h" + (time.toMinutesPart() == 0 ? "" : " " + time.toMinutesPart() + " min");
    }
}
