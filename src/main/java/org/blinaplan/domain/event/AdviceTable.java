package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.Advice.Action;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Interruptions;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.domain.monograph.ReactionResponse;
import org.blinaplan.domain.monograph.Resumption;
import org.blinaplan.domain.monograph.StoppingLimit;
import org.blinaplan.domain.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What the label answers to a reaction or fault: one entry for each row that speaks; one that stops for good silences
 * the rest. Every threshold is the monograph's.
 */
final class AdviceTable {
    static final RuleId SHORT_GAP = new RuleId("INT-001");
    static final RuleId LONG_GAP = new RuleId("INT-002");
    static final RuleId OVERDOSE = new RuleId("INT-003");
    static final RuleId SECOND_SEIZURE = new RuleId("MOD-003");
    static final RuleId ANY_REACTION = new RuleId("MOD-007");
    static final RuleId UNKNOWN_GRADE = new RuleId("MOD-008");

    private static final int HIGHEST_GRADE_WITH_A_ROW = 4;
    private static final int SEVERE = 3;

    private final Situation situation;
    private final Interruptions limits;
    private final List<Advice> said = new ArrayList<>();

    private AdviceTable(Situation situation) {
        this.situation = situation;
        this.limits = situation.monograph().safety().interruptions();
    }

    static List<Advice> of(Situation situation) {
        AdviceTable table = new AdviceTable(situation);
        table.speak();
        List<Advice> stops = table.said.stream()
                .filter(advice -> advice.action() == Action.STOP_FOR_GOOD)
                .toList();
        return stops.isEmpty() ? List.copyOf(table.said) : List.of(stops.get(0));
    }

    private void speak() {
        Cause because = situation.because();
        if (!because.isReaction()) {
            byLength(false);
            return;
        }
        if (because == Cause.OVERDOSE) {
            overdose();
        } else if (because == Cause.SEIZURE && Episodes.seizures(situation.entries(), situation.now()) > 1) {
            say(Action.STOP_FOR_GOOD, SECOND_SEIZURE, "The second seizure of the course: stop for good.");
        } else if (because == Cause.LIVER) {
            liver();
        } else {
            graded();
        }
        anyToxicity();
        if (situation.isOverSevenDays()) {
            boolean saidSo = said.stream().anyMatch(advice -> advice.action() == Action.NEW_CYCLE);
            if (!saidSo) {
                newCycle();
            }
        }
    }

    private void byLength(boolean reaction) {
        Duration gap = situation.gapSoFar();
        PlannedDose before = situation.doseBefore();
        if (situation.isOverSevenDays()) {
            if (reaction) {
                newCycle();
            }
            say(
                    Action.DECIDE,
                    LONG_GAP,
                    reaction
                            ? "The label does not say at which dose the new cycle begins: decide."
                            : "Over 7 days for no reaction: the label does not say whether the cycle goes on or a new one"
                                    + " begins; decide.");
        } else if (gap.compareTo(limits.supervisedRestartFrom().value()) < 0) {
            say(Action.RESUME, before, null, SHORT_GAP, "Under 4 h: the bag goes on at " + before.rate() + ".");
        } else {
            say(
                    Action.SUPERVISED_RESTART,
                    before,
                    null,
                    SHORT_GAP,
                    "4 h or more: restart at " + before.rate()
                            + " under supervision, with the premedication the label states, a new bag and a new line.");
        }
    }

    private void newCycle() {
        say(Action.NEW_CYCLE, LONG_GAP, "More than 7 days after a reaction: a restart begins a new cycle.");
    }

    private void overdose() {
        ZonedDateTime earliest =
                situation.gap().start().plus(limits.overdoseRestartFrom().value());
        PlannedDose dose = situation.doseBefore();
        String when = "not before " + WallClock.time(earliest);
        if (situation.resolvedTo(0) == null) {
            say(Action.HOLD, dose, earliest, OVERDOSE, "Overdose: hold until toxicity has resolved, and " + when + ".");
        } else {
            say(
                    Action.SUPERVISED_RESTART,
                    dose,
                    earliest,
                    OVERDOSE,
                    "Overdose: restart at the correct dose under supervision, " + when + ".");
        }
    }

    private void liver() {
        Integer grade = situation.grade();
        DoseModification row = row(Reaction.LIVER, grade);
        if (row != null) {
            interrupt(row);
        } else if (!hasGradedRow()) {
            liverValues();
        } else if (grade != null) {
            decide("the label has no row for this grade; decide.");
        }
        if (grade == null) {
            unknownGrade();
        }
    }

    /** Whether the label grades liver reactions, beside its limits for laboratory values. */
    private boolean hasGradedRow() {
        return situation.monograph().safety().modifications().stream()
                .anyMatch(
                        row -> row.reaction() == Reaction.LIVER && row.limits().isEmpty());
    }

    private void liverValues() {
        LiverValues values =
                LiverValues.of(situation.monograph(), situation.entries(), situation.upperLimits(), situation.now());
        if (!values.above().isEmpty()) {
            say(Action.HOLD, rule(), String.join("; ", values.above()) + ": hold, then decide.");
        } else if (values.missing().isEmpty()) {
            decide("ALT, AST and bilirubin are not above the limits of the label; decide.");
        } else {
            decide("it cannot be said whether the liver values are above the limits of the label: enter "
                    + String.join(" and ", values.missing()) + "; decide.");
        }
    }

