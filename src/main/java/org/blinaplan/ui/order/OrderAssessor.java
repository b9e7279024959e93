package org.blinaplan.ui.order;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.blinaplan.application.BasisChoice;
import org.blinaplan.application.CompareDoses;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.jspecify.annotations.Nullable;

/** From the form to its course and its problems, with the reader and the planner of the command line. */
public final class OrderAssessor {
    private final OrderFormat format;
    private final PlanCourse planner;
    private final CompareDoses comparer;
    private final BasisChoice bases;
    private final EventFormat events;
    private final Clock clock;

    public OrderAssessor(
            OrderFormat format,
            PlanCourse planner,
            CompareDoses comparer,
            BasisChoice bases,
            EventFormat events,
            Clock clock) {
        this.format = format;
        this.planner = planner;
        this.comparer = comparer;
        this.bases = bases;
        this.events = events;
        this.clock = clock;
    }

    /** When the plan is made: it is past up to now. */
    Instant now() {
        return clock.instant();
    }

    /**
     * Reads and plans the form.
     *
     * @param last the course drawn so far, which stays where no newer one can be drawn
     * @param happened the events file of this order; empty where nothing is recorded
     */
    OrderState assess(TypedOrder typed, @Nullable Plan last, String happened) {
        FormProblems found = FormProblems.of(typed, format, bases.site());
        if (found.isClean() && found.reading() instanceof Reading.Read<Order> read) {
            Reading<Plan> plan = plan(typed, read.value(), happened);
            if (plan instanceof Reading.Read<Plan> planned) {
                return state(found, planned.value(), OrderState.Freshness.CURRENT, List.of());
            }
            return withEventProblems(found, plan, last);
        }
        List<FormField> leftOut = List.copyOf(found.problems().keySet());
        if (found.onlyFieldsNotDrawn() && reading(without(typed, leftOut)) instanceof Reading.Read<Order> read) {
            Reading<Plan> plan = plan(typed, read.value(), happened);
            return plan instanceof Reading.Read<Plan> planned
                    ? state(found, planned.value(), OrderState.Freshness.PARTIAL, leftOut)
                    : withEventProblems(found, plan, last);
        }
        return state(found, last);
    }

    /** What decides the bags and hours the form leaves open: its other wishes, the site, the program's defaults. */
    BagPolicy usual(TypedOrder typed, Monograph monograph) {
        List<Integer> allowed = Pattern.compile(",")
                .splitAsStream(typed.text(FormField.BAGS_HOME))
                .map(String::strip)
                .filter(hours -> hours.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .toList();
        BagPolicyEntry wish =
                new BagPolicyEntry(allowed.isEmpty() ? null : allowed, null, null, null, null, null, null, null);
        return BagPolicy.resolve(wish, bases.site().bagPolicy(), monograph);
    }

    /** A course with events that do not fit its order is not planned at all, least of all as if nothing had happened. */
    private Reading<Plan> plan(TypedOrder typed, Order order, String happened) {
        PlanBasis now = planner.now(order, bases.site());
        PlanBasis basis = bases.basis(OrderDrafter.draft(typed).draft(), now);
        if (happened.isEmpty()) {
            return new Reading.Read<>(planner.plan(order, basis));
        }
        return events.read(happened.getBytes(StandardCharsets.UTF_8), order, basis.site(), null)
                .map(log -> planner.plan(order, basis, log, now()));
    }

    private Reading<Order> reading(TypedOrder typed) {
        return format.read(OrderDrafter.draft(typed).draft(), bases.site());
    }

    private static TypedOrder without(TypedOrder typed, List<FormField> fields) {
        TypedOrder rest = typed;
        for (FormField field : fields) {
            rest = rest.with(field, "");
        }
        return rest;
    }

    private OrderState withEventProblems(FormProblems found, Reading<Plan> refused, @Nullable Plan last) {
        if (refused instanceof Reading.Refused<Plan> reasons) {
            reasons.problems().forEach(found::addEventProblem);
        }
        return state(found, last);
    }

    /** The course drawn so far. */
    private OrderState state(FormProblems found, @Nullable Plan last) {
        return state(found, last, last == null ? OrderState.Freshness.NONE : OrderState.Freshness.OLD, List.of());
    }

    private OrderState state(
            FormProblems found, @Nullable Plan plan, OrderState.Freshness freshness, List<FormField> leftOut) {
        return found.state(plan, freshness, leftOut, plan == null ? Optional.empty() : comparer.compare(plan));
    }
}
