package org.blinaplan.domain.bag;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.ShortInfusions;
import org.blinaplan.quantity.Weight;

/**
 * An infusion on 28 mcg/day from Mon 2 Mar 2026, 10:00, never in hospital, bags made every day at 08:00 that keep ten
 * days: session 0 is that of Fri 20 Feb, session 10 that of Mon 2 Mar. A vial gives 2.8 mL.
 */
record SharedCase(BagGraph graph, SharedEdges edges) {
    /** With bags of these hours and millilitres. */
    static SharedCase of(int hours, List<Integer> bagHours, List<String> millilitres) {
        VisitHours always = new VisitHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(16, 0));
        BagPolicy policy = new BagPolicy(
                bagHours,
                bagHours,
                always,
                Set.of(),
                List.of(Objective.values()),
                VialSharing.SESSION,
                always,
                List.of());
        Cycle cycle = ShortInfusions.cycle(Orders.adult().course().cycles().get(0), hours, 0, 0);
        List<ShortInfusions.Bag> bags = IntStream.range(0, bagHours.size())
                .mapToObj(i -> new ShortInfusions.Bag(
                        bagHours.get(i), Duration.ofDays(10), BigDecimal.ONE, new BigDecimal(millilitres.get(i))))
                .toList();
        BagRequest request = new BagRequest(cycle, ShortInfusions.monograph(bags), policy, Weight.of(70), null);
        BagGraph graph = new BagGraph(new CycleHours(request, Restriction.NONE), Restriction.NONE);
        return new SharedCase(graph, new SharedEdges(graph));
    }

    /** What every sequence of so many vials keeps to. */
    VialBound bound(int most) {
        return new VialBound(edges, new TightEdges(graph, List.of()), most);
    }

    /** The edge of a bag hung at one hour and taken down at another. */
    int edge(int from, int bagHours, int to) {
        return IntStream.range(graph.firstEdge(from), graph.firstEdge(from + 1))
                .filter(edge -> graph.option(edge).bagHours() == bagHours && graph.hourOf(graph.to(edge)) == to)
                .findFirst()
                .orElseThrow();
    }

    /** The kind of a bag hung at the start that runs its hours. */
    long kind(int bagHours) {
        return edges.kindBit(edge(0, bagHours, bagHours));
    }
}
