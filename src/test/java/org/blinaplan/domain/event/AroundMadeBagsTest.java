package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.RandomBagRequests;
import org.junit.jupiter.api.Test;

/** How the bags to come are sequenced around those that are made. */
class AroundMadeBagsTest {
    private static final BagSequencer SEQUENCER = new OptimalSequencer();

    /**
     * From hour 168 on, 504 h are ten 48 h bags and one of 24 h, which the policy hangs last. A 24 h bag that must hang by
     * hour 300 is hung at the first change that makes no visit out of hours more: there is one on each of three
     * weekends either way.
     */
    @Test
    void aBagThatWouldBeLeftOverIsHungWhereItCostsNoVisitOutOfHours() {
        Plan plan = Orders.adult().bags(24, 48).plan();
        BagRequest request =
                BagRequest.of(plan.cycles().get(0).cycle(), plan.order(), plan.monograph(), plan.policy(), plan.site());
        BagSequence best = SEQUENCER.sequence(request);
        MadeBag made = made(request, 24, request.cycle().steps().get(1), 150, Duration.ofHours(150));
        assertThat(MadeBag.left(best.bags(), List.of(made))).containsExactly(made);
        BagSequence around = AroundMadeBags.sequence(SEQUENCER, request, List.of(made));
        assertThat(MadeBag.left(around.bags(), List.of(made))).isEmpty();
        assertThat(Objects.requireNonNull(around.counts()).visitsOutOfHours())
                .isEqualTo(Objects.requireNonNull(best.counts()).visitsOutOfHours());
        assertThat(around.bags()).noneMatch(Bag::pinned);
    }

    /** 150 random cycles, each with one to three bags made for one of its doses. */
    @Test
    void neverForAVisitOutOfHoursMore() {
        int checked = 0;
        int improved = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            BagRequest request = new RandomBagRequests(seed).next(VialSharing.NONE);
            BagSequence best = SEQUENCER.sequence(request);
            List<MadeBag> made = made(request, random);
            if (best.counts() == null || made.isEmpty()) {
                continue;
            }
            BagSequence around = AroundMadeBags.sequence(SEQUENCER, request, made);
            String name = "seed " + seed;
            assertThat(Objects.requireNonNull(around.counts()).visitsOutOfHours())
                    .as(name)
                    .isLessThanOrEqualTo(best.counts().visitsOutOfHours());
            int used = made.size() - MadeBag.left(around.bags(), made).size();
            int usedByBest = made.size() - MadeBag.left(best.bags(), made).size();
            assertThat(used).as(name).isGreaterThanOrEqualTo(usedByBest);
            checked++;
            improved += used > usedByBest ? 1 : 0;
            if (used == usedByBest) {
                assertThat(around.bags()).as(name).isEqualTo(best.bags());
            }
            assertThat(pinned(around)).as(name).isEqualTo(pinned(best));
            assertThat(around.bags().stream().mapToInt(Bag::hours).sum())
                    .as(name)
                    .isEqualTo(request.cycle().hours());
        }
        assertThat(checked).isGreaterThan(100);
        assertThat(improved).isGreaterThan(20);
    }

    private static List<Integer> pinned(BagSequence sequence) {
        return sequence.bags().stream().filter(Bag::pinned).map(Bag::atHour).toList();
    }

    private static List<MadeBag> made(BagRequest request, Random random) {
        List<MadeBag> made = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            List<Integer> allowed = request.policy().allowedHours();
            if (!allowed.isEmpty()) {
                List<DoseStep> steps = request.cycle().steps();
                made.add(made(
                        request,
                        allowed.get(random.nextInt(allowed.size())),
                        steps.get(random.nextInt(steps.size())),
                        random.nextInt(request.cycle().hours()),
                        Duration.ofHours(24 + random.nextInt(300))));
            }
        }
        return made;
    }

    private static MadeBag made(BagRequest request, int hours, DoseStep step, int atHour, Duration life) {
        BagType type = request.monograph().bagType(hours).orElseThrow();
        ZonedDateTime at = request.cycle().atHour(atHour);
        CourseEvent.BagMade event = new CourseEvent.BagMade(
                EventStamp.at(at), hours, new CourseEvent.Making(null, null, List.of(), null, null, null));
        return new MadeBag(event, type, step.dose(), at.plus(life));
    }
}
