package org.blinaplan.domain.bag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * In which sessions the bags of the optimum are made: as {@link SharedPath} found them, and then, over and over again
 * until nothing moves, all bags of a session together in the latest session that serves each of them (volumes that meet
 * there never take more vials than apart), and each bag in the latest session that opens no vial more while the others
 * stay. So neither a bag alone nor all bags of a session could be made later without another vial. The search always
 * goes the same way, so the assignment is always the same.
 */
final class SharedSessions {
    private final BagGraph graph;
    private final int[] edges;
    private final int[] sessions;
    private final int[] hours;
    private final long vial;
    private final Map<Integer, Long> drug = new HashMap<>();

    private SharedSessions(BagGraph graph, int[] edges, int[] sessions) {
        this.graph = graph;
        this.edges = edges;
        this.sessions = sessions.clone();
        this.vial = BagOption.vial(graph.hours().request(), graph.hours().options());
        this.hours = new int[edges.length];
        int hour = 0;
        for (int i = 0; i < edges.length; i++) {
            drug.merge(sessions[i], graph.option(edges[i]).drug(), Long::sum);
            hours[i] = hour;
            hour = graph.hourOf(graph.to(edges[i]));
        }
    }

    /** The place of its session for each bag, from an assignment with as few vials as can be. */
    static int[] latest(BagGraph graph, int[] edges, int[] sessions) {
        SharedSessions shared = new SharedSessions(graph, edges, sessions);
        while (shared.movesSessions() || shared.movesBags()) {
            // Each move makes a bag later and none makes one earlier, so this ends.
        }
        return shared.sessions;
    }

    private boolean movesSessions() {
        int[] latest = new int[graph.hours().windows().count()];
        Arrays.fill(latest, Integer.MAX_VALUE);
        for (int i = 0; i < edges.length; i++) {
            latest[sessions[i]] =
                    Math.min(latest[sessions[i]], graph.hours().windows().last(hours[i]));
        }
        boolean moves = false;
        for (int i = 0; i < edges.length; i++) {
            int to = latest[sessions[i]];
            if (to > sessions[i]) {
                move(i, to);
                moves = true;
            }
        }
        return moves;
    }

    private boolean movesBags() {
        boolean moves = false;
        for (int i = 0; i < edges.length; i++) {
            moves |= movesLater(i);
        }
        return moves;
    }

    private void move(int bag, int to) {
        long volume = graph.option(edges[bag]).drug();
        drug.merge(sessions[bag], -volume, Long::sum);
        drug.merge(to, volume, Long::sum);
        sessions[bag] = to;
    }

    private boolean movesLater(int bag) {
        long volume = graph.option(edges[bag]).drug();
        int from = sessions[bag];
        long saved = portions(held(from)) - portions(held(from) - volume);
        for (int to = graph.hours().windows().last(hours[bag]); to > from; to--) {
            if (portions(held(to) + volume) - portions(held(to)) <= saved) {
                move(bag, to);
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
