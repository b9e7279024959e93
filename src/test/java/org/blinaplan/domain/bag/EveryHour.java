package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The best sequence without sharing, by the plainest programme over every hour and every length of every bag, with
 * whole lists compared as the contract says. Slow; for comparison.
 */
final class EveryHour {
    /** A way from an hour to the end. */
    record Rest(List<Long> counts, List<Integer> bagHours, List<Integer> hours) {
        boolean isBetterThan(@Nullable Rest other) {
            if (other == null) {
                return true;
            }
            int order = ContractReading.compare(other.counts, counts);
            order = order != 0 ? order : ContractReading.compare(bagHours, other.bagHours);
            return (order != 0 ? order : ContractReading.compare(hours, other.hours)) > 0;
        }
    }

    private EveryHour() {}

    static Optional<Rest> best(ContractReading contract) {
        int end = contract.hours();
        Map<Integer, Rest> rests = new HashMap<>();
        rests.put(end, new Rest(contract.inOrder(0, 0, 0, 0), List.of(), List.of()));
        int[] visits = new int[end + 1];
        for (int hour = 1; hour <= end; hour++) {
            visits[hour] = contract.visit(hour);
        }
        for (int from = end - 1; from >= 0; from--) {
            Rest best = null;
            for (int bag : contract.wished()) {
                if (!contract.mayHang(from, bag)) {
                    continue;
                }
                int vials = contract.vials(from, bag);
                for (int to = from + 1; to <= Math.min(from + bag, contract.mustEnd(from)); to++) {
                    Rest rest = rests.get(to);
                    if (rest == null || !contract.keepsPins(from, to, bag)) {
                        continue;
                    }
                    List<Long> counts = plus(
                            rest.counts,
                            contract.inOrder(
                                    visits[to] == 2 ? 1 : 0,
                                    vials,
                                    visits[to] > 0 ? 1 : 0,
                                    contract.dose(from) * (bag - (to - from))));
                    if (best != null && ContractReading.compare(counts, best.counts) > 0) {
                        continue;
                    }
                    Rest candidate = new Rest(counts, before(bag, rest.bagHours), before(to - from, rest.hours));
                    best = candidate.isBetterThan(best) ? candidate : best;
                }
            }
            if (best != null) {
                rests.put(from, best);
            }
        }
        return Optional.ofNullable(rests.get(0)).filter(rest -> keepsPins(contract, rest));
    }

    /** A pin outside the infusion is met by no sequence. */
    private static boolean keepsPins(ContractReading contract, Rest rest) {
        return contract.pins().stream().allMatch(pin -> {
            int hour = 0;
            for (int i = 0; i < rest.hours.size(); i++) {
                if (hour == pin.atHour()
                        && rest.hours.get(i) == pin.hours()
                        && rest.bagHours.get(i) == pin.bagHours()) {
                    return true;
                }
                hour += rest.hours.get(i);
            }
            return false;
        });
    }

    private static List<Long> plus(List<Long> a, List<Long> b) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sum.add(a.get(i) + b.get(i));
        }
        return sum;
    }

    private static List<Integer> before(int first, List<Integer> rest) {
        List<Integer> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
