package org.blinaplan.domain.bag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bags from a node to the end, and what the vials opened for them still hold: a label of {@link SharedPath}. */
final class SharedRest {
    private static final int[] NOTHING = {};

    private final int edge;
    private final int node;
    private final @Nullable SharedRest next;
    private final int vials;
    private final long after;
    /** Sessions in which opened vials are not empty, in order of time. */
    private final int[] sessions;
    /** What they hold, in the unit of {@link BagOption#drug}, more than nothing and less than a vial. */
    private final int[] left;

    private SharedRest(
            int node, int edge, @Nullable SharedRest next, int vials, long after, int[] sessions, int[] left) {
        this.node = node;
        this.edge = edge;
        this.next = next;
        this.vials = vials;
        this.after = after;
        this.sessions = sessions;
        this.left = left;
    }

    /**
     * One bag before a rest.
     *
     * @param node where it is hung
     * @param edge the bag
     * @param next the rest; absent for the last bag
     * @param after the cost of all bags in the objectives that follow the vials
     * @param made in which session, and with how much drug
     * @param vial what a vial holds
     * @param last the latest session that serves any earlier bag: what is left in later ones is forgotten
     */
    static SharedRest of(int node, int edge, @Nullable SharedRest next, long after, Made made, long vial, int last) {
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
        return new SharedRest(
                node, edge, next, vials, after, Arrays.copyOf(sessions, count), Arrays.copyOf(left, count));
    }

    /**
     * How a bag is made.
     *
     * @param session the place of its session
     * @param drug its drug volume
     */
    record Made(int session, long drug) {}

    /** Its first bag. */
    int edge() {
        return edge;
    }

    /** Where its first bag is hung. */
    int node() {
        return node;
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
        int sum = 0;
        for (int held : left) {
            sum += held;
        }
        return sum;
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
     * How many of the other's sessions have no counterpart here that serves every earlier bag as well and holds as
     * much. A session counts as a counterpart if it is the same, or earlier but not before {@code safe}.
     */
    int sessionsNotMatched(SharedRest other, int safe) {
        long used = 0;
        int missing = 0;
        for (int theirs = 0; theirs < other.sessions.length; theirs++) {
            int match = -1;
            for (int ours = 0; ours < sessions.length && sessions[ours] <= other.sessions[theirs]; ours++) {
                boolean serves = sessions[ours] == other.sessions[theirs] || sessions[ours] >= safe;
                boolean isFree = (used & (1L << ours)) == 0;
                if (serves && isFree && left[ours] >= other.left[theirs] && (match < 0 || left[ours] < left[match])) {
                    match = ours;
                }
            }
            used |= match < 0 ? 0 : 1L << match;
            missing += match < 0 ? 1 : 0;
        }
        return missing;
    }
}
