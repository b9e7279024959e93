package org.blinaplan.export.html;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagClock;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.BagClocks.Limit;
import org.blinaplan.domain.bag.PreparationSession;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.export.html.WorksheetPage.Clock;
import org.jspecify.annotations.Nullable;

/** The clocks of one bag: until when it is made, hung and taken down, and which of them leaves the least room. */
final class WorksheetClocks {
    private final BagClocks clocks;
    private final Bag bag;
    private final @Nullable Duration sterility;
    private final Words words;
    private final DateText dates;
    private final Marks marks;

    WorksheetClocks(BagClocks clocks, @Nullable Duration sterility, Words words, Marks marks) {
        this.clocks = clocks;
        this.bag = clocks.bag();
        this.sterility = sterility;
        this.words = words;
        this.dates = new DateText(words);
        this.marks = marks;
    }

    /** Make by, hang by, down by. */
    List<Clock> rows() {
        return List.of(make(), hang(), down());
    }

    /** Which clock binds, what is not evaluated, and that hours are real hours. */
    Rich text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("binds." + clocks.binding().map(BagClock::name).orElse("unknown")));
        sentences.add(words.text("refrigerator"));
        if (sterility == null) {
            sentences.add(words.text("sterility.unknown"));
        }
        for (ZoneOffsetTransition change : ClockChange.between(from(), to())) {
            sentences.add(words.text(
                    "clock.change",
                    dates.withYear(change.getInstant().atZone(from().getZone()).toLocalDate())));
        }
        return Rich.of(NoBreak.units(String.join(" ", sentences)));
    }

    private ZonedDateTime from() {
        ZonedDateTime made = clocks.makeFrom();
        return made == null ? bag.time().start() : made;
    }

    /** The last end that stands in the table. */
    private ZonedDateTime to() {
        return Stream.of(clocks.hangBy(), clocks.downBy())
                .filter(limit -> limit != null)
                .map(Limit::at)
                .max(ZonedDateTime::compareTo)
                .orElse(bag.time().end());
    }

    private Clock make() {
        PreparationSession session = clocks.session();
        ZonedDateTime makeBy = clocks.makeBy();
        ZonedDateTime madeAt = clocks.madeAt();
        if (madeAt != null) {
            return new Clock(
                    words.text("make"), dates.moment(madeAt), Rich.of(words.text("made.already")), "", false, false);
        }
        if (session == null || makeBy == null) {
            return unknown("make", "session.none");
        }
        String reckoned = words.text(
                "session",
                dates.withYear(session.date()),
                dates.exactClock(session.madeAt()),
                dates.exactClock(session.closesAt()));
        String room = words.text(makeBy.isEqual(bag.time().start()) ? "made.hung" : "made.close");
        return new Clock(words.text("make"), dates.moment(makeBy), Rich.of(reckoned), room, false, false);
    }

    private Clock hang() {
        Limit limit = clocks.hangBy();
        Cited<Duration> life = bag.type().refrigerated();
        if (life == null) {
            return unknown("hang", "hang.unknown");
        }
        if (limit == null) {
            return unknown("hang", "session.none");
        }
        boolean refrigerated = limit.clock() == BagClock.REFRIGERATED;
        Duration keeps = refrigerated || sterility == null ? life.value() : sterility;
        Rich reckoned = Rich.of(words.text(
                refrigerated ? "hang.refrigerated" : "hang.sterility", dates.moment(from()), daysOrHours(keeps)));
        return row(
                "hang",
                limit,
                refrigerated ? reckoned.marked(marks.of(life.source())) : reckoned,
                words.text("hang.room", hours(limit.room())),
                clocks.binding().filter(clock -> clock == limit.clock()).isPresent());
    }

    private Clock down() {
        Limit limit = clocks.downBy();
        Cited<Duration> life = bag.type().roomTemperature();
        if (limit == null || life == null) {
            return unknown("down", "down.unknown");
        }
        boolean planned = limit.clock() == BagClock.PLANNED_END;
        Rich reckoned = Rich.of(words.text(
                        planned ? "down.planned" : "down.life",
                        dates.moment(bag.time().start()),
                        hours(life.value())))
                .marked(marks.of(life.source()));
        return row(
                "down",
                limit,
                reckoned,
                words.text("down.room", hours(limit.room())),
                clocks.binding()
                        .filter(clock -> clock == BagClock.ROOM_TEMPERATURE)
                        .isPresent());
    }

    private Clock row(String name, Limit limit, Rich reckoned, String room, boolean binds) {
        boolean none = limit.room().isZero();
        return new Clock(
                words.text(name), dates.moment(limit.at()), reckoned, none ? words.text("no-room") : room, none, binds);
    }

    private Clock unknown(String name, String why) {
        return new Clock(words.text(name), words.text("unknown"), Rich.of(words.text(why)), "", false, false);
    }

    private String daysOrHours(Duration time) {
        return time.equals(Duration.ofDays(time.toDays())) && time.toDays() > 1
                ? NoBreak.units(words.text("days", time.toDays()))
                : hours(time);
    }

    private String hours(Duration time) {
        return NoBreak.units(
                time.toMinutesPart() == 0
                        ? words.text("hours", time.toHours())
                        : words.text("hours.minutes", time.toHours(), time.toMinutesPart()));
    }
}
