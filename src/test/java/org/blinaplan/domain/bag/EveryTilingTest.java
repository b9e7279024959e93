package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.RandomBagRequests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Equal to the enumeration of everything there is, in all four counts and the tie-break. */
class EveryTilingTest {
    private static final long SEED = 168L;

    /** A way through: what it costs, and its two lists. */
    private record Way(List<Long> counts, List<Integer> bagHours, List<Integer> hours) {}

    /** A 7-day step on a day grid: where the discard comes first, all tilings with whole bags. */
    @Test
    void equalsAllTilingsOfSevenDays() {
        check(VialSharing.NONE, 168, true, 120);
    }

    /** The same where bags share vials: every tiling with every assignment to sessions. */
    @Test
    void equalsAllTilingsAndAssignmentsOfFiveDaysWithSharing() {
        check(VialSharing.SESSION, 120, true, 60);
    }

    /** Every length of every bag on the hour grid, in a short infusion. */
    @Test
    @Tag("slow")
    void equalsAllSequencesOfAFewHours() {
        check(VialSharing.NONE, 6, false, 40);
        check(VialSharing.SESSION, 3, false, 30);
    }

    private static void check(VialSharing sharing, int hours, boolean discardFirst, int cases) {
        RandomBagRequests random = new RandomBagRequests(SEED + hours);
        Random order = new Random(SEED);
        int found = 0;
        for (int i = 0; i < cases; i++) {
            BagRequest request = random.next(sharing, hours);
            if (discardFirst) {
                List<Objective> objective = new ArrayList<>(List.of(Objective.values()));
                java.util.Collections.shuffle(objective, order);
                objective.remove(Objective.DISCARDED_MICROGRAMS);
                objective.add(0, Objective.DISCARDED_MICROGRAMS);
                BagPolicy policy = request.policy().withObjective(objective);
                request = request.with(new BagPolicy(
                        policy.allowedHours(),
                        policy.admittedHours(),
                        policy.visits(),
                        policy.closedDates(),
                        policy.objective(),
                        sharing,
                        policy.preparation(),
                        List.of()));
            }
            Way expected = new Enumeration(request, discardFirst ? 24 : 1).best();
            BagSequence sequence = new OptimalSequencer().sequence(request);
            String which = hours + " h, case " + i;
            if (expected == null || (discardFirst && discarded(sequence) > 0)) {
                // No tiling on the day grid: the optimum discards, or there is none.
                assertThat(expected).as(which).isNull();
                continue;
            }
            found++;
            assertThat(new ContractReading(request).inOrder(Objects.requireNonNull(sequence.counts())))
                    .as(which)
                    .isEqualTo(expected.counts);
            assertThat(sequence.bags()).as(which).extracting(Bag::bagHours).isEqualTo(expected.bagHours);
            assertThat(sequence.bags()).as(which).extracting(Bag::hours).isEqualTo(expected.hours);
        }
        assertThat(found).as("cases with a sequence").isGreaterThan(cases / 4);
    }

    private static int discarded(BagSequence sequence) {
        return sequence.counts() == null
                ? 0
                : sequence.counts().discarded().microgramHoursPerDay().compareTo(BigDecimal.ZERO);
    }

    /** Tries everything; with a grid of 24 only whole bags. */
    private static final class Enumeration {
        private final BagRequest request;
        private final ContractReading contract;
        private final int grid;
        private final List<Integer> bagHours = new ArrayList<>();
        private final List<Integer> hours = new ArrayList<>();
        private Way best;

        Enumeration(BagRequest request, int grid) {
            this.request = request;
            this.contract = new ContractReading(request);
            this.grid = grid;
        }

        Way best() {
            from(0, 0, 0, 0, 0);
            return best != null && keepsPins() ? best : null;
        }

        private boolean keepsPins() {
            return contract.pins().stream().allMatch(pin -> pin.atHour() < contract.hours());
        }

        private void from(int hour, long out, long vials, long visits, long discarded) {
            if (hour == contract.hours()) {
                long opened = request.policy().vialSharing() == VialSharing.SESSION
                        ? fewestVials(0, 0, new HashMap<>())
                        : vials;
                Way way = new Way(
                        contract.inOrder(out, opened, visits, discarded), List.copyOf(bagHours), List.copyOf(hours));
                if (best == null || compare(way, best) > 0) {
                    best = way;
                }
                return;
            }
            for (int bag : contract.wished()) {
                if (!contract.mayHang(hour, bag)) {
                    continue;
                }
                for (int run = grid == 24 ? bag : 1; run <= bag; run++) {
                    int end = hour + run;
                    if (end <= contract.mustEnd(hour) && contract.keepsPins(hour, end, bag)) {
                        bagHours.add(bag);
                        hours.add(run);
                        int visit = contract.visit(end);
                        from(
                                end,
                                out + (visit == 2 ? 1 : 0),
                                vials + contract.vials(hour, bag),
                                visits + (visit > 0 ? 1 : 0),
                                discarded + contract.dose(hour) * (bag - run));
                        bagHours.remove(bagHours.size() - 1);
                        hours.remove(hours.size() - 1);
                    }
                }
            }
        }

        private long fewestVials(int bag, int hour, Map<Integer, Integer> drug) {
            if (bag == bagHours.size()) {
                return drug.values().stream()
                        .mapToLong(volume -> -Math.floorDiv(-volume, contract.vial()))
                        .sum();
            }
            long fewest = Long.MAX_VALUE;
            int volume = contract.drug(hour, bagHours.get(bag));
            for (int session : contract.sessions(hour, bagHours.get(bag))) {
                drug.merge(session, volume, Integer::sum);
                fewest = Math.min(fewest, fewestVials(bag + 1, hour + hours.get(bag), drug));
                drug.merge(session, -volume, Integer::sum);
            }
            return fewest;
        }

        private static int compare(Way way, Way other) {
            int order = ContractReading.compare(other.counts, way.counts);
            order = order != 0 ? order : ContractReading.compare(way.bagHours, other.bagHours);
            return order != 0 ? order : ContractReading.compare(way.hours, other.hours);
        }
    }
}
