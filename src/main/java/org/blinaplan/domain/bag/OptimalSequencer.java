package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.VialSharing;
import org.jspecify.annotations.Nullable;

/**
 * The best sequence of all: exact over every whole elapsed hour, for any policy and any order of its objectives. Among
 * sequences equal in all four counts, the one whose list of bagHours, and then of hours, is the largest (compared
 * number by number; a list that goes on is larger than one that ends there), so there is exactly one answer.
 *
 * <p>The proof is in two parts: {@link BagGraph} leaves out only ways that cannot be the optimum, {@link BestPath}
 * and, where vials are shared, {@link SharedPath} find the best way through it.
 *
 * <p>Each bag is planned for a session: without sharing for the latest that serves; with sharing as
 * {@link SharedSessions} says, with the fewest vials and then as late as can be.
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
        BagPolicy policy = request.policy();
        if (policy.vialSharing() == VialSharing.SESSION) {
            SharedRest best = SharedPath.best(graph, policy.objective());
            return best == null ? null : shared(graph, best);
        }
        int[] edges = BestPath.edges(graph, policy.objective());
        return edges == null
                ? null
                : BagSequence.of(request.cycle(), policy, bags(graph, edges, latestSessions(graph, edges)));
    }

    private static BagSequence shared(BagGraph graph, SharedRest best) {
        List<SharedRest> rests = new ArrayList<>();
        for (SharedRest rest = best; rest != null; rest = rest.next()) {
            rests.add(rest);
        }
        int[] edges = rests.stream().mapToInt(SharedRest::edge).toArray();
        int[] sessions = rests.stream().mapToInt(SharedRest::session).toArray();
        BagRequest request = graph.hours().request();
        return BagSequence.sharing(
                request.cycle(),
                request.policy(),
                bags(graph, edges, SharedSessions.latest(graph, edges, sessions)),
                request.monograph().usableVialVolume().value());
    }

    private static int[] latestSessions(BagGraph graph, int[] edges) {
        int[] sessions = new int[edges.length];
        int hour = 0;
        for (int i = 0; i < edges.length; i++) {
            sessions[i] = graph.hours().windows().last(hour);
            hour = graph.hourOf(graph.to(edges[i]));
        }
        return sessions;
    }

    private static List<Bag> bags(BagGraph graph, int[] edges, int[] sessions) {
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
                    new TimeSpan(
                            hours.request().cycle().atHour(hour),
                            hours.request().cycle().atHour(end)),
                    option.choice().type(),
                    option.choice().row(),
                    option.choice().vials(),
                    option.step().dose(),
                    hours.pin(hour) != null,
                    hours.windows().get(sessions[bags.size()])));
            hour = end;
        }
        return bags;
    }
}
