package org.blinaplan.ui.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the label says now: while a cycle is interrupted, or of a reaction while it runs.
 *
 * @param title {@code "Cycle 1 is interrupted"}
 * @param since from when on and why
 * @param entries one for each row of the label that speaks
 * @param plan what the rest is planned from; empty where nothing is to be said
 */
public record AdviceCard(String title, String since, List<Entry> entries, String plan) {
    private static final long MINUTES_PER_HOUR = 60;

    public AdviceCard {
        entries = List.copyOf(entries);
    }

    /**
     * One row of the label.
     *
     * @param action what to do, in words
     * @param text the same in a sentence, with its numbers
     * @param facts dose and earliest restart, one a line
     * @param rule which rule says so
     * @param why its rationale and source
     */
    public record Entry(String action, String text, List<String> facts, String rule, Explanation why) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** The cards of this plan, what is most urgent first; none in a course that runs as it should. */
    static List<AdviceCard> of(Plan plan, Texts texts) {
        FollowedCourse followed = plan.followed();
        if (followed == null) {
            return List.of();
        }
        List<AdviceCard> cards = new ArrayList<>();
        followed.alarms().forEach(alarm -> cards.add(alarm(plan, alarm, texts)));
        followed.cycles().stream()
                .filter(cycle -> !cycle.advice().isEmpty())
                .forEach(cycle -> cards.add(interrupted(plan, cycle, followed, texts)));
        return List.copyOf(cards);
    }

    private static AdviceCard alarm(Plan plan, FollowedCourse.Alarm alarm, Texts texts) {
        Cause reaction = alarm.reaction().reaction();
        String since = texts.of(
                "advice.reaction",
                Dates.moment(alarm.reaction().at()),
                reaction.text() + grade(reaction, alarm.reaction().grade(), texts));
        return new AdviceCard(
                texts.of("advice.alarm", alarm.cycle()), since, List.of(entry(plan, alarm.advice(), texts)), "");
    }

    private static AdviceCard interrupted(Plan plan, FollowedCycle cycle, FollowedCourse followed, Texts texts) {
        Interruption gap = cycle.interruptions().get(cycle.interruptions().size() - 1);
        Cause cause = gap.gap().because();
        String since = texts.of(
                "advice.since",
                Dates.moment(gap.gap().start()),
                length(gap.duration(), texts),
                cause.text() + grade(cause, gap.grade(), texts));
        String assumed = assumedStart(cycle, followed)
                .map(at -> texts.of("advice.assumed", at))
                .orElse(texts.of("advice.nothing"));
        return new AdviceCard(
                texts.of("advice.interrupted", cycle.number()),
                since,
                cycle.advice().stream()
                        .map(advice -> entry(plan, advice, texts))
                        .toList(),
                assumed);
    }

    private static Optional<String> assumedStart(FollowedCycle cycle, FollowedCourse followed) {
        return followed.cycles().stream()
                .filter(other -> other.number() >= cycle.number())
                .flatMap(other -> other.steps().stream())
                .filter(GivenStep::assumed)
                .findFirst()
                .map(step -> Dates.moment(step.step().time().start()));
    }

    private static Entry entry(Plan plan, Advice advice, Texts texts) {
        List<String> facts = new ArrayList<>();
        if (advice.dose() != null) {
            facts.add(texts.of("advice.dose", advice.dose().rate().toString()));
        }
        if (advice.notBefore() != null) {
            facts.add(texts.of("advice.notBefore", Dates.moment(advice.notBefore())));
        }
        String action = texts.of("advice.action." + advice.action().name().toLowerCase(Locale.ROOT));
        return new Entry(action, advice.text(), facts, advice.rule().toString(), why(plan, advice, action));
    }

    private static Explanation why(Plan plan, Advice advice, String action) {
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(CalculationStep.of(advice.text()));
        Optional<RuleDefinition> rule = plan.rule(advice.rule());
        rule.ifPresent(definition -> steps.add(
                CalculationStep.of(definition.rationale(), new Source(plan.source(definition), Confidence.READ))));
        String title = rule.map(definition -> definition.title() + " (" + advice.rule() + ")")
                .orElse(advice.rule().toString());
        return new Explanation(action + ": " + title, steps);
    }

    private static String grade(Cause cause, @Nullable Integer grade, Texts texts) {
        if (!cause.isGraded()) {
            return "";
        }
        return grade == null ? texts.of("advice.grade.unknown") : texts.of("advice.grade", grade);
    }

    private static String length(Duration time, Texts texts) {
        return texts.of("advice.length", time.toMinutes() / MINUTES_PER_HOUR, time.toMinutes() % MINUTES_PER_HOUR);
    }
}
