package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.RandomBagRequests;
import org.junit.jupiter.api.Test;

class RememberedSequencesTest {
    @Test
    void looksForEachSequenceOnceAndAnswersAsTheSequencerItself() {
        List<BagRequest> asked = new ArrayList<>();
        BagSequencer remembered = new RememberedSequences(request -> {
            asked.add(request);
            return new OptimalSequencer().sequence(request);
        });
        RandomBagRequests first = new RandomBagRequests(7);
        RandomBagRequests again = new RandomBagRequests(7);
        for (int i = 0; i < 30; i++) {
            BagRequest request = first.next(VialSharing.NONE);
            BagRequest same = again.next(VialSharing.NONE);
            BagSequence expected = new OptimalSequencer().sequence(request);
            assertThat(remembered.sequence(request)).isEqualTo(expected);
            assertThat(remembered.sequence(same)).isEqualTo(expected);
        }
        assertThat(asked).hasSize(30);
    }

    /** The same cycle and pins under another rule of the clean room is another request. */
    @Test
    void tellsRequestsOfOneCycleApart() {
        BagSequencer remembered = new RememberedSequences(new OptimalSequencer());
        RandomBagRequests random = new RandomBagRequests(11);
        int different = 0;
        for (int i = 0; i < 30; i++) {
            BagRequest request = random.next(VialSharing.NONE);
            BagRequest other = new BagRequest(
                    request.cycle(), request.monograph(), request.policy(), request.weight(), Duration.ofHours(3));
            BagSequence first = remembered.sequence(request);
            assertThat(remembered.sequence(other)).isEqualTo(new OptimalSequencer().sequence(other));
            different += first.equals(remembered.sequence(other)) ? 0 : 1;
        }
        assertThat(different).as("some of them differ").isPositive();
    }
}
