package org.blinaplan.export.html;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.export.html.CalendarPage.ListSheet;
import org.blinaplan.export.html.CalendarPage.Phone;
import org.blinaplan.export.html.Happening.Place;
import org.jspecify.annotations.Nullable;

/** Makes the patient calendar of a plan: one {@link CalendarPage} a cycle. A pure function of plan and options. */
final class CalendarPages {
    private static final int MOST_DATES_IN_A_NOTE = 4;

    private final Plan plan;
    private final PrintOptions options;
    private final Words words;
    private final DateText dates;
    private final PlaceNames places;
    private final Sheet sheet;

    private CalendarPages(Plan plan, PrintOptions options) {
        this.plan = plan;
        this.options = options;
        this.words = Words.of(PebbleCalendar.NAME, options.language());
        this.dates = new DateText(words);
        this.places = PlaceNames.of(plan.site().places(), words);
        this.sheet = Sheet.of(options.paper());
    }

    /** The calendar of every cycle of the part, in order, each with the number of its first sheet. */
    static List<CalendarPage> of(Plan plan, PlanPart part, PrintOptions options) {
        CalendarPages calendar = new CalendarPages(plan, options);
        List<CalendarPage> pages = new ArrayList<>();
        int sheet = 1;
        for (int i = 0; i < plan.cycles().size(); i++) {
            if (!part.hasCycle(plan.cycles().get(i).cycle().number())) {
                continue;
            }
            CalendarPage page = calendar.page(CycleDiary.of(plan, i)).at(sheet);
            pages.add(page);
            sheet += page.sheets();
        }
        return pages;
    }

    private CalendarPage page(CycleDiary diary) {
        SheetRoom room = new SheetRoom(sheet, words);
        String heading = heading(diary);
        List<String> alarms = alarms(diary);
        List<String> notes = notes(diary);
        List<Phone> phones = phones();
        Foot foot = Foot.of(plan, options, words, diary.cycle().infusion().end());
        CalendarGrid grid = grid(diary, room, room.forGrid(heading, alarms, notes, phones, foot));
        if (grid == null || !grid.withRules()) {
            notes = briefNotes(diary);
            grid = grid(diary, room, room.forGrid(heading, alarms, notes, phones, foot));
        }
        if (grid == null) {
            throw new CannotPrint("The calendar of cycle " + diary.cycle().number() + " does not fit on "
                    + options.paper() + " paper. Choose a larger paper or longer bags.");
        }
        List<ListSheet> lists =
                ListSheets.of(DateList.rows(diary, words, places), room, room.forList(heading, alarms, foot));
        return new CalendarPage(
                diary.cycle().number(),
                words.text(diary.bagsPlanned() ? "title" : "title.unfinished"),
                heading,
                alarms,
                grid,
                notes,
                phones,
                words.text(diary.cycle().ageGroup() == AgeGroup.CHILD ? "sign11.child" : "sign11.adult"),
                lists,
                foot,
                1);
    }

    private @Nullable CalendarGrid grid(CycleDiary diary, SheetRoom parts, double room) {
        CalendarDays days = new CalendarDays(diary, words, sheet.cell());
        return new GridFit(sheet, words).fit(days.weeks(), days.firstDate(), room, parts.rules());
    }

    /** Clock changes and the next cycle; where to come stands in the list, too. */
    private List<String> briefNotes(CycleDiary diary) {
        List<String> notes = new ArrayList<>();
        for (ClockChange change : ClockChange.of(diary)) {
            notes.add(change.sentence(words, dates));
        }
        if (diary.admissionUnknown()) {
            notes.add(words.text("note.admission-unknown"));
        }
        notes.add(next(diary));
        return notes;
    }

    private String next(CycleDiary diary) {
        ZonedDateTime next = diary.nextStart();
        return next == null ? words.text("next.none") : words.text("next", dates.fullWithYear(next.toLocalDate()));
    }

    private String heading(CycleDiary diary) {
        TimeSpan infusion = diary.cycle().infusion();
        LocalDate from = infusion.start().toLocalDate();
        LocalDate to = infusion.end().toLocalDate();
        String first = from.getYear() == to.getYear() ? dates.full(from) : dates.fullWithYear(from);
        return words.text(
                "cycle", Foot.name(plan.order().patient()), diary.cycle().number(), first, dates.fullWithYear(to));
    }

    private List<String> alarms(CycleDiary diary) {
        List<String> alarms = new ArrayList<>();
        String stops = Stops.of(plan, diary.cycle().number(), words);
        if (!stops.isEmpty()) {
            alarms.add(words.text("note.stop", stops));
        }
        if (!diary.bagsPlanned()) {
            alarms.add(words.text("note.unplanned"));
        }
        return alarms;
    }

    private List<String> notes(CycleDiary diary) {
        List<String> notes = new ArrayList<>();
        for (ClockChange change : ClockChange.of(diary)) {
            notes.add(change.sentence(words, dates));
        }
        ZonedDateTime start = diary.cycle().infusion().start();
        if (diary.admissionUnknown()) {
            notes.add(words.text("note.admission-unknown"));
        } else if (diary.startsSupervised()) {
            notes.add(words.text("note.supervised", dates.brief(start.toLocalDate()), dates.exactClock(start)));
        }
        List<String> closed = diary.happenings().stream()
                .filter(happening -> happening.place() == Place.VISIT_WHEN_CLOSED)
                .map(happening -> dates.brief(happening.at().toLocalDate()))
                .distinct()
                .toList();
        if (closed.size() > MOST_DATES_IN_A_NOTE) {
            notes.add(words.text("note.closed.many"));
        } else if (!closed.isEmpty()) {
            notes.add(words.text("note.closed", String.join(", ", closed)));
        }
        notes.add(next(diary));
        return notes;
    }

    private List<Phone> phones() {
        SitePolicy.Phones phones = plan.site().phones();
        VisitHours visits = plan.policy().visits();
        String hours = visits.days().isEmpty()
                ? places.dayUnit()
                : words.text(
                        "phone.hours", dates.weekdays(visits.days()), visits.from(), visits.to(), places.dayUnit());
        return List.of(
                new Phone(words.text("phone.day"), phones.day(), hours),
                new Phone(
                        words.text("phone.night"),
                        phones.night(),
                        words.text("phone.other-times", places.wardInSentence())),
                new Phone(words.text("phone.emergency"), phones.emergency(), words.text("phone.signs")));
    }
}
