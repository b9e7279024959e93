package org.blinaplan.ui.ribbon;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monograph.DoseLevel;
import org.jspecify.annotations.Nullable;

/** Makes the items of one row's lanes. */
final class LaneBuilder {
    private static final double DOSE_WITH_DAYS = 210;
    private static final double DOSE_ALONE = 60;
    private static final double BAG_RICH = 330;
    private static final double BAG_FULL = 120;
    private static final double BAG_EARLY = 80;
    private static final double BAG_HOURS = 34;
    private static final double BAG_NUMBER = 14;

    private static final double CHANGE_WORDS = 195;
    private static final double CHANGE_WEEKDAY = 78;
    private static final double CHANGE_TIME = 52;

    private final Plan plan;
    private final PlannedCycle planned;
    private final Cycle cycle;
    private final RibbonWords words;
    private final Cards cards;
    private final @Nullable ZonedDateTime now;

    LaneBuilder(Plan plan, PlannedCycle planned, RibbonWords words, Cards cards, @Nullable ZonedDateTime now) {
        this.plan = plan;
        this.planned = planned;
        this.cycle = planned.cycle();
        this.words = words;
        this.cards = cards;
        this.now = now;
    }

    RibbonRow.Lanes lanes(
            LocalDate first, LocalDate end, List<DayTask> clockChanges, List<DayTask> tasks, List<Checkpoint> checks) {
        return new RibbonRow.Lanes(
                notes(first, end, clockChanges),
                doses(),
                bags(),
                changes(tasks),
                admissions(),
                premedications(first),
                new CheckItems(words, cards, now).of(checks, first));
    }

    private List<LaneItem> notes(LocalDate first, LocalDate end, List<DayTask> clockChanges) {
        ZoneId zone = plan.order().zone();
        List<LaneItem> notes = new ArrayList<>();
        for (LocalDate date = first;
                date.isBefore(end);
                date = date.plusMonths(1).withDayOfMonth(1)) {
            ZonedDateTime at = date.atStartOfDay(zone);
            boolean withYear = date.equals(first) || date.getMonthValue() == 1;
            String year = withYear ? " " + date.getYear() : "";
            notes.add(LaneItem.words(ItemKind.MONTH, at, at, words.month(date) + year, words.shortMonth(date) + year));
        }
        for (DayTask change : clockChanges) {
            String hour =
                    words.of(change.what().equals(words.of("clock.forward.task")) ? "clock.forward" : "clock.back");
            notes.add(LaneItem.of(
                    ItemKind.CLOCK_CHANGE,
                    change.at(),
                    change.at(),
                    List.of(new FittingText(0, hour)),
                    isPast(change.at()),
                    cards.clockChange(change)));
        }
        notes.sort(Comparator.comparing(LaneItem::from));
        return notes;
    }

    private List<LaneItem> doses() {
        List<LaneItem> items = new ArrayList<>();
        for (DoseStep step : cycle.steps()) {
            String rate = step.dose().rate().toString();
            items.add(LaneItem.of(
                    step.dose().level() == DoseLevel.LOW ? ItemKind.LOW_DOSE : ItemKind.FULL_DOSE,
                    step.time().start(),
                    step.time().end(),
                    List.of(
                            new FittingText(
                                    DOSE_WITH_DAYS, words.of("dose.days", rate, step.firstDay(), step.lastDay())),
                            new FittingText(DOSE_ALONE, rate),
                            new FittingText(0, rate.split(" ", -1)[0])),
                    isPast(step.time().end()),
                    cards.dose(step)));
        }
        items.add(LaneItem.of(
                ItemKind.FREE_TIME,
                cycle.infusion().end(),
                freeEnd(),
                List.of(
                        new FittingText(0, words.of("free.short", cycle.treatmentFreeDays())),
                        new FittingText(0, words.of("free.tiny", cycle.treatmentFreeDays()))),
                false,
                cards.freeTime(cycle)));
        return items;
    }

    private ZonedDateTime freeEnd() {
        ZonedDateTime next = cycle.nextCycleFrom();
        return next == null ? cycle.infusion().end().plusDays(cycle.treatmentFreeDays()) : next;
    }

