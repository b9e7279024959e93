package org.blinaplan.application.teaching;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Plan;
import org.blinaplan.application.teaching.ToldCourse.Act;
import org.blinaplan.application.teaching.ToldCourse.Kind;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** Tells one invented course, from its order up to now: what went as planned, and what did not. */
final class CourseStory {
    private static final Duration TO_VERIFY = Duration.ofMinutes(50);
    private static final Duration TO_RECORD = Duration.ofMinutes(5);

    private final Telling telling;
    private final Order order;
    private final ZonedDateTime written;
    private final List<Act> acts = new ArrayList<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private final Set<String> forgotten = new HashSet<>();
    private ZonedDateTime told;
    private @Nullable Plan plan;

    private record Recorded(CourseEvent event, ZonedDateTime at, Colleague by) {}

    /** Its first version is written at this moment. */
    CourseStory(Telling telling, Draft draft, ZonedDateTime written) {
        this.telling = telling;
        this.written = written;
        told = written;
        order = Telling.valueOf(telling.orders().read(draft, telling.site()));
        plan = telling.planner().plan(order, telling.site());
        write(draft, written);
    }

    private void write(Draft version, ZonedDateTime at) {
        acts.add(new Act(
                Kind.ORDER,
                at.toInstant(),
                Colleague.REYES,
                text(telling.orders().save(version))));
    }

    /** The plan as things stand in the story. */
    Plan plan() {
        Plan known = plan;
        Plan now = known == null
                ? telling.planner()
                        .plan(
                                order,
                                telling.site(),
                                new EventLog(
                                        recorded.stream().map(Recorded::event).toList()),
                                null)
                : known;
        plan = now;
        return now;
    }

    /** The second person signs the first version. */
    CourseStory verified() {
        acts.add(new Act(
                Kind.VERIFICATION,
                written.plus(TO_VERIFY).toInstant(),
                Colleague.OKONJO,
                acts.get(0).json()));
        return this;
    }

    /** This check is done no longer. */
    CourseStory forgetting(String check) {
        forgotten.add(check);
        return this;
    }

    /** Everything goes as planned until this moment, which must not lie after now. */
    CourseStory asPlanned(ZonedDateTime until) {
        return done(RoutineCare.of(plan(), forgotten), until);
    }

    private CourseStory done(List<RoutineCare.Done> all, ZonedDateTime until) {
        ZonedDateTime from = told;
        all.stream()
                .filter(done -> done.at().isAfter(from) && !done.at().isAfter(until))
                .forEach(done -> add(done.at(), done.by(), done.event()));
        told = until;
        return this;
    }

    /** The checks go on as they were planned, and nothing else. */
    CourseStory checked() {
        return done(RoutineCare.checks(plan()), telling.now().minus(TO_RECORD));
    }

    /** Until just now: what is done is recorded some minutes later. */
    CourseStory asPlanned() {
        return asPlanned(telling.now().minus(TO_RECORD));
    }

    /** What follows is planned anew: something has happened that moves it. */
    CourseStory planned() {
        plan = null;
        return this;
    }

    /** What nobody had planned; it is recorded some minutes later. */
    CourseStory add(ZonedDateTime at, Colleague by, Function<EventStamp, CourseEvent> event) {
        ZonedDateTime later = at.plus(TO_RECORD);
        return add(at, later.isAfter(telling.now()) ? telling.now() : later, null, by, event);
    }

    /** The same, recorded at this moment, for this reason. */
    CourseStory add(
            ZonedDateTime at,
            ZonedDateTime recordedAt,
            @Nullable String reason,
            Colleague by,
            Function<EventStamp, CourseEvent> event) {
        String id = "e" + (recorded.size() + 1);
        recorded.add(new Recorded(event.apply(new EventStamp(at, id, recordedAt, reason)), recordedAt, by));
        return this;
    }

    /** What was recorded last was wrong. */
    CourseStory correctLast(ZonedDateTime at, String reason, Function<EventStamp, CourseEvent> right) {
        CourseEvent wrong = recorded.get(recorded.size() - 1).event();
        String id = String.valueOf(wrong.stamp().id());
        CourseEvent replacement = right.apply(EventStamp.at(wrong.at()));
        return add(at, at, reason, Colleague.LOWE, stamp -> new CourseEvent.Correction(stamp, id, replacement));
    }

    /** A further version of the order is written, and nobody has verified it. */
    CourseStory changed(ZonedDateTime at, Draft further) {
        write(further, at);
        return this;
    }

    /** The bag that is hung next is made at this moment, ahead of its time. */
    CourseStory makeNext(ZonedDateTime at) {
        RoutineCare.makings(plan()).stream()
                .filter(done -> done.at().isAfter(at))
                .findFirst()
                .ifPresent(done -> add(at, done.by(), done.event()));
        return planned();
    }

    /** The whole of it, read back by the reader of events files. */
    ToldCourse told() {
        acts.addAll(files());
        acts.sort(Comparator.comparing(Act::at));
        ToldCourse course = new ToldCourse(acts);
        if (!recorded.isEmpty()) {
            Telling.valueOf(telling.events().read(course.eventFiles(), order, telling.site()));
        }
        return course;
    }

    /** What one person recorded one after the other on one day stands in one file. */
    private List<Act> files() {
        List<Act> files = new ArrayList<>();
        List<Recorded> together = new ArrayList<>();
        for (Recorded one : recorded) {
            if (!together.isEmpty() && !isTogether(together.get(together.size() - 1), one)) {
                files.add(file(together));
                together.clear();
            }
            together.add(one);
        }
        if (!together.isEmpty()) {
            files.add(file(together));
        }
        return files;
    }

    private static boolean isTogether(Recorded one, Recorded next) {
        LocalDate day = one.at().toLocalDate();
        return one.by() == next.by() && next.at().toLocalDate().equals(day);
    }

    private Act file(List<Recorded> together) {
        Recorded last = together.get(together.size() - 1);
        EventLog log = new EventLog(together.stream().map(Recorded::event).toList());
        return new Act(
                Kind.EVENTS,
                last.at().toInstant(),
                last.by(),
                text(telling.events().write(log)));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
