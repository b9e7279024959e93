package org.blinaplan.domain.bag;

import java.util.HashMap;
import java.util.Map;

/**
 * In which sessions the bags of the optimum are made: as {@link SharedPath} found them, and then, from the first bag to
 * the last and over again, each bag in the latest session that opens no vial more while the others stay. So no bag alone
 * could be made later without another vial. The search always finds the same, so the assignment is always the same.
 */
final class SharedSessions {
    private final BagGraph graph;
    private final int[] edges;
    private final int[] sessions;
    private final long vial;
    private final Map<Integer, Long> drug = new HashMap<>();

    private SharedSessions(BagGraph graph, int[] edges, int[] sessions) {
        this.graph = graph;
        this.edges = edges;
        this.sessions = sessions.clone();
        this.vial = BagOption.vial(graph.hours().request(), graph.hours().options());
        for (int i = 0; i < edges.length; i++) {
            drug.merge(sessions[i], graph.option(edges[i]).drug(), Long::sum);
        }
    }

    /** The place of its session for each bag, from an assignment with as few vials as can be. */
    static int[] latest(BagGraph graph, int[] edges, int[] sessions) {
        SharedSessions shared = new SharedSessions(graph, edges, sessions);
        boolean moves = true;
        while (moves) {
            moves = false;
            int hour = 0;
            for (int i = 0; i < edges.length; i++) {
                moves |= shared.movesLater(i, hour);
                hour = graph.hourOf(graph.to(edges[i]));
            }
        }
        return shared.sessions;
    }

    private boolean movesLater(int bag, int hour) {
        long volume = graph.option(edges[bag]).drug();
        int from = sessions[bag];
        long saved = portions(held(from)) - portions(held(from) - volume);
        for (int to = graph.hours().windows().last(hour); to > from; to--) {
            if (portions(held(to) + volume) - portions(held(to)) <= saved) {
                drug.merge(from, -volume, Long::sum);
                drug.merge(to, volume, Long::sum);
                sessions[bag] = to;
                return true;
            }
        }
        return false;
    }

    private long held(int session) {
        return drug.getOrDefault(session, 0L);
    }

    private long portions(long volume) {
        return (volume + vial - 1) / vial;
    }
}
