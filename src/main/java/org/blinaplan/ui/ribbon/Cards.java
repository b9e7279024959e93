package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.ribbon.HoverCard.Line;

/** What the card beside each thing of a row says. */
final class Cards {
    private final RibbonWords words;
    private final Explanations explanations;

    Cards(RibbonWords words, Explanations explanations) {
        this.words = words;
        this.explanations = explanations;
    }

    HoverCard dose(DoseStep step, RowState state) {
        GivenStep given = state.given(step).orElse(null);
        String level = words.of(step.dose().level() == DoseLevel.LOW ? "dose.level.low" : "dose.level.full");
        if (given != null && !given.isOfLabel()) {
            level = words.of("dose.level.other");
        }
        String title = words.of("dose.days", step.dose().rate(), step.firstDay(), step.lastDay());
        List<Line> lines = new ArrayList<>(span(step.time().start(), step.time().end()));
        if (given != null) {
            String progress = words.of("progress." + given.progress().name().toLowerCase(Locale.ROOT));
            lines.add(line("card.state", given.assumed() ? words.of("assumed.word", progress) : progress));
            lines.add(line("card.delivered", words.hours(given.given())));
        }
        return new HoverCard(title, level, lines, explanations.dose(step, state));
    }

    HoverCard bag(Bag bag, RowState state) {
        List<Line> lines = new ArrayList<>();
        String runs = state.given(bag)
                .map(given -> words.of("card.ran", words.hours(given.runs()), bag.bagHours()))
                .orElseGet(() -> words.of("card.hours", bag.hours(), bag.bagHours()));
        lines.add(line("card.runs", runs));
        String status = words.status(state, bag);
        if (!status.isEmpty()) {
            lines.add(line("card.state", status));
        }
        lines.add(line("card.dose", bag.dose().rate().toString()));
        lines.add(line("card.hung", words.full(bag.time().start())));
        lines.add(line("card.down", words.full(bag.time().end())));
        lines.add(line("card.rate", bag.rate().toString()));
        lines.add(line("card.volume", words.of("card.drug", bag.drugVolume())));
        lines.add(line("card.vials", String.valueOf(bag.vials().vials())));
        if (bag.type().preservative().value()) {
            lines.add(line("card.with", words.of("benzyl").replaceFirst("^with ", "")));
        }
        String note = "";
        if (bag.pinned()) {
            note = words.of("card.pinned");
        } else if (bag.hours() < bag.bagHours()) {
            note = words.of("card.discarded", bag.discarded());
        }
        return new HoverCard(
                words.of("why.bagTitle", bag.number(), bag.bagHours()), note, lines, explanations.bag(bag));
    }

