package org.blinaplan.domain.bag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.blinaplan.domain.site.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The best way through a graph where bags made in one session share its vials: a backward label-setting search over
 * (hour, what the opened vials of each session still hold).
 *
 * <p>Exact, because every step leaves out only what cannot be, or need not be, the optimum:
 *
 * <ul>
 *   <li>The objectives before the vials do not depend on sessions: only edges on ways with their least cost are kept
 *       ({@link TightEdges}).
 *   <li>A rest {@code A} makes a rest {@code B} of the same node needless if {@code A}, after opening one more vial
 *       for each session of {@code B} that has no counterpart in {@code A}, has no more vials than {@code B}, and
 *       with equal vials no higher cost and no smaller lists. Whatever bags come before, let {@code A} make them in
 *       the counterpart of the session in which {@code B} makes them, or in the same session: contents that meet in
 *       one session never take more vials together than apart, and a counterpart holds as much and serves as well. An
 *       earlier session serves every earlier bag as well, as long as the shortest-lived of them still keeps.
 *   <li>For the same reason, among sessions without opened vials in which a bag can be made, only the earliest of those
 *       matters, and each of those so early that not every bag would keep.
 *   <li>A rest is given up where the least drug of the bags before it, less all that its vials hold, already asks for
 *       more vials than a known sequence takes, or for as many at a higher cost after them. Drug in parts of vials is
 *       never more than whole vials, so that is a lower bound.
 * </ul>
 *
 * <p>The tie-break is kept as in {@link BestPath}: before a rest always the same bags come.
 */
final class SharedPath {
    /** Rests kept at each node by the first, inexact run, which only finds a sequence to beat. */
    private static final int NARROW = 6;

    private final BagGraph graph;
    private final TightEdges tight;
    private final PackedObjectives after;
    private final int vial;
    private final Duration shortestLife;
    private final long[] drugBefore;
    private final long[] costBefore;
    private final int[] sessionBefore;
    private final List<List<SharedRest>> rests = new ArrayList<>();
    private int most = Integer.MAX_VALUE;
    private long mostAfter = Long.MAX_VALUE;

    private SharedPath(BagGraph graph, List<Objective> order) {
        this.graph = graph;
        List<BagOption> options = graph.hours().options();
        int vials = order.indexOf(Objective.VIALS);
        tight = new TightEdges(graph, order.subList(0, vials));
        after = new PackedObjectives(graph, order.subList(vials + 1, order.size()));
        vial = Math.toIntExact(BagOption.vial(graph.hours().request(), options));
        shortestLife = options.stream()
                .map(BagOption::life)
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        drugBefore = tight.fromStart((node, edge) -> graph.option(edge).drug());
        costBefore = tight.fromStart(after::cost);
        sessionBefore = new int[graph.nodes()];
        int latest = -1;
        int latestNow = -1;
        for (int node = 0; node < graph.nodes(); node++) {
            latest = node > 0 && graph.hourOf(node) != graph.hourOf(node - 1) ? latestNow : latest;
            sessionBefore[node] = latest;
            if (drugBefore[node] != Long.MAX_VALUE && !graph.isEnd(node)) {
                latestNow = Math.max(latestNow, graph.hours().windows().last(graph.hourOf(node)));
            }
            rests.add(List.of());
        }
    }

    /** The edges of the optimum in order; null where there is no way through. */
    static int @Nullable [] edges(BagGraph graph, List<Objective> order) {
        SharedPath path = new SharedPath(graph, order);
        SharedRest known = path.search(NARROW);
        if (known == null) {
            return null;
        }
        path.most = known.vials();
        path.mostAfter = known.after();
        SharedRest best = path.search(Integer.MAX_VALUE);
        int[] edges = new int[graph.nodes()];
        int count = 0;
        for (SharedRest rest = best; rest != null; rest = rest.next()) {
            edges[count++] = rest.edge();
        }
        return Arrays.copyOf(edges, count);
    }

    private @Nullable SharedRest search(int width) {
        for (int node = graph.nodes() - 1; node >= 0; node--) {
            if (drugBefore[node] != Long.MAX_VALUE && !graph.isEnd(node)) {
                List<SharedRest> found = new ArrayList<>();
                for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                    if (tight.contains(edge)) {
                        extend(node, edge, found);
                    }
                }
                rests.set(node, narrowed(node, found, width));
            }
        }
        return rests.get(0).isEmpty() ? null : rests.get(0).get(0);
    }

    private List<SharedRest> narrowed(int node, List<SharedRest> found, int width) {
        if (found.size() <= width) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.<SharedRest>comparingLong(rest -> vialsAtLeast(node, rest.vials(), rest.allLeft()))
                        .thenComparingLong(SharedRest::after)
                        .thenComparingInt(rest -> -rest.allLeft()))
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
        int hour = graph.hourOf(node);
        SessionWindows windows = graph.hours().windows();
        BagOption bag = graph.option(edge);
        int safe = windows.first(shortestLife, hour);
        boolean isFreshMade = false;
        for (int session = windows.first(bag.life(), hour); session <= windows.last(hour); session++) {
            int left = next == null ? 0 : next.leftIn(session);
            if (left == 0 && isFreshMade) {
                continue;
            }
            isFreshMade |= left == 0 && session >= safe;
            SharedRest.Made made = new SharedRest.Made(session, bag.drug());
            add(SharedRest.of(node, edge, next, cost, made, vial, sessionBefore[node]), safe, found);
        }
    }

    private void add(SharedRest rest, int safe, List<SharedRest> found) {
        long vials = vialsAtLeast(rest.node(), rest.vials(), rest.allLeft());
        if (vials > most || (vials == most && rest.after() + costBefore[rest.node()] > mostAfter)) {
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

    private long vialsAtLeast(int node, int vials, int left) {
        return vials + Math.max(0, drugBefore[node] - left + vial - 1) / vial;
    }

    private boolean makesNeedless(SharedRest rest, SharedRest other, int safe) {
        int spare = other.vials() - rest.vials();
        if (spare < 0) {
            return false;
        }
        int missing = rest.sessionsNotMatched(other, safe);
        if (missing != spare) {
            return missing < spare;
        }
        return rest.after() != other.after() ? rest.after() < other.after() : compareLists(rest, other) >= 0;
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
