package org.blinaplan.domain.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.BagRequest;
import org.blinaplan.domain.bag.BagSequence;
import org.blinaplan.domain.bag.BagSequencer;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.quantity.VialCount;
import org.jspecify.annotations.Nullable;

/**
 * Sequences bags around those that are made already. The best sequence of the policy comes first; a made bag that is of
 * the same duration and dose as one of its bags, within its hang-by, is that bag and opens no vial. Where a made bag
 * would be left over, it is tried at each change of that sequence at which it can hang: what is planned before stays, it
 * runs for as long as its step allows or to one of the later changes, and the rest is sequenced anew. Such a sequence
 * takes the place of the first one if it uses more made bags and has no more visits out of hours; among those that do,
 * the one that uses most, then the one that is best by the policy with the vials of made bags left out, then the one
 * with the earlier hanging. This goes on until no made bag more can be used.
 *
 * <p>So it never costs a visit out of hours and never uses fewer made bags than the best sequence of the policy; every
 * pin and limit of the policy holds; it ends, because each round uses one made bag more.
 */
final class AroundMadeBags {
    private final BagSequencer sequencer;
    private final BagRequest request;
    private final List<MadeBag> made;

    private AroundMadeBags(BagSequencer sequencer, BagRequest request, List<MadeBag> made) {
        this.sequencer = sequencer;
        this.request = request;
        this.made = made;
    }

    /** The sequence that is asked for, around these bags. */
    static BagSequence sequence(BagSequencer sequencer, BagRequest request, List<MadeBag> made) {
        BagSequence best = sequencer.sequence(request);
        return made.isEmpty() || best.counts() == null
                ? best
                : new AroundMadeBags(sequencer, request, made).improved(best);
    }

    private BagSequence improved(BagSequence first) {
        BagSequence best = first;
        for (BagSequence better = better(best); better != null; better = better(best)) {
            best = better;
        }
        return new BagSequence(best.bags().stream().map(this::asWished).toList(), best.visits(), best.counts(), null);
    }

    /** Pinned only where a person did so. */
    private Bag asWished(Bag bag) {
        return bag.pinned(request.policy().pins().contains(pin(bag, bag.hours())));
    }

    private @Nullable BagSequence better(BagSequence than) {
        BagSequence best = null;
        for (MadeBag left : MadeBag.left(than.bags(), made)) {
            for (Bag at : than.bags()) {
                if (left.holds(at.dose()) && left.canHangAt(at.time().start())) {
                    for (int hours : runs(left, at, than.bags())) {
                        BagSequence with = with(left, at, hours, than);
                        if (isBetter(with, than, best)) {
                            best = with;
                        }
                    }
                }
            }
        }
        return best;
    }

    /** The longest run first, then to each later change. */
    private List<Integer> runs(MadeBag bag, Bag at, List<Bag> bags) {
        int longest = Math.min(bag.type().hours(), endOfStep(at) - at.atHour());
        TreeSet<Integer> runs = new TreeSet<>();
        runs.add(longest);
        bags.stream()
                .map(other -> other.atHour() - at.atHour())
                .filter(hours -> hours > 0 && hours < longest)
                .forEach(runs::add);
        return List.copyOf(runs.descendingSet());
    }

    private int endOfStep(Bag bag) {
        return request.cycle().steps().stream()
                .filter(step -> step.fromHour() <= bag.atHour() && bag.atHour() < step.toHour())
                .mapToInt(DoseStep::toHour)
                .findFirst()
                .orElseThrow();
    }

    private BagSequence with(MadeBag left, Bag at, int hours, BagSequence than) {
        List<Pin> pins = new ArrayList<>(request.policy().pins());
        than.bags().stream()
                .filter(bag -> bag.atHour() < at.atHour())
                .map(bag -> pin(bag, bag.hours()))
                .forEach(pins::add);
        pins.add(new Pin(request.cycle().number(), at.atHour(), left.type().hours(), hours));
        return sequencer.sequence(new BagRequest(
                request.cycle(),
                request.monograph(),
                request.policy().withPins(pins),
                request.weight(),
                request.sterility()));
    }

    private Pin pin(Bag bag, int hours) {
        return new Pin(request.cycle().number(), bag.atHour(), bag.bagHours(), hours);
    }

    private boolean isBetter(BagSequence with, BagSequence than, @Nullable BagSequence best) {
        BagCounts counts = with.counts();
        if (counts == null
                || counts.visitsOutOfHours()
                        > Objects.requireNonNull(than.counts()).visitsOutOfHours()) {
            return false;
        }
        int used = used(with);
        int toBeat = used(best == null ? than : best);
        if (best == null || used != toBeat) {
            return used > toBeat;
        }
        return newVialsOnly(with).compare(newVialsOnly(best), request.policy().objective()) < 0;
    }

    private int used(BagSequence sequence) {
        return made.size() - MadeBag.left(sequence.bags(), made).size();
    }

    private BagCounts newVialsOnly(BagSequence sequence) {
        BagCounts all = Objects.requireNonNull(sequence.counts());
        List<@Nullable MadeBag> matched = MadeBag.match(sequence.bags(), made);
        List<Bag> toMake = new ArrayList<>();
        for (int i = 0; i < matched.size(); i++) {
            if (matched.get(i) == null) {
                toMake.add(sequence.bags().get(i));
            }
        }
        return new BagCounts(all.visitsOutOfHours(), vials(toMake), all.visits(), all.discarded());
    }

    private VialCount vials(List<Bag> bags) {
        return request.policy().vialSharing() == VialSharing.NONE
                ? bags.stream().map(Bag::vials).reduce(VialCount.NONE, VialCount::plus)
                : SessionBags.of(
                                bags,
                                VialSharing.SESSION,
                                request.monograph().usableVialVolume().value())
                        .stream()
                        .map(SessionBags::vials)
                        .reduce(VialCount.NONE, VialCount::plus);
    }
}
