package org.blinaplan.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.blinaplan.application.Draft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final WindowParts parts = new WindowOutside().parts(CLOCK, "America/New_York", Sites.lindenHill());
    private final OrderFormat format = parts.orders();
    private final OrderViewModel order = new OrderViewModel(
            new OrderAssessor(
                    format,
                    parts.planner(),
                    parts.comparer(),
                    () -> parts.site(),
                    parts.events().format(),
                    parts.clock()),
            "America/New_York");

    private void type(FormField field, String text) {
        order.text(field).set(text);
    }

    private void typeAdult() {
        type(FormField.ID, "MRN-1001");
        type(FormField.BIRTH_DATE, "14 May 1971");
        type(FormField.WEIGHT, "70");
        type(FormField.HEIGHT, "168");
        type(FormField.MONOGRAPH, "us-2024-06");
        type(FormField.INDICATION, "relapsed-refractory");
        type(FormField.CYCLES, "1 to 2");
        type(FormField.START_DATE, "2 Mar 2026");
        type(FormField.START_TIME, "10:00");
    }

    private OrderState state() {
        return order.state().get();
    }

    private Plan plan() {
        return Objects.requireNonNull(state().plan());
    }

    @Test
    void asksForEachRequiredFieldAndCallsNothingWrongInANewOrder() {
        assertThat(state().problems()).isEmpty();
        assertThat(state().otherProblems()).isEmpty();
        assertThat(state().toFill())
                .containsExactly(
                        FormField.ID,
                        FormField.BIRTH_DATE,
                        FormField.WEIGHT,
                        FormField.HEIGHT,
                        FormField.MONOGRAPH,
                        FormField.INDICATION,
                        FormField.CYCLES,
                        FormField.START_DATE,
                        FormField.START_TIME);
        assertThat(state().plan()).isNull();
    }

    @Test
    void drawsTheCourseAsSoonAsTheLastRequiredFieldIsTyped() {
        typeAdult();
        assertThat(state().freshness()).isEqualTo(OrderState.Freshness.CURRENT);
        assertThat(plan().cycles()).hasSize(2);
        assertThat(plan().cycles().get(0).cycle().steps().get(1).dose().rate()).hasToString("28 mcg/day");
        assertThat(order.rightPlan().get()).isSameAs(plan());
    }

    @ParameterizedTest
    @CsvSource({"WEIGHT,0", "WEIGHT,-3", "WEIGHT,7O", "WEIGHT,700", "HEIGHT,17", "BIRTH_DATE,2 Mar 2027", "ZONE,Mars"})
    void saysBesideTheFieldWhatIsWrongAndKeepsTheLastGoodCourse(FormField field, String wrong) {
        typeAdult();
        Plan good = plan();
        type(field, wrong);
        assertThat(state().problems()).containsOnlyKeys(field);
        assertThat(state().problems().get(field)).isNotBlank();
        assertThat(state().freshness()).isEqualTo(OrderState.Freshness.OLD);
        assertThat(state().plan()).isSameAs(good);
        assertThat(order.rightPlan().get()).isNull();
        assertThat(order.text(field).get()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"WEIGHT,7,7O", "WEIGHT,7,''", "CYCLES,1,1-x", "HEIGHT,100,1000", "CYCLES,1 to 1,1 to 12"})
    void neverKeepsTheCourseOfAHalfTypedValue(FormField field, String half, String wrong) {
        typeAdult();
        order.endEdit();
        Plan good = plan();
        type(field, half);
        assertThat(plan()).isNotSameAs(good);
        type(field, wrong);
        assertThat(state().freshness()).isEqualTo(OrderState.Freshness.OLD);
        assertThat(order.plan().get()).isSameAs(good);
        assertThat(order.old().get()).isTrue();
        assertThat(order.rightPlan().get()).isNull();
    }

    @Test
    void keepsTheCourseFromBeforeTheEditThroughSeveralFieldsInError() {
        typeAdult();
        order.endEdit();
        Plan good = plan();
        type(FormField.WEIGHT, "7");
        type(FormField.WEIGHT, "7O");
        order.endEdit();
        type(FormField.HEIGHT, "17");
        order.endEdit();
        type(FormField.WEIGHT, "7");
        type(FormField.WEIGHT, "7x");
        assertThat(order.plan().get()).isSameAs(good);
    }

    @Test
    void drawsNothingWhereTheOnlyRightOrderWasHalfTyped() {
        typeAdult();
        Draft draft = order.draft().with("patient.weight", "");
        order.open(draft);
        type(FormField.WEIGHT, "7");
        assertThat(order.plan().get()).isNotNull();
        type(FormField.WEIGHT, "7O");
        assertThat(order.plan().get()).isNull();
        assertThat(state().freshness()).isEqualTo(OrderState.Freshness.NONE);
    }

    @Test
    void keepsTheCourseFromBeforeTheEditAfterUndo() {
        typeAdult();
        type(FormField.HEIGHT, "17");
        Plan good = plan();
        order.endEdit();
        type(FormField.WEIGHT, "7");
        order.undo();
        assertThat(state().problems()).containsOnlyKeys(FormField.HEIGHT);
        assertThat(order.plan().get()).isSameAs(good);
    }

    @Test
    void writesASingleCycleOutWhenTheFieldIsLeft() {
        typeAdult();
        type(FormField.CYCLES, "2");
        assertThat(order.text(FormField.CYCLES).get()).isEqualTo("2");
        order.endEdit();
        assertThat(order.text(FormField.CYCLES).get()).isEqualTo("2 to 2");
        assertThat(plan().cycles())
                .singleElement()
                .matches(planned -> planned.cycle().number() == 2);
    }

    @Test
    void drawsTheCourseWithoutAWrongDateOfTheWeight() {
        typeAdult();
        type(FormField.WEIGHT_DATE, "30 Feb 2026");
        assertThat(state().problems())
                .containsEntry(
                        FormField.WEIGHT_DATE, "February 2026 ends on Sat 28. Type that day, or 1 March or later.");
        assertThat(state().freshness()).isEqualTo(OrderState.Freshness.PARTIAL);
        assertThat(state().leftOut()).containsExactly(FormField.WEIGHT_DATE);
        assertThat(order.rightPlan().get()).isNull();
    }

    @Test
    void neverDrawsWithoutAWrongBagWishSinceItChangesTheBags() {
        typeAdult();
        type(FormField.VISITS, "whenever");
        assertThat(state().freshness()).isEqualTo(OrderState.Freshness.OLD);
        assertThat(state().problems()).containsOnlyKeys(FormField.VISITS);
    }

    @Test
    void offersBothOffsetsOnlyWhereTheClockShowsTheStartTwice() {
        typeAdult();
        assertThat(state().offsets()).isEmpty();
        type(FormField.START_DATE, "1 Nov 2026");
        type(FormField.START_TIME, "01:30");
        assertThat(state().offsets()).containsExactly(ZoneOffset.ofHours(-4), ZoneOffset.ofHours(-5));
        assertThat(state().problems()).containsOnlyKeys(FormField.START_TIME);
        assertThat(state().problems())
                .containsEntry(
                        FormField.START_TIME,
                        "The clock shows this time twice that day. Choose below which one is meant.");
        type(FormField.START_OFFSET, "-05:00");
        assertThat(state().problems()).isEmpty();
        assertThat(plan().cycles().get(0).cycle().infusion().start().toOffsetDateTime())
                .hasToString("2026-11-01T01:30-05:00");
    }

    @Test
    void refusesAStartInTheSkippedHour() {
        typeAdult();
        type(FormField.START_DATE, "8 Mar 2026");
        type(FormField.START_TIME, "02:30");
        assertThat(state().problems()).containsOnlyKeys(FormField.START_TIME);
        assertThat(state().problems().get(FormField.START_TIME))
                .isEqualTo(
                        "Sun 8 Mar 2026, 02:30 does not exist in America/New_York: the clock goes from 02:00 to 03:00"
                                + " that day; choose a time before or after.");
    }

    @Test
    void saysInWordsWhenACycleBeforeBegins() {
        typeAdult();
        order.cycleStart(2).set("Mon 23 Feb 2026, 10:00");
        assertThat(state().startProblems().get(2)).contains("begins at Mon 2 Mar 2026, 10:00;");
    }

    @Test
    void plansALaterStartOfACycleAndSaysWhereItIsWrong() {
        typeAdult();
        order.cycleStart(2).set("Mon 20 Apr 2026, 10:00");
        assertThat(plan().cycles().get(1).cycle().infusion().start().toLocalDateTime())
                .hasToString("2026-04-20T10:00");
        order.cycleStart(2).set("31 Apr 2026, 10:00");
        assertThat(state().startProblems()).containsOnlyKeys(2);
        assertThat(state().startProblems().get(2)).contains("April 2026 ends on Thu 30");
    }

    @Test
    void showsBothDosesOnlyCloseTo45Kilograms() {
        typeAdult();
        assertThat(state().comparison()).isEmpty();
        type(FormField.WEIGHT, "44.6");
        assertThat(state().comparison()).isPresent();
    }

    @Test
    void takesBackFieldByField() {
        typeAdult();
        type(FormField.WEIGHT, "7");
        type(FormField.WEIGHT, "71");
        type(FormField.HEIGHT, "170");
        order.undo();
        assertThat(order.text(FormField.HEIGHT).get()).isEqualTo("168");
        assertThat(order.text(FormField.WEIGHT).get()).isEqualTo("71");
        order.undo();
        assertThat(order.text(FormField.WEIGHT).get()).isEqualTo("70");
    }

    @Test
    void opensAFullFileAndWritesTheSameOrder() {
        byte[] file = OrderFile.full().text().getBytes(StandardCharsets.UTF_8);
        order.open(opened(file));
        assertThat(order.unsaved().get()).isFalse();
        assertThat(order.text(FormField.WEIGHT).get()).isEqualTo("70");
        assertThat(order.text(FormField.BIRTH_DATE).get()).isEqualTo("14 May 1971");
        assertThat(order.cycleStart(2).get()).isEqualTo("Mon 20 Apr 2026, 10:00");
        assertThat(state().freshness()).isEqualTo(OrderState.Freshness.CURRENT);
        assertThat(format.read(format.save(order.draft()), parts.site())).isEqualTo(format.read(file, parts.site()));
    }

    @Test
    void keepsTheAnswerNoneApartFromNoAnswer() {
        byte[] file = OrderFile.full().with("[\"warfarin\"]", "[]").text().getBytes(StandardCharsets.UTF_8);
        order.open(opened(file));
        assertThat(order.text(FormField.CYP_DRUGS).get()).isEqualTo("none");
        assertThat(plan().order().patient().cypDrugs()).isEmpty();
        assertThat(format.read(format.save(order.draft()), parts.site())).isEqualTo(format.read(file, parts.site()));
    }

    @Test
    void opensAFileWithWrongValuesWithTheSentencesAtTheirFields() {
        byte[] file = OrderFile.full()
                .with("\"70 kg\"", "\"7O kg\"")
                .with("\"168 cm\"", "\"17 cm\"")
                .text()
                .getBytes(StandardCharsets.UTF_8);
        order.open(opened(file));
        assertThat(state().problems()).containsOnlyKeys(FormField.WEIGHT, FormField.HEIGHT);
        assertThat(order.text(FormField.WEIGHT).get()).isEqualTo("7O");
        assertThat(order.draft().text("patient.weight")).isEqualTo("7O kg");
    }

    @Test
    void knowsWhetherAFileHoldsWhatIsTyped() {
        typeAdult();
        assertThat(order.unsaved().get()).isTrue();
        order.saved(order.draft());
        assertThat(order.unsaved().get()).isFalse();
        type(FormField.WEIGHT, "71");
        assertThat(order.unsaved().get()).isTrue();
    }

    private Draft opened(byte[] file) {
        return ((Reading.Read<Draft>) format.open(file)).value();
    }
}
