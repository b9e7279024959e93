package org.blinaplan.ui.order;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.jspecify.annotations.Nullable;

/** The form and the course as it will be: every keystroke is read and planned anew. */
public final class OrderViewModel {
    private static final int UNDO_STEPS = 200;
    /** "2" is cycle 2 alone, not two cycles: it is written out so that it is seen. */
    private static final Pattern ONE_CYCLE = Pattern.compile("[1-9][0-9]?");

    private final OrderAssessor assessor;
    private final TypedOrder blank;
    private final Map<FormField, StringProperty> fields = new EnumMap<>(FormField.class);
    private final Map<Integer, StringProperty> cycleStarts = new HashMap<>();
    private final ReadOnlyObjectWrapper<OrderState> state;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Plan> rightPlan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper old = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper toCorrect = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper loads = new ReadOnlyIntegerWrapper();
    private final Deque<Edit> past = new ArrayDeque<>();
    private TypedOrder typed;
    private TypedOrder saved;
    private Object lastEdited = "";
    private @Nullable Plan beforeEdit;
    private boolean loading;
    private Happened happened = Happened.NOTHING;

    /**
     * What is recorded of a patient's course.
     *
     * @param patient the number for whom it was recorded; events are never another patient's
     * @param json the events file; empty where nothing is recorded
     */
    private record Happened(String patient, String json) {
        static final Happened NOTHING = new Happened("", "");
    }

    /**
     * An edit that can be taken back.
     *
     * @param what the form field, or the number of the cycle whose start it is
     * @param before the form without it
     */
    private record Edit(Object what, TypedOrder before) {}

    /** A new order, with the zone filled in. */
    public OrderViewModel(OrderAssessor assessor, String zone) {
        this.assessor = assessor;
        blank = TypedOrder.EMPTY.with(FormField.ZONE, zone);
        typed = blank;
        saved = blank;
        state = new ReadOnlyObjectWrapper<>(assessor.assess(typed, null, ""));
        for (FormField field : FormField.values()) {
            StringProperty text = new SimpleStringProperty(typed.text(field));
            text.addListener((property, before, now) -> edit(field, typed.with(field, now)));
            fields.put(field, text);
        }
    }

    /** The text of a field. */
    public StringProperty text(FormField field) {
        return java.util.Objects.requireNonNull(fields.get(field));
    }

    /** The text of a cycle's planned start. */
    public StringProperty cycleStart(int cycle) {
        return cycleStarts.computeIfAbsent(cycle, number -> {
            StringProperty text = new SimpleStringProperty(typed.cycleStart(number));
            text.addListener((property, before, now) -> edit(number, typed.withCycleStart(number, now)));
            return text;
        });
    }

    /** Pins these bags and no others, as one edit. */
    public void pin(List<Pin> pins) {
        editAtOnce(FormField.BAGS_HOME, typed.withPins(pins));
    }

    /** Starts a cycle at this instant, as one edit; the cycles after it follow where they have no start of their own. */
    public void start(int cycle, ZonedDateTime at) {
        boolean first = OrderDrafter.range(typed.text(FormField.CYCLES))
                .map(cycles -> cycles.first() == cycle)
                .orElse(true);
        editAtOnce(first ? FormField.START_DATE : cycle, first ? typed.withStart(at) : typed.withCycleStart(cycle, at));
    }

    private void editAtOnce(Object what, TypedOrder changed) {
        if (!changed.equals(typed)) {
            remember(what);
            lastEdited = "";
            show(changed);
        }
    }

    private void remember(Object what) {
        past.push(new Edit(what, typed));
        if (past.size() > UNDO_STEPS) {
            past.removeLast();
        }
        keepCurrentPlan();
    }

    private void edit(Object what, TypedOrder changed) {
        if (loading) {
            return;
        }
        if (!lastEdited.equals(what)) {
            remember(what);
            lastEdited = what;
        }
        typed = changed;
        assess();
    }

    /** A half-typed value may read as a right one, so only a course from before an edit may outlast its errors. */
    private void keepCurrentPlan() {
        state.get().currentPlan().ifPresent(current -> beforeEdit = current);
    }

    /** The field was left: what is typed next, even in the same field, is an edit of its own. */
    public void endEdit() {
        String cycles = typed.text(FormField.CYCLES).strip();
        if (ONE_CYCLE.matcher(cycles).matches()) {
            text(FormField.CYCLES).set(cycles + " to " + cycles);
        }
        lastEdited = "";
    }

