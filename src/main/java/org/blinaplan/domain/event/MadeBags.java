package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/**
 * Reads which bags were made. The record does not say what a bag holds: it was made for the plan of its moment, so the
 * course is followed up to then, with the bags that had been made before, and the planned bag of its duration that comes
 * next and is not made yet says the dose. Nothing that is recorded later can change it.
 */
final class MadeBags {
    private final Monograph monograph;
    private final PreparationCalendar calendar;
    private final PlanOfItsMoment plan;

    /** The cycles as they were planned at one moment. */
    interface PlanOfItsMoment {
        /**
         * At the instant of the last of these entries, around these bags.
         *
         * @param until cycles that were planned to begin after it may be left out; absent: none may
         */
        List<FollowedCycle> of(List<EventLog.Entry> entries, List<MadeBag> made, @Nullable ZonedDateTime until);
    }

    /** For one course, whose plan at each moment this is. */
    MadeBags(Monograph monograph, PreparationCalendar calendar, PlanOfItsMoment plan) {
        this.monograph = monograph;
        this.calendar = calendar;
        this.plan = plan;
    }

    /** Every bag that these entries say was made, in order of time; one that the monograph does not know is left out. */
    List<MadeBag> read(List<EventLog.Entry> entries) {
        List<MadeBag> made = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).event() instanceof CourseEvent.BagMade event) {
                Optional<BagType> type = monograph.bagType(event.bagHours());
                if (type.isPresent()) {
                    made.add(read(event, type.get(), entries.subList(0, i + 1), made));
                }
            }
        }
        return made;
    }

    private MadeBag read(CourseEvent.BagMade event, BagType type, List<EventLog.Entry> entries, List<MadeBag> before) {
        Cited<Duration> life = type.refrigerated();
        ZonedDateTime hangBy = life == null ? null : event.at().plus(calendar.life(life.value()));
        return new MadeBag(event, type, dose(event, hangBy, plan.of(entries, before, hangBy), before), hangBy);
    }

    private static @Nullable PlannedDose dose(
            CourseEvent.BagMade event, @Nullable ZonedDateTime hangBy, List<FollowedCycle> cycles, List<MadeBag> made) {
        List<Bag> bags = cycles.stream()
                .flatMap(cycle -> cycle.bags().stream())
                .map(GivenBag::bag)
                .toList();
        List<@Nullable MadeBag> matched = MadeBag.match(bags, made);
        PlannedDose next = null;
        for (int i = 0; i < bags.size(); i++) {
            Bag bag = bags.get(i);
            ZonedDateTime start = bag.time().start();
            if (bag.bagHours() != event.bagHours()
                    || start.isBefore(event.at())
                    || (hangBy != null && start.isAfter(hangBy))) {
                continue;
            }
            if (matched.get(i) == null) {
                return bag.dose();
            }
            next = next == null ? bag.dose() : next;
        }
        return next;
    }
}