    private List<LaneItem> bags() {
        List<LaneItem> items = new ArrayList<>();
        for (Bag bag : planned.sequence().bags()) {
            items.add(bag(bag));
        }
        if (items.isEmpty()) {
            items.add(LaneItem.words(
                    ItemKind.NOTICE, cycle.infusion().start(), cycle.infusion().end(), words.of("bag.none")));
        }
        ZonedDateTime next = cycle.nextCycleFrom();
        ZonedDateTime end = cycle.infusion().end();
        items.add(
                next == null
                        ? LaneItem.words(ItemKind.NEXT_CYCLE, end, freeEnd(), words.of("free.last"))
                        : LaneItem.words(
                                ItemKind.NEXT_CYCLE,
                                end,
                                next,
                                words.of("free.next", words.dayClock(next)),
                                words.of("free.next.short", words.dayClock(next))));
        return items;
    }

    private LaneItem bag(Bag bag) {
        boolean early = bag.hours() < bag.bagHours();
        ZonedDateTime start = bag.time().start();
        return new LaneItem(
                bagKind(bag),
                start,
                bag.time().end(),
                early ? earlyTexts(bag) : texts(bag),
                early ? start.plusHours(bag.bagHours()) : null,
                isPast(bag.time().end()),
                bag.pinned(),
                cards.bag(bag));
    }

    private ItemKind bagKind(Bag bag) {
        if (isPast(bag.time().end())) {
            return ItemKind.BAG_GIVEN;
        }
        return isPast(bag.time().start()) ? ItemKind.BAG_HANGING : ItemKind.BAG_PLANNED;
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

    private List<LaneItem> changes(List<DayTask> tasks) {
        List<LaneItem> items = new ArrayList<>();
        for (Changes.Change change : Changes.of(planned)) {
            DayTask task = tasks.stream()
                    .filter(candidate -> candidate.isChange() && candidate.at().isEqual(change.at()))
                    .findFirst()
                    .orElseThrow();
            items.add(LaneItem.of(
                    change.kind(),
                    change.at(),
                    change.at(),
                    changeTexts(change),
                    change.kind() != ItemKind.START && isPast(change.at()),
                    cards.change(change, task)));
        }
        return items;
    }

    /** The longest that fits before the next sign; from 52 on the time. A visit out of hours names its weekday. */
    private List<FittingText> changeTexts(Changes.Change change) {
        String clock = words.clock(change.at());
        String weekday = words.weekdayClock(change.at());
        return switch (change.kind()) {
            case DISCONNECT -> List.of(new FittingText(CHANGE_TIME, words.of("change.disconnect", clock)));
            case DISCONNECT_OUT_OF_HOURS ->
                List.of(
                        new FittingText(CHANGE_WORDS, weekday + " " + words.of("change.disconnect.out")),
                        new FittingText(CHANGE_TIME, words.of("change.disconnect", weekday)),
                        new FittingText(CHANGE_TIME, weekday));
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

    private List<LaneItem> admissions() {
        List<LaneItem> items = new ArrayList<>();
        for (Admission admission : cycle.admissions()) {
            Admission.Stay stay = admission.stay();
            items.add(
                    stay == null
                            ? LaneItem.of(
                                    ItemKind.SUPERVISION,
                                    admission.start(),
                                    admission.start(),
                                    List.of(new FittingText(0, words.of("admission.supervised"))),
                                    false,
                                    cards.admission(admission))
                            : LaneItem.of(
                                    ItemKind.ADMISSION,
                                    stay.time().start(),
                                    stay.time().end(),
                                    List.of(new FittingText(0, words.of("admission.label", words.days(stay.days())))),
                                    false,
                                    cards.admission(admission)));
        }
        return items.isEmpty() ? notice("admission.none") : items;
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
                    isPast(premedication.at()),
                    cards.premedication(premedication)));
        }
        if (!items.isEmpty()) {
            return items;
        }
        boolean known =
                plan.course().indication().premedication(cycle.ageGroup()).isPresent();
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

    private boolean isPast(ZonedDateTime at) {
        return now != null && !at.isAfter(now);
    }
}
