package org.blinaplan.ui.bags;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.blinaplan.application.CompareBags;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.OrderViewModel;
import org.jspecify.annotations.Nullable;

/** The bags of one cycle of the order: chosen, pinned, compared. Every change is an edit of the order. */
public final class BagsViewModel {
    private final OrderViewModel order;
    private final CompareBags compare;
    private final Texts texts;
    private final Comparisons comparisons;
    private final ObjectProperty<@Nullable Integer> cycle = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable CycleBags> bags = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable BagRow> selected = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.WAYS);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private boolean active;

    /** What stands beside the table. */
    public enum Side {
        WAYS,
        BAG,
        WISHES
    }

    /** The bags of this order, compared in this background. */
    public BagsViewModel(OrderViewModel order, CompareBags compare, Background background, Texts texts) {
        this.order = order;
        this.compare = compare;
        this.texts = texts;
        comparisons = new Comparisons(compare, background, texts);
        order.plan().addListener((property, before, now) -> refresh());
        order.old().addListener((property, before, now) -> refresh());
        cycle.addListener((property, before, now) -> refresh());
    }

    /** The cycle that is shown; the first of the plan unless a person chose another. */
    public ObjectProperty<@Nullable Integer> cycle() {
        return cycle;
    }

    /** The bags that are shown; absent before the first course. */
    public ReadOnlyObjectProperty<@Nullable CycleBags> bags() {
        return bags.getReadOnlyProperty();
    }

    /** The bag whose details are wanted; absent while none is. */
    public ReadOnlyObjectProperty<@Nullable BagRow> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What stands beside the table. */
    public ObjectProperty<Side> side() {
        return side;
    }

    /** The middle of the status line. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** Whether the bags are older than what stands in the form: then nothing can be changed here. */
    public ReadOnlyBooleanProperty old() {
        return order.old();
    }

    /** Whether nothing can be changed here: the bags are old, or their cycle has begun. */
    boolean isFixed() {
        CycleBags now = bags.get();
        return order.old().get() || (now != null && now.hasBegun());
    }

    /** Whether there is something to undo. */
    public ReadOnlyBooleanProperty undoable() {
        return order.undoable();
    }

    Comparisons comparisons() {
        return comparisons;
    }

    /** Begins or ends to follow the order: nothing is computed for a screen that nobody sees. */
    public void setActive(boolean wanted) {
        active = wanted;
        refresh();
    }

    private void refresh() {
        if (active) {
            draw();
        }
    }

    private void draw() {
        Plan plan = order.plan().get();
        BagRow before = selected.get();
        bags.set(plan == null ? null : CycleBags.of(plan, planned(plan), texts));
        selected.set(
                before == null
                        ? null
                        : row(row -> row.bag().atHour() == before.bag().atHour())
                                .orElse(null));
        if (selected.get() == null && side.get() == Side.BAG) {
            side.set(Side.WAYS);
        }
        status.set(statusText());
        comparisons.show(order.old().get() ? null : bags.get());
    }

    private PlannedCycle planned(Plan plan) {
        return plan.cycles().stream()
                .filter(planned -> Integer.valueOf(planned.cycle().number()).equals(cycle.get()))
                .findFirst()
                .orElse(plan.cycles().get(0));
    }

    private Optional<BagRow> row(Predicate<BagRow> wanted) {
        CycleBags now = bags.get();
        return now == null
                ? Optional.empty()
                : now.rows().stream().filter(wanted).findFirst();
    }

    private String statusText() {
        CycleBags now = bags.get();
        if (now == null || order.old().get()) {
            return "";
        }
        if (now.rows().isEmpty()) {
            return texts.of("bags.status.none");
        }
        if (now.hasBegun()) {
            return texts.of("bags.status.begun");
        }
        return texts.of(now.pins().isEmpty() ? "bags.status.best" : "bags.status.pinned");
    }

    /** Shows the details of a bag; null shows the ways again. */
    public void select(@Nullable BagRow row) {
        selected.set(row);
        side.set(row == null ? Side.WAYS : Side.BAG);
    }

    /** Shows the details of the bag of a cycle that is hung at this instant. */
    public void select(int cycleNumber, ZonedDateTime hung) {
        cycle.set(cycleNumber);
        row(row -> row.bag().time().start().isEqual(hung)).ifPresent(this::select);
    }

    /** Pins a bag as it is planned, or takes its pin out; the rest follows. */
    public void togglePin(BagRow row) {
        edit(now -> row.bag().pinned()
                ? PinEdits.without(
                        now.plan().policy().pins(), now.cycle(), row.bag().atHour())
                : PinEdits.with(
                        now.plan().policy().pins(),
                        new Pin(
                                now.cycle(),
                                row.bag().atHour(),
                                row.bag().bagHours(),
                                row.bag().hours())));
    }

    /** What else could be pinned where this bag hangs, the shortest bag first. */
    public List<Pin> choices(BagRow row) {
        CycleBags now = bags.get();
        return now == null || now.hasBegun()
                ? List.of()
                : compare.pinsAt(now.plan(), now.planned().cycle(), row.bag().atHour());
    }

    /** Pins this bag in the place of what is planned; pins in its way go. */
    public void pin(Pin pin) {
        edit(now -> PinEdits.with(now.plan().policy().pins(), pin));
    }

    /** Takes one pin out. */
    public void unpin(Pin pin) {
        edit(now -> PinEdits.without(now.plan().policy().pins(), pin.cycle(), pin.atHour()));
    }

    /** Takes all pins of this cycle out. */
    public void unpinAll() {
        edit(now -> PinEdits.replaced(now.plan().policy().pins(), now.cycle(), List.of()));
    }

    /** Plans this way: its bags become pins; for the best one the pins that came with another way go. */
    public void choose(Way way) {
        if (!way.chosen()) {
            edit(now -> PinEdits.replaced(now.plan().policy().pins(), now.cycle(), comparisons.pinsOf(way, now)));
        }
    }

    /** Starts the cycle on this day. */
    public void start(StartCard day) {
        CycleBags now = bags.get();
        if (now != null && !isFixed() && !day.chosen()) {
            order.start(now.cycle(), day.start());
        }
    }

    /** Takes the last edit back, wherever it was made. */
    public void undo() {
        order.undo();
    }

    private void edit(Function<CycleBags, List<Pin>> pins) {
        CycleBags now = bags.get();
        if (now != null && !isFixed()) {
            order.pin(pins.apply(now));
        }
    }
}
