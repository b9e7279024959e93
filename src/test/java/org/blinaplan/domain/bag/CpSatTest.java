package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.RandomBagRequests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Equal in all four counts to OR-Tools CP-SAT, on random orders of both labels, children and adults. A solver of general use
 * takes a second for a week and minutes for some whole cycles, so most cases are cycles cut short, the dose step among
 * what is left. The long tests, {@code mvn -Plong test -Dtest=CpSatTest}, take the better part of an hour.
 */
class CpSatTest {
    private static final long SEED = 20260302L;

    /** The first eight days of each cycle, with the dose step after seven. */
    @Test
    void sixtyCyclesWithoutSharingCountTheSame() {
        compare(SEED, VialSharing.NONE, 60, 192);
    }

    /** The first four days of each cycle. */
    @Test
    void fortyCyclesWithSharingCountTheSame() {
        compare(SEED + 1, VialSharing.SESSION, 40, 96);
    }

    /** The first ten days. */
    @Test
    @Tag("long")
    void twelveHundredCyclesWithoutSharingCountTheSame() {
        compare(SEED + 2, VialSharing.NONE, 1_200, 240);
    }

    /** The first five days. */
    @Test
    @Tag("long")
    void eightHundredCyclesWithSharingCountTheSame() {
        compare(SEED + 3, VialSharing.SESSION, 800, 120);
    }

    @Test
    @Tag("long")
    void twentyWholeCyclesWithoutSharingCountTheSame() {
        compare(SEED + 4, VialSharing.NONE, 20, 672);
    }

    private static void compare(long seed, VialSharing sharing, int cases, int hours) {
        RandomBagRequests random = new RandomBagRequests(seed);
        int found = 0;
        for (int i = 0; i < cases; i++) {
            String which = "seed " + seed + ", case " + i;
            BagRequest request = random.next(sharing, hours);
            BagSequence sequence = new OptimalSequencer().sequence(request);
            Optional<List<Long>> expected = CpSat.counts(request, sequence.bags());
            assertThat(sequence.bags().isEmpty()).as(which).isEqualTo(expected.isEmpty());
            if (expected.isPresent()) {
                found++;
                assertThat(new ContractReading(request).inOrder(Objects.requireNonNull(sequence.counts())))
                        .as(which)
                        .isEqualTo(expected.get());
            }
        }
        assertThat(found).as("cases with a sequence").isGreaterThan(cases / 2);
    }
}
