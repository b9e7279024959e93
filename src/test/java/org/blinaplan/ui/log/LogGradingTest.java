package org.blinaplan.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.blinaplan.domain.event.GradedReaction;
import org.blinaplan.fixture.HandClock;
import org.blinaplan.fixture.Orders;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A nurse grades reactions of Rosa Castillo, 49 years old, on Mon 16 Mar 2026, 08:40 in New York: stopped since 06:25 by line or pump. */
class LogGradingTest {
    @TempDir
    Path folder;

    private final CastilloLog log = new CastilloLog("2026-03-16T12:40:00Z");
    private final HandClock clock = log.clock;
    private final WindowParts parts = log.parts;
    private final OrderViewModel order = log.order;
    private final LogViewModel model = log.model;

    @BeforeEach
    void openCastillo() throws IOException {
        log.openIn(folder, "castillo.json", "castillo.events.json");
    }

    private LogState state() {
        return Objects.requireNonNull(model.state().get());
    }

    private String events() throws IOException {
        return Files.readString(folder.resolve("castillo.events.json"));
    }

    private void field(FormKey key, String text) {
        model.form().text(key).set(text);
    }

    private GradeText grades() {
        return Objects.requireNonNull(model.grades());
    }

    private void open(EventKind kind, FormKey key, String reaction) {
        model.open(kind);
        field(key, reaction);
    }

    private GradedReaction lastGraded() {
        List<GradedReaction> graded = Objects.requireNonNull(
                        Objects.requireNonNull(order.plan().get()).followed())
                .care()
                .reactions();
        return graded.get(graded.size() - 1);
    }

    /** ASTCT 2019: fever 1; one vasopressor 3; low-flow oxygen 2. The most severe finding decides. */
    @Test
    void gradesCytokineReleaseWhileItIsFilledIn() {
        open(EventKind.REACTION, FormKey.REACTION, "CYTOKINE_RELEASE_SYNDROME");
        assertThat(model.fields())
                .containsExactly(
                        FormKey.REACTION,
                        FormKey.GRADE,
                        FormKey.CTCAE,
                        FormKey.FEVER,
                        FormKey.TREATED,
                        FormKey.HYPOTENSION,
                        FormKey.OXYGEN);
        assertThat(grades().astct()).isEqualTo("no finding entered");
        assertThat(grades().known()).isFalse();
        field(FormKey.FEVER, "true");
        assertThat(grades().astct()).isEqualTo("at least 1");
        assertThat(grades().missing()).isEqualTo("Missing: hypotension, oxygen.");
        assertThat(grades().used()).isEqualTo("No grade is known: the rules will ask a person.");
        field(FormKey.HYPOTENSION, "ONE_VASOPRESSOR");
        assertThat(grades().missing()).isEqualTo("Missing: oxygen.");
        field(FormKey.OXYGEN, "LOW_FLOW");
        assertThat(grades().astct()).isEqualTo("grade 3");
        assertThat(grades().missing()).isEmpty();
        assertThat(grades().ctcae()).isEqualTo("not entered");
        assertThat(grades().used()).isEqualTo("The rules will use grade 3.");
        field(FormKey.CTCAE, "2");
        assertThat(grades().ctcae()).isEqualTo("grade 2");
        assertThat(grades().used()).isEqualTo("The rules will use grade 3, the highest known.");
    }

    @Test
    void explainsEachRowAndNamesTheSource() {
        open(EventKind.REACTION, FormKey.REACTION, "CYTOKINE_RELEASE_SYNDROME");
        field(FormKey.GRADE, "2");
        field(FormKey.FEVER, "true");
        field(FormKey.HYPOTENSION, "SEVERAL_VASOPRESSORS");
        field(FormKey.OXYGEN, "NONE");
        assertThat(grades().why().steps())
                .extracting(step -> step.text())
                .startsWith(
                        "Grade: grade 2",
                        "Fever, 38 \u00b0C or more: yes: grade 1",
                        "Low blood pressure: 2+ vasopressors: grade 4",
                        "Oxygen needed: none",
                        "ASTCT, by the most severe finding: grade 4.");
        assertThat(grades().why().steps())
                .anySatisfy(step -> assertThat(String.valueOf(step.source())).contains("ASTCT consensus, Lee DW"))
                .anySatisfy(step -> assertThat(step.text()).contains("MOD-009"));
    }

