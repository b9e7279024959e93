package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.RandomBagRequests;
import org.junit.jupiter.api.Test;

class BagAlternativesTest {
    private static final long SEED = 5L;

    @Test
    void areDifferentAndEachTheBestForItsAim() {
        RandomBagRequests random = new RandomBagRequests(SEED);
        int several = 0;
        for (int i = 0; i < 60; i++) {
            BagRequest request = random.next(VialSharing.NONE);
            String which = "seed " + SEED + ", case " + i;
            List<BagAlternative> all = BagAlternatives.of(request);
            BagSequence best = new OptimalSequencer().sequence(request);
            assertThat(all.isEmpty()).as(which).isEqualTo(best.bags().isEmpty());
            assertThat(all).as(which).hasSizeLessThanOrEqualTo(BagAlternatives.MOST);
            if (all.isEmpty()) {
                continue;
            }
            several += all.size() > 1 ? 1 : 0;
            assertThat(all.get(0).sequence()).as(which).isEqualTo(best);
            assertThat(all.stream().map(BagAlternativesTest::key).collect(Collectors.toSet()))
                    .as(which)
                    .hasSameSizeAs(all);
            for (BagAlternative alternative : all) {
                checkAim(alternative, all, which);
                checkPins(alternative, request, which);
                assertThat(alternative.sentence()).as(which).endsWith(".").contains(": ");
            }
        }
        assertThat(several).isGreaterThan(20);
    }

    private static String key(BagAlternative alternative) {
        return alternative.asPins(1).toString();
    }

    private static void checkAim(BagAlternative alternative, List<BagAlternative> all, String which) {
        BagCounts counts = counts(alternative);
        for (BagAlternative other : all) {
            BagCounts others = counts(other);
            switch (alternative.aim()) {
                case FEWEST_VIALS -> assertThat(counts.vials()).as(which).isLessThanOrEqualTo(others.vials());
                case FEWEST_VISITS -> assertThat(counts.visits()).as(which).isLessThanOrEqualTo(others.visits());
                case NOTHING_OUT_OF_HOURS ->
                    assertThat(counts.visitsOutOfHours()).as(which).isZero();
                case FIXED_WEEKDAYS -> {
                    Set<DayOfWeek> days = new HashSet<>();
                    alternative
                            .sequence()
                            .visits()
                            .forEach(visit -> days.add(visit.at().getDayOfWeek()));
                    assertThat(days).as(which).hasSizeLessThanOrEqualTo(2);
                }
                case SHORT_BAGS_FIRST ->
                    assertThat(alternative.sequence().bags())
                            .as(which)
                            .extracting(Bag::bagHours)
                            .isSorted();
                case POLICY -> assertThat(alternative).as(which).isSameAs(all.get(0));
            }
        }
    }

    /** A policy with its pins, and the policy's limits, gives the same bags. */
    private static void checkPins(BagAlternative alternative, BagRequest request, String which) {
        BagPolicy policy = request.policy();
        List<Pin> pins = new ArrayList<>(alternative.asPins(request.cycle().number()));
        BagSequence again = new OptimalSequencer()
                .sequence(request.with(new BagPolicy(
                        policy.allowedHours(),
                        policy.admittedHours(),
                        policy.visits(),
                        policy.closedDates(),
                        policy.objective(),
                        policy.vialSharing(),
                        policy.preparation(),
                        pins)));
        assertThat(again.counts()).as(which).isEqualTo(alternative.sequence().counts());
        assertThat(again.bags()).as(which).hasSameSizeAs(pins).allMatch(Bag::pinned);
    }

    private static BagCounts counts(BagAlternative alternative) {
        return Objects.requireNonNull(alternative.sequence().counts());
    }
}
