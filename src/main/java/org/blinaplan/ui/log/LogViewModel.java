package org.blinaplan.ui.log;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.blinaplan.application.CompareEvent;
import org.blinaplan.application.EventJournal;
import org.blinaplan.application.ForeseeRestart;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.RecordEvent;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.OrderViewModel;
import org.jspecify.annotations.Nullable;

/** What happened to the course: recorded, corrected, and what it changes. */
public final class LogViewModel {
    private final OrderViewModel order;
    private final LogParts parts;
    private final Texts texts;
    private final EventForm form;
    private final BooleanProperty late = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable LogState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper formChanges = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private boolean active;

    /** The log of this order. */
    public LogViewModel(OrderViewModel order, LogParts parts, Texts texts) {
        this.order = order;
        this.parts = parts;
        this.texts = texts;
        form = new EventForm(parts.clock(), parts.zone());
        form.setOnChange(this::formChanged);
        order.plan().addListener((property, before, now) -> refresh());
        late.addListener((property, before, now) -> refresh());
    }

    /** What is shown; absent while there is no course. */
    public ReadOnlyObjectProperty<@Nullable LogState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the last attempt to record did not succeed; empty where it did. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was recorded last, in a sentence; empty at first. */
    public ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Whether the restart after a long gap is drawn instead of the one now. */
    public BooleanProperty late() {
        return late;
    }

    SitePolicy site() {
        return parts.site();
    }

    EventForm form() {
        return form;
    }

    /** Counts the changes of the form. */
    ReadOnlyIntegerProperty formChanges() {
        return formChanges.getReadOnlyProperty();
    }

    /** Begins or ends to follow the order: nothing is computed for a screen that nobody sees. */
    public void setActive(boolean wanted) {
        active = wanted;
        refresh();
    }

    /** The minute has gone on. */
    public void passTime() {
        form.passTime(zone());
    }

    private ZoneId zone() {
        Plan plan = order.plan().get();
        return plan == null ? parts.zone() : plan.order().zone();
    }

    private ZonedDateTime now() {
        return parts.clock().instant().atZone(zone());
    }

    private void formChanged() {
        problem.set("");
        formChanges.set(formChanges.get() + 1);
        refresh();
    }

    private void refresh() {
        form.passTime(zone());
        if (active) {
            Plan plan = order.plan().get();
            state.set(plan == null ? null : state(plan));
        }
    }

    private LogState state(Plan plan) {
        StateBuilder builder = new StateBuilder(plan, now(), texts);
        Optional<CompareEvent.Compared> pending = pending(plan);
        if (pending.isPresent()) {
            return builder.compared(pending.get(), true);
        }
        Optional<ForeseeRestart.Foreseen> foreseen = parts.restarts().of(plan);
        if (foreseen.isPresent()) {
            return builder.waiting(foreseen.get(), late.get());
        }
        return parts.comparing()
                .last(plan)
                .map(last -> builder.compared(last, false))
                .orElseGet(builder::nothing);
    }