    @Test
    void recordsTheFindingsAndShowsWhichGradeIsUsed() throws IOException {
        open(EventKind.REACTION, FormKey.REACTION, "CYTOKINE_RELEASE_SYNDROME");
        field(FormKey.CTCAE, "2");
        field(FormKey.FEVER, "true");
        field(FormKey.HYPOTENSION, "ONE_VASOPRESSOR");
        field(FormKey.OXYGEN, "LOW_FLOW");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(events())
                .contains("\"hypotension\": \"one-vasopressor\"")
                .contains("\"oxygen\": \"low-flow\"")
                .contains("\"ctcae\": 2");
        assertThat(lastGraded().grades().used()).isEqualTo(3);
        assertThat(state().recorded().get(0).detail())
                .isEqualTo("Cytokine release syndrome, CTCAE 2, fever: yes, low blood pressure: one vasopressor,"
                        + " oxygen: up to 6 L/min. Used: grade 3");
    }

    /** A mask is grade 3, a ventilator grade 4. */
    @Test
    void correctsAFindingAndKeepsTheOthers() throws IOException {
        recordsTheFindingsAndShowsWhichGradeIsUsed();
        model.correct(state().recorded().get(0));
        assertThat(model.form().value(FormKey.FEVER)).isEqualTo("true");
        assertThat(model.form().value(FormKey.HYPOTENSION)).isEqualTo("ONE_VASOPRESSOR");
        assertThat(model.form().value(FormKey.CTCAE)).isEqualTo("2");
        field(FormKey.OXYGEN, "POSITIVE_PRESSURE");
        assertThat(grades().astct()).isEqualTo("grade 4");
        model.form().reason().set("ventilated since noon");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(lastGraded().grades().used()).isEqualTo(4);
        assertThat(lastGraded().grades().ctcae()).isEqualTo(2);
        assertThat(state().recorded().get(0).detail()).contains("fever: yes").contains("Used: grade 4");
    }

    /** ICE 5 is grade 2; a seizure that is soon over is grade 3. */
    @Test
    void gradesIcansByTheIceScore() throws IOException {
        open(EventKind.REACTION, FormKey.REACTION, "ICANS");
        assertThat(model.fields()).contains(FormKey.ICE, FormKey.CAPD).doesNotContain(FormKey.FEVER);
        field(FormKey.ICE, "5");
        field(FormKey.CONSCIOUSNESS, "ALERT");
        field(FormKey.MOTOR, "NONE");
        field(FormKey.OEDEMA, "NONE");
        assertThat(grades().astct()).isEqualTo("at least 2");
        assertThat(grades().missing()).isEqualTo("Missing: seizures.");
        field(FormKey.SEIZURE, "RESOLVES_RAPIDLY");
        assertThat(grades().astct()).isEqualTo("grade 3");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(events()).contains("\"ice\": 5").contains("\"seizure\": \"resolves-rapidly\"");
        assertThat(state().recorded().get(0).detail())
                .contains("ICE: 5, consciousness: alert")
                .contains("Used: grade 3");
    }

    @Test
    void asksAChildUnderTwelveForTheCapd() {
        FormChoices child =
                new FormChoices(Orders.child().plan(), clock.instant().atZone(parts.zone()), new Texts(Locale.ENGLISH));
        open(EventKind.REACTION, FormKey.REACTION, "ICANS");
        assertThat(child.fields(model.form())).contains(FormKey.CAPD).doesNotContain(FormKey.ICE);
        field(FormKey.CAPD, "unable");
        assertThat(FormGrade.applied(
                                model.form(),
                                Orders.child().plan().order().patient(),
                                clock.instant().atZone(parts.zone()).toLocalDate())
                        .used())
                .as("a child who cannot be assessed is grade 4")
                .isEqualTo(4);
    }

    @Test
    void asksForNoFindingsOfOtherReactions() {
        open(EventKind.REACTION, FormKey.REACTION, "LIVER");
        field(FormKey.HYPOTENSION, "ONE_VASOPRESSOR");
        assertThat(model.fields()).containsExactly(FormKey.REACTION, FormKey.GRADE, FormKey.CTCAE);
        assertThat(model.grades()).isNull();
        field(FormKey.CTCAE, "3");
        assertThat(grades().astct()).isEqualTo("no grade for this reaction");
        assertThat(grades().used()).isEqualTo("The rules will use grade 3.");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(lastGraded().grades().grading().findings()).isNull();
        open(EventKind.INTERRUPTED, FormKey.BECAUSE, "LINE_OR_PUMP");
        assertThat(model.fields()).containsExactly(FormKey.BECAUSE);
    }

