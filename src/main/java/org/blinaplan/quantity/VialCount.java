package org.blinaplan.quantity;

/**
 * A number of vials, {@code VialCount.of(6)}.
 *
 * @param vials zero or more
 */
public record VialCount(int vials) implements Comparable<VialCount> {
    /** No vial at all. */
    public static final VialCount NONE = new VialCount(0);

    public VialCount {
        if (vials < 0) {
            throw new IllegalArgumentException(vials + " vials is below zero");
        }
    }

    /** From a whole number, zero or more. */
    public static VialCount of(int vials) {
        return new VialCount(vials);
    }

    /** Both together. */
    public VialCount plus(VialCount other) {
        return new VialCount(Math.addExact(vials, other.vials));
    }

    @Override
    public int compareTo(VialCount other) {
        return Integer.compare(vials, other.vials);
    }

    /** As people read it: {@code "1 vial"}, {@code "6 vials"}. */
    @Override
    public String toString() {
        return vials == 1 ? "1 vial" : vials + " vials";
    }
}
