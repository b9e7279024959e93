package org.blinaplan.domain.bag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.quantity.DoseHours;

/** Counts of bag sequences as English sentences say them. */
final class CountsText {
    private CountsText() {}

    /** {@code "0 visits out of hours, 24 vials, 8 visits, 56 mcg discarded"}. */
    static String all(BagCounts counts) {
        return number(counts.visitsOutOfHours(), "visit") + " out of hours, " + counts.vials() + ", "
                + number(counts.visits(), "visit") + ", " + counts.discarded() + " discarded";
    }

    /** {@code "saves 2 vials; costs 1 visit out of hours and 14 mcg more discarded"}, seen from the best. */
    static String difference(BagCounts counts, BagCounts best) {
        List<String> saved = new ArrayList<>();
        List<String> spent = new ArrayList<>();
        int out = counts.visitsOutOfHours() - best.visitsOutOfHours();
        int vials = counts.vials().vials() - best.vials().vials();
        int visits = counts.visits() - best.visits();
        BigDecimal drug = counts.discarded()
                .microgramHoursPerDay()
                .subtract(best.discarded().microgramHoursPerDay());
        sort(out, number(Math.abs(out), "visit") + " out of hours", saved, spent);
        sort(vials, number(Math.abs(vials), "vial"), saved, spent);
        sort(visits, number(Math.abs(visits), "visit"), saved, spent);
        sort(drug.signum(), new DoseHours(drug.abs()) + " of discarded drug", saved, spent);
        if (saved.isEmpty() && spent.isEmpty()) {
            return "the same counts as the best, in other bags";
        }
        return saved.isEmpty()
                ? "saves nothing, costs " + list(spent) + " more than the best"
                : "saves " + list(saved) + " against the best"
                        + (spent.isEmpty() ? "" : ", costs " + list(spent) + " more");
    }

    private static void sort(int difference, String text, List<String> saved, List<String> spent) {
        if (difference != 0) {
            (difference < 0 ? saved : spent).add(text);
        }
    }

    private static String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
