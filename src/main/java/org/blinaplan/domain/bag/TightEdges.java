package org.blinaplan.domain.bag;

import java.util.Arrays;
import java.util.List;
import org.blinaplan.domain.site.Objective;

/** The edges of a graph that lie on a way with the least cost in some objectives. */
final class TightEdges {
    private static final long NO_WAY = Long.MAX_VALUE;

    private final BagGraph graph;
    private final boolean[] tight;
    private final boolean leadThrough;

    /** With no objective, every edge on a way through. */
    TightEdges(BagGraph graph, List<Objective> order) {
        this.graph = graph;
        PackedObjectives objectives = new PackedObjectives(graph, order);
        long[] cost = new long[graph.edges()];
        for (int node = 0; node < graph.nodes(); node++) {
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                cost[edge] = objectives.cost(node, edge);
            }
        }
        long[] toEnd = toEnd(cost);
        tight = new boolean[graph.edges()];
        boolean[] reached = new boolean[graph.nodes()];
        leadThrough = toEnd[0] != NO_WAY;
        reached[0] = leadThrough;
        for (int node = 0; node < graph.nodes(); node++) {
            if (!reached[node]) {
                continue;
            }
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                int to = graph.to(edge);
                tight[edge] = toEnd[to] != NO_WAY && toEnd[to] + cost[edge] == toEnd[node];
                reached[to] |= tight[edge];
            }
        }
    }

    private long[] toEnd(long[] cost) {
        long[] least = new long[graph.nodes()];
        Arrays.fill(least, NO_WAY);
        for (int node = graph.nodes() - 1; node >= 0; node--) {
            if (graph.isEnd(node)) {
                least[node] = 0;
            }
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                long rest = least[graph.to(edge)];
                if (rest != NO_WAY && rest + cost[edge] < least[node]) {
                    least[node] = rest + cost[edge];
                }
            }
        }
        return least;
    }

    /** Whether there is any way through. */
    boolean leadThrough() {
        return leadThrough;
    }

    /** Whether this edge is one of them. */
    boolean contains(int edge) {
        return tight[edge];
    }
}
