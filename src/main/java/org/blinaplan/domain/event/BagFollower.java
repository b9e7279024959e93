package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/**
 * The bags of one cycle after what happened. At the start of a run, at a recorded change of dose and at a recorded
 * hanging, the rest of the run is sequenced anew from there, as somebody who knew no later event had to plan it; what
 * was planned before that moment stays. So an event changes no bag before it, but for one case: a hanging that is
 * recorded less than 4 h after the planned change that nobody recorded is that change. A bag that was made and has not
 * hung changes what comes after the one that hangs, see {@link AroundMadeBags}.
 */
final class BagFollower {
    private final Cycle cycle;
    private final LabelDoses doses;
    private final Duration whole;
    private final Monograph monograph;
    private final BagPolicy policy;
    private final SitePolicy site;
    private final BagSequencer sequencer;
    private final List<MadeBag> made;
    private final Duration late;
    private final List<HungBag> hung = new ArrayList<>();
    private final Deque<Bag> ahead = new ArrayDeque<>();
    private boolean aheadIsRecorded;
    private @Nullable ZonedDateTime goesOnUntil;
    private @Nullable String obstacle;
    private @Nullable String uncovered;

    BagFollower(
            Cycle cycle,
            CycleRecord recorded,
            Monograph monograph,
            BagPolicy policy,
            SitePolicy site,
            BagSequencer sequencer,
            List<MadeBag> made) {
        this.cycle = cycle;
        this.doses = recorded.doses();
        this.whole = recorded.whole();
        this.monograph = monograph;
        this.policy = policy;
        this.site = site;
        this.sequencer = sequencer;
        this.made = List.copyOf(made);
        this.late = monograph.safety().interruptions().supervisedRestartFrom().value();
    }

    /** Why a part of the cycle has no bags; null where all of it has. */
    @Nullable
    String obstacle() {
        return uncovered;
    }

    /** Every bag in order of hanging. */
    List<HungBag> follow(List<Stretch> stretches, List<CourseEvent> events) {
        for (Stretch stretch : stretches) {
            Gap gap = stretch.gap();
            if (gap != null && !hung.isEmpty() && isTakenDownIn(gap, stretch, events)) {
                hung.get(hung.size() - 1).takeDown();
            }
            follow(stretch, events);
        }
        return List.copyOf(hung);
    }

    private static boolean isTakenDownIn(Gap gap, Stretch stretch, List<CourseEvent> events) {
        return events.stream()
                .anyMatch(event -> event instanceof CourseEvent.BagTakenDown
                        && !event.at().isBefore(gap.start())
                        && !event.at().isAfter(stretch.start()));
    }

    private void follow(Stretch stretch, List<CourseEvent> events) {
        ZonedDateTime start = stretch.start();
        Optional<CourseEvent.BagHung> first = hangingFor(stretch, events);
        if (first.isPresent()) {
            hang(stretch, start, first.get().bagHours());
        } else if (!goOn(stretch)) {
            plan(stretch, start);
            aheadIsRecorded = !stretch.assumed();
        }
        NavigableSet<ZonedDateTime> changes = changes(stretch, events);
        NavigableSet<ZonedDateTime> instants = new TreeSet<>(changes);
        instants.addAll(makings(stretch));
        for (ZonedDateTime at : instants) {
            if (changes.contains(at)) {
                freeze(stretch, at);
                change(stretch, at, hangingAt(at, events).orElse(null));
            } else {
                planAroundBagMade(stretch, at);
            }
        }
        freeze(stretch, stretch.end());
        if (changesDose(stretch, stretch.end())) {
            dropChangeRecordedLate(stretch, stretch.end());
        }
        runOverTheEnd(stretch);
        ahead.clear();
    }

    /** Instants after the start at which a bag was changed or the dose was. */
    private NavigableSet<ZonedDateTime> changes(Stretch stretch, List<CourseEvent> events) {
        NavigableSet<ZonedDateTime> instants = new TreeSet<>();
        events.stream()
                .filter(event -> event instanceof CourseEvent.BagHung || !followsHanging(event.at(), stretch, events))
                .map(CourseEvent::at)
                .filter(at -> at.isAfter(stretch.start()) && at.isBefore(stretch.end()))
                .forEach(instants::add);
        stretch.run().spans().stream()
                .filter(DoseSpan::recorded)
                .map(DoseSpan::start)
                .filter(at -> at.isAfter(stretch.start()) && at.isBefore(stretch.end()))
                .forEach(instants::add);
        return instants;
    }

    private List<ZonedDateTime> makings(Stretch stretch) {
        return made.stream()
                .map(MadeBag::madeAt)
                .filter(at -> at.isAfter(stretch.start()) && at.isBefore(stretch.end()))
                .toList();
    }

