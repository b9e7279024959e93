package org.blinaplan.domain.bag;

import java.util.Arrays;

/**
 * How few vials the bags before a node can take, given what the opened vials of each session hold.
 *
 * <p>Bags made apart take whole vials, each with a waste less than a vial. Bags of one session with the wastes W
 * together save as many vials as W holds whole ones, and at most {@code rate} x W, where the rate of a session is
 * the largest of (whole vials in W) / W over all W that its bags can add up to. So with a credit of waste x (the highest
 * rate of any session that can make it) for each bag, no sequence takes fewer vials than its bags apart less their
 * credits: a sum over edges, whose least over all ways is found by a dynamic programme. The rate begins at 1 / vial,
 * which makes the sum the drug itself; then edges that no sequence of {@code most} vials can use are left out, what a
 * session can waste at most is found from those that remain (on a way of edges whose costs above the least, in all, stay
 * within {@code most}), the rates fall, and so on. In rests, {@link #credit} adds what a session saves beyond the rate
 * because it already holds something.
 *
 * <p>Whole numbers only: a vial is {@link #VIAL}, a rate is rounded up.
 */
final class VialBound {
    static final long VIAL = 1L << 32;
    private static final long NO_WAY = Long.MAX_VALUE / 4;
    private static final int ROUNDS = 4;

    private final SharedEdges edges;
    private final BagGraph graph;
    private final long most;
    private final boolean[] usable;
    private final long[] price;
    private final long[] fromStart;
    private final long[] toEnd;
    private SessionWaste[] wastes = {};
    private boolean possible;

    /** For sequences of at most so many vials. */
    VialBound(SharedEdges edges, TightEdges tight, int most) {
        this.edges = edges;
        this.graph = edges.graph();
        this.most = most * VIAL;
        usable = new boolean[graph.edges()];
        price = new long[graph.edges()];
        fromStart = new long[graph.nodes()];
        toEnd = new long[graph.nodes()];
        for (int edge = 0; edge < usable.length; edge++) {
            usable[edge] = tight.contains(edge);
        }
        long[] rates = new long[edges.sessions()];
        Arrays.fill(rates, (VIAL - 1) / edges.vial() + 1);
        boolean falls = true;
        for (int round = 0; round < ROUNDS && falls; round++) {
            setPrices(rates);
            possible = leavesOutDearEdges();
            falls = possible && measureWastes(rates);
        }
    }

    private void setPrices(long[] rates) {
        for (int node = 0; node < graph.nodes(); node++) {
            int last = edges.last(node);
            int first = Integer.MAX_VALUE;
            long highest = 0;
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                if (edges.first(edge) != first) {
                    first = edges.first(edge);
                    highest = 0;
                    for (int session = first; session <= last; session++) {
                        highest = Math.max(highest, rates[session]);
                    }
                }
                price[edge] = edges.alone(edge) * VIAL - highest * edges.waste(edge);
            }
        }
    }

    private boolean leavesOutDearEdges() {
        Arrays.fill(fromStart, NO_WAY);
        Arrays.fill(toEnd, NO_WAY);
        fromStart[0] = 0;
        long least = NO_WAY;
        for (int node = 0; node < graph.nodes(); node++) {
            if (graph.isEnd(node)) {
                toEnd[node] = 0;
                least = Math.min(least, fromStart[node]);
            }
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                if (usable[edge] && fromStart[node] < NO_WAY) {
                    int to = graph.to(edge);
                    fromStart[to] = Math.min(fromStart[to], fromStart[node] + price[edge]);
                }
            }
        }
        for (int node = graph.nodes() - 1; node >= 0; node--) {
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                if (usable[edge]) {
                    long rest = price[edge] + toEnd[graph.to(edge)];
                    toEnd[node] = Math.min(toEnd[node], rest);
                    usable[edge] = fromStart[node] + rest <= most;
                }
            }
        }
        return least <= most;
    }

    /** Whether a rate falls; then it is changed in the array. */
    private boolean measureWastes(long[] rates) {
        SessionWaste[] measured = new SessionWaste[edges.sessions()];
        boolean falls = false;
        long[] next = new long[rates.length];
        for (int session = 0; session < measured.length; session++) {
            measured[session] = new SessionWaste(edges, this, session, rates[session]);
            next[session] = Math.min(rates[session], measured[session].rate());
            falls |= next[session] < rates[session];
        }
        wastes = measured;
        System.arraycopy(next, 0, rates, 0, rates.length);
        return falls;
    }

    /** Whether any sequence may take so few vials. */
    boolean isPossible() {
        return possible;
    }

    /** Whether an edge may lie on a sequence of so few vials. */
    boolean mayUse(int edge) {
        return usable[edge];
    }

    /** What a bag takes at least, in parts of {@link #VIAL}. */
    long price(int edge) {
        return price[edge];
    }

    /** What all bags before a node take at least, less credits; more than any sequence where there are none. */
    long before(int node) {
        return fromStart[node];
    }

    /** By how much a way of edges may cost more than the least. */
    long slack() {
        return most - toEnd[0];
    }

    /** The cost of an edge above the least. */
    long dearer(int edge) {
        return fromStart[edges.from(edge)] + price[edge] - fromStart[graph.to(edge)];
    }

    /** What bags before a node can save at most in a session that holds so much, beyond their own credits. */
    long credit(int node, int session, int left) {
        return wastes[session].credit(node, left);
    }

    /** Whether bags before a node can save a vial in a session that holds so much. */
    boolean canSave(int node, int session, int left) {
        return wastes[session].canSave(node, left);
    }

    /** The kinds of bag that can still come to this session from before a node. */
    long kindsBefore(int node, int session) {
        return wastes[session].kindsBefore(node);
    }
}
