package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.VialSharing;

/**
 * The best way of all by trying every bag for every length in every session, for short infusions: nothing is left out,
 * and only what follows from the same hour with the same drug in the same sessions is not tried twice.
 */
final class EveryWay {
    /** A way from an hour to the end: what it costs together with the vials opened before, and its two lists. */
    record Way(List<Long> counts, List<Integer> bagHours, List<Integer> hours) {
        boolean isBetterThan(Way other) {
            int order = ContractReading.compare(other.counts, counts);
            order = order != 0 ? order : ContractReading.compare(bagHours, other.bagHours);
            return (order != 0 ? order : ContractReading.compare(hours, other.hours)) > 0;
        }
    }

    /** What a way must keep beyond the contract. */
    interface Condition {
        /** Whether a bag may follow one of so many hours (0: it is the first), and be taken down at an hour. */
        boolean keeps(int previousBagHours, int bagHours, int endHour);
    }

    /** Where a way stands: only this decides what may follow. */
    private record State(int hour, int previous, TreeMap<Integer, Integer> drug) {
        @Override
        public int hashCode() {
            return Objects.hash(hour, previous, List.copyOf(drug.keySet()), List.copyOf(drug.values()));
        }
    }

    /** A bag that may be hung at an hour. */
    private record Choice(int bagHours, int vials, int drug, List<Integer> sessions) {}

    private final BagRequest request;
    private final ContractReading contract;
    private final boolean sharing;
    private final int[] visits;
    private final int[] mustEnd;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final Map<State, Optional<Way>> known = new HashMap<>();
    private ContractReading order;
    private Condition condition = (previous, bag, end) -> true;

    EveryWay(BagRequest request) {
        this.request = request;
        this.contract = new ContractReading(request);
        this.order = contract;
        this.sharing = request.policy().vialSharing() == VialSharing.SESSION;
        this.visits = new int[contract.hours() + 1];
        this.mustEnd = new int[contract.hours()];
        visits[contract.hours()] = contract.visit(contract.hours());
        for (int hour = 0; hour < contract.hours(); hour++) {
            visits[hour] = contract.visit(hour);
            mustEnd[hour] = contract.mustEnd(hour);
            List<Choice> at = new ArrayList<>();
            for (int bag : contract.wished()) {
                if (contract.mayHang(hour, bag)) {
                    List<Integer> sessions = sharing ? contract.sessions(hour, bag) : List.of(0);
                    at.add(new Choice(bag, contract.vials(hour, bag), contract.drug(hour, bag), sessions));
                }
            }
            choices.add(at);
        }
    }

    /** By the policy's objectives. */
    Optional<Way> best() {
        return best(request.policy().objective(), (previous, bag, end) -> true);
    }

    /** By other objectives, among the ways that keep a condition. */
    Optional<Way> best(List<Objective> objectives, Condition kept) {
        order = new ContractReading(request.with(request.policy().withObjective(objectives)));
        condition = kept;
        known.clear();
        boolean pinsInside = contract.pins().stream().allMatch(pin -> pin.atHour() < contract.hours());
        return pinsInside ? best(new State(0, 0, new TreeMap<>())) : Optional.empty();
    }

    /** 0: no visit, 1: a visit in hours, 2: a visit out of hours. */
    int visit(int hour) {
        return visits[hour];
    }

    private Optional<Way> best(State state) {
        Optional<Way> found = known.get(state);
        if (found == null) {
            found = state.hour == contract.hours() ? Optional.of(atEnd(state)) : tried(state);
            known.put(state, found);
        }
        return found;
    }

    private Way atEnd(State state) {
        long opened = state.drug.values().stream()
                .mapToLong(volume -> (volume + contract.vial() - 1) / contract.vial())
                .sum();
        return new Way(order.inOrder(0, sharing ? opened : 0, 0, 0), List.of(), List.of());
    }

    private Optional<Way> tried(State state) {
        Optional<Way> best = Optional.empty();
        for (Choice bag : choices.get(state.hour)) {
            int latest = Math.min(state.hour + bag.bagHours, mustEnd[state.hour]);
            for (int end = state.hour + 1; end <= latest; end++) {
                if (contract.keepsPins(state.hour, end, bag.bagHours)
                        && condition.keeps(state.previous, bag.bagHours, end)) {
                    for (int session : bag.sessions) {
                        Optional<Way> way = hung(state, bag, end, session);
                        if (best.isEmpty() || (way.isPresent() && way.get().isBetterThan(best.get()))) {
                            best = way;
                        }
                    }
                }
            }
        }
        return best;
    }

    private Optional<Way> hung(State state, Choice bag, int end, int session) {
        TreeMap<Integer, Integer> drug = new TreeMap<>(state.drug);
        if (sharing) {
            drug.merge(session, bag.drug, Integer::sum);
        }
        int run = end - state.hour;
        int visit = visits[end];
        List<Long> cost = order.inOrder(
                visit == 2 ? 1 : 0,
                sharing ? 0 : bag.vials,
                visit > 0 ? 1 : 0,
                contract.dose(state.hour) * (bag.bagHours - run));
        return best(new State(end, bag.bagHours, drug))
                .map(rest ->
                        new Way(plus(cost, rest.counts), before(bag.bagHours, rest.bagHours), before(run, rest.hours)));
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
