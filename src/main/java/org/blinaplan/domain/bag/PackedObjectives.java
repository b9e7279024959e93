package org.blinaplan.domain.bag;

import java.util.List;
import org.blinaplan.domain.site.Objective;

/**
 * Some objectives of a graph as one whole number that compares like them, the first before the second: exact, because
 * each has room for the most that any sequence can cost.
 */
final class PackedObjectives {
    private final BagGraph graph;
    private final List<Objective> order;
    private final long[] weights;

    /**
     * These objectives, the most important first.
     *
     * @throws ArithmeticException if they do not fit into 63 bits: three objectives of a year of infusion do
     */
    PackedObjectives(BagGraph graph, List<Objective> order) {
        this.graph = graph;
        this.order = order;
        this.weights = new long[order.size()];
        long weight = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            weights[i] = weight;
            weight = Math.multiplyExact(weight, graph.bound(order.get(i)) + 1);
        }
    }

    /** What the bag of this edge costs. */
    long cost(int from, int edge) {
        long cost = 0;
        for (int i = 0; i < weights.length; i++) {
            cost += weights[i] * graph.cost(from, edge, order.get(i));
        }
        return cost;
    }
}
