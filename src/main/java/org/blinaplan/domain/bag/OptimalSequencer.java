package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The best sequence of all: exact over every whole elapsed hour, for any policy and any order of its objectives. Among
 * sequences equal in all four counts, the one whose list of bagHours, and then of hours, is the largest (compared
 * number by number; a list that goes on is larger than one that ends there), so there is exactly one answer.
 *
 * <p>The proof is in three parts: {@link BagGraph} leaves out only ways that cannot be the optimum, {@link BestPath}
 * finds the best way through it.
 */
public final class OptimalSequencer implements BagSequencer {
    @Override
    public BagSequence sequence(BagRequest request) {
        CycleHours hours = new CycleHours(request, Restriction.NONE);
        String obstacle = Obstacle.ofPins(hours);
        if (obstacle != null) {
            return BagSequence.none(obstacle);
        }
        BagSequence best = best(hours, Restriction.NONE);
        return best == null ? BagSequence.none(Obstacle.ofCycle(hours)) : best;
    }

    /** The best sequence that keeps a restriction; null where there is none. Its pins must have been checked. */
    static @Nullable BagSequence best(CycleHours hours, Restriction restriction) {
        BagRequest request = hours.request();
        BagGraph graph = new BagGraph(hours, restriction);
        int[] edges = BestPath.edges(graph, request.policy().objective());
        if (edges == null) {
            return null;
        }
        return BagSequence.of(request.cycle(), request.policy(), bags(graph, edges));
    }

    private static List<Bag> bags(BagGraph graph, int[] edges) {
        CycleHours hours = graph.hours();
        List<Bag> bags = new ArrayList<>(edges.length);
        int hour = 0;
        for (int edge : edges) {
            BagOption option = graph.option(edge);
            int end = graph.hourOf(graph.to(edge));
            bags.add(new Bag(
                    bags.size() + 1,
                    hour,
                    end - hour,
                    TimeSpan.ofHours(hours.request().cycle().atHour(hour), end - hour),
                    option.choice().type(),
                    option.choice().row(),
                    option.choice().vials(),
                    option.step().dose(),
                    hours.pin(hour) != null,
                    hours.windows().get(hours.windows().last(hour))));
            hour = end;
        }
        return bags;
    }
}
