package org.blinaplan.domain.bag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bags from a node to the end, and what the vials opened for them still hold: a label of {@link SharedPath}. */
final class SharedRest {
    private static final int[] NOTHING = {};

    private final int edge;
    private final int node;
    private final int session;
    private final @Nullable SharedRest next;
    private final int vials;
    private final long after;
    /** Sessions in which opened vials are not empty, in order of time. */
    private final int[] sessions;
    /** What they hold, in the unit of {@link BagOption#drug}, more than nothing and less than a vial. */
    private final int[] left;

    private final int allLeft;

    private SharedRest(Made made, @Nullable SharedRest next, int vials, long after, int[] sessions, int[] left) {
        this.node = made.node();
        this.edge = made.edge();
        this.session = made.session();
        this.next = next;
        this.vials = vials;
        this.after = after;
        this.sessions = sessions;
        this.left = left;
        this.allLeft = Arrays.stream(left).sum();
    }

    /**
     * One bag before a rest.
     *
     * @param made the bag, and in which session it is made
     * @param next the rest; absent for the last bag
     * @param after the cost of all bags in the objectives that follow the vials
     * @param vial what a vial holds
     * @param last the latest session that serves any earlier bag: what is left in later ones is forgotten
     */
    static SharedRest of(Made made, @Nullable SharedRest next, long after, long vial, int last) {
        int[] oldSessions = next == null ? NOTHING : next.sessions;
        int[] oldLeft = next == null ? NOTHING : next.left;
        long wanted = made.drug() - (next == null ? 0 : next.leftIn(made.session()));
        int opened = wanted <= 0 ? 0 : Math.toIntExact((wanted + vial - 1) / vial);
        int remains = Math.toIntExact(opened * vial - wanted);
        int[] sessions = new int[oldSessions.length + 1];
        int[] left = new int[oldSessions.length + 1];
        int count = 0;
        boolean isPlaced = remains == 0 || made.session() > last;
        for (int i = 0; i <= oldSessions.length; i++) {
            if (!isPlaced && (i == oldSessions.length || made.session() < oldSessions[i])) {
                sessions[count] = made.session();
                left[count++] = remains;
                isPlaced = true;
            }
            if (i < oldSessions.length && oldSessions[i] != made.session() && oldSessions[i] <= last) {
                sessions[count] = oldSessions[i];
                left[count++] = oldLeft[i];
            }
        }
        int vials = opened + (next == null ? 0 : next.vials);
        return new SharedRest(made, next, vials, after, Arrays.copyOf(sessions, count), Arrays.copyOf(left, count));
    }

    /**
     * How a bag is made.
     *
     * @param node where it is hung
     * @param edge the bag
     * @param session the place of its session
     * @param drug its drug volume
     */
    record Made(int node, int edge, int session, long drug) {}

    /** Its first bag. */
    int edge() {
        return edge;
    }

    /** Where its first bag is hung. */
    int node() {
        return node;
    }

    /** The place of the session in which its first bag is made. */
    int session() {
        return session;
    }

    /** The bags after the first; absent for the last bag. */
    @Nullable
    SharedRest next() {
        return next;
    }

    /** Opened for all its bags. */
    int vials() {
        return vials;
    }

    /** The cost in the objectives that follow the vials. */
    long after() {
        return after;
    }

    /** What the opened vials of all sessions hold. */
    int allLeft() {
        return allLeft;
    }

    /** What the vials of this session hold. */
    int leftIn(int session) {
        for (int i = 0; i < sessions.length; i++) {
            if (sessions[i] == session) {
                return left[i];
            }
        }
        return 0;
    }

    /**
     * How many more vials must be opened here so that whatever bags come before take no more vials than before the
     * other rest. Each session of the other gets a counterpart here that serves every earlier bag as well (the same
     * session, or an earlier one that is not before {@code safe}) and holds as much as all that it stands for: contents
     * that meet in one session never take more vials together than apart. Where none holds as much, one more vial is
     * opened. Not always the fewest possible, but always enough; more than the other has more, where that is sure
     * before all is counted.
     */
    int vialsMissing(SharedRest other, int safe, int vial) {
        int spare = other.vials - vials;
        if (allLeft + (long) spare * vial < other.allLeft) {
            return spare + 1;
        }
        int[] holds = left.clone();
        int missing = 0;
        int opened = Integer.MAX_VALUE;
        int openedHolds = 0;
        for (int theirs = 0; theirs < other.sessions.length && missing <= spare; theirs++) {
            int wanted = other.left[theirs];
            int session = other.sessions[theirs];
            int match = -1;
            int fullest = -1;
            for (int ours = 0; ours < sessions.length && sessions[ours] <= session; ours++) {
                if (sessions[ours] == session || sessions[ours] >= safe) {
                    match = holds[ours] >= wanted && (match < 0 || holds[ours] < holds[match]) ? ours : match;
                    fullest = fullest < 0 || holds[ours] > holds[fullest] ? ours : fullest;
                }
            }
            if (match >= 0) {
                holds[match] -= wanted;
            } else if (opened <= session && opened >= safe && openedHolds >= wanted) {
                openedHolds -= wanted;
            } else {
                missing++;
                if (fullest >= 0) {
                    holds[fullest] += vial - wanted;
                } else {
                    opened = session;
                    openedHolds = vial - wanted;
                }
            }
        }
        return missing;
    }
}
