package org.blinaplan.domain.bag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a search for shared vials must know of each edge: its kind of bag, its drug, the sessions that can make it. */
final class SharedEdges {
    /** Bags of these kinds and later ones are not told apart by {@link #kindBit}. */
    private static final int KINDS = Long.SIZE - 1;

    private final BagGraph graph;
    private final int vial;
    private final Duration shortestLife;
    private final Duration longestLife;
    private final boolean tellsApart;
    private final int[] from;
    private final int[] drug;
    private final int[] alone;
    private final int[] first;
    private final long[] kind;
    private final List<Kind> kinds = new ArrayList<>();

    /** Bags that take the same drug and keep as long: in any session, one can be made for the other. */
    private record Kind(long drug, Duration life) {}

    SharedEdges(BagGraph graph) {
        this.graph = graph;
        List<BagOption> options = graph.hours().options();
        vial = Math.toIntExact(BagOption.vial(graph.hours().request(), options));
        shortestLife = options.stream()
                .map(BagOption::life)
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        longestLife = options.stream()
                .map(BagOption::life)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        tellsApart = graph.hours().windows().isInOrder();
        from = new int[graph.edges()];
        drug = new int[graph.edges()];
        alone = new int[graph.edges()];
        first = new int[graph.edges()];
        kind = new long[graph.edges()];
        for (int node = 0; node < graph.nodes(); node++) {
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                fill(node, edge);
            }
        }
    }

    private void fill(int node, int edge) {
        BagOption bag = graph.option(edge);
        from[edge] = node;
        if (edge > graph.firstEdge(node) && graph.option(edge - 1).equals(bag)) {
            drug[edge] = drug[edge - 1];
            alone[edge] = alone[edge - 1];
            first[edge] = first[edge - 1];
            kind[edge] = kind[edge - 1];
            return;
        }
        drug[edge] = Math.toIntExact(bag.drug());
        alone[edge] = bag.choice().vials().vials();
        first[edge] = graph.hours().windows().first(bag.life(), graph.hourOf(node));
        Kind of = new Kind(bag.drug(), bag.life());
        if (!kinds.contains(of)) {
            kinds.add(of);
        }
        kind[edge] = 1L << bit(kinds.indexOf(of));
    }

    private int bit(int place) {
        return tellsApart ? Math.min(place, KINDS) : KINDS;
    }

    BagGraph graph() {
        return graph;
    }

    /** The usable volume of a vial, in the unit of {@link #drug}. */
    int vial() {
        return vial;
    }

    /** The node in which the edge begins. */
    int from(int edge) {
        return from[edge];
    }

    /** The drug volume of the bag. */
    int drug(int edge) {
        return drug[edge];
    }

    /** The vials that the bag takes by itself. */
    int alone(int edge) {
        return alone[edge];
    }

    /** What those vials still hold, less than a vial. */
    int waste(int edge) {
        return alone[edge] * vial - drug[edge];
    }

    /** The earliest session that can make the bag. */
    int first(int edge) {
        return first[edge];
    }

    /** The latest session that can make a bag hung in this node. */
    int last(int node) {
        return graph.hours().windows().last(graph.hourOf(node));
    }

    /** The earliest session that can make any bag hung in this node or before it. */
    int safe(int node) {
        return graph.hours().windows().first(shortestLife, graph.hourOf(node));
    }

    /** The earliest session that can make some bag hung in this node. */
    int firstOfAny(int node) {
        return graph.hours().windows().first(longestLife, graph.hourOf(node));
    }

    /** One bit for each kind of bag; the last bit for all kinds for which there was none. */
    long kindBit(int edge) {
        return kind[edge];
    }

    /** The kinds that are told apart. */
    static long toldApart(long kinds) {
        return kinds & Long.MAX_VALUE;
    }

    /** Sessions are numbered from 0. */
    int sessions() {
        return graph.hours().windows().count();
    }

    /** The wastes of all kinds of bag in these bits. */
    int[] wastes(long bits) {
        List<Integer> wastes = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if ((bits >>> bit(i) & 1) == 1) {
                int volume = Math.toIntExact(kinds.get(i).drug());
                wastes.add((vial - volume % vial) % vial);
            }
        }
        return wastes.stream().mapToInt(Integer::intValue).distinct().toArray();
    }
}
