package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.Sites;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of dose modifications, both labels, under and over 45 kg; a datum missing in each. */
class AdviceTableTest {
    /** Interrupted at hour 400 of cycle 1, long after the step, unless it was at the low dose: then at hour 100. */
    @ParameterizedTest(name = "{0} {1} kg {3} {4} after {5}")
    @CsvFileSource(resources = "/reference/advice.csv", numLinesToSkip = 1)
    void saysWhatTheLabelSays(
            String monograph,
            String weight,
            String doseBefore,
            String because,
            @Nullable Integer grade,
            Duration gap,
            @Nullable Duration resolvedAfter,
            @Nullable Integer resolvedTo,
            String actions,
            @Nullable String dose,
            @Nullable Duration notBefore,
            String rule) {
        boolean isLow = doseBefore.equals("9") || doseBefore.equals("4.35");
        Duration at = Duration.ofHours(isLow ? 100 : 400);
        Cause cause = Cause.valueOf(because.replace('-', '_').toUpperCase(Locale.ROOT));
        Happenings story = patient(monograph, weight).start("PT0S").interrupt(at.toString(), cause, grade);
        if (resolvedAfter != null) {
            story.resolve(at.plus(resolvedAfter).toString(), cause, resolvedTo);
        }
        List<Advice> advice = story.cycle(1, at.plus(gap).toString()).advice();
        assertThat(advice.stream().map(one -> word(one.action())).collect(Collectors.joining(" ")))
                .isEqualTo(actions);
        Advice first = advice.get(0);
        assertThat(first.rule().value()).isEqualTo(rule);
        var planned = first.dose();
        assertThat(planned == null ? null : planned.rate().microgramsPerDay().toPlainString())
                .isEqualTo(dose);
        assertThat(first.notBefore())
                .isEqualTo(
                        notBefore == null ? null : story.at(at.plus(notBefore).toString()));
    }

