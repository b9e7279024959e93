package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.blinaplan.domain.site.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The best way through a graph where bags made in one session share its vials: a backward label-setting search over
 * (hour, what the opened vials of each session still hold).
 *
 * <p>The objectives before the vials do not depend on sessions: only edges on ways with their least cost are kept
 * ({@link TightEdges}). Then ways with no more than 0, 1, 2 ... vials are looked for until there are some, and among
 * those the least cost in the objectives after the vials and the tie-break, which is kept as in {@link BestPath}: before
 * a rest always the same bags come. Costs too are looked for from the least possible upwards: where a search finds a way
 * that costs no more than its limit, it finds the best of all. Exact, because every step leaves out only what need not
 * be the optimum:
 *
 * <ul>
 *   <li>A rest makes another rest of its node needless if it has no more vials, even after opening as many more as
 *       {@link OpenVials#missing} says, and with equal vials no higher cost and no smaller lists. Whatever bags come
 *       before the other, the same bags before this one can be made in the counterparts of their sessions and take no
 *       more vials.
 *   <li>For the same reason, among sessions without opened vials in which a bag can be made, only the earliest of those
 *       matters in which every earlier bag would keep, and each still earlier one.
 *   <li>What is left in a session is forgotten where no bags that may still come can save a vial by it
 *       ({@link SessionWaste#canSave}): sums of wastes do not reach it, or their kinds are barred.
 *   <li>Two bags of one kind (the same drug, the same life) can change their sessions if the one hung earlier was made
 *       later, because sessions serve in order. So when a bag is made in a session, its kind is barred from all later
 *       sessions that hold something now: of the bags of a kind before a rest, made in such sessions or together in
 *       one without opened vials, let the last one hung be made in the last of their sessions. A session opened
 *       afterwards bars no kind. Where one rest makes another needless without being better, it takes over that
 *       what may be made in the other's sessions may be made in their counterparts ({@link OpenVials#serveAlso}), so
 *       no way through the other is lost.
 *   <li>A rest is given up where {@link VialBound} asks for more vials than the search allows, or for a higher cost
 *       within those vials ({@link LeastPrice}).
 * </ul>
 */
final class SharedPath {
    /** Rests kept at each node by an inexact run, which may find a sequence sooner and proves nothing. */
    private static final int NARROW = 6;

    private final BagGraph graph;
    private final SharedEdges edges;
    private final VialBound bound;
    private final PackedObjectives after;
    private final int most;
    private final List<List<SharedRest>> rests = new ArrayList<>();
    /** Looks for the fewest vials alone, whatever else they cost, without the tie-break. */
    private final boolean vialsOnly;

    private long mostAfter = Long.MAX_VALUE;
    private long nextAfter = Long.MAX_VALUE;
    private @Nullable LeastPrice leastPrice;

    private SharedPath(SharedEdges edges, VialBound bound, int most, @Nullable List<Objective> orderAfter) {
        this.graph = edges.graph();
        this.edges = edges;
        this.bound = bound;
        this.most = most;
        this.vialsOnly = orderAfter == null;
        after = new PackedObjectives(graph, orderAfter == null ? List.of() : orderAfter);
        for (int node = 0; node < graph.nodes(); node++) {
            rests.add(List.of());
        }
    }

    /** The bags of the optimum with a session for each; null where there is no way through. */
    static @Nullable SharedRest best(BagGraph graph, List<Objective> order) {
        int place = order.indexOf(Objective.VIALS);
        TightEdges tight = new TightEdges(graph, order.subList(0, place));
        if (!tight.leadThrough()) {
            return null;
        }
        SharedEdges edges = new SharedEdges(graph);
        for (int most = 0; ; most++) {
            VialBound bound = new VialBound(edges, tight, most);
            SharedRest some = bound.isPossible() ? new SharedPath(edges, bound, most, null).any() : null;
            if (some != null) {
                SharedPath path = new SharedPath(edges, bound, most, order.subList(place + 1, order.size()));
                return path.cheapest(path.afterOf(some));
            }
        }
    }

    /** Some way with no more than the most vials. */
    private @Nullable SharedRest any() {
        SharedRest some = search(NARROW);
        return some == null ? search(Integer.MAX_VALUE) : some;
    }

    /** Among ways with no more than the most vials, where one is known that costs so much. */
    private @Nullable SharedRest cheapest(long known) {
        leastPrice = new LeastPrice(graph, bound, after);
        mostAfter = leastPrice.leastCost(most * VialBound.VIAL);
        long step = 0;
        while (true) {
            nextAfter = known;
            SharedRest best = search(Integer.MAX_VALUE);
            if (best != null || mostAfter >= known) {
                return best;
            }
            step = Math.max(2 * step, nextAfter - mostAfter);
            mostAfter = Math.min(known, mostAfter + step);
        }
    }

    private long afterOf(SharedRest rests) {
        long sum = 0;
        for (SharedRest rest = rests; rest != null; rest = rest.next()) {
            sum += after.cost(rest.node(), rest.edge());
        }
        return sum;
    }

    private @Nullable SharedRest search(int width) {
        for (int node = graph.nodes() - 1; node >= 0; node--) {
            List<SharedRest> found = new ArrayList<>();
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                if (bound.mayUse(edge)) {
                    extend(node, edge, found);
                }
            }
            rests.set(node, narrowed(node, found, width));
        }
        return rests.get(0).isEmpty() ? null : rests.get(0).get(0);
    }

    private List<SharedRest> narrowed(int node, List<SharedRest> found, int width) {
        if (found.size() <= width) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.<SharedRest>comparingLong(rest -> vialsAtLeast(bound.before(node), rest))
                        .thenComparingLong(SharedRest::after)
                        .thenComparingInt(rest -> -rest.open().allLeft()))
                .limit(width)
                .toList();
    }

    private void extend(int node, int edge, List<SharedRest> found) {
        int to = graph.to(edge);
        long cost = after.cost(node, edge);
        if (graph.isEnd(to)) {
            hang(node, edge, null, cost, found);
            return;
        }
        for (SharedRest next : rests.get(to)) {
            hang(node, edge, next, cost + next.after(), found);
        }
    }

    /** The bag of this edge before a rest, made in every session that may be the best. */
    private void hang(int node, int edge, @Nullable SharedRest next, long cost, List<SharedRest> found) {
        OpenVials open = next == null ? OpenVials.NONE : next.open();
        long kind = SharedEdges.toldApart(edges.kindBit(edge));
        int safe = edges.safe(node);
        boolean isFreshMade = false;
        for (int session = edges.first(edge); session <= edges.last(node); session++) {
            int left = open.leftIn(session);
            if (left == 0 ? isFreshMade : open.bars(session, kind)) {
                continue;
            }
            isFreshMade |= left == 0 && session >= safe;
            int wanted = edges.drug(edge) - left;
            int opened = portions(wanted);
            OpenVials then = open.with(bound, node, session, opened * edges.vial() - wanted, kind);
            int vials = opened + (next == null ? 0 : next.vials());
            add(new SharedRest(new SharedRest.Made(node, edge, session), next, vials, cost, then), safe, found);
        }
    }

    private int portions(int volume) {
        return volume <= 0 ? 0 : (volume - 1) / edges.vial() + 1;
    }

    private void add(SharedRest rest, int safe, List<SharedRest> found) {
        if (!mayBeBest(rest)) {
            return;
        }
        for (SharedRest other : found) {
            if (makesNeedless(other, rest, safe)) {
                return;
            }
        }
        found.removeIf(other -> makesNeedless(rest, other, safe));
        found.add(rest);
    }

    private boolean mayBeBest(SharedRest rest) {
        if (vialsAtLeast(bound.before(rest.node()), rest) > most * VialBound.VIAL) {
            return false;
        }
        if (leastPrice == null) {
            return true;
        }
        long price = (most - rest.vials()) * VialBound.VIAL + rest.open().credit();
        long cost = rest.after() + leastPrice.leastCost(rest.node(), price);
        if (cost > mostAfter) {
            nextAfter = Math.min(nextAfter, cost);
        }
        return cost <= mostAfter;
    }

    private static long vialsAtLeast(long before, SharedRest rest) {
        return rest.vials() * VialBound.VIAL + before - rest.open().credit();
    }

    private boolean makesNeedless(SharedRest rest, SharedRest other, int safe) {
        int spare = other.vials() - rest.vials();
        if (spare < 0) {
            return false;
        }
        int missing = rest.open().missing(other.open(), spare, safe, edges.vial());
        if (missing != spare) {
            return missing < spare;
        }
        long order = vialsOnly ? 0 : other.after() - rest.after();
        order = vialsOnly || order != 0 ? order : compareLists(rest, other);
        if (order == 0) {
            rest.open().serveAlso(other.open());
        }
        return order >= 0;
    }

    /** The tie-break between two rests of one node. */
    private int compareLists(SharedRest rest, SharedRest other) {
        int order = compare(rest, other, false);
        return order != 0 ? order : compare(rest, other, true);
    }

    private int compare(SharedRest rest, SharedRest other, boolean byHours) {
        SharedRest a = rest;
        SharedRest b = other;
        while (a != b && a != null && b != null) {
            int order = Integer.compare(number(a, byHours), number(b, byHours));
            if (order != 0) {
                return order;
            }
            a = a.next();
            b = b.next();
        }
        return a == b ? 0 : a == null ? -1 : 1;
    }

    private int number(SharedRest rest, boolean byHours) {
        return byHours
                ? graph.hourOf(graph.to(rest.edge())) - graph.hourOf(rest.node())
                : graph.option(rest.edge()).bagHours();
    }
}