    /** The event that stands in the form, once it could be recorded; a restart as it is foreseen needs no other table. */
    private Optional<CompareEvent.Compared> pending(Plan plan) {
        EventKind kind = form.kind();
        if (kind == null || isAsForeseen(plan) || !kind.movesThePlan()) {
            return Optional.empty();
        }
        try {
            RecordEvent.Happened happened = form.neverHappened().get() ? null : form.happened();
            String reason = form.corrects() == null ? "" : "?";
            if (attempt(plan, happened, reason) instanceof Reading.Read<EventLog> read) {
                CourseEvent event = happened == null ? event(plan, form.corrects()) : happened.event();
                return Optional.of(
                        beside(parts.restarts().of(plan), parts.comparing().pending(plan, read.value(), event)));
            }
        } catch (EventForm.NotRight e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isAsForeseen(Plan plan) {
        return form.kind() == EventKind.RESTARTED
                && form.corrects() == null
                && !form.isTouched()
                && form.value(FormKey.DOSE)
                        .equals(choices(plan).prefilled(EventKind.RESTARTED).getOrDefault(FormKey.DOSE, ""));
    }

    /** A restart is set beside the plan without the interruption. */
    private static CompareEvent.Compared beside(
            Optional<ForeseeRestart.Foreseen> waiting, CompareEvent.Compared compared) {
        return waiting.isPresent() && compared.event() instanceof CourseEvent.InfusionRestarted
                ? compared.against(waiting.get().before(), waiting.get().gap().start())
                : compared;
    }

    private CourseEvent event(Plan plan, @Nullable String id) {
        return log(plan).recorded().stream()
                .filter(recorded -> Objects.equals(recorded.stamp().id(), id))
                .findFirst()
                .orElseThrow();
    }

    private static EventLog log(Plan plan) {
        FollowedCourse followed = plan.followed();
        return followed == null ? EventLog.EMPTY : followed.log();
    }

    private Reading<EventLog> attempt(Plan plan, RecordEvent.@Nullable Happened happened, String reason) {
        RecordEvent.Course course = new RecordEvent.Course(plan.order(), plan.site(), log(plan));
        String corrects = form.corrects();
        return corrects == null
                ? parts.recording().record(course, Objects.requireNonNull(happened))
                : parts.recording().correct(course, corrects, happened, reason);
    }

    /** The form for this kind of event, filled in from the plan. */
    public void open(EventKind kind) {
        Plan plan = order.plan().get();
        if (plan != null) {
            done.set("");
            form.open(kind, choices(plan).prefilled(kind));
        }
    }

    /** The form by which a recorded event is corrected. */
    public void correct(RecordedRow row) {
        if (row.id() != null) {
            done.set("");
            form.correct(row.kind(), row.id(), row.event().at(), EventWords.fields(row.event()));
        }
    }

    /** Puts the form away; nothing is recorded. */
    public void cancel() {
        form.close();
    }

    private FormChoices choices(Plan plan) {
        return new FormChoices(plan, now(), texts);
    }

    /** The fields of the form that are asked for now. */
    List<FormKey> fields() {
        Plan plan = order.plan().get();
        return plan == null ? List.of() : choices(plan).fields(form);
    }

    /** What can be chosen in a field. */
    Map<String, String> choices(FormKey key) {
        Plan plan = order.plan().get();
        return plan == null ? Map.of() : choices(plan).of(key);
    }

    /** Whether a reason is asked for: a correction, or an event of long ago. */
    boolean wantsReason() {
        if (form.corrects() != null) {
            return true;
        }
        try {
            return parts.recording().isLate(form.time(), parts.site());
        } catch (EventForm.NotRight e) {
            return false;
        }
    }

    /** Records what stands in the form. Where that fails, a sentence says why and the form stays as it is. */
    public void record() {
        String sentence = tryToRecord();
        if (sentence.isEmpty()) {
            form.close();
        } else {
            problem.set(sentence);
        }
    }

    private String tryToRecord() {
        Plan plan = order.rightPlan().get();
        if (plan == null) {
            return texts.of("log.problem.order");
        }
        if (!parts.events().hasPlace() || order.unsaved().get()) {
            return texts.of("log.problem.unsaved");
        }
        try {
            RecordEvent.Happened happened =
                    form.neverHappened().get() && form.corrects() != null ? null : form.happened();
            Reading<EventLog> attempt =
                    attempt(plan, happened, form.reason().get().strip());
            if (attempt instanceof Reading.Read<EventLog> read) {
                return keep(read.value());
            }
            return ((Reading.Refused<EventLog>) attempt)
                    .problems().stream().map(LogViewModel::sentence).distinct().collect(Collectors.joining(" "));
        } catch (EventForm.NotRight e) {
            return sentence(String.valueOf(e.getMessage()));
        }
    }

    private String keep(EventLog longer) {
        CourseEvent event = longer.recorded().get(longer.recorded().size() - 1);
        try {
            EventJournal.Outcome outcome = parts.events().append(event);
            if (outcome instanceof EventJournal.Outcome.Overtaken) {
                return texts.of("log.problem.overtaken");
            }
        } catch (IOException e) {
            return texts.of("log.problem.notWritten");
        }
        EventWords words = new EventWords(texts);
        done.set(
                event instanceof CourseEvent.Correction
                        ? texts.of("log.done.corrected")
                        : texts.of("log.done", words.what(event), Dates.moment(event.at())));
        return "";
    }

    private static String sentence(Problem problem) {
        return sentence(problem.message());
    }

    private static String sentence(String message) {
        String whole = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }
}
