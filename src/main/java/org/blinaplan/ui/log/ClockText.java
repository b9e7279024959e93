package org.blinaplan.ui.log;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.blinaplan.application.Plan;
import org.blinaplan.application.RunningGap;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenBag;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Progress;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.GapExplanation;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the card at the top left says.
 *
 * @param interrupted whether a clock runs
 * @param share of the limit that has passed, 0 to 1
 * @param figure in the middle of the ring: {@code "1:45"}; empty where no clock runs
 * @param unit below it: {@code "hours left"}
 * @param lines beside it; every other one is a heading
 * @param advice what is to be done, in sentences
 * @param why the rules behind it; absent where there is no advice
 */
public record ClockText(
        boolean interrupted,
        double share,
        String figure,
        String unit,
        List<String> lines,
        String advice,
        @Nullable Explanation why) {
    public ClockText {
        lines = List.copyOf(lines);
    }

    static ClockText of(Plan plan, Texts texts) {
        return RunningGap.of(plan).map(gap -> waiting(plan, gap, texts)).orElseGet(() -> running(plan, texts));
    }

    /** A reaction for which the infusion must stop is said here too, as long as it runs. */
    private static ClockText running(Plan plan, Texts texts) {
        FollowedCourse followed = plan.followed();
        List<Advice> advice = followed == null
                ? List.of()
                : followed.alarms().stream().map(FollowedCourse.Alarm::advice).toList();
        List<CalculationStep> steps = new ArrayList<>();
        advice.forEach(one -> steps.addAll(GapExplanation.of(one, plan)));
        return new ClockText(
                false,
                0,
                "",
                "",
                state(plan, texts),
                words(advice),
                steps.isEmpty() ? null : new Explanation(texts.of("log.why.running"), steps));
    }

    private static String words(List<Advice> advice) {
        return advice.stream().map(Advice::text).distinct().collect(Collectors.joining("\n"));
    }

    private static ClockText waiting(Plan plan, RunningGap gap, Texts texts) {
        Duration limit = gap.limit().value();
        double share = Math.min(1, (double) gap.elapsed().toSeconds() / Math.max(1, limit.toSeconds()));
        String hours = texts.of("log.clock.hours", limit.toHours());
        List<String> lines = List.of(
                texts.of("log.clock.stopped"),
                Dates.shortMoment(gap.gap().start()) + "\n" + texts.of("log.clock.ago", words(gap.elapsed(), texts)),
                texts.of(gap.isLong() ? "log.clock.limitWas" : "log.clock.limit", hours),
                Dates.shortMoment(gap.longFrom()));
        List<Advice> advice = gap.cycle().advice();
        return new ClockText(
                true,
                share,
                colon(gap.isLong() ? gap.elapsed() : gap.left()),
                texts.of(gap.isLong() ? "log.clock.since" : "log.clock.left"),
                lines,
                words(advice),
                advice.isEmpty() ? null : GapExplanation.of(plan, gap, texts));
    }

    /** {@code "1:45"}; whole minutes that have passed, or that are left for certain. */
    private static String colon(Duration time) {
        return String.format(java.util.Locale.ENGLISH, "%d:%02d", time.toHours(), time.toMinutesPart());
    }

    /** {@code "2 h 15 min"}. */
    static String words(Duration time, Texts texts) {
        return texts.of("log.duration", String.valueOf(time.toHours()), time.toMinutesPart());
    }

    /** How the course stands while nothing is interrupted. */
    private static List<String> state(Plan plan, Texts texts) {
        FollowedCourse followed = plan.followed();
        Optional<FollowedCycle> running = followed == null
                ? Optional.empty()
                : followed.cycles().stream()
                        .filter(cycle -> cycle.state() == CycleState.RUNNING)
                        .findFirst();
        if (followed != null && running.isPresent()) {
            return running(running.get(), texts);
        }
        Optional<ZonedDateTime> next = followed == null
                ? Optional.of(plan.cycles().get(0).cycle().infusion().start())
                : followed.cycles().stream()
                        .filter(cycle -> cycle.state() == CycleState.PLANNED)
                        .map(cycle -> cycle.planned().cycle().infusion().start())
                        .findFirst();
        List<String> lines = new ArrayList<>();
        if (followed != null) {
            FollowedCycle last = followed.cycles().get(followed.cycles().size() - 1);
            followed.cycles().stream()
                    .filter(cycle -> cycle.state() != CycleState.PLANNED)
                    .reduce((one, other) -> other)
                    .or(() -> Optional.of(last))
                    .ifPresent(cycle -> lines.addAll(
                            List.of(texts.of("log.state.cycle", cycle.number()), texts.of("state." + cycle.state()))));
        } else {
            lines.addAll(List.of(texts.of("log.state.nothing"), texts.of("log.state.begin")));
        }
        next.ifPresent(start -> lines.addAll(List.of(texts.of("log.state.next"), Dates.moment(start))));
        return lines;
    }

    private static List<String> running(FollowedCycle cycle, Texts texts) {
        List<String> lines = new ArrayList<>();
        cycle.steps().stream()
                .filter(step -> step.progress() == Progress.RUNNING)
                .map(GivenStep::step)
                .findFirst()
                .ifPresent(step -> lines.addAll(List.of(
                        texts.of("state.RUNNING"),
                        texts.of(
                                "log.state.since",
                                step.dose().rate(),
                                Dates.shortMoment(step.time().start())))));
        cycle.bags().stream()
                .filter(bag -> bag.progress() == Progress.RUNNING)
                .map(GivenBag::bag)
                .findFirst()
                .ifPresent(bag -> lines.addAll(List.of(
                        texts.of("log.state.bag", bag.number(), bag.bagHours()),
                        texts.of("log.state.until", Dates.shortMoment(bag.time().end())))));
        return lines;
    }
}
