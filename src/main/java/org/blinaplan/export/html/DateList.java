package org.blinaplan.export.html;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.export.html.CalendarPage.Row;
import org.blinaplan.export.html.Happening.Kind;
import org.blinaplan.export.html.Happening.Place;

/** All dates of a cycle as a list, for reading aloud and for those who cannot read a grid. */
final class DateList {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final CycleDiary diary;
    private final Words words;
    private final DateText dates;
    private final PlaceNames places;
    private final List<Dated> rows = new ArrayList<>();

    private DateList(CycleDiary diary, Words words, PlaceNames places) {
        this.diary = diary;
        this.words = words;
        this.dates = new DateText(words);
        this.places = places;
    }

    /** A row and the instant that puts it in its place. */
    private record Dated(ZonedDateTime at, Row row) {}

    /** The rows in order of time. */
    static List<Row> rows(CycleDiary diary, Words words, PlaceNames places) {
        DateList list = new DateList(diary, words, places);
        diary.cycle().premedications().forEach(list::addPremedication);
        for (ClockChange change : ClockChange.of(diary)) {
            list.add(
                    change.at(),
                    new Row(
                            list.dates.withYear(change.date()),
                            null,
                            "",
                            false,
                            change.sentence(words, list.dates),
                            "",
                            true));
        }
        diary.happenings().forEach(list::addHappening);
        diary.stays().forEach(list::addChangesInHospital);
        list.addUnplanned();
        list.addDaysOff();
        return list.rows.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::row)
                .toList();
    }

    private void add(ZonedDateTime at, Row row) {
        rows.add(new Dated(at, row));
    }

    private void addPremedication(Premedication medicine) {
        String drug = drug(medicine.drug());
        String dose = medicine.dose().toString().replace(' ', NO_BREAK_SPACE);
        String key = medicine.reasons().contains(Occasion.CYCLE_START)
                ? "list.premedication.start"
                : "list.premedication.step";
        String what = words.text(key, drug, dose);
        TimeSpan window = medicine.window();
        if (window != null && window.start().isBefore(medicine.at())) {
            String from = dates.brief(window.start().toLocalDate()) + ", " + dates.exactClock(window.start());
            what = words.text("list.premedication.from", what, from);
        }
        boolean onWard = diary.stays().stream()
                .anyMatch(stay -> stay.containsOrTouches(medicine.at())
                        || (window != null && stay.containsOrTouches(window.end())));
        add(medicine.at(), single(medicine.at(), false, what, onWard ? places.ward() : places.later(), false));
    }

    private String drug(String name) {
        String key = "drug." + name;
        return words.has(key) ? words.text(key) : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void addHappening(Happening happening) {
        boolean plainChange = happening.kinds().equals(Set.of(Kind.BAG_CHANGE));
        if (plainChange && !happening.isVisit()) {
            return;
        }
        String where = switch (happening.place()) {
            case WARD -> places.ward();
            case VISIT -> places.dayUnit();
            case VISIT_WHEN_CLOSED, SUPERVISED -> places.later();
        };
        add(happening.at(), single(happening.at(), happening.isVisit(), what(happening), where, !plainChange));
    }

    private String what(Happening happening) {
        boolean visit = happening.isVisit();
        List<String> parts = new ArrayList<>();
        if (happening.has(Kind.PUMP_STARTS)) {
            if (happening.place() == Place.WARD) {
                parts.add(words.text("list.admitted"));
            }
            parts.add(words.text(diary.startsSupervised() ? "list.supervised" : "list.pump-starts"));
        }
        if (happening.has(Kind.HIGHER_DOSE)) {
            String how = happening.has(Kind.BAG_CHANGE) ? visit ? ".visit" : "" : ".alone";
            parts.add(words.text("list.higher-dose" + how));
        } else if (happening.has(Kind.BAG_CHANGE)) {
            parts.add(words.text(visit ? "list.bag-change.visit" : "list.bag-change"));
        }
        if (happening.has(Kind.PUMP_OFF)) {
            parts.add(words.text(visit ? "list.pump-off.visit" : "list.pump-off"));
        }
        if (happening.has(Kind.GOING_HOME)) {
            parts.add(words.text(parts.isEmpty() ? "list.going-home.alone" : "list.going-home"));
        }
        return String.join(" ", parts);
    }

    /** The plain bag changes of a stay in one row: somebody else does them. */
    private void addChangesInHospital(TimeSpan stay) {
        Map<String, List<String>> byClock = new LinkedHashMap<>();
        for (Happening happening : diary.happenings()) {
            if (happening.kinds().equals(Set.of(Kind.BAG_CHANGE)) && stay.containsOrTouches(happening.at())) {
                byClock.computeIfAbsent(dates.exactClock(happening.at()), clock -> new ArrayList<>())
                        .add(dates.brief(happening.at().toLocalDate()));
            }
        }
        if (byClock.isEmpty()) {
            return;
        }
        List<String> groups = new ArrayList<>();
        byClock.forEach((clock, days) -> groups.add(String.join(", ", days) + ", " + clock));
        String what = words.text("list.in-hospital", String.join("; ", groups));
        add(stay.start(), span(stay.start(), stay.end(), what, places.ward()));
    }

    private void addUnplanned() {
        if (!diary.bagsPlanned()) {
            TimeSpan infusion = diary.cycle().infusion();
            Row row = span(infusion.start(), infusion.end(), words.text("list.unplanned"), "");
            add(infusion.start(), new Row(row.day(), row.until(), "", false, row.what(), "", true));
        }
    }

    /** Days off count from clock time to clock time, whole days only. */
    private void addDaysOff() {
        ZonedDateTime next = diary.nextStart();
        ZonedDateTime end = diary.cycle().infusion().end();
        if (next == null || !next.isAfter(end)) {
            return;
        }
        long days = ChronoUnit.DAYS.between(end.toLocalDateTime(), next.toLocalDateTime());
        String what = days == 1 ? words.text("day-off") : words.text("days-off", days);
        if (days > 0) {
            add(end.plusNanos(1), span(end, next, what, words.text("place.home")));
        }
        add(
                next,
                new Row(
                        dates.withYear(next.toLocalDate()),
                        null,
                        "",
                        false,
                        words.text("list.next"),
                        places.later(),
                        false));
    }

    private Row single(ZonedDateTime at, boolean visit, String what, String where, boolean strong) {
        return new Row(dates.withYear(at.toLocalDate()), null, dates.exactClock(at), visit, what, where, strong);
    }

    private Row span(ZonedDateTime from, ZonedDateTime to, String what, String where) {
        return new Row(dates.brief(from.toLocalDate()), dates.brief(to.toLocalDate()), "", false, what, where, false);
    }
}
