package org.blinaplan.ui.bags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;

/** Says the ways to hang the bags of one cycle, each against the first. */
final class Ways {
    private static final int HOURS_PER_DAY = 24;
    private static final int MOST_BAGS = 12;
    private static final int MOST_DATES = 2;

    private final List<BagAlternative> alternatives;
    private final BagPolicy policy;
    private final Texts texts;
    private final int common;

    private Ways(List<BagAlternative> alternatives, BagPolicy policy, Texts texts) {
        this.alternatives = alternatives;
        this.policy = policy;
        this.texts = texts;
        common = commonBags();
    }

    /** The ways in the same order; the one whose bags are planned now is marked. */
    static List<Way> of(List<BagAlternative> alternatives, BagSequence now, BagPolicy policy, Texts texts) {
        Ways ways = new Ways(alternatives, policy, texts);
        return alternatives.stream().map(one -> ways.way(one, now)).toList();
    }

    /** Whether the same bags run for the same hours. */
    static boolean isSame(BagSequence one, BagSequence other) {
        return hours(one).equals(hours(other));
    }

    private static List<List<Integer>> hours(BagSequence sequence) {
        return sequence.bags().stream()
                .map(bag -> List.of(bag.bagHours(), bag.hours()))
                .toList();
    }

    private Way way(BagAlternative alternative, BagSequence now) {
        BagCounts counts = counts(alternative);
        return new Way(
                alternative,
                isSame(alternative.sequence(), now),
                counts.vials().vials(),
                counts.visits(),
                counts.visitsOutOfHours(),
                bags(alternative.sequence().bags()),
                sentence(alternative));
    }

    private static BagCounts counts(BagAlternative alternative) {
        return Objects.requireNonNull(alternative.sequence().counts());
    }

    /** How many bags at the beginning are the same in all ways. */
    private int commonBags() {
        List<List<List<Integer>>> all =
                alternatives.stream().map(one -> hours(one.sequence())).toList();
        if (all.size() < 2) {
            return 0;
        }
        int shortest = all.stream().mapToInt(List::size).min().orElse(0);
        return (int) IntStream.range(0, shortest)
                .takeWhile(
                        i -> all.stream().map(hours -> hours.get(i)).distinct().count() == 1)
                .count();
    }

    private String bags(List<Bag> all) {
        List<Bag> differing = all.subList(common, all.size());
        List<String> hours = differing.stream()
                .map(bag -> bag.hours() == bag.bagHours() ? "" + bag.hours() : bag.hours() + "/" + bag.bagHours())
                .toList();
        boolean runs = hours.size() > MOST_BAGS || hours.stream().anyMatch(text -> text.length() == 3);
        String list = runs ? runs(hours) : String.join(" ", hours);
        return common == 0
                ? texts.of("ways.bags", list)
                : texts.of("ways.bags.from", differing.get(0).atHour() / HOURS_PER_DAY + 1, list);
    }

    /** {@code "10 x 48, 24"}. */
    private String runs(List<String> hours) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= hours.size(); i++) {
            if (i == hours.size() || !hours.get(i).equals(hours.get(from))) {
                runs.add(i - from == 1 ? hours.get(from) : texts.of("ways.run", i - from, hours.get(from)));
                from = i;
            }
        }
        return String.join(", ", runs);
    }

    private String sentence(BagAlternative alternative) {
        BagCounts counts = counts(alternative);
        if (alternative.aim() == BagAlternative.Aim.POLICY) {
            boolean usual = policy.objective().equals(List.of(Objective.values()));
            return usual && counts.visitsOutOfHours() == 0
                    ? texts.of("ways.best.inHours")
                    : texts.of("ways.best", objectives());
        }
        String aim = alternative.aim() == BagAlternative.Aim.FIXED_WEEKDAYS
                ? weekdays(alternative.sequence())
                : texts.of("ways.aim." + alternative.aim());
        List<String> differences = differences(counts, counts(alternatives.get(0)));
        String text = differences.isEmpty()
                ? texts.of("ways.same", aim)
                : texts.of("ways.sentence", aim, String.join(", ", differences));
        String dates = outOfHours(alternative.sequence());
        return dates.isEmpty() ? text : text + " " + texts.of("ways.out", dates);
    }

    private String objectives() {
        return policy.objective().stream()
                .map(objective -> texts.of("objective." + objective.id()))
                .collect(Collectors.joining(", "));
    }

    private String weekdays(BagSequence sequence) {
        String days = sequence.visits().stream()
                .map(visit -> visit.at().getDayOfWeek())
                .distinct()
                .sorted()
                .map(day -> day.getDisplayName(java.time.format.TextStyle.FULL, texts.locale()))
                .collect(Collectors.joining(" " + texts.of("ways.or") + " "));
        return days.isEmpty() ? texts.of("ways.noVisits") : texts.of("ways.aim.FIXED_WEEKDAYS", days);
    }

    private List<String> differences(BagCounts counts, BagCounts best) {
        List<String> differences = new ArrayList<>();
        add(differences, "vials", counts.vials().vials() - best.vials().vials());
        add(differences, "visits", counts.visits() - best.visits());
        add(differences, "out", counts.visitsOutOfHours() - best.visitsOutOfHours());
        BigDecimal drug = counts.discarded()
                .microgramHoursPerDay()
                .subtract(best.discarded().microgramHoursPerDay());
        if (drug.signum() != 0) {
            differences.add(
                    texts.of("ways.discarded." + (drug.signum() > 0 ? "more" : "less"), new DoseHours(drug.abs())));
        }
        return differences;
    }

    private void add(List<String> differences, String what, int difference) {
        if (difference != 0) {
            differences.add(texts.of("ways." + what + (difference > 0 ? ".more" : ".less"), Math.abs(difference)));
        }
    }

    /** The days of the visits out of hours, where they are few. */
    private String outOfHours(BagSequence sequence) {
        List<String> days = sequence.visits().stream()
                .filter(visit -> !visit.inHours())
                .map(Visit::at)
                .map(at -> Dates.shortDay(at.toLocalDate()))
                .toList();
        return days.size() > MOST_DATES ? "" : String.join(", ", days);
    }
}
