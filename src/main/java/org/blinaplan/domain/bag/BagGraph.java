package org.blinaplan.domain.bag;

import java.util.Arrays;
import java.util.List;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VialSharing;

/**
 * Every way through a cycle that can be the optimum, as a graph: a node is an hour at which a bag is changed, an edge
 * is a bag.
 *
 * <p>Bags may be stopped at any whole hour, but the optimum stops one early only at the end of a step, before a pin,
 * or at an hour after which a change would be worse ({@link CycleHours#isWorseAnHourLater}). Proof: let the optimum
 * stop bag {@code a} early at another hour {@code x}, where bag {@code b} of the same step follows. If {@code b} runs
 * an hour or less, {@code a} can run on instead: no visit and no vial more, and less discarded, a contradiction.
 * Otherwise change an hour later: the visit is no worse, {@code b} is the same bag and can come from the same session,
 * what both discard together is the same because both run at one dose, and the list of hours is larger while the list
 * of bagHours is the same: by the tie-break the first sequence was not the optimum. So the other edges are left out,
 * and the search is still exact over all whole hours.
 */
final class BagGraph {
    private final CycleHours hours;
    private final int levels;
    private final boolean neverShorter;
    private final boolean[] stops;
    private final boolean[] reached;
    private final int[] firstEdge;
    private int[] to = new int[1024];
    private BagOption[] option = new BagOption[1024];
    private int edges;

    BagGraph(CycleHours hours, Restriction restriction) {
        this.hours = hours;
        this.neverShorter = restriction.neverShorter();
        this.levels = neverShorter
                ? 1 + hours.options().stream().mapToInt(BagOption::level).max().orElse(0)
                : 1;
        int count = hours.count();
        boolean sharing = hours.request().policy().vialSharing() == VialSharing.SESSION;
        stops = new boolean[count];
        for (int hour = 1; hour < count; hour++) {
            stops[hour] = hours.isWorseAnHourLater(hour, sharing);
        }
        reached = new boolean[(count + 1) * levels];
        firstEdge = new int[(count + 1) * levels + 1];
        reached[0] = true;
        for (int node = 0; node < reached.length; node++) {
            firstEdge[node] = edges;
            if (reached[node] && hourOf(node) < count) {
                addEdges(node);
            }
        }
        firstEdge[reached.length] = edges;
    }

    private void addEdges(int node) {
        int hour = hourOf(node);
        Pin pin = hours.pin(hour);
        for (BagOption choice : hours.ofStepAt(hour)) {
            if (!hours.mayHang(choice, hour) || (neverShorter && choice.level() < node % levels)) {
                continue;
            }
            if (pin != null) {
                if (pin.bagHours() == choice.bagHours()) {
                    addEdge(choice, pin.endHour());
                }
                continue;
            }
            int end = hours.end(hour);
            int full = hour + choice.bagHours();
            for (int stop = hour + 1; stop < full && stop < end; stop++) {
                if (stops[stop]) {
                    addEdge(choice, stop);
                }
            }
            addEdge(choice, Math.min(full, end));
        }
    }

    private void addEdge(BagOption choice, int hour) {
        if (hours.visit(hour) == CycleHours.FORBIDDEN) {
            return;
        }
        if (edges == to.length) {
            to = Arrays.copyOf(to, 2 * edges);
            option = Arrays.copyOf(option, 2 * edges);
        }
        int node = hour * levels + (neverShorter ? choice.level() : 0);
        reached[node] = true;
        to[edges] = node;
        option[edges] = choice;
        edges++;
    }

    CycleHours hours() {
        return hours;
    }

    /** Nodes are numbered in order of their hour; not every number can be reached. */
    int nodes() {
        return reached.length;
    }

    int edges() {
        return edges;
    }

    /** Whether a sequence can come by. */
    boolean isReached(int node) {
        return reached[node];
    }

    /** Whether the infusion ends there. */
    boolean isEnd(int node) {
        return hourOf(node) == hours.count();
    }

    int hourOf(int node) {
        return node / levels;
    }

    /** The first of the edges that leave a node; the first of the next node is the one after the last. */
    int firstEdge(int node) {
        return firstEdge[node];
    }

    int to(int edge) {
        return to[edge];
    }

    BagOption option(int edge) {
        return option[edge];
    }

    /** What a bag costs that runs from one node along this edge, its change or disconnect included. */
    long cost(int from, int edge, Objective objective) {
        BagOption bag = option(edge);
        int visit = hours.visit(hourOf(to[edge]));
        return switch (objective) {
            case VISITS_OUT_OF_HOURS -> visit == CycleHours.OUT_OF_HOURS ? 1 : 0;
            case VISITS -> visit == CycleHours.NO_VISIT ? 0 : 1;
            case VIALS -> bag.choice().vials().vials();
            case DISCARDED_MICROGRAMS -> bag.dosePerHour() * (bag.bagHours() - (hourOf(to[edge]) - hourOf(from)));
        };
    }

    /** No sequence costs more. */
    long bound(Objective objective) {
        List<BagOption> all = hours.options();
        long most = switch (objective) {
            case VISITS_OUT_OF_HOURS, VISITS -> 1;
            case VIALS ->
                all.stream()
                        .mapToLong(bag -> bag.choice().vials().vials())
                        .max()
                        .orElse(0);
            case DISCARDED_MICROGRAMS ->
                all.stream()
                        .mapToLong(bag -> Math.multiplyExact(bag.dosePerHour(), bag.bagHours()))
                        .max()
                        .orElse(0);
        };
        return Math.multiplyExact(most, hours.count());
    }
}
