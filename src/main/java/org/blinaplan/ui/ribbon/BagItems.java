package org.blinaplan.ui.ribbon;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.event.GivenBag;
import org.blinaplan.domain.event.Progress;

/** The blocks of a row. */
final class BagItems {
    private static final double BAG_RICH = 330;
    private static final double BAG_FULL = 120;
    private static final double BAG_EARLY = 80;
    private static final double BAG_HOURS = 34;
    private static final double BAG_NUMBER = 14;

    private final RowState state;
    private final RibbonWords words;
    private final Cards cards;

    BagItems(RowState state, RibbonWords words, Cards cards) {
        this.state = state;
        this.words = words;
        this.cards = cards;
    }

    List<LaneItem> bags() {
        List<LaneItem> items = new ArrayList<>();
        for (Bag bag : state.planned().sequence().bags()) {
            items.add(bag(bag));
        }
        if (items.isEmpty()) {
            items.add(LaneItem.words(
                    ItemKind.NOTICE,
                    state.cycle().infusion().start(),
                    state.cycle().infusion().end(),
                    words.of("bag.none")));
        }
        return items;
    }

    private LaneItem bag(Bag bag) {
        boolean early = bag.hours() < bag.bagHours();
        ZonedDateTime end = bag.time().end();
        return new LaneItem(
                kind(state.progress(bag)),
                bag.time().start(),
                end,
                early ? earlyTexts(bag) : texts(bag),
                early && !endsInGap(bag) ? end.plus(rest(bag)) : null,
                state.isPast(end),
                bag.pinned(),
                state.given(bag).map(GivenBag::assumed).orElse(false),
                cards.bag(bag, state));
    }

    /** How long it would have run on. */
    private Duration rest(Bag bag) {
        Duration runs = state.given(bag).map(GivenBag::runs).orElse(Duration.ofHours(bag.hours()));
        return Duration.ofHours(bag.bagHours()).minus(runs);
    }

    /** The gap is drawn where the rest would be. */
    private boolean endsInGap(Bag bag) {
        return state.interruptions().stream()
                .anyMatch(gap -> gap.gap().start().isEqual(bag.time().end()));
    }

    private static ItemKind kind(Progress progress) {
        return switch (progress) {
            case GIVEN -> ItemKind.BAG_GIVEN;
            case RUNNING -> ItemKind.BAG_HANGING;
            case PLANNED -> ItemKind.BAG_PLANNED;
        };
    }

    private List<FittingText> texts(Bag bag) {
        int hours = bag.bagHours();
        return List.of(
                new FittingText(BAG_RICH, words.of("bag.rich", hours, bag.vials(), bag.rate(), bag.drugVolume())),
                new FittingText(BAG_FULL, words.of("bag.full", hours, bag.vials())),
                new FittingText(BAG_HOURS, words.of("bag.hours", hours)),
                new FittingText(BAG_NUMBER, words.of("bag.number", hours)));
    }

    private List<FittingText> earlyTexts(Bag bag) {
        return List.of(
                new FittingText(
                        BAG_FULL + BAG_HOURS, words.of("bag.early.full", bag.hours(), bag.bagHours(), bag.vials())),
                new FittingText(BAG_EARLY, words.of("bag.early", bag.hours(), bag.bagHours())),
                new FittingText(BAG_HOURS, words.of("bag.hours", bag.hours())),
                new FittingText(BAG_NUMBER, words.of("bag.number", bag.hours())));
    }
}