    @Test
    void aSecondGradeThreeOfTheCourseIsDecidedByAPerson() {
        Happenings story = adult().start("PT0S")
                .reaction("PT49H50M", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .interrupt("PT50H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(actions(story)).isEqualTo("hold");
        story.resolve("PT60H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT61H", "9")
                .interrupt("PT100H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(actions(story)).isEqualTo("decide");
        story.resolve("PT110H", Cause.CYTOKINE_RELEASE_SYNDROME, 0);
        assertThat(actions(story)).isEqualTo("decide");
    }

    @Test
    void theSecondSeizureStopsForGood() {
        Happenings story =
                adult().start("PT0S").reaction("PT300H", Cause.SEIZURE, 2).interrupt("PT300H5M", Cause.SEIZURE, 2);
        assertThat(actions(story)).isEqualTo("resume");
        story.restart("PT301H", "28").interrupt("PT350H", Cause.SEIZURE, 1);
        assertThat(actions(story)).isEqualTo("stop-for-good");
    }

    @Test
    void aReactionThatRisesAgainIsNotResolved() {
        Happenings story = adult().start("PT0S")
                .interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT310H", Cause.CYTOKINE_RELEASE_SYNDROME, 0);
        assertThat(actions(story)).isEqualTo("restart-low");
        story.reaction("PT311H", Cause.CYTOKINE_RELEASE_SYNDROME, 1);
        assertThat(actions(story)).isEqualTo("hold");
        story.resolve("PT312H", Cause.CYTOKINE_RELEASE_SYNDROME, null);
        assertThat(actions(story)).isEqualTo("hold");
    }

    @Test
    void aGradeThatRisesInTheGapIsTheGradeOfTheGap() {
        Happenings story = adult().start("PT0S").interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 2);
        assertThat(actions(story)).isEqualTo("resume");
        story.reaction("PT301H", Cause.CYTOKINE_RELEASE_SYNDROME, 4);
        assertThat(actions(story)).isEqualTo("stop-for-good");
    }

    /** Upper limits: ALT and AST 45 U/L, so 225 U/L is 5.0 times; bilirubin 1.2 mg/dL, so 3.6 mg/dL is 3.0 times. */
    @ParameterizedTest
    @CsvSource({
        "225 U/L, 225 U/L, 3.6 mg/dL, decide",
        "229.5 U/L, 225 U/L, 3.6 mg/dL, hold",
        "225.01 U/L, 20 U/L, 1 mg/dL, hold",
        "20 U/L, 225.01 U/L, 1 mg/dL, hold",
        "20 U/L, 20 U/L, 3.61 mg/dL, hold",
        "20 U/L, 20 U/L, , decide",
        "20 U/L, 20 U/L, 60 umol/L, decide",
        "300 U/L, , , hold"
    })
    void liverValuesAreComparedWithTheirMultiples(
            String alt, @Nullable String ast, @Nullable String bilirubin, String action) {
        Happenings story = Happenings.of(Orders.adult().site(Sites.withUpperLimits()))
                .start("PT0S")
                .interrupt("PT300H", Cause.LIVER, 3)
                .measure("PT301H", "ALT", alt);
        if (ast != null) {
            story.measure("PT301H", "AST", ast);
        }
        if (bilirubin != null) {
            story.measure("PT301H", "bilirubin", bilirubin);
        }
        assertThat(actions(story)).isEqualTo(action);
    }

    @Test
    void saysWhichLiverValueIsAboveOrMissing() {
        Happenings story = Happenings.of(Orders.adult().site(Sites.withUpperLimits()))
                .start("PT0S")
                .interrupt("PT300H", Cause.LIVER, 3);
        assertThat(text(story.copy().measure("PT301H", "ALT", "300 U/L")))
                .contains("ALT 300 U/L is above 5 x 45 U/L: hold, then decide.");
        assertThat(text(story.copy().measure("PT301H", "ALT", "20 U/L").measure("PT301H", "AST", "20 mg/L")))
                .contains("enter a value of bilirubin and AST in U/L (it was measured in mg/L); decide.");
        assertThat(text(adult().start("PT0S")
                        .interrupt("PT300H", Cause.LIVER, 3)
                        .measure("PT301H", "ALT", "20 U/L")))
                .contains("the upper limit of ALT");
    }

    /** Restarted at hour 302, measured at hour 303: at the restart nobody knew. */
    @Test
    void aLiverValueCountsFromItsMeasurementOn() {
        Happenings story = Happenings.of(Orders.adult().site(Sites.withUpperLimits()))
                .start("PT0S")
                .interrupt("PT300H", Cause.LIVER, 3)
                .restart("PT302H", "28")
                .measure("PT303H", "ALT", "300 U/L");
        assertThat(story.course().restarts().get(0).advice())
                .extracting(Advice::action)
                .containsExactly(Advice.Action.DECIDE);
    }

    @Test
    void withoutUpperLimitsLiverValuesSayNothing() {
        assertThat(actions(adult().start("PT0S")
                        .interrupt("PT300H", Cause.LIVER, 3)
                        .measure("PT301H", "ALT", "900 U/L")))
                .isEqualTo("decide");
        assertThat(actions(adult().start("PT0S").interrupt("PT300H", Cause.LIVER)))
                .isEqualTo("decide decide");
    }

    /** A severe reaction two hours old: nobody is told to go on, whatever the pump was stopped for. */
    @Test
    void aSevereReactionBesideALineFaultIsNeverResumed() {
        Happenings story = adult().start("PT0S").interrupt("PT300H", Cause.LINE_OR_PUMP);
        assertThat(actions(story)).isEqualTo("resume");
        assertThat(actions(story.copy().reaction("PT301H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)))
                .isEqualTo("hold");
        assertThat(actions(story.copy().reaction("PT301H", Cause.NEUROLOGIC, null)))
                .isEqualTo("decide");
        assertThat(actions(story.copy().reaction("PT301H", Cause.ICANS, 4))).isEqualTo("stop-for-good");
    }

    @Test
    void aReactionFromBeforeTheGapCountsUntilItIsGone() {
        Happenings story = adult().start("PT0S").reaction("PT290H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        Happenings gone = story.copy()
                .resolve("PT295H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .interrupt("PT300H", Cause.LINE_OR_PUMP);
        assertThat(actions(gone)).isEqualTo("resume");
        assertThat(actions(story.interrupt("PT300H", Cause.LINE_OR_PUMP))).isEqualTo("hold");
    }

    /** The sentences, from Mon 2 Mar 2026, 10:00 on: hour 390 is Wed 18 Mar, 17:00, and 72 h later Sat 21 Mar, 17:00. */
    @Test
    void saysInASentenceWhatIsHeldAndUntilWhen() {
        Happenings released = adult().start("PT0S").interrupt("PT300H", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
        assertThat(text(released))
                .isEqualTo("Cytokine release syndrome, grade 3: hold until resolved, then restart at 9 mcg/day.");
        assertThat(text(released.resolve("PT310H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)))
                .isEqualTo("Cytokine release syndrome, grade 3, now resolved: restart at 9 mcg/day.");
        Happenings neurologic = adult().start("PT0S").interrupt("PT300H", Cause.NEUROLOGIC, 3);
        assertThat(text(neurologic)).contains(", grade 3: hold until grade 1 or lower, then restart at 9 mcg/day.");
        assertThat(text(neurologic.resolve("PT390H", Cause.NEUROLOGIC, 1)))
                .contains(", grade 3, now grade 1 or lower: restart at 9 mcg/day, not before Sat 21 Mar 2026, 17:00.");
        assertThat(text(adult().start("PT0S").interrupt("PT100H", Cause.NEUROLOGIC, 3)))
                .endsWith(", grade 3 at the low dose: stop for good.");
        assertThat(text(adult().start("PT0S").interrupt("PT300H", Cause.ICANS, 3)))
                .contains(", grade 3: hold until resolved, then decide.");
    }

    @Test
    void saysInASentenceWhatFollowsALongGap() {
        Happenings line = adult().start("PT0S").interrupt("PT300H", Cause.LINE_OR_PUMP);
        assertThat(line.cycle(1, "PT468H1M").advice())
                .extracting(Advice::text)
                .containsExactly(
                        "Over 7 days for no reaction: the label does not say whether the cycle goes on or a new"
                                + " one begins; decide.");
        Happenings mild = adult().start("PT0S").interrupt("PT300H", Cause.NEUROLOGIC, 2);
        assertThat(mild.cycle(1, "PT468H1M").advice())
                .extracting(Advice::text)
                .containsExactly(
                        "More than 7 days after a reaction: a restart begins a new cycle.",
                        "The label does not say at which dose the new cycle begins: decide.");
    }

    /** European label, more than 14 days: a reaction that need only come down to grade 1 has resolved when it has. */
    @Test
    void fourteenDaysAreCountedToTheGradeThatIsNeeded() {
        Happenings story = Happenings.of(Orders.adult().monograph(Monographs.eu()))
                .start("PT0S")
                .interrupt("PT300H", Cause.OTHER_REACTION, 3)
                .resolve("PT635H", Cause.OTHER_REACTION, 1);
        assertThat(story.cycle(1, "PT637H").advice())
                .extracting(one -> word(one.action()))
                .containsExactly("restart-low", "new-cycle");
    }

    private static String text(Happenings story) {
        return story.cycle(1).advice().get(0).text();
    }

    private static Happenings adult() {
        return Happenings.of(Orders.adult());
    }

    private static Happenings patient(String monograph, String weight) {
        Orders orders = weight.equals("70") ? Orders.adult() : Orders.child();
        return Happenings.of(orders.monograph(monograph.startsWith("us") ? Monographs.us() : Monographs.eu())
                .weight(weight));
    }

    private static String actions(Happenings story) {
        return story.cycle(1).advice().stream().map(one -> word(one.action())).collect(Collectors.joining(" "));
    }

    private static String word(Advice.Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