    /** The bag that hangs stays; what comes after it is planned anew where the plan has no place for a made bag. */
    private void planAroundBagMade(Stretch stretch, ZonedDateTime at) {
        List<Bag> stays =
                ahead.stream().filter(bag -> !bag.time().start().isAfter(at)).toList();
        ZonedDateTime from = stays.isEmpty()
                ? goesOnUntil
                : stays.get(stays.size() - 1).time().end();
        if (from == null || unhung(at).isEmpty()) {
            return;
        }
        ahead.clear();
        ahead.addAll(stays);
        ahead.addAll(sequence(stretch, at, from));
    }

    /** Made by this instant, and none of the bags that have hung or hang by the plan before what comes now. */
    private List<MadeBag> unhung(ZonedDateTime known) {
        List<Bag> bags = new ArrayList<>(hung.stream().map(HungBag::bag).toList());
        bags.addAll(ahead);
        return MadeBag.left(
                bags, made.stream().filter(bag -> !bag.madeAt().isAfter(known)).toList());
    }

    /** The bag before is recorded as taken down once the next one hangs. */
    private boolean followsHanging(ZonedDateTime at, Stretch stretch, List<CourseEvent> events) {
        return at.isBefore(stretch.start().plus(late))
                || events.stream()
                        .filter(CourseEvent.BagHung.class::isInstance)
                        .map(CourseEvent::at)
                        .anyMatch(hanging -> !hanging.isAfter(at) && at.isBefore(hanging.plus(late)));
    }

    private static Optional<CourseEvent.BagHung> hangingAt(ZonedDateTime at, List<CourseEvent> events) {
        return events.stream()
                .filter(event ->
                        event instanceof CourseEvent.BagHung && event.at().isEqual(at))
                .map(CourseEvent.BagHung.class::cast)
                .reduce((one, other) -> other);
    }

    /** The bag that was hung with the start, or in the gap before it. */
    private static Optional<CourseEvent.BagHung> hangingFor(Stretch stretch, List<CourseEvent> events) {
        Gap gap = stretch.gap();
        return events.stream()
                .filter(CourseEvent.BagHung.class::isInstance)
                .map(CourseEvent.BagHung.class::cast)
                .filter(hanging -> hanging.at().isEqual(stretch.start())
                        || (gap != null
                                && hanging.at().isAfter(gap.start())
                                && hanging.at().isBefore(stretch.start())))
                .reduce((one, other) -> other);
    }

    private void change(Stretch stretch, ZonedDateTime at, CourseEvent.@Nullable BagHung hanging) {
        dropChangeRecordedLate(stretch, at);
        if (hanging == null) {
            plan(stretch, at);
        } else {
            hang(stretch, at, hanging.bagHours());
        }
    }

    /** The bag that was taken as changed shortly before was changed now, and the one before it ran until now. */
    private void dropChangeRecordedLate(Stretch stretch, ZonedDateTime at) {
        int last = hung.size() - 1;
        if (last < 1) {
            return;
        }
        HungBag bag = hung.get(last);
        boolean isOfThisRun = bag.start().isAfter(stretch.start());
        boolean isStep =
                !hung.get(last - 1).bag().dose().rate().equals(bag.bag().dose().rate());
        boolean isLate = !bag.isRecorded() && at.isBefore(bag.start().plus(late));
        if (isOfThisRun && isLate && (isStep ? !beginsDose(stretch, bag.start()) : !changesDose(stretch, at))) {
            hung.remove(last);
            hung.get(last - 1).until(at);
        }
    }

    private static boolean changesDose(Stretch stretch, ZonedDateTime at) {
        return stretch.run().spans().stream()
                .anyMatch(span -> span.recorded() && span.start().isEqual(at));
    }

    private static boolean beginsDose(Stretch stretch, ZonedDateTime at) {
        return stretch.run().spans().stream().anyMatch(span -> span.start().isEqual(at));
    }

    /** What was expected until now becomes what was. */
    private void freeze(Stretch stretch, ZonedDateTime until) {
        uncovered = uncovered == null ? obstacle : uncovered;
        ZonedDateTime goesOn = goesOnUntil;
        if (goesOn != null) {
            hung.get(hung.size() - 1).run(stretch.start(), Stretch.earlier(goesOn, until));
            goesOnUntil = null;
        }
        while (!ahead.isEmpty() && ahead.peek().time().start().isBefore(until)) {
            Bag bag = ahead.remove();
            HungBag one = new HungBag(bag, aheadIsRecorded, stretch.assumed());
            one.run(bag.time().start(), Stretch.earlier(bag.time().end(), until));
            hung.add(one);
            aheadIsRecorded = false;
        }
    }

