package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.domain.monograph.DoseLevel;

/** The bands of a row, its gaps, and what stands behind its infusion. */
final class DoseItems {
    private static final double DOSE_WITH_DAYS = 210;
    private static final double DOSE_ASSUMED = 130;
    private static final double DOSE_ALONE = 60;
    private static final double GAP_LENGTH = 100;
    private static final double GAP_WORD = 60;

    private final RowState state;
    private final Cycle cycle;
    private final RibbonWords words;
    private final Cards cards;

    DoseItems(RowState state, RibbonWords words, Cards cards) {
        this.state = state;
        this.cycle = state.cycle();
        this.words = words;
        this.cards = cards;
    }

    /** Bands, and the treatment-free stretch or the words in its place. */
    List<LaneItem> doses() {
        List<LaneItem> items = new ArrayList<>();
        for (DoseStep step : cycle.steps()) {
            items.add(dose(step));
        }
        items.add(state.hasFreeTime() ? freeTime() : LaneItem.words(ItemKind.ENDED, state.over(), freeEnd(), ended()));
        return items;
    }

    private LaneItem dose(DoseStep step) {
        boolean ofLabel = state.given(step).map(GivenStep::isOfLabel).orElse(true);
        boolean assumed = state.isAssumed(step.time().start());
        String rate = step.dose().rate().toString();
        String days = words.of("dose.days", rate, step.firstDay(), step.lastDay());
        List<FittingText> texts = new ArrayList<>();
        if (assumed) {
            texts.add(new FittingText(DOSE_WITH_DAYS, words.of("assumed.word", days)));
            texts.add(new FittingText(DOSE_ASSUMED, words.of("assumed.word", rate)));
        }
        texts.add(new FittingText(DOSE_WITH_DAYS, days));
        texts.add(new FittingText(DOSE_ALONE, rate));
        texts.add(new FittingText(0, rate.split(" ", -1)[0]));
        ItemKind level = step.dose().level() == DoseLevel.LOW ? ItemKind.LOW_DOSE : ItemKind.FULL_DOSE;
        return LaneItem.of(
                        ofLabel ? level : ItemKind.OTHER_DOSE,
                        step.time().start(),
                        step.time().end(),
                        texts,
                        state.isPast(step.time().end()),
                        cards.dose(step, state))
                .assumed(assumed);
    }

    private LaneItem freeTime() {
        return LaneItem.of(
                        ItemKind.FREE_TIME,
                        state.over(),
                        freeEnd(),
                        List.of(
                                new FittingText(0, words.of("free.short", cycle.treatmentFreeDays())),
                                new FittingText(0, words.of("free.tiny", cycle.treatmentFreeDays()))),
                        false,
                        cards.freeTime(state))
                .assumed(state.isAssumed(cycle.infusion().end()));
    }

    private ZonedDateTime freeEnd() {
        ZonedDateTime next = cycle.nextCycleFrom();
        ZonedDateTime end = next == null ? cycle.infusion().end().plusDays(cycle.treatmentFreeDays()) : next;
        return end.isBefore(state.over()) ? state.over() : end;
    }

    /** Why no treatment-free time follows. */
    private String ended() {
        if (state.followed().map(FollowedCycle::state).orElse(CycleState.PLANNED) == CycleState.STOPPED_FOR_GOOD) {
            return words.of("ended.stopped");
        }
        return state.nextStartByRestart()
                .map(at -> words.of("ended.newCycle", cycle.number() + 1, words.dayClock(at)))
                .orElseGet(() -> words.of("ended.waiting"));
    }

    /** The hatched blocks. */
    List<LaneItem> gaps() {
        return state.interruptions().stream().map(this::gap).toList();
    }

    private LaneItem gap(Interruption gap) {
        boolean lasts = state.lasts(gap);
        String length = words.of("gap.stopped", words.hours(state.duration(gap)));
        return LaneItem.of(
                lasts ? ItemKind.STOPPED_NOW : ItemKind.GAP,
                gap.gap().start(),
                state.end(gap),
                List.of(new FittingText(GAP_LENGTH, length), new FittingText(GAP_WORD, words.of("gap.word"))),
                !lasts,
                cards.gap(gap, state));
    }

    /** Below the treatment-free stretch: when the next cycle may begin, or how much of this one was delivered. */
    LaneItem below() {
        ZonedDateTime next = cycle.nextCycleFrom();
        ZonedDateTime end = state.over();
        if (!state.hasFreeTime()) {
            return LaneItem.words(ItemKind.NEXT_CYCLE, end, freeEnd(), words.delivered(state));
        }
        if (next == null) {
            return LaneItem.words(ItemKind.NEXT_CYCLE, end, freeEnd(), words.of("free.last"));
        }
        boolean assumed = state.isAssumed(cycle.infusion().end());
        String from = words.of("free.next", words.dayClock(next));
        return LaneItem.words(
                        ItemKind.NEXT_CYCLE,
                        end,
                        next,
                        assumed ? words.of("assumed.word", from) : from,
                        words.of("free.next.short", words.dayClock(next)))
                .assumed(assumed);
    }
}