    private void graded() {
        Integer grade = situation.grade();
        if (grade == null) {
            unknownGrade();
            return;
        }
        DoseModification row = row(Objects.requireNonNull(LowPhase.reaction(situation.because())), grade);
        if (row == null) {
            if (situation.because() == Cause.OTHER_REACTION && grade < SEVERE) {
                byLength(true);
            } else {
                decide("the label has no confirmed row for "
                        + situation.because().text() + " of grade " + grade + "; decide.");
            }
            return;
        }
        switch (row.response()) {
            case NO_CHANGE -> byLength(true);
            case INTERRUPT -> interrupt(row);
            case CONSIDER_STOPPING -> decide("consider stopping for good.");
            case STOP -> say(Action.STOP_FOR_GOOD, rule(), what() + ": stop for good.");
        }
    }

    private void interrupt(DoseModification row) {
        Resumption resumption = row.resumption();
        StoppingLimit stopping = row.stopping();
        int needed = resumption == null ? 0 : resumption.heldUntilGrade();
        String stop = stopping == null ? null : reached(stopping, needed);
        if (stop != null) {
            say(Action.STOP_FOR_GOOD, rule(), what() + " " + stop + ": stop for good.");
            return;
        }
        boolean second = situation.because() == Cause.CYTOKINE_RELEASE_SYNDROME
                && Episodes.ofGrade(situation.entries(), situation.because(), SEVERE, situation.now()) > 1;
        if (second) {
            decide("the second grade 3 of the course; the label does not speak of it: decide.");
            return;
        }
        afterResolution(resumption, needed);
    }

    private void afterResolution(@Nullable Resumption resumption, int needed) {
        ZonedDateTime resolved = situation.resolvedTo(needed);
        boolean low = resumption != null && resumption.restartLevel() == DoseLevel.LOW;
        String until = needed == 0 ? "resolved" : "grade " + needed + " or lower";
        if (resolved == null) {
            say(
                    Action.HOLD,
                    low ? situation.doses().low() : null,
                    null,
                    rule(),
                    what() + ": hold until " + until + ", then "
                            + (low ? "restart at " + situation.doses().low().rate() : "decide") + ".");
        } else if (low) {
            Duration stable = Objects.requireNonNull(resumption).stableFor();
            ZonedDateTime earliest = stable == null ? null : resolved.plus(stable);
            say(
                    Action.RESTART_LOW,
                    situation.doses().low(),
                    earliest,
                    rule(),
                    what() + ", now " + until + ": restart at "
                            + situation.doses().low().rate()
                            + (earliest == null ? "." : ", not before " + WallClock.time(earliest) + "."));
        } else {
            decide("now " + until + "; the label does not say at which dose to restart: decide.");
        }
    }

    private @Nullable String reached(StoppingLimit stopping, int needed) {
        if (stopping.atLevel() == DoseLevel.LOW && situation.wasAtLowDose()) {
            return "at the low dose";
        }
        Duration longest = stopping.resolutionLongerThan();
        return longest != null && situation.timeToResolve(needed).compareTo(longest) > 0
                ? "for more than " + longest.toDays() + " days"
                : null;
    }

    /** A row of some labels that speaks of every reaction. */
    private void anyToxicity() {
        for (DoseModification row : situation.monograph().safety().modifications()) {
            StoppingLimit stopping = row.stopping();
            Duration longest = stopping == null ? null : stopping.resolutionLongerThan();
            if (row.reaction() == Reaction.ANY
                    && row.response() == ReactionResponse.STOP
                    && longest != null
                    && situation.timeToResolve(needed()).compareTo(longest) > 0) {
                say(
                        Action.STOP_FOR_GOOD,
                        ANY_REACTION,
                        what() + " for more than " + longest.toDays() + " days: stop for good.");
            }
        }
    }

    /** The grade at which the reaction's own row counts it as resolved; without such a row, gone. */
    private int needed() {
        Reaction reaction = LowPhase.reaction(situation.because());
        DoseModification row = reaction == null ? null : row(reaction, situation.grade());
        Resumption resumption = row == null ? null : row.resumption();
        return resumption == null ? 0 : resumption.heldUntilGrade();
    }

    private @Nullable DoseModification row(Reaction reaction, @Nullable Integer grade) {
        if (grade == null) {
            return null;
        }
        return situation
                .monograph()
                .safety()
                .modifications(reaction, Math.min(grade, HIGHEST_GRADE_WITH_A_ROW))
                .stream()
                .filter(row -> row.limits().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void unknownGrade() {
        say(
                Action.DECIDE,
                UNKNOWN_GRADE,
                "The grade of " + situation.because().text()
                        + " is not known: grade it and decide; the infusion is not resumed before.");
    }

    private RuleId rule() {
        return switch (situation.because()) {
            case CYTOKINE_RELEASE_SYNDROME -> new RuleId("MOD-001");
            case NEUROLOGIC, SEIZURE -> new RuleId("MOD-002");
            case ICANS -> new RuleId("MOD-004");
            case LIVER -> new RuleId("MOD-005");
            default -> new RuleId("MOD-006");
        };
    }

    private String what() {
        Integer grade = situation.grade();
        String text = situation.because().text();
        String named = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return grade == null ? named : named + ", grade " + grade;
    }

    private void decide(String why) {
        say(Action.DECIDE, rule(), what() + ": " + why);
    }

    private void say(Action action, RuleId rule, String text) {
        say(action, null, null, rule, text);
    }

    private void say(
            Action action, @Nullable PlannedDose dose, @Nullable ZonedDateTime notBefore, RuleId rule, String text) {
        said.add(new Advice(action, dose, notBefore, rule, text));
    }
}
