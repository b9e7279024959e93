package org.blinaplan.application;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Records what happened: stamps it, checks that it can follow what is recorded already, and gives the longer log. It is
 * read back by the reader of events files, so whatever is recorded can be read again.
 */
public final class RecordEvent {
    private static final String REASON = "$.reason";

    private final EventFormat format;
    private final Clock clock;

    public RecordEvent(EventFormat format, Clock clock) {
        this.format = format;
        this.clock = clock;
    }

    /**
     * The course to which something happened.
     *
     * @param order of the course
     * @param site how the hospital works
     * @param log what is recorded so far, without faults
     */
    public record Course(Order order, SitePolicy site, EventLog log) {}

    /**
     * What somebody says has happened.
     *
     * @param at when
     * @param reason why it is recorded late; absent where it is not
     * @param of the event with its stamp
     */
    public record Happened(ZonedDateTime at, @Nullable String reason, Function<EventStamp, CourseEvent> of) {
        /** The event by itself, nobody has recorded it yet. */
        public CourseEvent event() {
            return of.apply(EventStamp.at(at));
        }
    }

    /** Whether it is recorded so long after it happened that the site wants a reason. */
    public boolean isLate(ZonedDateTime at, SitePolicy site) {
        return Duration.between(at.toInstant(), clock.instant()).compareTo(site.lateEntryAfter()) > 0;
    }

    /** The log with this event at its end, or why it cannot be recorded. */
    public Reading<EventLog> record(Course course, Happened happened) {
        if (isLate(happened.at(), course.site()) && happened.reason() == null) {
            return refused(
                    "More than " + course.site().lateEntryAfter().toHours() + " h ago: write why it is recorded now.");
        }
        ZonedDateTime now = now(course);
        if (happened.at().isAfter(now)) {
            return refused(inTheFuture(now));
        }
        EventStamp stamp = new EventStamp(happened.at(), freeId(course.log()), now, happened.reason());
        return checked(course, happened.of().apply(stamp));
    }

    /**
     * The log with a correction at its end; the event that was wrong stays in it.
     *
     * @param corrects the id of the event that was wrong, or of its last correction
     * @param happened what happened instead; absent: it did not happen
     * @param reason why it is corrected, never blank
     */
    public Reading<EventLog> correct(Course course, String corrects, @Nullable Happened happened, String reason) {
        if (reason.isBlank()) {
            return refused("Write what was wrong; a correction has a reason.");
        }
        ZonedDateTime now = now(course);
        CourseEvent replacement = happened == null ? null : happened.event();
        if (replacement != null && replacement.at().isAfter(now)) {
            return refused(inTheFuture(now));
        }
        EventStamp stamp = new EventStamp(now, freeId(course.log()), now, reason);
        return checked(course, new CourseEvent.Correction(stamp, corrects, replacement));
    }

    private static String inTheFuture(ZonedDateTime now) {
        return "This lies in the future: it is " + WallClock.time(now) + " now.";
    }

    private ZonedDateTime now(Course course) {
        return clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(course.order().zone());
    }

    private Reading<EventLog> checked(Course course, CourseEvent event) {
        EventLog longer = course.log().with(event);
        return format.read(format.write(longer), course.order(), course.site(), null);
    }

    private static Reading<EventLog> refused(String sentence) {
        return new Reading.Refused<>(List.of(new Problem(REASON, sentence)));
    }

    /** Short, and of no other event: e1, e2, in the order of recording. */
    private static String freeId(EventLog log) {
        Set<String> taken = new HashSet<>();
        for (CourseEvent event : log.recorded()) {
            taken.add(event.stamp().id());
            if (event instanceof CourseEvent.Correction correction && correction.replacement() != null) {
                taken.add(correction.replacement().stamp().id());
            }
        }
        int number = log.recorded().size() + 1;
        while (taken.contains("e" + number)) {
            number++;
        }
        return "e" + number;
    }
}
