package org.blinaplan.ui.verify;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.PlanStoredCourse.Based;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.course.VerifyPlan;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.TypedAgain;
import org.blinaplan.ui.verify.ComparedText.Choice;
import org.jspecify.annotations.Nullable;

/** A second person's look at the last version of an order: typed unseen, compared, and signed or not. */
public final class VerifyViewModel {
    private final VerifyParts parts;
    private final ObservableBooleanValue unsaved;
    private final Texts texts;
    private final Stages stages;
    private final HistoryRows histories;
    private final SecondTyping typing = new SecondTyping();
    private final Decision decision;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Waiting());
    private final ReadOnlyObjectWrapper<List<HistoryRow>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper unseen = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable CourseSeen seen;
    private @Nullable Comparison comparison;
    private Runnable onChanged = () -> {};
    private Runnable onChangeOrder = () -> {};

    /**
     * For one course. Nothing is read before {@link #load}.
     *
     * @param unsaved whether something is typed in the order that is not kept
     */
    public VerifyViewModel(VerifyParts parts, ObservableBooleanValue unsaved, Texts texts) {
        this.parts = parts;
        this.unsaved = unsaved;
        this.texts = texts;
        stages = new Stages(parts.store().person().name(), texts);
        histories = new HistoryRows(parts.use().orders(), texts);
        decision = new Decision(texts);
        unsaved.addListener((property, before, now) -> {
            startAgain();
            load();
        });
    }

    /** Called when something was signed or rejected. */
    public void setOnChanged(Runnable action) {
        onChanged = action;
    }

    /** Called when the order is to be changed. */
    public void setOnChangeOrder(Runnable action) {
        onChangeOrder = action;
    }

    /** Whether nothing of the order may be seen anywhere in the window: somebody types it a second time. */
    public ReadOnlyBooleanProperty unseen() {
        return unseen.getReadOnlyProperty();
    }

    /** How far it has come. */
    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** The second looks of before, the newest first. */
    ReadOnlyObjectProperty<List<HistoryRow>> history() {
        return history.getReadOnlyProperty();
    }

    /** Whether the store is at work; nothing else begins meanwhile. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What somebody else did meanwhile; empty where nobody did. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** Why the last step did not succeed; empty where it did. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    SecondTyping typing() {
        return typing;
    }

    Decision decision() {
        return decision;
    }

    /** By whose name it is signed. */
    String person() {
        return parts.store().person().name();
    }

    /** Reads the course anew; what was compared stays as long as nobody else has changed the course. */
    public void load() {
        if (!busy.get()) {
            notice.set("");
            problem.set("");
            read(this::look);
        }
    }

    private void read(Consumer<CourseSeen> then) {
        run("verify.reading", () -> CourseSeen.look(parts), then, sentence -> {
            seen = null;
            history.set(List.of());
            show(new Stage.Closed(Stage.Why.FAULT, texts.of("verify.closed.FAULT"), sentence, null, false));
        });
    }

    private <T> void run(String what, Callable<T> work, Consumer<T> done, Consumer<String> failed) {
        busy.set(true);
        parts.background()
                .run(
                        texts.of(what),
                        work,
                        result -> {
                            busy.set(false);
                            done.accept(result);
                        },
                        failure -> {
                            busy.set(false);
                            failed.accept(sentence(failure));
                        });
    }

    /** A fault of the store speaks for itself; what nobody foresaw may hold a patient's data and is not shown. */
    private String sentence(Exception failure) {
        return failure instanceof StoreFault fault && fault.getMessage() != null
                ? fault.getMessage()
                : texts.of("verify.failed");
    }

    private void look(CourseSeen now) {
        CourseSeen before = seen;
        if (before != null && comparison != null) {
            if (before.course().version() != now.course().version() || !now.hasSameBasis(before)) {
                overtaken(before, now);
            }
            return;
        }
        if (before != null && before.version().number() != now.version().number()) {
            typing.clear();
        }
        begin(now);
    }

    /** Whoever has seen the first entry types everything anew. */
    private void startAgain() {
        if (comparison != null) {
            comparison = null;
            typing.clear();
        }
    }

    /** Nothing is signed upon what is no longer so. */
    private void overtaken(CourseSeen before, CourseSeen now) {
        String since = now.since(before, texts);
        typing.clear();
        begin(now);
        notice.set(texts.of("verify.overtaken", since));
    }

    private void begin(CourseSeen now) {
        seen = now;
        comparison = null;
        Based based = now.based();
        if (based != null) {
            typing.readBy(new TypedAgain(
                    parts.use().orders(),
                    based.basis().site(),
                    based.order().monograph(),
                    based.order().zone().getId()));
        }
        show(stages.of(now, unsaved.get(), histories.beside(now)));
    }

    private void show(Stage next) {
        boolean open = next instanceof Stage.Compared || (next instanceof Stage.Closed closed && closed.open());
        CourseSeen now = seen;
        history.set(now == null ? List.of() : histories.of(now, !open));
        unseen.set(next instanceof Stage.Typing);
        stage.set(next);
    }

    /** Locks what was typed and sets it beside the first entry. */
    void compare() {
        CourseSeen now = seen;
        if (busy.get() || now == null || !(stage.get() instanceof Stage.Typing) || !typing.isComplete()) {
            return;
        }
        problem.set("");
        SecondEntry entry = typing.entry();
        run(
                "verify.comparing",
                () -> parts.use().verifying().compare(now.version(), entry, now.bases()),
                reading -> {
                    if (reading instanceof Reading.Read<Comparison> read) {
                        compared(now, read.value());
                    } else {
                        problem.set(texts.of("verify.doesNotFit"));
                    }
                },
                problem::set);
    }

    private void compared(CourseSeen now, Comparison made) {
        comparison = made;
        notice.set("");
        ComparedText text = new ComparedTexts(made, texts)
                .text(
                        person(),
                        parts.clock().instant().atZone(now.zone()),
                        parts.plans().checkCode(made.first()),
                        histories.changes(now));
        decision.begin(text);
        show(new Stage.Compared(text));
    }

    /** Signs the plan of the first entry. */
    void sign() {
        if (decision.signable().get()) {
            String reason =
                    decision.choice().get() == null ? null : decision.reason().get();
            keep(
                    (verifying, about, compared) -> verifying.sign(parts.store(), about.course(), compared, reason),
                    () -> {});
        }
    }

    /** Keeps both entries without a signature. */
    void reject() {
        if (decision.rejectable().get()) {
            boolean second = decision.choice().get() == Choice.SECOND;
            String reason = decision.reason().get();
            keep(
                    (verifying, about, compared) -> verifying.reject(
                            parts.store(),
                            about.course(),
                            compared,
                            second ? Verification.Outcome.SECOND_IS_RIGHT : Verification.Outcome.NEITHER,
                            reason),
                    second ? onChangeOrder : () -> {});
        }
    }

    /** Goes to the order. */
    void changeOrder() {
        onChangeOrder.run();
    }

    private interface Keeping {
        Outcome keep(VerifyPlan verifying, CourseSeen about, Comparison compared) throws StoreFault;
    }

    private void keep(Keeping keeping, Runnable then) {
        CourseSeen about = seen;
        Comparison compared = comparison;
        if (busy.get() || about == null || compared == null) {
            return;
        }
        problem.set("");
        run(
                "verify.keeping",
                () -> keeping.keep(parts.use().verifying(), about, compared),
                outcome -> {
                    if (outcome instanceof Outcome.Appended) {
                        kept(then);
                    } else {
                        read(now -> overtaken(about, now));
                    }
                },
                problem::set);
    }

    private void kept(Runnable then) {
        comparison = null;
        typing.clear();
        read(now -> {
            begin(now);
            onChanged.run();
            then.run();
        });
    }
}
