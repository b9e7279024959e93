package org.blinaplan.export.html;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.Contingency;
import org.blinaplan.domain.event.Contingency.ClockNight;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.export.html.ContingencyPage.Layout;
import org.blinaplan.export.html.ContingencyPage.Night;
import org.blinaplan.export.html.ContingencyPage.Phone;
import org.blinaplan.export.html.ContingencyPage.Stop;

/** Makes the off-hours sheets of a plan: one {@link ContingencyPage} a cycle. A pure function of plan and options. */
final class ContingencyPages {
    private static final int ROWS = 12;
    private static final int COLUMNS = 4;
    private static final int HALF_HOUR = 30;
    private static final int TO_DO = 6;
    private static final long MINUTES_PER_HOUR = 60;

    private final Plan plan;
    private final PrintOptions options;
    private final Words words;
    private final DateText dates;
    private final ContingencyRoom room;

    private ContingencyPages(Plan plan, PrintOptions options) {
        this.plan = plan;
        this.options = options;
        this.words = Words.of(PebbleContingency.NAME, options.language());
        this.dates = new DateText(words);
        this.room = new ContingencyRoom(Sheet.of(options.paper()), words);
    }

    /** The sheet of every cycle of the part, in order, each with the number of its first page. */
    static List<ContingencyPage> of(Plan plan, PlanPart part, PrintOptions options) {
        ContingencyPages all = new ContingencyPages(plan, options);
        List<ContingencyPage> pages = new ArrayList<>();
        int sheet = 1;
        for (int i = 0; i < plan.cycles().size(); i++) {
            if (part.hasCycle(plan.cycles().get(i).cycle().number())) {
                ContingencyPage page = all.page(i, sheet);
                pages.add(page);
                sheet += page.sheets();
            }
        }
        return pages;
    }

    private ContingencyPage page(int index, int sheet) {
        PlannedCycle planned = plan.cycles().get(index);
        Contingency contingency =
                Contingency.of(plan.course(), planned, plan.policy(), plan.site(), index, plan.followed());
        ContingencyPage page = new ContingencyPage(
                planned.cycle().number(),
                words.text(
                        contingency.atHome() ? "home" : "infusion",
                        dates.birth(plan.order().patient().birthDate()),
                        plan.order().patient().id(),
                        dates.withYear(contingency.covers().start().toLocalDate()),
                        dates.withYear(contingency.covers().end().toLocalDate())),
                alarms(planned, contingency),
                toDo(contingency),
                phones(),
                words.text("question", contingency.limit().toHours()),
                words.text("up", contingency.limit().toHours()),
                hours(contingency.limit()),
                contingency.nights().stream().map(this::night).toList(),
                Rich.of(words.text("less", contingency.limit().toHours())),
                after(contingency),
                new ContingencyStaff(plan, words, dates).of(contingency),
                Foot.of(plan, options, words, contingency.validUntil()),
                Layout.WIDE,
                sheet);
        for (Layout layout : Layout.values()) {
            ContingencyPage set = page.set(layout, sheet);
            if (room.fits(set)) {
                return set;
            }
        }
        throw new CannotPrint("The off-hours sheet of cycle " + page.cycle() + " does not fit on "
                + options.paper().name().toLowerCase(Locale.ROOT)
                + " paper: the name or the spare-bag sentence is too long, or there are too many bags.");
    }

    private List<String> alarms(PlannedCycle planned, Contingency contingency) {
        List<String> alarms = new ArrayList<>();
        String stops = Stops.of(plan, planned.cycle().number(), words);
        if (!stops.isEmpty()) {
            alarms.add(words.text("stop", stops));
        }
        if (!contingency.atHome()) {
            alarms.add(words.text(contingency.waits() ? "waits" : "not-at-home"));
        }
        if (contingency.bags().isEmpty()) {
            alarms.add(words.text("no-bags"));
        }
        return alarms;
    }

    private List<Rich> toDo(Contingency contingency) {
        List<Rich> toDo = new ArrayList<>();
        for (int i = 1; i <= TO_DO; i++) {
            toDo.add(Rich.of(words.text("do" + i, contingency.limit().toHours())));
        }
        return toDo;
    }

    private List<Phone> phones() {
        SitePolicy.Phones phones = plan.site().phones();
        VisitHours visits = plan.policy().visits();
        String hours = visits.days().isEmpty()
                ? ""
                : words.text("phone.hours", dates.weekdays(visits.days()), visits.from(), visits.to());
        return List.of(
                new Phone(words.text("phone.day"), hours, phones.day()),
                new Phone(words.text("phone.night"), "", phones.night()),
                new Phone(words.text("phone.pharmacy"), "", phones.pharmacy()),
                new Phone(words.text("phone.emergency"), "", phones.emergency()));
    }

    /** On a day without a clock change: 48 half hours, read down the columns. */
    private List<List<Stop>> hours(Duration limit) {
        List<List<Stop>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            List<Stop> stops = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                LocalTime stopped = LocalTime.MIDNIGHT.plusMinutes((long) HALF_HOUR * (column * ROWS + row));
                LocalTime up = stopped.plus(limit);
                boolean nextDay = up.isBefore(stopped);
                stops.add(new Stop(stopped.toString(), nextDay ? words.text("next-day", up) : up.toString(), nextDay));
            }
            rows.add(stops);
        }
        return rows;
    }

    private Night night(ClockNight night) {
        ZonedDateTime at = night.change().getInstant().atZone(plan.order().zone());
        Duration shift = night.change().getDuration();
        long minutes = shift.abs().toMinutes();
        String far = minutes == MINUTES_PER_HOUR ? words.text("clock.hour") : words.text("clock.minutes", minutes);
        return new Night(
                Rich.of(words.text(
                        shift.isNegative() ? "night.back" : "night.forward",
                        dates.withYear(at.toLocalDate()),
                        far,
                        night.change().getDateTimeBefore().toLocalTime(),
                        night.change().getDateTimeAfter().toLocalTime())),
                night.lines().stream()
                        .map(line -> new Stop(dates.exactClock(line.stopped()), dates.exactClock(line.up()), false))
                        .toList());
    }

    private Rich after(Contingency contingency) {
        List<String> medicines =
                contingency.medicines().stream().map(this::medicine).distinct().toList();
        String first = medicines.isEmpty()
                ? words.text("medicine.unknown")
                : words.text("medicine", String.join(", ", medicines));
        return Rich.of(NoBreak.units(words.text(
                plan.site().rehangWithinLife() ? "more.again" : "more",
                contingency.limit().toHours(),
                first)));
    }

    private String medicine(Premedication given) {
        String key = "drug." + given.drug();
        return (words.has(key) ? words.text(key) : given.drug()) + " " + given.dose();
    }
}
