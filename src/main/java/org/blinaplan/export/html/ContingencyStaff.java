package org.blinaplan.export.html;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.NewBag;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.bag.SessionGaps;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.event.Contingency;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.MadeBagUse;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.export.html.ContingencyPage.BagRow;
import org.blinaplan.export.html.ContingencyPage.SessionRow;
import org.blinaplan.export.html.ContingencyPage.Staff;
import org.jspecify.annotations.Nullable;

/** The half of the off-hours sheet for the nurse or doctor on call: bags and rates, sessions, spare bags. */
final class ContingencyStaff {
    private final Plan plan;
    private final Words words;
    private final DateText dates;
    private final VisitHours preparation;
    private final PreparationCalendar calendar;

    ContingencyStaff(Plan plan, Words words, DateText dates) {
        this.plan = plan;
        this.words = words;
        this.dates = dates;
        this.preparation = plan.policy().preparation();
        this.calendar = new PreparationCalendar(preparation, plan.site().sterility());
    }

    Staff of(Contingency contingency) {
        List<TimeSpan> closed = SessionGaps.around(plan.policy().closedDates(), calendar, contingency.covers());
        SitePolicy site = plan.site();
        String sentence = site.spareBag();
        return new Staff(
                now(contingency.stop(), contingency),
                contingency.bags().stream().map(this::bag).toList(),
                sessions(closed),
                notes(closed, contingency),
                spares(contingency.kept()),
                sentence == null ? null : Foot.composed(sentence),
                contingency.kept() == null || contingency.kept().isEmpty());
    }

    private BagRow bag(Bag bag) {
        return new BagRow(
                words.text("bag", bag.number()),
                words.text(
                        "range",
                        dates.moment(bag.time().start()),
                        dates.moment(bag.time().end())),
                NoBreak.units(bag.dose().rate().toString()),
                NoBreak.units(bag.rate().toString()));
    }

    private @Nullable Rich now(Contingency.@Nullable Stop stop, Contingency contingency) {
        FollowedCourse followed = plan.followed();
        if (stop == null || followed == null) {
            return null;
        }
        ZonedDateTime now = followed.now();
        String key = stop.runs() ? "now.runs" : now.isBefore(stop.limitUp()) ? "now.stopped" : "now.over";
        NewBag bag = stop.newBag();
        String made = bag == null
                ? words.text("now.no-session")
                : words.text(
                        "now.session",
                        dates.moment(bag.hangFrom()),
                        dates.moment(bag.session().madeAt()));
        return Rich.of(
                words.text(key, dates.moment(stop.at()), contingency.limit().toHours(), dates.moment(stop.limitUp()))
                        + " "
                        + made);
    }

    private List<SessionRow> sessions(List<TimeSpan> closed) {
        if (preparation.days().isEmpty()) {
            return List.of(new SessionRow(words.text("session.any"), words.text("session.none"), "", true));
        }
        LocalTime from = preparation.from();
        LocalTime to = preparation.to();
        LocalTime hang = from.plus(PreparationCalendar.LEAD);
        SessionGaps gaps = SessionGaps.of(preparation);
        List<SessionRow> rows = new ArrayList<>();
        rows.add(new SessionRow(
                words.text("session.open", dates.weekdays(preparation.days()), from, to),
                words.text("session.now"),
                words.text("session.or-later", hang),
                false));
        if (!gaps.nights().isEmpty()) {
            rows.add(new SessionRow(
                    words.text("session.night", dates.weekdays(gaps.nights()), to, from),
                    words.text("session.morning", from),
                    hang.toString(),
                    false));
        }
        for (SessionGaps.Gap gap : gaps.longGaps()) {
            String next = dates.weekday(gap.next());
            rows.add(new SessionRow(
                    words.text("session.gap", dates.weekday(gap.last()), to, next, from),
                    words.text("session.day", next, from),
                    words.text("session.day", next, hang),
                    true));
        }
        closed.forEach(gap -> rows.add(closed(gap)));
        return rows;
    }

    private SessionRow closed(TimeSpan gap) {
        return new SessionRow(
                words.text("range", dates.moment(gap.start()), dates.moment(gap.end())),
                dates.moment(gap.end()),
                dates.moment(gap.end().plus(PreparationCalendar.LEAD)),
                true);
    }

    private List<Rich> notes(List<TimeSpan> closed, Contingency contingency) {
        List<String> without = new ArrayList<>();
        for (SessionGaps.Gap gap : SessionGaps.of(preparation).longGaps()) {
            without.add(words.text(
                    "session.gap", longDay(gap.last()), preparation.to(), longDay(gap.next()), preparation.from()));
        }
        closed.forEach(gap -> without.add(words.text("range", dates.moment(gap.start()), dates.moment(gap.end()))));
        return without.isEmpty()
                ? List.of()
                : List.of(Rich.of(words.text(
                        "session.without",
                        String.join("; ", without),
                        contingency.limit().toHours())));
    }

    private String longDay(DayOfWeek day) {
        return words.text("weekday." + day.getValue());
    }

    private List<Rich> spares(@Nullable List<MadeBagUse> kept) {
        FollowedCourse followed = plan.followed();
        if (kept == null || followed == null) {
            return List.of();
        }
        if (kept.isEmpty()) {
            return List.of(Rich.of(words.text("spare.none", dates.moment(followed.now()))));
        }
        return kept.stream().map(this::spare).toList();
    }

    private Rich spare(MadeBagUse use) {
        Bag bag = use.bag();
        return Rich.of(NoBreak.units(words.text(
                bag == null ? "spare.unplanned" : "spare.planned",
                use.made().type().hours() + " h",
                Objects.requireNonNull(use.made().dose()).rate(),
                dates.moment(Objects.requireNonNull(use.made().hangBy())),
                bag == null ? "" : bag.number())));
    }
}
