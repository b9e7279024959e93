package org.blinaplan.domain.bag;

import java.util.Arrays;
import java.util.List;
import org.blinaplan.domain.site.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The best way through a graph where every bag takes its own vials: a backward dynamic programme over the hours.
 *
 * <p>Costs add up along the way, and two ways that begin with the same bags compare like their rests, both by cost and
 * by the tie-break (the larger list of bagHours, then of hours). So the best rest from each node is all that is
 * needed of it, and the best way from the first node is the optimum.
 */
final class BestPath {
    private static final int NONE = -1;

    private final BagGraph graph;
    private final PackedObjectives first;
    private final PackedObjectives second;
    private final long[] firstCost;
    private final long[] secondCost;
    private final int[] best;

    private BestPath(BagGraph graph, List<Objective> order) {
        this.graph = graph;
        this.first = new PackedObjectives(graph, order.subList(0, 2));
        this.second = new PackedObjectives(graph, order.subList(2, order.size()));
        this.firstCost = new long[graph.nodes()];
        this.secondCost = new long[graph.nodes()];
        this.best = new int[graph.nodes()];
        Arrays.fill(best, NONE);
    }

    /** The edges of the optimum in order; null where there is no way through. */
    static int @Nullable [] edges(BagGraph graph, List<Objective> order) {
        BestPath path = new BestPath(graph, order);
        for (int node = graph.nodes() - 1; node >= 0; node--) {
            if (graph.isReached(node)) {
                path.decide(node);
            }
        }
        return path.best[0] == NONE ? null : path.fromStart();
    }

    private void decide(int node) {
        for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
            int to = graph.to(edge);
            if (best[to] == NONE && !graph.isEnd(to)) {
                continue;
            }
            long costOfFirst = firstCost[to] + first.cost(node, edge);
            long costOfSecond = secondCost[to] + second.cost(node, edge);
            int order = best[node] == NONE ? -1 : Long.compare(costOfFirst, firstCost[node]);
            order = order != 0 ? order : Long.compare(costOfSecond, secondCost[node]);
            if (order < 0 || (order == 0 && isLarger(node, edge, best[node]))) {
                firstCost[node] = costOfFirst;
                secondCost[node] = costOfSecond;
                best[node] = edge;
            }
        }
    }

    /** The tie-break between two edges that leave one node, followed by the best rest. */
    private boolean isLarger(int node, int edge, int other) {
        int order = compare(node, edge, other, false);
        return (order != 0 ? order : compare(node, edge, other, true)) > 0;
    }

    private int compare(int node, int edge, int other, boolean byHours) {
        int nodeOfEdge = node;
        int nodeOfOther = node;
        int a = edge;
        int b = other;
        while (a != b && a != NONE && b != NONE) {
            int order = Integer.compare(number(nodeOfEdge, a, byHours), number(nodeOfOther, b, byHours));
            if (order != 0) {
                return order;
            }
            nodeOfEdge = graph.to(a);
            nodeOfOther = graph.to(b);
            a = best[nodeOfEdge];
            b = best[nodeOfOther];
        }
        return a == b ? 0 : a == NONE ? -1 : 1;
    }

    private int number(int node, int edge, boolean byHours) {
        return byHours
                ? graph.hourOf(graph.to(edge)) - graph.hourOf(node)
                : graph.option(edge).bagHours();
    }

    private int[] fromStart() {
        int[] edges = new int[graph.nodes()];
        int count = 0;
        for (int edge = best[0]; edge != NONE; edge = best[graph.to(edge)]) {
            edges[count++] = edge;
        }
        return Arrays.copyOf(edges, count);
    }
}