    /** A time without drug. */
    HoverCard gap(Interruption gap, RowState state) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("card.from", words.full(gap.gap().start())));
        ZonedDateTime end = gap.gap().end();
        if (end != null) {
            lines.add(line("card.to", words.full(end)));
        } else if (state.lasts(gap)) {
            lines.add(line("card.to", words.of("gap.lasts")));
        }
        Cause cause = gap.gap().because();
        lines.add(line("card.because", cause.text() + words.grade(cause, gap.grade())));
        lines.add(line("card.restart", words.of(gap.supervisedRestart() ? "gap.supervised" : "gap.goesOn")));
        state.assumedRestart()
                .filter(at -> state.lasts(gap))
                .ifPresent(at -> lines.add(line("card.assumed", words.of("assumed.restart", words.full(at)))));
        return new HoverCard(
                words.of("gap.stopped", words.hours(state.duration(gap))), "", lines, explanations.gap(gap, state));
    }

    /** A reaction in the running infusion. */
    HoverCard alarm(FollowedCourse.Alarm alarm) {
        Cause reaction = alarm.reaction().reaction();
        String what = reaction.text() + words.grade(reaction, alarm.reaction().grade());
        return new HoverCard(
                words.of("alarm"),
                "",
                List.of(
                        line("card.at", words.full(alarm.reaction().at())),
                        line("card.because", what),
                        new Line(
                                alarm.advice().rule().toString(), alarm.advice().text())),
                new Explanation(
                        words.of("alarm") + ": " + what,
                        List.of(CalculationStep.of(
                                alarm.advice().rule() + ": " + alarm.advice().text()))));
    }

    HoverCard change(Changes.Change change, DayTask task, RowState state) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("card.at", words.full(change.at())));
        if (!change.place().isEmpty()) {
            lines.add(line("card.place", words.of(change.place())));
        }
        for (Bag bag : change.bags()) {
            lines.add(line("card.bag", bag.number() + ", " + bag.bagHours() + " h"));
            lines.add(line("card.rate", bag.rate().toString()));
            String status = words.status(state, bag);
            if (!status.isEmpty()) {
                lines.add(line("card.state", status));
            }
        }
        if (change.kind() == ItemKind.STOP && !task.detail().isEmpty()) {
            lines.add(new Line("", task.detail()));
        }
        return new HoverCard(task.what().split(",", -1)[0], "", lines, task.why());
    }

    HoverCard admission(Admission admission, RowState state) {
        boolean restart = !admission.start().isEqual(state.cycle().infusion().start());
        Admission.Stay stay = admission.stay();
        return stay == null
                ? new HoverCard(
                        words.of(restart ? "task.supervision.restart" : "task.supervision"),
                        state.isAssumed(admission.start()) ? words.of("assumed") : "",
                        List.of(line("card.at", words.full(admission.start()))),
                        explanations.admission(admission))
                : new HoverCard(
                        words.of("admission.label", words.days(stay.days())),
                        "",
                        span(stay.time().start(), stay.time().end()),
                        explanations.admission(admission));
    }

    HoverCard premedication(Premedication premedication) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("card.at", words.full(premedication.at())));
        TimeSpan window = premedication.window();
        if (window != null) {
            lines.add(line("card.window", words.full(window.start()) + " to " + words.clock(window.end())));
        }
        lines.add(line("card.before", Explanations.reasons(premedication)));
        if (!premedication.alternatives().isEmpty()) {
            lines.add(line(
                    "card.or",
                    premedication.alternatives().stream()
                            .map(other -> other.drug() + " " + other.dose())
                            .collect(Collectors.joining(", "))));
        }
        return new HoverCard(
                premedication.drug() + " " + premedication.dose(),
                "",
                lines,
                explanations.premedication(premedication));
    }

    HoverCard freeTime(RowState state) {
        Cycle cycle = state.cycle();
        List<Line> lines = new ArrayList<>();
        lines.add(line("card.from", words.full(cycle.infusion().end())));
        ZonedDateTime next = cycle.nextCycleFrom();
        if (next != null) {
            lines.add(line("card.to", words.full(next)));
        }
        String note = state.isAssumed(cycle.infusion().end()) ? words.of("assumed") : "";
        return new HoverCard(
                words.of("free.short", cycle.treatmentFreeDays()), note, lines, explanations.freeTime(state));
    }

    HoverCard clockChange(DayTask task) {
        return new HoverCard(
                task.what(),
                "",
                List.of(line("card.at", words.full(task.at())), new Line("", task.detail())),
                task.why());
    }

    /**
     * Checks of one sort.
     *
     * @param title their word
     * @param checks in order of time
     * @param run whether they are told as a stretch, each check once
     */
    HoverCard checks(String title, List<Checkpoint> checks, boolean run) {
        List<Line> lines = new ArrayList<>();
        Checkpoint first = checks.get(0);
        if (run) {
            lines.addAll(span(first.at(), checks.get(checks.size() - 1).at()));
            checks.stream().map(Checkpoint::what).distinct().forEach(what -> lines.add(new Line("", what)));
        } else {
            lines.add(line("card.at", words.dayAndYear(first.at().toLocalDate())));
            checks.forEach(check -> lines.add(new Line(words.clock(check.at()), check.what())));
            if (first.isAnyTimeBefore()) {
                lines.add(line("card.before", words.full(first.at())));
            } else if (first.hasWindow()) {
                lines.add(line("card.by", words.full(first.latest())));
            }
        }
        return new HoverCard(title, "", lines, explanations.check(first));
    }

    Line line(String key, String value) {
        return new Line(words.of(key), value);
    }

    private List<Line> span(ZonedDateTime from, ZonedDateTime to) {
        return List.of(line("card.from", words.full(from)), line("card.to", words.full(to)));
    }
}
