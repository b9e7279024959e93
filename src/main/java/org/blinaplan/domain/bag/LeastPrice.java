package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.List;

/**
 * The least price of the bags before each node for a given cost of them: the ways for which no other way has both a lower
 * price and less cost.
 */
final class LeastPrice {
    /** More than any price. */
    static final long NO_WAY = Long.MAX_VALUE / 4;

    private final BagGraph graph;
    private final VialBound bound;
    private final List<List<long[]>> fronts = new ArrayList<>();

    LeastPrice(BagGraph graph, VialBound bound, PackedObjectives costs) {
        this.graph = graph;
        this.bound = bound;
        for (int node = 0; node < graph.nodes(); node++) {
            fronts.add(new ArrayList<>());
        }
        fronts.get(0).add(new long[] {0, 0});
        for (int node = 0; node < graph.nodes(); node++) {
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                if (bound.mayUse(edge) && !fronts.get(node).isEmpty()) {
                    extend(node, edge, costs.cost(node, edge));
                }
            }
        }
    }

    private void extend(int node, int edge, long cost) {
        List<long[]> old = fronts.get(graph.to(edge));
        List<long[]> from = fronts.get(node);
        List<long[]> merged = new ArrayList<>(old.size() + from.size());
        long price = bound.price(edge);
        long least = NO_WAY;
        int i = 0;
        int j = 0;
        while (i < old.size() || j < from.size()) {
            boolean takeOld = j == from.size() || (i < old.size() && old.get(i)[0] <= from.get(j)[0] + cost);
            long[] point = takeOld ? old.get(i++) : new long[] {from.get(j)[0] + cost, from.get(j++)[1] + price};
            if (point[1] < least) {
                least = point[1];
                merged.add(point);
            }
        }
        fronts.set(graph.to(edge), merged);
    }

    /** The least cost of bags before this node whose price is no higher; {@link #NO_WAY} where there are none. */
    long leastCost(int node, long price) {
        List<long[]> front = fronts.get(node);
        int low = 0;
        int high = front.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (front.get(middle)[1] > price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == front.size() ? NO_WAY : front.get(low)[0];
    }

    /** The same before the end. */
    long leastCost(long price) {
        long least = NO_WAY;
        for (int node = 0; node < graph.nodes(); node++) {
            if (graph.isEnd(node)) {
                least = Math.min(least, leastCost(node, price));
            }
        }
        return least;
    }
}
