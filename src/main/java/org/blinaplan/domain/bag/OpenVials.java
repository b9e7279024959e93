package org.blinaplan.domain.bag;

import java.util.Arrays;

/**
 * What the vials opened for the bags of a rest still hold, for each session where earlier bags can save a vial by it, and
 * which kinds of bag need not be made there (see {@link SharedPath}).
 */
final class OpenVials {
    /** Nothing opened. */
    static final OpenVials NONE = new OpenVials(0);

    /** In order of time. */
    private int[] sessions;
    /** In the unit of {@link BagOption#drug}, more than nothing and less than a vial. */
    private int[] left;

    private long[] barred;
    private int allLeft;
    private long credit;

    private OpenVials(int room) {
        sessions = new int[room];
        left = new int[room];
        barred = new long[room];
    }

    /** After one more bag before them, which leaves so much in its session. */
    OpenVials with(VialBound bound, int node, int session, int remains, long kind) {
        OpenVials all = new OpenVials(sessions.length + 1);
        int count = 0;
        int i = 0;
        for (; i < sessions.length && sessions[i] < session; i++) {
            count = all.put(count, bound, node, sessions[i], left[i], barred[i]);
        }
        boolean wasOpen = i < sessions.length && sessions[i] == session;
        count = all.put(count, bound, node, session, remains, wasOpen ? barred[i] : 0);
        for (i += wasOpen ? 1 : 0; i < sessions.length; i++) {
            count = all.put(count, bound, node, sessions[i], left[i], barred[i] | kind);
        }
        if (count < all.sessions.length) {
            all.sessions = Arrays.copyOf(all.sessions, count);
            all.left = Arrays.copyOf(all.left, count);
            all.barred = Arrays.copyOf(all.barred, count);
        }
        return all;
    }

    private int put(int place, VialBound bound, int node, int session, int holds, long bars) {
        if (holds == 0 || !bound.canSave(node, session, holds) || (bound.kindsBefore(node, session) & ~bars) == 0) {
            return place;
        }
        sessions[place] = session;
        left[place] = holds;
        barred[place] = bars;
        allLeft += holds;
        credit += bound.credit(node, session, holds);
        return place + 1;
    }

    /** What the vials of a session hold. */
    int leftIn(int session) {
        int place = place(session);
        return place < 0 ? 0 : left[place];
    }

    /** Whether a bag of this kind need not be made in a session. */
    boolean bars(int session, long kind) {
        int place = place(session);
        return place >= 0 && (barred[place] & kind) != 0;
    }

    private int place(int session) {
        for (int i = 0; i < sessions.length; i++) {
            if (sessions[i] == session) {
                return i;
            }
        }
        return -1;
    }

    /** What the opened vials of all sessions hold. */
    int allLeft() {
        return allLeft;
    }

    /** What earlier bags can save by it beyond their own credits. */
    long credit() {
        return credit;
    }

    /** Lets these vials serve whatever bags the others serve, in the counterparts of their sessions. */
    void serveAlso(OpenVials other) {
        long all = -1;
        int theirs = other.sessions.length - 1;
        for (int i = sessions.length - 1; i >= 0; i--) {
            while (theirs >= 0 && other.sessions[theirs] >= sessions[i]) {
                all &= other.barred[theirs--];
            }
            boolean isOpenThere = theirs + 1 < other.sessions.length && other.sessions[theirs + 1] == sessions[i];
            barred[i] = isOpenThere ? barred[i] & all : 0;
        }
    }

    /**
     * How many more vials must be opened here so that whatever bags come before take no more vials than before the
     * other's, which took {@code spare} vials more. Each session of the other gets a counterpart here that serves every
     * earlier bag as well (the same session, or an earlier one that is not before {@code safe}) and holds as much as all
     * that it stands for: contents that meet in one session never take more vials together than apart. Where none holds
     * as much, one more vial is opened. Not always the fewest possible, but always enough; more than {@code spare} where
     * that is sure before all is counted.
     */
    int missing(OpenVials other, int spare, int safe, int vial) {
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
