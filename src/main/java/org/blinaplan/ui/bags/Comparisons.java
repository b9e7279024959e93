package org.blinaplan.ui.bags;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.blinaplan.application.CompareBags;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.bag.StartDay;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.order.CycleStart;
import org.blinaplan.domain.order.EnteredTime;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Other ways and other start days of the cycle that is shown, computed in the background: first the ways, then the
 * days. What is known already is only marked anew, so choosing one of them keeps all of them in sight.
 */
final class Comparisons {
    /** A fortnight. */
    static final int DAYS = 14;

    private static final EnteredTime ANY_TIME = new EnteredTime(LocalDateTime.of(2000, 1, 1, 0, 0), null);

    private final CompareBags compare;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Way>> ways = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<StartCard>> starts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper waysNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper startsNote = new ReadOnlyStringWrapper("");
    private final Map<Set<Pin>, List<Pin>> basesOfChoices = new HashMap<>();
    private @Nullable CycleBags shown;
    private @Nullable Found<WaysFor, BagAlternative> foundWays;
    private @Nullable Found<StartsFor, StartDay> foundStarts;

    Comparisons(CompareBags compare, Background background, Texts texts) {
        this.compare = compare;
        this.background = background;
        this.texts = texts;
    }

    /** What the ways were computed for. */
    private record WaysFor(Order order, Cycle cycle, BagPolicy policy) {}

    /** What the days were computed for: the order, but for the start that is compared. */
    private record StartsFor(Order order, int cycle) {}

    /**
     * What was computed.
     *
     * @param <K> for what
     * @param <V> one of them
     */
    private record Found<K, V>(K key, List<V> values) {}

    ReadOnlyObjectProperty<List<Way>> ways() {
        return ways.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<StartCard>> starts() {
        return starts.getReadOnlyProperty();
    }

    /** What stands in the place of the ways, or above them; empty where nothing is to be said. */
    ReadOnlyStringProperty waysNote() {
        return waysNote.getReadOnlyProperty();
    }

    /** What stands in the place of the days; empty where nothing is to be said. */
    ReadOnlyStringProperty startsNote() {
        return startsNote.getReadOnlyProperty();
    }

    /** Compares this cycle from now on; null compares none. */
    void show(@Nullable CycleBags bags) {
        shown = bags;
        if (bags == null) {
            ways.set(List.of());
            starts.set(List.of());
            return;
        }
        if (bags.hasBegun()) {
            say(texts.of("bags.begun"), texts.of("bags.begun.starts"));
            return;
        }
        markWays(bags);
        if (bags.plan().followed() != null) {
            starts.set(List.of());
            startsNote.set(texts.of("bags.begun.starts"));
        } else {
            markStarts(bags);
        }
        work(bags);
    }

    private void say(String ofWays, String ofStarts) {
        ways.set(List.of());
        starts.set(List.of());
        waysNote.set(ofWays);
        startsNote.set(ofStarts);
    }

    /** The pins of the cycle without those that came with a chosen way: what the ways are ways of. */
    private List<Pin> base(CycleBags bags) {
        List<Pin> pins = bags.pins();
        List<Pin> remembered = basesOfChoices.get(new HashSet<>(pins));
        if (remembered != null) {
            return remembered;
        }
        return !bags.rows().isEmpty() && pins.size() >= bags.rows().size() ? List.of() : pins;
    }

    /** The pins that plan this way: its bags, or for the best one what it was computed from. */
    List<Pin> pinsOf(Way way, CycleBags bags) {
        List<Pin> base = base(bags);
        if (way.alternative().aim() == BagAlternative.Aim.POLICY) {
            return base;
        }
        List<Pin> pins = way.alternative().asPins(bags.cycle());
        basesOfChoices.put(new HashSet<>(pins), base);
        return pins;
    }

    private WaysFor waysFor(CycleBags bags) {
        BagPolicy policy = bags.plan().policy();
        List<Pin> pins = PinEdits.replaced(policy.pins(), bags.cycle(), base(bags));
        return new WaysFor(withoutWishes(bags.plan().order()), bags.planned().cycle(), policy.withPins(pins));
    }

    private static Order withoutWishes(Order order) {
        return withStarts(order, order.start(), order.cycleStarts(), org.blinaplan.domain.site.BagPolicyEntry.EMPTY);
    }

    private static StartsFor startsFor(CycleBags bags) {
        Order order = bags.plan().order();
        boolean first = bags.cycle() == order.firstCycle();
        List<CycleStart> others = new ArrayList<>(order.cycleStarts());
        others.removeIf(start -> start.cycle() >= bags.cycle());
        return new StartsFor(
                withStarts(order, first ? ANY_TIME : order.start(), others, order.bagPolicy()), bags.cycle());
    }

    private static Order withStarts(
            Order order, EnteredTime start, List<CycleStart> starts, org.blinaplan.domain.site.BagPolicyEntry wishes) {
        return new Order(
                order.patient(),
                order.monograph(),
                order.indication(),
                order.firstCycle(),
                order.lastCycle(),
                start,
                order.zone(),
                starts,
                wishes);
    }

    private boolean markWays(CycleBags bags) {
        Found<WaysFor, BagAlternative> found = foundWays;
        if (found == null || !found.key().equals(waysFor(bags))) {
            ways.set(List.of());
            waysNote.set(texts.of("ways.computing"));
            return false;
        }
        List<Way> marked =
                Ways.of(found.values(), bags.planned().sequence(), bags.plan().policy(), texts);
        ways.set(marked);
        if (marked.isEmpty()) {
            waysNote.set(texts.of("ways.none"));
        } else {
            waysNote.set(marked.stream().anyMatch(Way::chosen) ? "" : texts.of("ways.other", bags.sum(texts)));
        }
        return true;
    }

    private boolean markStarts(CycleBags bags) {
        Found<StartsFor, StartDay> found = foundStarts;
        List<StartCard> cards = found == null || !found.key().equals(startsFor(bags))
                ? List.of()
                : StartCard.of(found.values(), bags.planned().cycle().infusion().start());
        boolean known = cards.stream().anyMatch(StartCard::chosen);
        starts.set(known ? cards : List.of());
        startsNote.set(known ? "" : texts.of("starts.computing"));
        return known;
    }

    private void work(CycleBags bags) {
        Plan plan = bags.plan();
        if (!markWays(bags)) {
            WaysFor key = waysFor(bags);
            run(
                    "ways.computing",
                    () -> compare.alternatives(plan.of(bags.planned(), key.policy()), key.cycle()),
                    found -> foundWays = new Found<>(key, found),
                    waysNote);
        } else if (plan.followed() == null && !markStarts(bags)) {
            StartsFor key = startsFor(bags);
            run(
                    "starts.computing",
                    () -> compare.starts(plan, bags.cycle(), DAYS),
                    found -> foundStarts = new Found<>(key, found),
                    startsNote);
        }
    }

    private <T> void run(String what, Callable<T> work, Consumer<T> keep, ReadOnlyStringWrapper note) {
        CycleBags bags = shown;
        background.run(
                texts.of(what),
                work,
                found -> {
                    keep.accept(found);
                    if (bags != null && bags.equals(shown)) {
                        markWays(bags);
                        work(bags);
                    }
                },
                failure -> note.set(texts.of("bags.failed", String.valueOf(failure.getMessage()))));
    }
}
