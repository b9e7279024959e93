package org.blinaplan.domain.bag;

import java.util.Arrays;

/**
 * What the bags that one session can make waste together if each takes its own vials, on the ways of a
 * {@link VialBound}.
 *
 * <p>The most that they can waste before a node is found along ways of edges whose costs above the least are, in all, no
 * more than the slack of the bound: for any weight of zero or more, the waste is at most the largest (waste - weight x
 * cost above the least) of any way, and weight x slack. The least over some weights is taken.
 */
final class SessionWaste {
    /** Whole vials from which on any waste counts as one that bags can add up to. */
    private static final int MANY = 24;
    /** Wasted sixteenths of a vial that one vial above the least weighs. */
    private static final int[] WEIGHTS = {1, 2, 5, 16, 64};

    private static final long PARTS = 16;

    private static final int NEVER = Integer.MAX_VALUE;

    private final SharedEdges edges;
    private final VialBound bound;
    private final int session;
    private final long usedRate;
    private final int firstNode;
    private final int[] most;
    private final long[] kindsBefore;
    private final int[] nextSum;
    private final long rate;

    /** With the rate that the credits of the bound are made of. */
    SessionWaste(SharedEdges edges, VialBound bound, int session, long usedRate) {
        this.edges = edges;
        this.bound = bound;
        this.session = session;
        this.usedRate = usedRate;
        int nodes = edges.graph().nodes();
        int node = 0;
        while (node < nodes && edges.last(node) < session) {
            node++;
        }
        firstNode = node;
        while (node < nodes && edges.firstOfAny(node) <= session) {
            node++;
        }
        most = new int[node - firstNode];
        kindsBefore = new long[most.length];
        long kinds = 0;
        for (int i = 0; i < most.length; i++) {
            kindsBefore[i] = kinds;
            kinds |= kindsHung(firstNode + i);
        }
        Arrays.fill(most, kinds == 0 ? 0 : NEVER);
        int highest = kinds == 0 ? 0 : NEVER;
        for (int i = 0; i < WEIGHTS.length && kinds != 0; i++) {
            highest = Math.min(highest, measure((long) WEIGHTS[i] * edges.vial()));
        }
        nextSum = nextSums(edges.wastes(kinds), highest);
        rate = rate(highest);
    }

    private boolean isMadeHere(int node, int edge) {
        return bound.mayUse(edge) && edges.first(edge) <= session && session <= edges.last(node);
    }

    private long kindsHung(int node) {
        long kinds = 0;
        BagGraph graph = edges.graph();
        for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
            kinds |= isMadeHere(node, edge) ? edges.kindBit(edge) : 0;
        }
        return kinds;
    }

    /** Lowers the most wasted before each node; the most wasted anywhere. */
    private int measure(long weight) {
        BagGraph graph = edges.graph();
        long[] score = new long[most.length];
        long highest = 0;
        for (int i = 0; i < score.length; i++) {
            int node = firstNode + i;
            most[i] = Math.min(most[i], waste(score[i], weight));
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                if (bound.mayUse(edge)) {
                    long made = isMadeHere(node, edge) ? edges.waste(edge) * PARTS * VialBound.VIAL : 0;
                    long reached = score[i] + made - weight * bound.dearer(edge);
                    int to = graph.to(edge) - firstNode;
                    highest = Math.max(highest, reached);
                    if (to < score.length) {
                        score[to] = Math.max(score[to], reached);
                    }
                }
            }
        }
        return waste(highest, weight);
    }

    private int waste(long score, long weight) {
        return (int) Math.min(NEVER, (score + weight * bound.slack()) / (PARTS * VialBound.VIAL));
    }

    /** For each volume the least sum of wastes that is no smaller; the sums of 0, 1, 2 ... bags of any kinds. */
    private int[] nextSums(int[] wastes, int highest) {
        int end = Math.min(highest, MANY * edges.vial());
        boolean[] isSum = new boolean[end + 1];
        isSum[0] = true;
        int[] next = new int[end + 1];
        for (int sum = 0; sum <= end; sum++) {
            for (int waste : wastes) {
                isSum[sum] |= waste > 0 && waste <= sum && isSum[sum - waste];
            }
        }
        int found = highest > end ? end + 1 : NEVER;
        for (int sum = end; sum >= 0; sum--) {
            found = isSum[sum] ? sum : found;
            next[sum] = found;
        }
        return next;
    }

    private int next(int volume) {
        return volume < nextSum.length ? nextSum[volume] : volume;
    }

    private long rate(int highest) {
        long largest = 0;
        int vial = edges.vial();
        for (int saved = 1; saved <= MANY; saved++) {
            int sum = next(saved * vial);
            if (sum > highest) {
                return largest;
            }
            largest = Math.max(largest, (saved * VialBound.VIAL - 1) / sum + 1);
        }
        return (VialBound.VIAL - 1) / vial + 1;
    }

    /** The largest (vials saved) / waste of any bags made here, rounded up. */
    long rate() {
        return rate;
    }

    /** What bags before a node save at most where so much is left, beyond the used rate. */
    long credit(int node, int left) {
        long best = 0;
        int vial = edges.vial();
        int limit = mostBefore(node);
        for (int saved = 1; ; saved++) {
            int sum = next(saved * vial - left);
            if (sum > limit) {
                return best;
            }
            best = Math.max(best, saved * VialBound.VIAL - usedRate * sum);
        }
    }

    private int mostBefore(int node) {
        return node < firstNode ? 0 : most[node - firstNode];
    }

    /** Whether bags before a node can save a vial where so much is left. */
    boolean canSave(int node, int left) {
        return next(edges.vial() - left) <= mostBefore(node);
    }

    /** The kinds of bag that can be made here and are hung before a node. */
    long kindsBefore(int node) {
        return node < firstNode ? 0 : kindsBefore[node - firstNode];
    }
}
