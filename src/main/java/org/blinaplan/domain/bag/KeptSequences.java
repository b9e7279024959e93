package org.blinaplan.domain.bag;

import java.util.List;

/**
 * Keeps the bags that were verified for every cycle that has not moved since, whatever another version of the program
 * would find now. A cycle that moved, or in which bags were made otherwise, is sequenced anew.
 *
 * @param kept cycle by cycle
 * @param otherwise decides where nothing is kept or the kept bags do not serve
 */
public record KeptSequences(List<KeptBags> kept, BagSequencer otherwise) implements BagSequencer {
    public KeptSequences {
        kept = List.copyOf(kept);
    }

    @Override
    public BagSequence sequence(BagRequest request) {
        return kept.stream()
                .filter(bags -> bags.serves(request))
                .map(bags -> sequence(request, bags))
                .filter(sequence -> sequence.obstacle() == null)
                .findFirst()
                .orElseGet(() -> otherwise.sequence(request));
    }

    /** Fixed like pins, but shown as pinned only where a person did that. */
    private BagSequence sequence(BagRequest request, KeptBags keptBags) {
        BagSequence fixed = otherwise.sequence(request.with(request.policy().withPins(keptBags.bags())));
        List<Integer> pinned = request.pins().stream().map(pin -> pin.atHour()).toList();
        return new BagSequence(
                fixed.bags().stream()
                        .map(bag -> bag.pinned(pinned.contains(bag.atHour())))
                        .toList(),
                fixed.visits(),
                fixed.counts(),
                fixed.obstacle());
    }
}