    /** An infusion that ran longer than a whole cycle ran from its last bag. */
    private void runOverTheEnd(Stretch stretch) {
        if (obstacle == null && !hung.isEmpty()) {
            HungBag last = hung.get(hung.size() - 1);
            if (!last.start().isBefore(stretch.start()) && last.end().isBefore(stretch.end())) {
                last.until(stretch.end());
            }
        }
    }

    private void plan(Stretch stretch, ZonedDateTime from) {
        ahead.clear();
        goesOnUntil = null;
        aheadIsRecorded = false;
        ahead.addAll(sequence(stretch, from, from));
    }

    private List<Bag> sequence(Stretch stretch, ZonedDateTime known, ZonedDateTime from) {
        List<Stretch.Dosed> expected = expected(stretch, known, from);
        if (expected.isEmpty()) {
            return List.of();
        }
        Segment segment = Segment.of(cycle, stretch.run(), expected, complete(stretch));
        BagSequence sequence =
                AroundMadeBags.sequence(sequencer, segment.request(monograph, policy, site.sterility()), unhung(known));
        obstacle = sequence.obstacle();
        return sequence.bags();
    }

    private List<Stretch.Dosed> expected(Stretch stretch, ZonedDateTime known, ZonedDateTime from) {
        return Stretch.cut(stretch.run().expectedAt(known, doses), from, complete(stretch));
    }

    private ZonedDateTime complete(Stretch stretch) {
        return stretch.run().complete(whole);
    }

    /** Where the plan from here begins with such a bag, it is that one; another one runs as long as it can. */
    private void hang(Stretch stretch, ZonedDateTime at, int bagHours) {
        plan(stretch, at);
        aheadIsRecorded = true;
        Bag planned = ahead.peek();
        if (planned != null && planned.bagHours() == bagHours) {
            return;
        }
        List<Stretch.Dosed> expected = expected(stretch, at, at);
        BagType type = monograph.bagType(bagHours).orElseThrow();
        if (expected.isEmpty()) {
            return;
        }
        Optional<VolumeRow> row =
                monograph.volume(bagHours, expected.get(0).dose().volumeKey());
        if (row.isEmpty()) {
            uncovered = "The " + bagHours + " h bag hung on " + WallClock.time(at) + " has no volume row for "
                    + expected.get(0).dose().volumeKey()
                    + ". Check which bag hangs and correct the record, or enter the row in the monograph.";
            return;
        }
        Cited<Duration> life = type.roomTemperature();
        Duration longest = Duration.ofHours(bagHours);
        Duration runs = life == null || longest.compareTo(life.value()) < 0 ? longest : life.value();
        ZonedDateTime end = lastCut(stretch, expected.get(0).time(), at.plus(runs));
        ahead.clear();
        ahead.add(new Bag(
                1,
                0,
                hours(Duration.between(at, end), type),
                new TimeSpan(at, end),
                type,
                row.get(),
                row.get().drug().inPortionsOf(monograph.usableVialVolume().value()),
                expected.get(0).dose(),
                false,
                null));
        ahead.addAll(sequence(stretch, at, end));
    }

    /** The bag that hung before a short gap goes on at the same dose; false where a new one is hung. */
    private boolean goOn(Stretch stretch) {
        Gap gap = stretch.gap();
        if (gap == null || hung.isEmpty()) {
            return false;
        }
        ZonedDateTime start = stretch.start();
        HungBag last = hung.get(hung.size() - 1);
        boolean sameDose = stretch.run()
                .spans()
                .get(0)
                .dose()
                .rate()
                .equals(gap.doseBefore().rate());
        boolean isShort = Duration.between(gap.start(), start).compareTo(late) < 0;
        boolean mayGoOn = site.rehangWithinLife() || (isShort && !last.isTakenDown());
        Duration rest = last.rest(start);
        if (!sameDose || !mayGoOn || rest.isNegative() || rest.isZero()) {
            return false;
        }
        List<Stretch.Dosed> expected = expected(stretch, start, start);
        if (expected.isEmpty()) {
            return false;
        }
        ZonedDateTime end = lastCut(stretch, expected.get(0).time(), start.plus(rest));
        ahead.clear();
        ahead.addAll(sequence(stretch, start, end));
        goesOnUntil = end;
        aheadIsRecorded = false;
        return true;
    }

    /** The last cut point at which a bag that may run until a limit can come down; the limit where none lies before. */
    private static ZonedDateTime lastCut(Stretch stretch, TimeSpan dose, ZonedDateTime limit) {
        if (!limit.isBefore(dose.end())) {
            return dose.end();
        }
        ZonedDateTime whole = stretch.start()
                .plusHours(Duration.between(stretch.start(), limit).toHours());
        return whole.isAfter(dose.start()) ? whole : limit;
    }

    static int hours(Duration time, BagType type) {
        long up = time.plusHours(1).minusNanos(1).toHours();
        return Math.toIntExact(Math.max(1, Math.min(up, type.hours())));
    }
}
