package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which sessions the bags of one sequence are made so that they open as few vials as can be. Among the assignments
 * that do, the one that makes the first bag in the latest session, then the second, and so on.
 *
 * <p>A search in depth that tries the latest session first, so the first assignment it completes is the one. It asks
 * for the least vials that a lower bound allows, and for one more each time until one is found. A state from which it
 * did not complete makes every later state needless whose vials hold no more in no later sessions.
 */
final class SharedSessions {
    private final BagGraph graph;
    private final BagOption[] bags;
    private final int[] hours;
    private final long[] drugFrom;
    private final long vial;
    private final int[] chosen;
    private final List<List<State>> failed = new ArrayList<>();
    private long most;

    private SharedSessions(BagGraph graph, int[] edges) {
        this.graph = graph;
        this.vial = BagOption.vial(graph.hours().request(), graph.hours().options());
        bags = new BagOption[edges.length];
        hours = new int[edges.length];
        drugFrom = new long[edges.length + 1];
        chosen = new int[edges.length];
        int hour = 0;
        for (int i = 0; i < edges.length; i++) {
            bags[i] = graph.option(edges[i]);
            hours[i] = hour;
            hour = graph.hourOf(graph.to(edges[i]));
        }
        for (int i = edges.length - 1; i >= 0; i--) {
            drugFrom[i] = drugFrom[i + 1] + bags[i].drug();
        }
    }

    /** The place of its session for each bag of the sequence. */
    static int[] latest(BagGraph graph, int[] edges) {
        SharedSessions search = new SharedSessions(graph, edges);
        for (search.most = search.portions(search.drugFrom[0]); ; search.most++) {
            search.failed.clear();
            for (int i = 0; i <= edges.length; i++) {
                search.failed.add(new ArrayList<>());
            }
            if (search.completes(0, new State(0, new int[0], new long[0]))) {
                return search.chosen;
            }
        }
    }

    private boolean completes(int bag, State state) {
        if (state.vials + portions(drugFrom[bag] - state.allLeft()) > most) {
            return false;
        }
        if (bag == bags.length) {
            return true;
        }
        if (failed.get(bag).stream().anyMatch(better -> better.isNoWorseThan(state))) {
            return false;
        }
        SessionWindows windows = graph.hours().windows();
        for (int session = windows.last(hours[bag]);
                session >= windows.first(bags[bag].life(), hours[bag]);
                session--) {
            chosen[bag] = session;
            if (completes(bag + 1, state.with(session, bags[bag].drug(), vial))) {
                return true;
            }
        }
        failed.get(bag).add(state);
        return false;
    }

    private long portions(long drug) {
        return drug <= 0 ? 0 : (drug + vial - 1) / vial;
    }

    /** What the bags so far have opened. */
    private static final class State {
        private final long vials;
        /** Sessions in which vials have been opened, in order of time. */
        private final int[] sessions;
        /** What they still hold. */
        private final long[] left;

        State(long vials, int[] sessions, long[] left) {
            this.vials = vials;
            this.sessions = sessions;
            this.left = left;
        }

        long allLeft() {
            return Arrays.stream(left).sum();
        }

        /** After making one more bag. */
        State with(int session, long drug, long vial) {
            int at = Arrays.binarySearch(sessions, session);
            long wanted = drug - (at < 0 ? 0 : left[at]);
            long opened = wanted <= 0 ? 0 : (wanted + vial - 1) / vial;
            int place = at < 0 ? -at - 1 : at;
            int tail = at < 0 ? place : place + 1;
            long remains = opened * vial - wanted;
            int length = place + 1 + sessions.length - tail;
            int[] newSessions = Arrays.copyOf(sessions, length);
            long[] newLeft = Arrays.copyOf(left, length);
            System.arraycopy(sessions, tail, newSessions, place + 1, sessions.length - tail);
            System.arraycopy(left, tail, newLeft, place + 1, sessions.length - tail);
            newSessions[place] = session;
            newLeft[place] = remains;
            return new State(vials + opened, newSessions, newLeft);
        }

        /** A later session serves every later bag as well. */
        boolean isNoWorseThan(State other) {
            boolean[] used = new boolean[sessions.length];
            long missing = 0;
            for (int theirs = other.sessions.length - 1; theirs >= 0; theirs--) {
                int match = -1;
                for (int ours = sessions.length - 1; ours >= 0 && sessions[ours] >= other.sessions[theirs]; ours--) {
                    boolean holds = !used[ours] && left[ours] >= other.left[theirs];
                    match = holds && (match < 0 || left[ours] < left[match]) ? ours : match;
                }
                if (match >= 0) {
                    used[match] = true;
                } else {
                    missing += other.left[theirs] > 0 ? 1 : 0;
                }
            }
            return vials + missing <= other.vials;
        }
    }
}
