package org.blinaplan.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.fixture.HandClock;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.order.KeptEvents;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosa Castillo on Mon 16 Mar 2026, 08:40 in New York: stopped since 06:25 by line or pump. */
class LogViewModelTest {
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

    private List<String> cells(String what) {
        return Objects.requireNonNull(state().changes()).rows().stream()
                .filter(row -> row.what().equals(what))
                .flatMap(row -> row.cells().stream())
                .map(ChangesTable.Cell::text)
                .toList();
    }

    @Test
    void showsTheClockAndTheAdvice() {
        ClockText text = state().clock();
        assertThat(text.figure()).isEqualTo("1:45");
        assertThat(text.unit()).isEqualTo("hours left");
        // 2 h 15 min of 4 h.
        assertThat(text.share()).isEqualTo(0.5625);
        assertThat(text.lines())
                .containsExactly("Stopped", "Mon 16 Mar, 06:25\n2 h 15 min ago", "4 hours at", "Mon 16 Mar, 10:25");
        assertThat(text.advice()).isEqualTo("Under 4 h: the bag goes on at 9 mcg/day.");
        assertThat(Objects.requireNonNull(text.why()).steps())
                .anySatisfy(step -> assertThat(step.text()).startsWith("INT-001: "))
                .anySatisfy(step -> assertThat(step.source()).isNotNull());
        assertThat(state().first()).isEqualTo(EventKind.RESTARTED);
    }

    @Test
    void theClockGoesOnAndPastTheLimit() {
        clock.pass("PT1H44M30S");
        order.passTime();
        assertThat(state().clock().figure()).isEqualTo("0:00");
        assertThat(state().clock().unit()).isEqualTo("hours left");
        clock.pass("PT30S");
        order.passTime();
        assertThat(state().clock().figure()).isEqualTo("4:00");
        assertThat(state().clock().unit()).isEqualTo("stopped");
        assertThat(state().clock().share()).isEqualTo(1);
        assertThat(state().clock().lines().get(2)).isEqualTo("4 hours were at");
        assertThat(state().clock().advice()).startsWith("4 h or more: restart at 9 mcg/day under supervision");
        assertThat(state().futures()).isEmpty();
        assertThat(Objects.requireNonNull(state().changes()).heads())
                .containsExactly("before", "after, if restarted 10:25 at 9 mcg/day");
    }

