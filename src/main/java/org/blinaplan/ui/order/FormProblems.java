package org.blinaplan.ui.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.blinaplan.application.DoseComparison;
import org.blinaplan.application.Draft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.DateEntry;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.ProblemText;
import org.blinaplan.ui.common.ReadableDates;
import org.blinaplan.ui.common.TimeEntry;
import org.jspecify.annotations.Nullable;

/** What stands in the way of an order that is typed, sorted to the fields of the form. */
final class FormProblems {
    private static final String AT_THE_START = "start";

    private final TypedOrder typed;
    private final OrderDrafter.Drafted drafted;
    private final Map<FormField, String> problems = new EnumMap<>(FormField.class);
    private final Map<Integer, String> startProblems = new TreeMap<>();
    private final List<String> others = new ArrayList<>();
    private final List<FormField> toFill;
    private final Reading<Order> reading;

    private FormProblems(TypedOrder typed, OrderDrafter.Drafted drafted, Reading<Order> reading) {
        this.typed = typed;
        this.drafted = drafted;
        this.reading = reading;
        problems.putAll(drafted.misread());
        startProblems.putAll(drafted.misreadStarts());
        toFill = FormField.REQUIRED.stream().filter(typed::isBlank).toList();
    }

    /** Drafts and reads what is typed, and sorts what comes of it. */
    static FormProblems of(TypedOrder typed, OrderFormat format, SitePolicy site) {
        OrderDrafter.Drafted drafted = OrderDrafter.draft(typed);
        FormProblems found = new FormProblems(typed, drafted, format.read(drafted.draft(), site));
        if (found.reading instanceof Reading.Refused<Order> refused) {
            refused.problems().forEach(found::add);
        }
        return found;
    }

    /** What is typed, read. */
    Reading<Order> reading() {
        return reading;
    }

    /** The order file of what is typed. */
    Draft draft() {
        return drafted.draft();
    }

    /** A sentence for each field that is wrong. */
    Map<FormField, String> problems() {
        return Collections.unmodifiableMap(problems);
    }

    /** Required fields that are still empty. */
    List<FormField> toFill() {
        return toFill;
    }

    private void add(Problem problem) {
        String path = ProblemText.path(problem);
        Optional<Integer> cycle = cycle(path);
        Optional<FormField> field = FormField.ofProblem(path);
        if (cycle.isPresent()) {
            startProblems.putIfAbsent(cycle.get(), ProblemText.of(problem));
        } else if (field.isEmpty()) {
            addOther(path, problem);
        } else if (!isExplained(path, field.get())) {
            problems.merge(field.get(), sentence(path, problem), (one, two) -> one.equals(two) ? one : one + " " + two);
        }
    }

    /** An object that is missing altogether is missing because its fields are empty. */
    private void addOther(String path, Problem problem) {
        boolean emptyObject =
                toFill.stream().flatMap(field -> field.paths().stream()).anyMatch(own -> own.startsWith(path + "."));
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
                        && !offsets().isEmpty()
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

    void addEventProblem(Problem problem) {
        others.add("Recorded events: " + ProblemText.of(problem));
    }

    /** With the course that is drawn. */
    OrderState state(
            @Nullable Plan plan,
            OrderState.Freshness freshness,
            List<FormField> leftOut,
            Optional<DoseComparison> comparison) {
        return new OrderState(
                plan, freshness, leftOut, problems, startProblems, List.copyOf(others), toFill, offsets(), comparison);
    }

    /** Both offsets, where the clock shows the typed start twice in the typed zone. */
    List<ZoneOffset> offsets() {
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
}
