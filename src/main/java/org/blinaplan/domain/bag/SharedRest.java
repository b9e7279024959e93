package org.blinaplan.domain.bag;

import org.jspecify.annotations.Nullable;

/** The bags from a node to the end, with a session for each: a label of {@link SharedPath}; equal only to itself. */
final class SharedRest {
    private final Made first;
    private final @Nullable SharedRest next;
    private final int vials;
    private final long after;
    private final OpenVials open;

    /**
     * One bag before a rest.
     *
     * @param first that bag
     * @param next the rest; absent for the last bag
     * @param vials opened for all bags
     * @param after the cost of all bags in the objectives that follow the vials
     * @param open what those vials still hold
     */
    SharedRest(Made first, @Nullable SharedRest next, int vials, long after, OpenVials open) {
        this.first = first;
        this.next = next;
        this.vials = vials;
        this.after = after;
        this.open = open;
    }

    /**
     * How a bag is made.
     *
     * @param node where it is hung
     * @param edge the bag
     * @param session the place of its session
     */
    record Made(int node, int edge, int session) {}

    /** Where its first bag is hung. */
    int node() {
        return first.node();
    }

    /** Its first bag. */
    int edge() {
        return first.edge();
    }

    /** The place of the session in which its first bag is made. */
    int session() {
        return first.session();
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

    /** What its opened vials still hold. */
    OpenVials open() {
        return open;
    }
}