    private void assess() {
        boolean same = typed.text(FormField.ID).strip().equals(happened.patient());
        state.set(assessor.assess(typed, beforeEdit, same ? happened.json() : ""));
        toCorrect.set(state.get().toCorrect());
        rightPlan.set(state.get().currentPlan().orElse(null));
        plan.set(state.get().plan());
        old.set(state.get().freshness() == OrderState.Freshness.OLD);
        unsaved.set(!typed.equals(saved));
        undoable.set(!past.isEmpty());
    }

    private static boolean isOpen(FollowedCycle cycle) {
        return cycle.state() == CycleState.RUNNING
                || cycle.state() == CycleState.INTERRUPTED
                || !cycle.advice().isEmpty();
    }

    /** What the form means. */
    ReadOnlyObjectProperty<OrderState> state() {
        return state.getReadOnlyProperty();
    }

    /** The course that is drawn; absent before the first one. */
    public ReadOnlyObjectProperty<@Nullable Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** The course of the whole form; absent while a field is wrong or empty. Only this one is printed. */
    public ReadOnlyObjectProperty<@Nullable Plan> rightPlan() {
        return rightPlan.getReadOnlyProperty();
    }

    /** Whether the drawn course is older than what stands in the form. */
    public ReadOnlyBooleanProperty old() {
        return old.getReadOnlyProperty();
    }

    /** Whether something is typed that no file holds. */
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /** Whether there is something to undo. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** How many fields are wrong. */
    public ReadOnlyIntegerProperty toCorrect() {
        return toCorrect.getReadOnlyProperty();
    }

    /** Counts the orders that were begun or opened: another number means another order stands in the form. */
    public ReadOnlyIntegerProperty loads() {
        return loads.getReadOnlyProperty();
    }

    /** What decides the bags and hours this form leaves open. */
    BagPolicy usual(Monograph monograph) {
        return assessor.usual(typed, monograph);
    }

    /** Takes back the last field that was edited, and gives it: a form field, or the cycle whose start it is. */
    public Optional<Object> undo() {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        Edit edit = past.pop();
        lastEdited = "";
        show(edit.before());
        return Optional.of(edit.what());
    }

    /** An empty form. */
    public void clear() {
        happened = Happened.NOTHING;
        load(blank);
    }

    /** The order of a file of which nothing is recorded. */
    public void open(Draft draft) {
        open(draft, "");
    }

    /** The order of a file, and the events recorded of it; it is planned after them. */
    public void open(Draft draft, String events) {
        TypedOrder order = DraftReader.typed(draft);
        happened = new Happened(order.text(FormField.ID).strip(), events);
        load(order);
    }

    /** Plans after these events from now on: those of the patient in the form. */
    public void recorded(String events) {
        happened = new Happened(typed.text(FormField.ID).strip(), events);
        assess();
    }

    /** Plans anew where time has passed since: a minute, in a course in which something runs or is interrupted. */
    public void passTime() {
        Plan last = plan.get();
        FollowedCourse followed = last == null ? null : last.followed();
        if (followed != null
                && followed.cycles().stream().anyMatch(OrderViewModel::isOpen)
                && assessor.now()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .isAfter(followed.now().toInstant())) {
            assess();
        }
    }

    private void load(TypedOrder order) {
        past.clear();
        lastEdited = "";
        saved = order;
        beforeEdit = null;
        show(order);
        loads.set(loads.get() + 1);
    }

    private void show(TypedOrder order) {
        loading = true;
        typed = order;
        fields.forEach((field, text) -> text.set(order.text(field)));
        cycleStarts.forEach((cycle, text) -> text.set(order.cycleStart(cycle)));
        loading = false;
        assess();
    }

    /** An order that is kept nowhere yet: all of it is unsaved. */
    public void fill(Draft draft) {
        clear();
        show(DraftReader.typed(draft));
    }

    /** The same order as the form would write it. */
    public static Draft asTyped(Draft draft) {
        return OrderDrafter.draft(DraftReader.typed(draft)).draft();
    }

    /** The order as it stands, for the file. */
    public Draft draft() {
        return OrderDrafter.draft(typed).draft();
    }

    /** Says that a file holds this draft. */
    public void saved(Draft draft) {
        if (draft().equals(draft)) {
            saved = typed;
            unsaved.set(false);
        }
    }
}
