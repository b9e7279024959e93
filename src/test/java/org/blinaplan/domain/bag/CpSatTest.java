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
 * Equal in all four counts to OR-Tools CP-SAT, on random orders of both labels, children and adults. The long tests take
 * hours: {@code mvn -Plong test -Dtest=CpSatTest}, of fewer cases with {@code -Dcpsat.cases=100}.
 */
class CpSatTest {
    private static final long SEED = 20260302L;

    /** The first eight days of each cycle, with the dose step after seven: a solver of general use takes a second. */
    @Test
    void sixtyCyclesWithoutSharingCountTheSame() {
        compare(SEED, VialSharing.NONE, 60, 192);
    }

    /** The first four days of each cycle. */
    @Test
    void fortyCyclesWithSharingCountTheSame() {
        compare(SEED + 1, VialSharing.SESSION, 40, 96);
    }

    @Test
    @Tag("long")
    void twelveHundredCyclesWithoutSharingCountTheSame() {
        compare(SEED + 2, VialSharing.NONE, Integer.getInteger("cpsat.cases", 1_200), 672);
    }

    @Test
    @Tag("long")
    void eightHundredCyclesWithSharingCountTheSame() {
        compare(SEED + 3, VialSharing.SESSION, Integer.getInteger("cpsat.cases", 800), 240);
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
