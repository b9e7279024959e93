package org.blinaplan.domain.bag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * In which sessions the bags of one sequence are made so that they open as few vials as can be. Among the assignments
 * that do, the one that makes the first bag in the latest session, then the second, and so on.
 *
 * <p>A search in depth that tries the latest session first, so the first assignment it completes is the one. It gives
 * up a state that cannot do with the least vials of all: where the drug still to be made, less what opened vials hold,
 * takes more; or where the bags still to be made take more by themselves, though each session with opened vials saves
 * one. A state from which it did not complete makes every state needless that has no fewer vials and holds no more, in
 * no later sessions.
 */
final class SharedSessions {
    private final BagGraph graph;
    private final BagOption[] bags;
    private final int[] hours;
    private final long[] drugFrom;
    private final long vial;
    private final int[] chosen;
    private final List<List<State>> failed = new ArrayList<>();
    private final int[] leastFrom;
    private final Duration longestLife;

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
            failed.add(new ArrayList<>());
        }
        leastFrom = SharedPath.leastVials(graph, edges);
        longestLife = Arrays.stream(bags)
                .map(BagOption::life)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** The place of its session for each bag of the sequence. */
    static int[] latest(BagGraph graph, int[] edges) {
        SharedSessions search = new SharedSessions(graph, edges);
        if (!search.completes(0, new State(0, new int[0], new long[0]))) {
            throw new IllegalStateException("no assignment opens the least vials of the sequence");
        }
        return search.chosen;
    }

    private boolean completes(int bag, State state) {
        if (bag == bags.length) {
            return state.vials == leastFrom[0];
        }
        SessionWindows windows = graph.hours().windows();
        int oldest = windows.first(longestLife, hours[bag]);
        if (state.vials + portions(drugFrom[bag] - state.left(oldest)) > leastFrom[0]
                || state.vials + leastFrom[bag] - state.opened(oldest) > leastFrom[0]) {
            return false;
        }
        if (failed.get(bag).stream().anyMatch(better -> better.isNoWorseThan(state, vial))) {
            return false;
        }
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

        /** What vials hold that were opened in this session or later. */
        long left(int oldest) {
            long sum = 0;
            for (int i = 0; i < sessions.length; i++) {
                sum += sessions[i] >= oldest ? left[i] : 0;
            }
            return sum;
        }

        /** In how many sessions, this one or later, opened vials are not empty. */
        int opened(int oldest) {
            int count = 0;
            for (int i = 0; i < sessions.length; i++) {
                count += sessions[i] >= oldest && left[i] > 0 ? 1 : 0;
            }
            return count;
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

        /**
         * Whether it takes no more vials than the other whatever bags come, after opening one more vial where no
         * counterpart holds as much: the same session, or a later one, which serves every later bag as well.
         */
        boolean isNoWorseThan(State other, long vial) {
            long[] holds = left.clone();
            long missing = 0;
            for (int theirs = other.sessions.length - 1; theirs >= 0 && vials + missing <= other.vials; theirs--) {
                long wanted = other.left[theirs];
                int match = -1;
                int fullest = -1;
                for (int ours = sessions.length - 1; ours >= 0 && sessions[ours] >= other.sessions[theirs]; ours--) {
                    match = holds[ours] >= wanted && (match < 0 || holds[ours] < holds[match]) ? ours : match;
                    fullest = fullest < 0 || holds[ours] > holds[fullest] ? ours : fullest;
                }
                if (match >= 0) {
                    holds[match] -= wanted;
                } else if (wanted > 0) {
                    missing++;
                    if (fullest >= 0) {
                        holds[fullest] += vial - wanted;
                    }
                }
            }
            return vials + missing <= other.vials;
        }
    }
}
