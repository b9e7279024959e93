package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.RandomBagRequests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OptimalSequencerTest {
    private static final long SEED = 20261122L;

    /** All four counts and the tie-break, over every hour and every length, on random orders and policies. */
    @Test
    @Tag("slow")
    void equalsThePlainestProgrammeOverEveryHour() {
        RandomBagRequests random = new RandomBagRequests(SEED);
        int found = 0;
        for (int i = 0; i < 40; i++) {
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
        assertThat(found).as("cases with a sequence").isGreaterThan(20);
    }

    /** Bags abut, each is made in a session that serves it, and the first version is never better. */
    @Test
    void isNeverWorseThanTheFirstVersion() {
        RandomBagRequests random = new RandomBagRequests(SEED + 1);
        int compared = 0;
        for (int i = 0; i < 300; i++) {
            BagRequest request = random.next(VialSharing.NONE);
            String which = "seed " + (SEED + 1) + ", case " + i;
            ContractReading contract = new ContractReading(request);
            BagSequence best = new OptimalSequencer().sequence(request);
            BagSequence first = new LongestFitSequencer().sequence(request);
            checkBags(best, contract, which);
            boolean canBeMade = first.counts() != null
                    && first.bags().stream().allMatch(bag -> contract.mayHang(bag.atHour(), bag.bagHours()));
            if (canBeMade) {
                compared++;
                assertThat(best.counts()).as(which).isNotNull();
                assertThat(counts(best).compare(counts(first), request.policy().objective()))
                        .as(which)
                        .isLessThanOrEqualTo(0);
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    /** More bags, longer hours, no closed dates, more preparation days: never worse, with and without sharing. */
    @Test
    void aWiderPolicyIsNeverWorse() {
        RandomBagRequests random = new RandomBagRequests(SEED + 2);
        for (int i = 0; i < 120; i++) {
            VialSharing sharing = i % 6 == 0 ? VialSharing.SESSION : VialSharing.NONE;
            BagRequest request = random.next(sharing, sharing == VialSharing.SESSION ? 336 : 672);
            BagSequence narrow = new OptimalSequencer().sequence(request);
            if (narrow.counts() == null) {
                continue;
            }
            BagPolicy policy = request.policy();
            List<Integer> all = request.monograph().bagTypes().stream()
                    .map(BagType::hours)
                    .filter(request.monograph()::hasVolumes)
                    .toList();
            VisitHours always = new VisitHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MAX);
            VisitHours everyDay = new VisitHours(
                    EnumSet.allOf(DayOfWeek.class),
                    policy.preparation().from(),
                    policy.preparation().to());
            List<BagPolicy> wider = List.of(
                    with(policy, all, all, policy.visits(), policy.closedDates(), policy.preparation()),
                    with(policy, policy.allowedHours(), policy.admittedHours(), always, Set.of(), policy.preparation()),
                    with(
                            policy,
                            policy.allowedHours(),
                            policy.admittedHours(),
                            policy.visits(),
                            policy.closedDates(),
                            everyDay));
            for (BagPolicy wide : wider) {
                BagSequence sequence = new OptimalSequencer().sequence(request.with(wide));
                assertThat(counts(sequence).compare(counts(narrow), policy.objective()))
                        .as("seed %s, case %s, %s", SEED + 2, i, wide)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    private static BagPolicy with(
            BagPolicy policy,
            List<Integer> allowed,
            List<Integer> admitted,
            VisitHours visits,
            Set<LocalDate> closed,
            VisitHours preparation) {
        return new BagPolicy(
                allowed,
                admitted,
                visits,
                closed,
                policy.objective(),
                policy.vialSharing(),
                preparation,
                policy.pins());
    }

    private static void checkBags(BagSequence sequence, ContractReading contract, String which) {
        int hour = 0;
        for (Bag bag : sequence.bags()) {
            assertThat(bag.atHour()).as(which).isEqualTo(hour);
            PreparationSession madeIn = Objects.requireNonNull(bag.madeIn());
            List<Integer> serving = contract.sessions(hour, bag.bagHours());
            assertThat(contract.madeAt(serving.get(serving.size() - 1)).toInstant())
                    .as(which)
                    .isEqualTo(madeIn.madeAt().toInstant());
            hour += bag.hours();
        }
        assertThat(hour).as(which).isIn(0, contract.hours());
    }

    private static BagCounts counts(BagSequence sequence) {
        return Objects.requireNonNull(sequence.counts());
    }
}
