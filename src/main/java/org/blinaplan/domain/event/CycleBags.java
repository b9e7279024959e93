package org.blinaplan.domain.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.CycleLedger;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.PumpAndLine;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.VialCount;

/**
 * The bags of a followed cycle, counted and balanced.
 *
 * @param planned the cycle with them
 * @param bags each with how far it is
 */
record CycleBags(PlannedCycle planned, List<GivenBag> bags) {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    /** Decimals of an hour in the count of what is discarded, far below the three that are printed of a microgram. */
    private static final int DECIMALS = 15;

    /**
     * What the hospital does and follows.
     *
     * @param monograph prescribing information
     * @param policy bag wishes
     * @param site how the hospital works
     * @param made bags that were made and did not hang in a cycle before this one
     */
    record Site(Monograph monograph, BagPolicy policy, SitePolicy site, List<MadeBag> made) {}

    static CycleBags of(
            Cycle cycle,
            BagFollower follower,
            List<Stretch> stretches,
            CycleRecord recorded,
            Site site,
            ZonedDateTime now) {
        List<GivenBag> given = new ArrayList<>();
        for (HungBag hung : follower.follow(stretches, recorded.bags())) {
            given.add(given(hung, given.size() + 1, stretches, now));
        }
        List<Bag> bags = given.stream().map(GivenBag::bag).toList();
        BagSequence sequence = sequence(cycle, follower, given, stretches, recorded, site);
        BagCounts counts = sequence.counts();
        Map<Integer, Duration> ran = new HashMap<>();
        given.forEach(bag -> ran.put(bag.bag().number(), bag.runs()));
        MadeInCycle made = MadeInCycle.of(bags, site);
        return new CycleBags(
                new PlannedCycle(
                        cycle,
                        sequence,
                        made.clocks(),
                        CycleLedger.ran(
                                bags,
                                counts == null ? VialCount.NONE : counts.vials(),
                                site.monograph(),
                                ran,
                                made.measured()),
                        line(given, site),
                        made.sessions(),
                        List.of()),
                given);
    }

    private static GivenBag given(HungBag hung, int number, List<Stretch> stretches, ZonedDateTime now) {
        Bag bag = hung.bag();
        TimeSpan time = new TimeSpan(hung.start(), hung.end());
        Duration delivered = stretches.stream()
                .filter(stretch -> !stretch.start().isAfter(hung.start()))
                .reduce((one, other) -> other)
                .map(stretch -> stretch.run().deliveredAt(hung.start()))
                .orElse(Duration.ZERO);
        Bag numbered = new Bag(
                number,
                Math.toIntExact(delivered.toHours()),
                BagFollower.hours(hung.ran(), bag.type()),
                time,
                bag.type(),
                bag.row(),
                bag.vials(),
                bag.dose(),
                bag.pinned(),
                bag.madeIn());
        return new GivenBag(
                numbered, hung.ran(), Progress.of(time, hung.isAssumed(), now), hung.isRecorded(), hung.isAssumed());
    }

    private static BagSequence sequence(
            Cycle cycle,
            BagFollower follower,
            List<GivenBag> given,
            List<Stretch> stretches,
            CycleRecord recorded,
            Site site) {
        List<Bag> bags = given.stream().map(GivenBag::bag).toList();
        String obstacle = follower.obstacle();
        if (obstacle != null) {
            return new BagSequence(bags, List.of(), null, obstacle);
        }
        DoseHours discarded = given.stream().map(CycleBags::discarded).reduce(DoseHours.NONE, DoseHours::plus);
        boolean disconnected = recorded.state() != CycleState.STOPPED_FOR_GOOD
                && (recorded.gaps().isEmpty()
                        || recorded.gaps().get(recorded.gaps().size() - 1).end() != null
                        || stretches.size() > recorded.runs().size());
        return BagSequence.interrupted(
                cycle,
                site.policy(),
                bags,
                stretches.stream().map(Stretch::start).collect(Collectors.toSet()),
                disconnected,
                discarded,
                site.monograph().usableVialVolume().value());
    }

    private static DoseHours discarded(GivenBag given) {
        Duration unused = Duration.ofHours(given.bag().bagHours()).minus(given.runs());
        if (unused.isNegative()) {
            return DoseHours.NONE;
        }
        BigDecimal hours =
                BigDecimal.valueOf(unused.toSeconds()).divide(SECONDS_PER_HOUR, DECIMALS, RoundingMode.HALF_UP);
        return new DoseHours(given.bag().dose().rate().microgramsPerDay().multiply(hours));
    }

    /** Of the bags to come: what has hung cannot run dry any more. */
    private static PumpAndLine line(List<GivenBag> given, Site site) {
        List<Bag> coming = given.stream()
                .filter(bag -> bag.progress() == Progress.PLANNED)
                .map(GivenBag::bag)
                .toList();
        return PumpAndLine.of(
                coming,
                site.site().pump(),
                Objects.requireNonNull(site.monograph().vial()));
    }
}
