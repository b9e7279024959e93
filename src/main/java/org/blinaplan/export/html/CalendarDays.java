package org.blinaplan.export.html;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.export.html.CalendarGrid.Band;
import org.blinaplan.export.html.CalendarGrid.Cell;
import org.blinaplan.export.html.CalendarGrid.Line;
import org.blinaplan.export.html.CalendarGrid.Note;
import org.blinaplan.export.html.Happening.Kind;
import org.blinaplan.export.html.Happening.Place;
import org.jspecify.annotations.Nullable;

/** What each day of a cycle holds: date, happenings, and the bands that begin and end within the day. */
final class CalendarDays {
    private static final int WHOLE_DAY = 1000;
    private static final double BAND_POINTS = 11;
    private static final double BAND_PADDING = 1.5;
    private static final double LEAST_PADDING = 0.5;

    private final CycleDiary diary;
    private final Words words;
    private final DateText dates;
    private final List<ClockChange> clockChanges;
    private final double cellMillimetres;
    private final ZoneId zone;

    CalendarDays(CycleDiary diary, Words words, double cellMillimetres) {
        this.diary = diary;
        this.words = words;
        this.dates = new DateText(words);
        this.clockChanges = ClockChange.of(diary);
        this.cellMillimetres = cellMillimetres;
        this.zone = diary.cycle().infusion().start().getZone();
    }

    /** The weeks from Monday of the start on, to the Sunday before the next cycle or of the week it begins in. */
    List<List<Cell>> weeks() {
        LocalDate first = firstDate();
        LocalDate last = lastDate();
        List<List<Cell>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                week.add(cell(monday.plusDays(i), first));
            }
            weeks.add(week);
        }
        return weeks;
    }

    /** The Monday the calendar begins with. */
    LocalDate firstDate() {
        return startDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate startDate() {
        return diary.cycle().infusion().start().toLocalDate();
    }

    private LocalDate endDate() {
        return diary.cycle().infusion().end().toLocalDate();
    }

    private @Nullable LocalDate nextDate() {
        ZonedDateTime next = diary.nextStart();
        return next != null && next.toLocalDate().isAfter(endDate()) ? next.toLocalDate() : null;
    }

    private LocalDate lastDate() {
        LocalDate next = nextDate();
        LocalDate last = next == null ? endDate() : next.minusDays(1);
        return last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private Cell cell(LocalDate date, LocalDate first) {
        LocalDate above = date.minusWeeks(1);
        boolean newAbove = !above.isBefore(first) && above.getMonth() != date.getMonth();
        boolean newLeft = date.getDayOfWeek() != DayOfWeek.MONDAY && date.getDayOfMonth() == 1;
        return new Cell(
                dates.weekday(date), dates.day(date), dates.month(date), newAbove, newLeft, notes(date), bands(date));
    }

    private List<Note> notes(LocalDate date) {
        List<Note> notes = new ArrayList<>();
        for (ClockChange change : clockChanges) {
            if (change.date().equals(date)) {
                String move = words.text("clock.cell.move", change.oldClock(), change.newClock());
                notes.add(new Note(Note.Style.CLOCK, "", List.of(line("clock.cell", true), new Line(move, false))));
            }
        }
        if (!diary.bagsPlanned() && date.isAfter(startDate()) && date.isBefore(endDate())) {
            notes.add(new Note(Note.Style.PLAIN, "", List.of(line("bags-unplanned", false))));
        }
        for (Happening happening : diary.happenings()) {
            if (happening.at().toLocalDate().equals(date)) {
                notes.add(note(happening));
            }
        }
        if (date.equals(nextDate())) {
            notes.add(new Note(Note.Style.PLAIN, "", List.of(line("next-cell", true))));
        }
        return notes;
    }

    private Note note(Happening happening) {
        List<Line> lines = new ArrayList<>();
        String which = dates.which(happening.at());
        if (!which.isEmpty()) {
            lines.add(new Line(which, true));
        }
        add(lines, happening, Kind.PUMP_STARTS, "pump-starts", true);
        add(lines, happening, Kind.BAG_CHANGE, "bag-change", false);
        add(lines, happening, Kind.HIGHER_DOSE, "higher-dose", true);
        add(lines, happening, Kind.PUMP_OFF, "pump-off", true);
        add(lines, happening, Kind.GOING_HOME, "going-home", true);
        String clock = dates.clock(happening.at());
        Note.Style style = happening.has(Kind.PUMP_OFF)
                ? Note.Style.END
                : happening.place() == Place.WARD ? Note.Style.PLAIN : Note.Style.VISIT;
        return new Note(style, happening.isVisit() ? words.text("visit.at", clock) : clock, lines);
    }

    private void add(List<Line> lines, Happening happening, Kind kind, String key, boolean strong) {
        if (happening.has(kind)) {
            lines.add(line(key, strong));
        }
    }

    private Line line(String key, boolean strong) {
        return new Line(words.text(key), strong);
    }

    private List<Band> bands(LocalDate date) {
        List<Band> bands = new ArrayList<>();
        for (TimeSpan stay : diary.stays()) {
            addBand(bands, Band.Kind.HOSPITAL, stay, date, "hospital");
        }
        addBand(bands, Band.Kind.PUMP, diary.cycle().infusion(), date, "pump");
        LocalDate next = nextDate();
        if (date.isAfter(endDate()) && (next == null || date.isBefore(next))) {
            bands.add(new Band(Band.Kind.NO_PUMP, 0, WHOLE_DAY, words.text("nopump"), true));
        }
        return bands;
    }

    private void addBand(List<Band> bands, Band.Kind kind, TimeSpan time, LocalDate date, String key) {
        int from = thousandths(time.start(), date);
        int to = thousandths(time.end(), date);
        if (from < to) {
            double room = cellMillimetres * (to - from) / WHOLE_DAY;
            String label = words.text(key);
            boolean pump = kind == Band.Kind.PUMP;
            boolean bold = TextMeasure.width(label, BAND_POINTS, pump) <= room - BAND_PADDING;
            boolean fits = TextMeasure.width(label, BAND_POINTS, false) <= room - LEAST_PADDING;
            bands.add(new Band(kind, from, to, fits ? label : "", bold));
        }
    }

    /** Where an instant lies in a day that may have 23 or 25 hours; 0 before it, 1000 after it. */
    private int thousandths(ZonedDateTime instant, LocalDate date) {
        ZonedDateTime dawn = date.atStartOfDay(zone);
        long day = Duration.between(dawn, date.plusDays(1).atStartOfDay(zone)).toMinutes();
        long passed = Duration.between(dawn, instant).toMinutes();
        return (int) (Math.max(0, Math.min(day, passed)) * WHOLE_DAY / day);
    }
}
