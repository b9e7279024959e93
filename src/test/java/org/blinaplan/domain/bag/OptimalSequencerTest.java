package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.RandomBagRequests;
import org.junit.jupiter.api.Test;

class OptimalSequencerTest {
    private static final long SEED = 20261122L;

    /** All four counts and the tie-break, over every hour and every length, on random orders and policies. */
    @Test
    void equalsThePlainestProgrammeOverEveryHour() {
        RandomBagRequests random = new RandomBagRequests(SEED);
        int found = 0;
        for (int i = 0; i < Integer.getInteger("cases", 60); i++) {
            BagRequest request = random.next(VialSharing.NONE);
            String which = "seed " + SEED + ", case " + i;
            ContractReading contract = new ContractReading(request);
            Optional<EveryHour.Rest> expected = EveryHour.best(contract);
            BagSequence sequence = new OptimalSequencer().sequence(request);
            if (expected.isEmpty()) {
                assertThat(sequence.bags()).as(which).isEmpty();
                assertThat(sequence.obstacle()).as(which).isNotBlank();
                continue;
            }
            found++;
            assertThat(sequence.obstacle()).as(which).isNull();
            assertThat(sequence.bags())
                    .as(which)
                    .extracting(Bag::bagHours)
                    .isEqualTo(expected.get().bagHours());
            assertThat(sequence.bags())
                    .as(which)
                    .extracting(Bag::hours)
                    .isEqualTo(expected.get().hours());
            assertThat(contract.inOrder(Objects.requireNonNull(sequence.counts())))
                    .as(which)
                    .isEqualTo(expected.get().counts());
        }
        assertThat(found).as("cases with a sequence").isGreaterThan(30);
    }
}
