package org.blinaplan.ui.order;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.blinaplan.application.BasisChoice;
import org.blinaplan.application.CompareDoses;
import org.blinaplan.application.DoseComparison;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.ui.common.DateEntry;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.ProblemText;
import org.blinaplan.ui.common.ReadableDates;
import org.blinaplan.ui.common.TimeEntry;
import org.jspecify.annotations.Nullable;

/** From the form to its course and its problems, with the reader and the planner of the command line. */
public final class OrderAssessor {
    private static final String AT_THE_START = "start";

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
        Found found = new Found(typed, OrderDrafter.draft(typed));
        Reading<Order> reading = format.read(found.drafted.draft(), bases.site());
        if (reading instanceof Reading.Refused<Order> refused) {
            refused.problems().forEach(found::add);
        }
        if (found.isClean() && reading instanceof Reading.Read<Order> read) {
            Reading<Plan> plan = plan(typed, read.value(), happened);
            if (plan instanceof Reading.Read<Plan> planned) {
                return found.state(planned.value(), OrderState.Freshness.CURRENT, List.of());
            }
            return found.withEventProblems(plan, last);
        }
        List<FormField> leftOut = List.copyOf(found.problems.keySet());
        if (found.onlyFieldsNotDrawn() && reading(without(typed, leftOut)) instanceof Reading.Read<Order> read) {
            Reading<Plan> plan = plan(typed, read.value(), happened);
            return plan instanceof Reading.Read<Plan> planned
                    ? found.state(planned.value(), OrderState.Freshness.PARTIAL, leftOut)
                    : found.withEventProblems(plan, last);
        }
        return found.state(last);
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

    /** Both offsets, where the clock shows the typed start twice in the typed zone. */
    private static List<ZoneOffset> offsets(TypedOrder typed) {
        String zone = typed.text(FormField.ZONE).strip();
        if (ZoneId.getAvailableZoneIds().contains(zone)
                && DateEntry.read(typed.text(FormField.START_DATE)) instanceof Entry.Understood<LocalDate> day
                && TimeEntry.read(typed.text(FormField.START_TIME)) instanceof Entry.Understood<LocalTime> time) {
            List<ZoneOffset> valid =
                    ZoneId.of(zone).getRules().getValidOffsets(day.value().atTime(time.value()));
            return valid.size() > 1 ? valid : List.of();
        }
        return List.of();
    }

    /** The problems, sorted to their fields. */
    private final class Found {
        private final TypedOrder typed;
        private final OrderDrafter.Drafted drafted;
        private final Map<FormField, String> problems = new EnumMap<>(FormField.class);
        private final Map<Integer, String> startProblems = new TreeMap<>();
        private final List<String> others = new ArrayList<>();
        private final List<FormField> toFill;

        Found(TypedOrder typed, OrderDrafter.Drafted drafted) {
            this.typed = typed;
            this.drafted = drafted;
            problems.putAll(drafted.misread());
            startProblems.putAll(drafted.misreadStarts());
            toFill = FormField.REQUIRED.stream().filter(typed::isBlank).toList();
        }

        void add(Problem problem) {
            String path = ProblemText.path(problem);
            Optional<Integer> cycle = cycle(path);
            Optional<FormField> field = FormField.ofProblem(path);
            if (cycle.isPresent()) {
                startProblems.putIfAbsent(cycle.get(), ProblemText.of(problem));
            } else if (field.isEmpty()) {
                addOther(path, problem);
            } else if (!isExplained(path, field.get())) {
                problems.merge(
                        field.get(), sentence(path, problem), (one, two) -> one.equals(two) ? one : one + " " + two);
            }
        }

        /** An object that is missing altogether is missing because its fields are empty. */
        private void addOther(String path, Problem problem) {
            boolean emptyObject = toFill.stream()
                    .flatMap(field -> field.paths().stream())
                    .anyMatch(own -> own.startsWith(path + "."));
            if (!emptyObject) {
                others.add(path + ": " + ReadableDates.in(problem.message()));
            }
        }

        private boolean isExplained(String path, FormField field) {
            boolean start = path.equals(AT_THE_START)
                    && (toFill.contains(FormField.START_DATE)
                            || toFill.contains(FormField.START_TIME)
                            || problems.containsKey(FormField.START_DATE));
            return start || toFill.contains(field) || drafted.misread().containsKey(field);
        }

        private Optional<Integer> cycle(String path) {
            return drafted.startCycles().entrySet().stream()
                    .filter(entry -> path.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        /** In the form the first or the second is chosen, not written. */
        private String sentence(String path, Problem problem) {
            return path.equals(AT_THE_START)
                            && typed.isBlank(FormField.START_OFFSET)
                            && !offsets(typed).isEmpty()
                    ? "The clock shows this time twice that day. Choose below which one is meant."
                    : ProblemText.of(problem);
        }

        boolean isClean() {
            return problems.isEmpty() && startProblems.isEmpty() && others.isEmpty() && toFill.isEmpty();
        }

        boolean onlyFieldsNotDrawn() {
            return startProblems.isEmpty()
                    && others.isEmpty()
                    && toFill.isEmpty()
                    && FormField.NOT_DRAWN.containsAll(problems.keySet());
        }

        OrderState withEventProblems(Reading<Plan> refused, @Nullable Plan last) {
            if (refused instanceof Reading.Refused<Plan> reasons) {
                reasons.problems().forEach(problem -> others.add("Recorded events: " + ProblemText.of(problem)));
            }
            return state(last);
        }

        /** The course drawn so far. */
        OrderState state(@Nullable Plan last) {
            return state(last, last == null ? OrderState.Freshness.NONE : OrderState.Freshness.OLD, List.of());
        }

        OrderState state(@Nullable Plan plan, OrderState.Freshness freshness, List<FormField> leftOut) {
            Optional<DoseComparison> comparison = plan == null ? Optional.empty() : comparer.compare(plan);
            return new OrderState(
                    plan,
                    freshness,
                    leftOut,
                    problems,
                    startProblems,
                    List.copyOf(others),
                    toFill,
                    offsets(typed),
                    comparison);
        }
    }
}
