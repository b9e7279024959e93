package org.blinaplan.domain.bag;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Objective;
import org.jspecify.annotations.Nullable;

/**
 * Up to five sequences worth comparing, each the best for its aim under every limit and pin of the policy, none equal
 * to another: the policy's own first, then fewest vials, fewest visits, nothing out of hours, fixed weekdays, short bags
 * first. Where two aims lead to one sequence it stands once, under the earlier aim, so there may be fewer.
 */
public final class BagAlternatives {
    /** More than a person compares. */
    public static final int MOST = 5;

    private final BagRequest request;
    private final Map<List<Bag>, BagAlternative> found = new LinkedHashMap<>();

    private BagAlternatives(BagRequest request) {
        this.request = request;
    }

    /** The best first; empty where the cycle has no sequence. */
    public static List<BagAlternative> of(BagRequest request) {
        BagSequence best = new OptimalSequencer().sequence(request);
        BagCounts counts = best.counts();
        if (counts == null) {
            return List.of();
        }
        BagAlternatives alternatives = new BagAlternatives(request);
        alternatives.add(new BagAlternative(
                BagAlternative.Aim.POLICY, best, "Best by the policy: " + CountsText.all(counts) + "."));
        alternatives.add(counts, BagAlternative.Aim.FEWEST_VIALS, "Fewest vials", Objective.VIALS);
        alternatives.add(counts, BagAlternative.Aim.FEWEST_VISITS, "Fewest visits", Objective.VISITS);
        alternatives.add(
                counts, BagAlternative.Aim.NOTHING_OUT_OF_HOURS, "Nothing out of hours", Objective.VISITS_OUT_OF_HOURS);
        alternatives.addFixedWeekdays(counts);
        alternatives.add(
                counts,
                BagAlternative.Aim.SHORT_BAGS_FIRST,
                "Short bags first",
                best(request, Restriction.NEVER_SHORTER));
        return alternatives.found.values().stream().limit(MOST).toList();
    }

    private void add(BagCounts best, BagAlternative.Aim aim, String name, Objective first) {
        BagPolicy policy = request.policy();
        List<Objective> order = new ArrayList<>(policy.objective());
        order.remove(first);
        order.add(0, first);
        BagSequence sequence = best(request.with(policy.withObjective(order)), Restriction.NONE);
        if (aim != BagAlternative.Aim.NOTHING_OUT_OF_HOURS || isInHours(sequence)) {
            add(best, aim, name, sequence);
        }
    }

    private static boolean isInHours(@Nullable BagSequence sequence) {
        return sequence != null && sequence.visits().stream().allMatch(Visit::inHours);
    }

    private void add(BagCounts best, BagAlternative.Aim aim, String name, @Nullable BagSequence sequence) {
        if (sequence != null) {
            BagCounts counts = Objects.requireNonNull(sequence.counts());
            add(new BagAlternative(aim, sequence, name + ": " + CountsText.difference(counts, best) + "."));
        }
    }

    /** Two sequences are equal where the same bags run for the same hours. */
    private void add(BagAlternative alternative) {
        List<Bag> bags =
                alternative.sequence().bags().stream().map(Bag::unprepared).toList();
        found.putIfAbsent(bags, alternative);
    }

    private void addFixedWeekdays(BagCounts best) {
        BagSequence chosen = null;
        for (Set<DayOfWeek> pair : pairs()) {
            BagSequence sequence = best(request, Restriction.on(pair));
            if (sequence != null && (chosen == null || isBetter(sequence, chosen))) {
                chosen = sequence;
            }
        }
        if (chosen != null) {
            Set<DayOfWeek> days = chosen.visits().stream()
                    .map(visit -> visit.at().getDayOfWeek())
                    .collect(Collectors.toCollection(TreeSet::new));
            String names = days.stream()
                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining(" and "));
            String name = "Visits on " + names + " only";
            add(best, BagAlternative.Aim.FIXED_WEEKDAYS, days.isEmpty() ? "No visits" : name, chosen);
        }
    }

    /** Pairs of weekdays; where the disconnect is a visit, those with its weekday. */
    private List<Set<DayOfWeek>> pairs() {
        ZonedDateTime end = request.cycle().infusion().end();
        boolean isVisit = request.cycle().admissions().stream().noneMatch(admission -> admission.holdsOrTouches(end));
        List<Set<DayOfWeek>> pairs = new ArrayList<>();
        for (DayOfWeek first : DayOfWeek.values()) {
            for (DayOfWeek second : DayOfWeek.values()) {
                Set<DayOfWeek> pair = EnumSet.of(first, second);
                if (first.compareTo(second) < 0 && (!isVisit || pair.contains(end.getDayOfWeek()))) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private boolean isBetter(BagSequence one, BagSequence other) {
        BagCounts counts = Objects.requireNonNull(one.counts());
        int order = counts.compare(
                Objects.requireNonNull(other.counts()), request.policy().objective());
        order = order != 0 ? order : compare(numbers(other, true), numbers(one, true));
        return (order != 0 ? order : compare(numbers(other, false), numbers(one, false))) < 0;
    }

    private static List<Integer> numbers(BagSequence sequence, boolean labelled) {
        return sequence.bags().stream()
                .map(bag -> labelled ? bag.bagHours() : bag.hours())
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static @Nullable BagSequence best(BagRequest request, Restriction restriction) {
        return OptimalSequencer.best(new CycleHours(request, restriction), restriction);
    }
}
