package org.blinaplan.ui.ribbon;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.monitoring.Checkpoint;

/** Makes the items of one row's lanes. */
final class LaneBuilder {
    private static final double CHANGE_WORDS = 195;
    private static final double CHANGE_WEEKDAY = 78;
    private static final double CHANGE_TIME = 52;

    private final RowState state;
    private final Cycle cycle;
    private final RibbonWords words;
    private final Cards cards;

    LaneBuilder(RowState state, RibbonWords words, Cards cards) {
        this.state = state;
        this.cycle = state.cycle();
        this.words = words;
        this.cards = cards;
    }

    RibbonRow.Lanes lanes(
            LocalDate first, LocalDate end, List<DayTask> clockChanges, List<DayTask> tasks, List<Checkpoint> checks) {
        DoseItems doses = new DoseItems(state, words, cards);
        List<LaneItem> bags = new ArrayList<>(new BagItems(state, words, cards).bags());
        bags.add(doses.below());
        return new RibbonRow.Lanes(
                NoteItems.of(state, words, cards, first, end, clockChanges),
                doses.doses(),
                doses.gaps(),
                bags,
                changes(tasks),
                admissions(),
                premedications(first),
                new CheckItems(words, cards, state).of(checks, first));
    }

    private List<LaneItem> changes(List<DayTask> tasks) {
        List<LaneItem> items = new ArrayList<>();
        for (Changes.Change change : Changes.of(state)) {
            DayTask task = tasks.stream()
                    .filter(candidate -> candidate.isChange() && candidate.at().isEqual(change.at()))
                    .findFirst()
                    .orElseThrow();
            items.add(LaneItem.of(
                            change.kind(),
                            change.at(),
                            change.at(),
                            changeTexts(change),
                            change.kind() != ItemKind.START && state.isPast(change.at()),
                            cards.change(change, task, state))
                    .assumed(state.isAssumed(change.at())));
        }
        return items;
    }

    /** The longest that fits before the next sign; from 52 on the time. A visit out of hours names its weekday. */
    private List<FittingText> changeTexts(Changes.Change change) {
        String clock = words.clock(change.at());
        String weekday = words.weekdayClock(change.at());
        return switch (change.kind()) {
            case DISCONNECT -> disconnect(words.of("change.disconnect", clock));
            case DISCONNECT_OUT_OF_HOURS ->
                List.of(
                        new FittingText(CHANGE_WORDS, weekday + " " + words.of("change.disconnect.out")),
                        new FittingText(CHANGE_TIME, words.of("change.disconnect", weekday)),
                        new FittingText(CHANGE_TIME, weekday));
            case RESTART, STOP ->
                List.of(new FittingText(CHANGE_WORDS, moved(change)), new FittingText(CHANGE_TIME, clock));
            case VISIT_OUT_OF_HOURS ->
                List.of(
                        new FittingText(CHANGE_WORDS, weekday + " " + words.of("legend.visit_out_of_hours")),
                        new FittingText(CHANGE_WEEKDAY, weekday),
                        new FittingText(CHANGE_TIME, clock));
            default ->
                List.of(
                        new FittingText(
                                CHANGE_WORDS,
                                clock + " "
                                        + words.of(
                                                "legend." + change.kind().name().toLowerCase(Locale.ROOT))),
                        new FittingText(CHANGE_TIME, clock));
        };
    }

    /** {@code "14:00 restart, assumed"}. */
    private String moved(Changes.Change change) {
        String text = words.clock(change.at()) + " "
                + words.of("legend." + change.kind().name().toLowerCase(Locale.ROOT));
        return state.isAssumed(change.at()) ? words.of("assumed.word", text) : text;
    }

    /** What is missing stands beside a disconnect that came early. */
    private List<FittingText> disconnect(String text) {
        boolean early = state.followed().map(FollowedCycle::state).orElse(CycleState.PLANNED) == CycleState.ENDED_EARLY;
        Duration missing =
                Duration.ofHours(cycle.hours()).minus(state.delivered().total());
        FittingText plain = new FittingText(CHANGE_TIME, text);
        return early
                ? List.of(
                        new FittingText(CHANGE_WORDS, words.of("change.disconnect.early", text, words.hours(missing))),
                        plain)
                : List.of(plain);
    }

