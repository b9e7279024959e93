package org.blinaplan.domain.bag;

import java.time.Duration;
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
 * ({@link TightEdges}). Then it is searched twice, first for the fewest vials, then among ways with that many for the
 * least cost in the objectives after them and the tie-break, which is kept as in {@link BestPath}: before a rest always
 * the same bags come. Exact, because every step leaves out only what need not be the optimum:
 *
 * <ul>
 *   <li>A rest makes another rest of its node needless if it has no more vials, even after opening as many more as
 *       {@link SharedRest#vialsMissing} says, and with equal vials no higher cost and no smaller lists. Whatever bags
 *       come before the other, the same bags before this one can be made in the counterparts of their sessions and take
 *       no more vials.
 *   <li>For the same reason, among sessions without opened vials in which a bag can be made, only the earliest of those
 *       matters in which every earlier bag would keep, and each still earlier one.
 *   <li>A rest is given up where the least drug of the bags before it, less all that its vials hold, asks for more
 *       vials than a known sequence takes. Drug in parts of vials is never more than whole vials, so that is a lower
 *       bound; in the second search it is the least drug of bags that do not cost more than a known sequence does
 *       ({@link LeastDrug}).
 * </ul>
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
    private final int[] sessionBefore;
    private final List<List<SharedRest>> rests = new ArrayList<>();
    /** Looks for the fewest vials alone, whatever else they cost, without the tie-break. */
    private final boolean vialsOnly;

    private int most = Integer.MAX_VALUE;
    private long mostAfter = Long.MAX_VALUE;
    private @Nullable LeastDrug leastDrug;

    private SharedPath(BagGraph graph, TightEdges tight, @Nullable List<Objective> orderAfter) {
        this.graph = graph;
        this.tight = tight;
        this.vialsOnly = orderAfter == null;
        List<BagOption> options = graph.hours().options();
        after = new PackedObjectives(graph, orderAfter == null ? List.of() : orderAfter);
        vial = Math.toIntExact(BagOption.vial(graph.hours().request(), options));
        shortestLife = options.stream()
                .map(BagOption::life)
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        drugBefore = tight.fromStart((node, edge) -> graph.option(edge).drug());
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

    /** The bags of the optimum with a session for each; null where there is no way through. */
    static @Nullable SharedRest best(BagGraph graph, List<Objective> order) {
        int vials = order.indexOf(Objective.VIALS);
        TightEdges tight = new TightEdges(graph, order.subList(0, vials));
        SharedRest fewest = fewestVials(graph, tight);
        if (fewest == null) {
            return null;
        }
        SharedPath path = new SharedPath(graph, tight, order.subList(vials + 1, order.size()));
        path.most = fewest.vials();
        path.mostAfter = path.afterOf(fewest);
        path.leastDrug = new LeastDrug(graph, tight, path.after);
        SharedRest known = path.search(NARROW);
        path.mostAfter = known == null ? path.mostAfter : Math.min(known.after(), path.mostAfter);
        return path.search(Integer.MAX_VALUE);
    }

    /** Bags that take the fewest vials of all ways, without a look at the objectives after them. */
    private static @Nullable SharedRest fewestVials(BagGraph graph, TightEdges tight) {
        SharedPath path = new SharedPath(graph, tight, null);
        SharedRest known = path.search(NARROW);
        if (known == null) {
            return null;
        }
        path.most = known.vials() - 1;
        SharedRest best = path.search(Integer.MAX_VALUE);
        return best == null ? known : best;
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
            SharedRest.Made made = new SharedRest.Made(node, edge, session, bag.drug());
            add(SharedRest.of(made, next, cost, vial, sessionBefore[node]), safe, found);
        }
    }

    private void add(SharedRest rest, int safe, List<SharedRest> found) {
        if (vialsAtLeast(rest.node(), rest.vials(), rest.allLeft()) > most
                || (leastDrug != null
                        && rest.vials()
                                        + portions(leastDrug.before(rest.node(), mostAfter - rest.after())
                                                - rest.allLeft())
                                > most)) {
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
        return vials + portions(drugBefore[node] - left);
    }

    private long portions(long drug) {
        return drug <= 0 ? 0 : (drug - 1) / vial + 1;
    }

    private boolean makesNeedless(SharedRest rest, SharedRest other, int safe) {
        int spare = other.vials() - rest.vials();
        if (spare < 0) {
            return false;
        }
        int missing = rest.vialsMissing(other, safe, vial);
        if (missing != spare) {
            return missing < spare;
        }
        if (vialsOnly) {
            return true;
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