    @Test
    void resolvesByFindingsButNotByAnUnknownGrade() throws IOException {
        String before = events();
        open(EventKind.RESOLVED, FormKey.RESOLVED, "CYTOKINE_RELEASE_SYNDROME");
        model.record();
        assertThat(model.problem().get()).startsWith("Choose the grade it is down to; 0 is gone.");
        field(FormKey.FEVER, "false");
        field(FormKey.TREATED, "true");
        field(FormKey.HYPOTENSION, "NONE");
        model.record();
        assertThat(model.problem().get()).startsWith("Choose the grade it is down to; 0 is gone.");
        assertThat(events()).isEqualTo(before);
        field(FormKey.OXYGEN, "NONE");
        assertThat(grades().astct()).isEqualTo("no finding of its table");
        assertThat(grades().used()).isEqualTo("The rules will use grade 0.");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(lastGraded().grades().used()).isZero();
    }

    @Test
    void judgesTheWritingTestAndAsksForTheSameSentenceAgain() throws IOException {
        open(EventKind.ASSESSMENT, FormKey.INSTRUMENT, "writing");
        assertThat(model.fields()).containsExactly(FormKey.INSTRUMENT, FormKey.JUDGEMENT, FormKey.SENTENCE);
        field(FormKey.SENTENCE, "The bird sings in the tree.");
        model.record();
        assertThat(model.problem().get()).isEqualTo("Choose how it was written beside the baseline sample.");
        field(FormKey.JUDGEMENT, "changed");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(events()).contains("\"judgement\": \"changed\"");
        assertThat(state().recorded().get(0).detail())
                .isEqualTo("Writing test, \"The bird sings in the tree.\", changed");
        model.correct(state().recorded().get(0));
        assertThat(model.form().value(FormKey.JUDGEMENT)).isEqualTo("changed");
        open(EventKind.ASSESSMENT, FormKey.INSTRUMENT, "writing");
        assertThat(model.form().value(FormKey.SENTENCE)).isEqualTo("The bird sings in the tree.");
        assertThat(model.form().value(FormKey.JUDGEMENT)).isEmpty();
    }

    @Test
    void showsWhereAnIceTestLostItsPoint() throws IOException {
        model.open(EventKind.ASSESSMENT);
        field(FormKey.ORIENTATION, "4");
        field(FormKey.NAMING, "2");
        field(FormKey.COMMAND, "1");
        field(FormKey.WRITING, "1");
        field(FormKey.ATTENTION, "1");
        model.record();
        assertThat(state().recorded().get(0).detail()).isEqualTo("ICE score, names objects: 2 of 3, score 9");
        log.open(folder);
        model.correct(state().recorded().get(0));
        assertThat(model.form().value(FormKey.NAMING)).isEqualTo("2");
        assertThat(model.form().value(FormKey.ATTENTION)).isEqualTo("1");
        assertThat(model.form().value(FormKey.SCORE)).isEqualTo("9");
    }

    /**
     * Started Mon 9 March, 14:00: neurological checks every 8 h, the last at 06:00, open until 10:00; vital signs every
     * 4 h, those of 06:00 closed at 08:00, the next at 10:00.
     */
    @Test
    void offersWhatIsOverdueAndDueFirst() {
        model.open(EventKind.TASK);
        assertThat(model.choices(FormKey.TASK).values().stream().limit(1))
                .containsExactly("Neurological check, ICE score (child: Cornell delirium score) (overdue since 06:00)");
        assertThat(model.choices(FormKey.TASK)).containsEntry("Vital signs", "Vital signs (due by 10:00)");
        assertThat(model.choices(FormKey.TASK)).containsKey("Bone marrow, MRD");
        field(FormKey.TASK, "Vital signs");
        model.record();
        model.open(EventKind.TASK);
        assertThat(model.choices(FormKey.TASK)).containsEntry("Vital signs", "Vital signs");
    }

    /** A reaction of grade 3 in a running infusion: the label's grade 3 row says to interrupt it. */
    @Test
    void saysThatARunningInfusionMustStop() {
        model.open(EventKind.RESTARTED);
        model.record();
        assertThat(state().clock().advice()).isEmpty();
        clock.pass("PT20M");
        order.passTime();
        open(EventKind.REACTION, FormKey.REACTION, "CYTOKINE_RELEASE_SYNDROME");
        field(FormKey.GRADE, "3");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(state().clock().interrupted()).isFalse();
        assertThat(state().clock().advice()).contains("grade 3");
        assertThat(Objects.requireNonNull(state().clock().why()).steps())
                .anySatisfy(step -> assertThat(step.source()).isNotNull());
    }
}