    private List<LaneItem> admissions() {
        List<LaneItem> items = new ArrayList<>();
        for (Admission admission : cycle.admissions()) {
            Admission.Stay stay = admission.stay();
            if (stay != null) {
                items.add(LaneItem.of(
                        ItemKind.ADMISSION,
                        stay.time().start(),
                        stay.time().end(),
                        labels(admission, words.days(stay.days())),
                        false,
                        cards.admission(admission, state)));
            } else if (cycle.admissions().stream().noneMatch(other -> other.holds(admission.start()))) {
                items.add(supervision(admission));
            }
        }
        return items.isEmpty() ? notice("admission.none") : items;
    }

    /** Who is in hospital is not called in for a restart: it is told on the bracket, where there is room. */
    private List<FittingText> labels(Admission admission, String days) {
        FittingText label = new FittingText(0, words.of("admission.label", days));
        boolean restart =
                cycle.admissions().stream().anyMatch(other -> other.stay() == null && admission.holds(other.start()));
        return restart ? List.of(new FittingText(0, words.of("admission.label.restart", days)), label) : List.of(label);
    }

    private LaneItem supervision(Admission admission) {
        ZonedDateTime at = admission.start();
        boolean assumed = state.isAssumed(at);
        String text = words.of(
                at.isEqual(cycle.infusion().start()) ? "admission.supervised" : "admission.supervised.restart");
        return LaneItem.of(
                        ItemKind.SUPERVISION,
                        at,
                        at,
                        List.of(new FittingText(0, assumed ? words.of("assumed.word", text) : text)),
                        false,
                        cards.admission(admission, state))
                .assumed(assumed);
    }

    private List<LaneItem> premedications(LocalDate first) {
        boolean named = cycle.premedications().stream()
                        .map(Premedication::drug)
                        .distinct()
                        .count()
                > 1;
        boolean anyEarlier = cycle.premedications().stream()
                .anyMatch(premedication -> premedication.at().toLocalDate().isBefore(first));
        List<LaneItem> items = new ArrayList<>();
        for (Premedication premedication : cycle.premedications()) {
            boolean early = !premedication.at().toLocalDate().isAfter(first);
            String clock =
                    anyEarlier && early ? words.weekdayClock(premedication.at()) : words.clock(premedication.at());
            items.add(LaneItem.of(
                            ItemKind.PREMEDICATION,
                            premedication.at(),
                            premedication.at(),
                            named ? named(premedication, clock) : unnamed(premedication, clock),
                            state.isPast(premedication.at()),
                            cards.premedication(premedication))
                    .assumed(state.isAssumedSoon(premedication.at())));
        }
        if (!items.isEmpty()) {
            return items;
        }
        boolean known = state.plan()
                .course()
                .indication()
                .premedication(cycle.ageGroup())
                .isPresent();
        return notice(known ? "premedication.nothing" : "premedication.none");
    }

    /** Less than 108 to the next sign: the dose only. */
    private List<FittingText> unnamed(Premedication premedication, String clock) {
        String dose = premedication.dose().toString();
        return List.of(new FittingText(108, words.of("premedication.label", dose, clock)), new FittingText(52, dose));
    }

    private List<FittingText> named(Premedication premedication, String clock) {
        String dose = premedication.dose().toString();
        String drug = premedication.drug();
        return List.of(
                new FittingText(212, words.of("premedication.label.named", drug, dose, clock)),
                new FittingText(170, words.of("premedication.label.dose", drug, dose)),
                new FittingText(52, dose));
    }

    private List<LaneItem> notice(String key) {
        return List.of(LaneItem.words(
                ItemKind.NOTICE, cycle.infusion().start(), cycle.infusion().end(), words.of(key)));
    }
}