    @Test
    void setsThePlansSideBySide() {
        assertThat(cells("Dose step to 28 mcg/day"))
                .containsExactly("Mon 16 Mar, 14:00", "Mon 16 Mar, 16:15", "Mon 16 Mar, 18:00");
        assertThat(cells("Dexamethasone 20 mg"))
                .containsExactly("Mon 16 Mar, 13:00", "Mon 16 Mar, 15:15", "Mon 16 Mar, 17:00");
        assertThat(cells("Admission ends")).containsExactly("Wed 18 Mar, 14:00", "same", "same");
        assertThat(cells("Disconnect")).containsExactly("Mon 6 Apr, 14:00", "Mon 6 Apr, 16:15", "Mon 6 Apr, 18:00");
        assertThat(Objects.requireNonNull(state().changes()).also())
                .isEqualTo("From 10:25 also: new bag and line, supervision, dexamethasone 20 mg at 09:25.");
        DayPicture day = Objects.requireNonNull(state().day());
        assertThat(Objects.requireNonNull(day.moved()).text()).isEqualTo("step 2 h 15 min later");
        assertThat(day.after().bags()).extracting(DayPicture.Band::text).startsWith("bag 4, 24 h", "bag 4 goes on");
        assertThat(state().futures()).containsExactly("Restart 08:40", "Restart at 10:25");
        model.late().set(true);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(state().day()).moved())
                        .text())
                .isEqualTo("step 4 h 0 min later");
    }

    @Test
    void listsTheNewestFirstWithCorrectionsStruckThrough() {
        assertThat(state().recorded()).hasSize(8);
        assertThat(state().recorded().get(0).what()).isEqualTo("Infusion stopped");
        assertThat(state().recorded().get(0).recorded()).isEqualTo("recorded 06:31");
        RecordedRow corrected = state().recorded().get(2);
        assertThat(corrected.when()).isEqualTo("Fri 13 Mar, 14:00");
        assertThat(corrected.struck()).isEqualTo("15:00");
        assertThat(corrected.detail()).isEqualTo("48 h. Corrected: wrong hour typed");
        assertThat(state().spare()).isEqualTo("none made for this patient");
    }

    @Test
    void recordsARestartAndPlansAfterIt() throws IOException {
        model.open(EventKind.RESTARTED);
        assertThat(model.form().value(FormKey.DOSE)).isEqualTo("9 mcg/day");
        assertThat(model.fields()).containsExactly(FormKey.DOSE);
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.done().get()).isEqualTo("Recorded: Infusion restarted, Mon 16 Mar 2026, 08:40.");
        assertThat(model.form().kind()).isNull();
        assertThat(events()).contains("infusion-restarted").contains("\"e10\"");
        assertThat(state().first()).isEqualTo(EventKind.INTERRUPTED);
        assertThat(state().clock().interrupted()).isFalse();
        // 160 h 25 min delivered by 06:25; 511 h 35 min from 08:40 on.
        assertThat(Objects.requireNonNull(order.plan().get())
                        .cycles()
                        .get(0)
                        .cycle()
                        .infusion()
                        .end())
                .hasToString("2026-04-06T16:15-04:00[America/New_York]");
        assertThat(cells("Disconnect")).containsExactly("Mon 6 Apr, 14:00", "Mon 6 Apr, 16:15");
    }

    @Test
    void fillsInWhatThePlanKnows() {
        model.open(EventKind.PREMEDICATION);
        assertThat(model.form().value(FormKey.DRUG)).isEqualTo("dexamethasone");
        assertThat(model.form().value(FormKey.DRUG_DOSE)).isEqualTo("20 mg");
        model.open(EventKind.BAG_HUNG);
        assertThat(model.form().value(FormKey.BAG_HOURS)).isEqualTo("24");
        model.open(EventKind.INTERRUPTED);
        assertThat(model.fields()).containsExactly(FormKey.BECAUSE);
        field(FormKey.BECAUSE, "ICANS");
        assertThat(model.fields()).startsWith(FormKey.BECAUSE, FormKey.GRADE, FormKey.CTCAE);
    }

    @Test
    void fillsInNoDoseWhereAPersonMustDecide() throws IOException {
        model.open(EventKind.REACTION);
        field(FormKey.REACTION, "CYTOKINE_RELEASE_SYNDROME");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(state().clock().advice()).contains("grade");
        model.open(EventKind.RESTARTED);
        assertThat(model.form().value(FormKey.DOSE)).isEmpty();
        model.record();
        assertThat(model.problem().get()).isEqualTo("Write the dose, such as 9 mcg/day.");
        assertThat(events()).doesNotContain("infusion-restarted");
    }

    @Test
    void keepsWhatIsTypedAndSaysWhyItCannotBeRecorded() throws IOException {
        String before = events();
        model.open(EventKind.INTERRUPTED);
        field(FormKey.BECAUSE, "LINE_OR_PUMP");
        model.record();
        assertThat(model.problem().get())
                .isEqualTo("Cycle 1 is interrupted since Mon 16 Mar 2026, 06:25; record infusion-restarted first.");
        assertThat(model.form().value(FormKey.BECAUSE)).isEqualTo("LINE_OR_PUMP");
        model.open(EventKind.RESTARTED);
        model.form().at().set("16 Mar 2026, 08:41");
        model.record();
        assertThat(model.problem().get()).isEqualTo("This lies in the future: it is Mon 16 Mar 2026, 08:40 now.");
        model.form().at().set("9 Mar 2026, 13:00");
        model.form().reason().set("found on paper");
        model.record();
        assertThat(model.problem().get()).startsWith("No cycle is interrupted");
        model.form().at().set("sometime");
        model.record();
        assertThat(model.problem().get()).isEqualTo("Type day and time, such as Mon 20 Apr 2026, 10:00.");
        assertThat(model.form().at().get()).isEqualTo("sometime");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void asksForAReasonLongAfter() throws IOException {
        model.open(EventKind.BODY);
        field(FormKey.NUMBER, "65.5");
        assertThat(model.wantsReason()).isFalse();
        model.form().at().set("Sun 15 Mar 2026, 20:00");
        assertThat(model.wantsReason()).isTrue();
        model.record();
        assertThat(model.problem().get()).isEqualTo("More than 12 h ago: write why it is recorded now.");
        model.form().reason().set("ward round");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(events()).contains("\"65.5 kg\"").contains("ward round");
    }

    @Test
    void correctsByAFurtherEvent() throws IOException {
        model.correct(state().recorded().get(0));
        assertThat(model.form().at().get()).isEqualTo("Mon 16 Mar 2026, 06:25");
        assertThat(model.form().value(FormKey.BECAUSE)).isEqualTo("LINE_OR_PUMP");
        model.form().at().set("Mon 16 Mar 2026, 06:45");
        model.record();
        assertThat(model.problem().get()).isEqualTo("Write what was wrong; a correction has a reason.");
        model.form().reason().set("pump log says 06:45");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(state().clock().figure()).isEqualTo("2:05");
        RecordedRow row = state().recorded().get(0);
        assertThat(row.struck()).isEqualTo("06:25");
        assertThat(row.detail()).isEqualTo("Line or pump. Corrected: pump log says 06:45");
        assertThat(events()).contains("2026-03-16T06:25:00-04:00");

        model.correct(row);
        model.form().neverHappened().set(true);
        model.form().reason().set("other patient");
        model.record();
        assertThat(state().first()).isEqualTo(EventKind.INTERRUPTED);
        assertThat(state().recorded().get(0).withdrawn()).isTrue();
    }

    @Test
    void losesNothingOfASecondPerson() throws IOException {
        KeptEvents theirs = new KeptEvents(parts.events().journal(), log.newOrder());
        theirs.load(folder.resolve("castillo.json").toString());
        theirs.append(new CourseEvent.TaskDone(
                org.blinaplan.domain.event.EventStamp.at(clock.instant().atZone(parts.zone())), "Vital signs", null));
        model.open(EventKind.RESTARTED);
        model.record();
        assertThat(model.problem().get()).startsWith("Somebody else has recorded something since.");
        assertThat(model.form().kind()).isEqualTo(EventKind.RESTARTED);
        assertThat(state().recorded().get(0).what()).isEqualTo("Task done");
        assertThat(events()).contains("Vital signs").doesNotContain("infusion-restarted");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(events()).contains("Vital signs").contains("infusion-restarted");
    }

    @Test
    void saysThatTheDiskCannotBeWrittenAndKeepsTheForm() throws IOException {
        Files.delete(folder.resolve("castillo.events.json"));
        Files.createDirectory(folder.resolve("castillo.events.json"));
        model.open(EventKind.RESTARTED);
        model.record();
        assertThat(model.problem().get()).startsWith("It could not be written beside the order file.");
        assertThat(model.form().value(FormKey.DOSE)).isEqualTo("9 mcg/day");
    }

    @Test
    void wantsTheOrderSavedFirst() {
        order.text(FormField.FAMILY_NAME).set("Castillo-Reyes");
        model.open(EventKind.RESTARTED);
        model.record();
        assertThat(model.problem().get()).startsWith("Save the order first");
    }

    @Test
    void plansNothingAfterEventsThatDoNotFitTheOrder() throws IOException {
        Files.writeString(
                folder.resolve("castillo.events.json"),
                "{\"schema\": \"blinaplan/events/1\", \"events\": [{\"type\": \"infusion-ended\", \"at\":"
                        + " \"2026-03-16T06:25:00-04:00\"}]}");
        log.open(folder);
        assertThat(order.plan().get()).isNull();
        assertThat(order.rightPlan().get()).isNull();
        assertThat(order.toCorrect().get()).isEqualTo(1);
    }

    @Test
    void followsNoEventsOfAnotherPatient() {
        order.text(FormField.ID).set("MRN-7");
        Plan plan = Objects.requireNonNull(order.plan().get());
        assertThat(plan.followed()).isNull();
        order.undo();
        assertThat(Objects.requireNonNull(order.plan().get()).followed()).isNotNull();
    }

    @Test
    void everyOfferedMarkerIsReadWithAUnitOfItsOwn() {
        FormChoices choices = new FormChoices(
                Objects.requireNonNull(order.plan().get()),
                clock.instant().atZone(parts.zone()),
                new Texts(Locale.ENGLISH));
        assertThat(choices.of(FormKey.MARKER)).hasSize(11);
        assertThat(choices.of(FormKey.GRADE)).hasSize(6);
        assertThat(choices.of(FormKey.TASK)).isNotEmpty();
        assertThat(choices.of(FormKey.ORIENTATION)).hasSize(5);
    }

    @Test
    void addsUpThePointsOfAnIceTest() throws IOException {
        model.open(EventKind.ASSESSMENT);
        field(FormKey.ORIENTATION, "3");
        field(FormKey.NAMING, "3");
        field(FormKey.COMMAND, "1");
        field(FormKey.WRITING, "1");
        assertThat(model.form().value(FormKey.SCORE)).isEmpty();
        field(FormKey.ATTENTION, "0");
        assertThat(model.form().value(FormKey.SCORE)).isEqualTo("8");
        model.record();
        assertThat(model.problem().get()).isEmpty();
        assertThat(events()).contains("\"orientation\": \"3\"").contains("\"score\": 8");
    }
}
