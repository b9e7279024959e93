package org.blinaplan.ui.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.blinaplan.application.RunningGap;
import org.blinaplan.application.ward.Assumption;
import org.blinaplan.application.ward.DueTask;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.Interruption;
import org.blinaplan.application.ward.InterruptionText;
import org.blinaplan.application.ward.Matter;
import org.blinaplan.application.ward.PreparedBag;
import org.blinaplan.application.ward.PreparedSession;
import org.blinaplan.application.ward.Staff;
import org.blinaplan.application.ward.TaskText;
import org.blinaplan.application.ward.Unreadable;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.application.ward.WardPatient;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.bag.PreparationSession;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.GapExplanation;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** Puts a ward's day into what the screen shows. */
final class DayReader {
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=[0-9]) (?=(?:mL|mcg|mg|h|min)(?![a-z]))");

    private final WardDay day;
    private final Texts texts;
    private final TodayWording words;

    private DayReader(WardDay day, Texts texts) {
        this.day = day;
        this.texts = texts;
        this.words = new TodayWording(texts, day.now());
    }

    /** Of what these people see. */
    static TodayState read(WardDay day, Staff staff, Texts texts) {
        DayReader reader = new DayReader(day, texts);
        return new TodayState(
                Dates.moment(day.now()),
                texts.of("today.counts", day.patients(), day.tasks().size()),
                day.unreadable().stream().map(reader::unreadable).toList(),
                day.interruptions().stream().map(reader::card).toList(),
                Arrays.stream(DueTask.Part.values())
                        .flatMap(part -> reader.group(part).stream())
                        .toList(),
                day.sessions().stream().map(reader::session).toList(),
                staff != Staff.NURSE,
                reader.empty(staff),
                texts.of("today.noBags"),
                reader.note());
    }

    private String empty(Staff staff) {
        if (day.courses() == 0) {
            return texts.of("today.empty.store");
        }
        if (!day.tasks().isEmpty()) {
            return "";
        }
        String hours = String.valueOf(day.horizon().length().toHours());
        return texts.of(staff == Staff.BOTH ? "today.empty" : "today.empty.filtered", hours);
    }

    private TodayState.Row unreadable(Unreadable course) {
        String what = texts.of("today.unreadable");
        return new TodayState.Row(
                course.course(),
                Sign.WARNING,
                "",
                course.course(),
                what,
                "",
                course.sentence(),
                "",
                "",
                true,
                course.course() + ". " + what + ". " + course.sentence());
    }

    private TodayState.Card card(Interruption stopped) {
        RunningGap gap = stopped.gap();
        return new TodayState.Card(
                stopped.course().course(),
                stopped.course().who().listName(),
                InterruptionText.of(stopped, words),
                stopped.share(),
                gap.limit().value().toHours(),
                words.time(gap.gap().start()),
                texts.of("today.now", words.time(gap.now())),
                words.time(gap.longFrom()),
                GapExplanation.of(stopped.course().plan(), gap, texts));
    }

    private Optional<TodayState.Group> group(DueTask.Part part) {
        List<TodayState.Row> rows = day.tasks().stream()
                .filter(task -> task.part() == part)
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Horizon until = part == DueTask.Part.NEXT_48_HOURS ? Horizon.HOURS_48 : Horizon.HOURS_24;
        String note = part == DueTask.Part.OVERDUE
                ? String.valueOf(rows.size())
                : texts.of("today.until", Dates.moment(day.now().plus(until.length())));
        return Optional.of(new TodayState.Group(texts.of("today.part." + part), note, rows));
    }

    private TodayState.Row row(DueTask task) {
        TaskText text = TaskText.of(task, day.now(), words);
        String time = words.row(task.at());
        String spoken = Stream.of(
                        task.who().listName(),
                        time,
                        text.what(),
                        text.flag(),
                        text.detail(),
                        text.place(),
                        text.staff())
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + ". " + other)
                .orElse("");
        return new TodayState.Row(
                task.who().course(),
                sign(task),
                time,
                task.who().listName(),
                text.what(),
                text.flag(),
                unbroken(text.detail()),
                text.place(),
                text.staff(),
                task.matter() instanceof Matter.Alarm,
                spoken);
    }

    /** Number and unit stay together at the end of a line. */
    private static String unbroken(String text) {
        return BEFORE_UNIT.matcher(text).replaceAll("\u00a0");
    }

    private static Sign sign(DueTask task) {
        Matter matter = task.matter();
        if (matter instanceof Matter.BagChange change) {
            Sign hung = task.place().inHospital() ? Sign.WARD_CHANGE : Sign.VISIT;
            return change.discharge() ? Sign.HOME : hung;
        } else if (matter instanceof Matter.Check check) {
            return sign(check.check().kind());
        } else if (matter instanceof Matter.CycleStart start) {
            return start.stay() == Matter.Stay.ADMITTED ? Sign.ADMISSION : Sign.START;
        } else if (matter instanceof Matter.Medicine) {
            return Sign.PREMEDICATION;
        } else if (matter instanceof Matter.Disconnect) {
            return Sign.DISCONNECT;
        } else if (matter instanceof Matter.Discharge) {
            return Sign.HOME;
        }
        return matter instanceof Matter.Alarm ? Sign.STOP : Sign.WARNING;
    }

    private static Sign sign(CheckKind kind) {
        return switch (kind) {
            case BLOODS -> Sign.BLOODS;
            case WRITING_TEST -> Sign.WRITING_TEST;
            case NEUROLOGICAL -> Sign.NEUROLOGICAL;
            case BONE_MARROW -> Sign.BONE_MARROW;
            case BODY_SIZE -> Sign.WEIGHT;
            case OTHER -> Sign.CHECK;
        };
    }

    private TodayState.Session session(PreparedSession prepared) {
        int made = prepared.made().vials();
        String vials = prepared.vials().toString();
        return new TodayState.Session(
                title(prepared),
                made == 0 ? vials : texts.of("today.vials.made", vials, made),
                prepared.standing() != PreparedSession.Standing.OPEN,
                prepared.bags().stream().map(this::bag).toList());
    }

    private String title(PreparedSession prepared) {
        PreparationSession session = prepared.session();
        if (session == null) {
            return texts.of("today.session.NONE");
        }
        String date = Dates.shortDay(session.date());
        long ahead = session.date().toEpochDay() - day.now().toLocalDate().toEpochDay();
        String named = ahead == 0 ? texts.of("today.session.today", date) : date;
        return texts.of(
                "today.session." + prepared.standing(),
                ahead == 1 ? texts.of("today.session.tomorrow", date) : named,
                words.time(session.madeAt()),
                words.time(session.closesAt()));
    }

    private TodayState.BagLine bag(PreparedBag prepared) {
        String hang = words.weekdayTime(prepared.bag().time().start());
        Assumption assumption = prepared.assumption();
        TodayState.Standing standing = !prepared.verified()
                ? TodayState.Standing.NOT_VERIFIED
                : prepared.made() ? TodayState.Standing.MADE : TodayState.Standing.TO_MAKE;
        String planned = assumption == null ? hang : hang + ", " + TaskText.assumption(assumption, day.now(), words);
        String bag = TaskText.bagHours(prepared.bag(), words);
        List<String> spoken = new ArrayList<>(List.of(
                prepared.who().listName(),
                bag,
                prepared.bag().dose().rate().toString(),
                prepared.bag().drugVolume().toString(),
                prepared.vials().toString(),
                texts.of("today.hang.spoken", planned)));
        if (standing != TodayState.Standing.TO_MAKE) {
            spoken.add(texts.of("today.bag." + standing));
        }
        return new TodayState.BagLine(
                prepared.who().course(),
                name(prepared.who()),
                bag,
                number(prepared.bag().dose().rate()),
                number(prepared.bag().drugVolume()),
                String.valueOf(prepared.vials().vials()),
                standing == TodayState.Standing.TO_MAKE ? planned : texts.of("today.bag." + standing),
                standing,
                String.join(". ", spoken));
    }

    /** The family name, and all that tells two patients apart who share one. */
    private String name(WardPatient who) {
        List<WardPatient> others = day.sessions().stream()
                .flatMap(session -> session.bags().stream())
                .map(PreparedBag::who)
                .filter(other -> !other.course().equals(who.course()))
                .toList();
        if (others.stream().noneMatch(other -> other.shortName().equals(who.shortName()))) {
            return who.shortName();
        }
        boolean namesakes = others.stream().anyMatch(other -> other.listName().equals(who.listName()));
        return namesakes ? who.listName() + ", " + who.number() : who.listName();
    }

    private static String number(Object quantity) {
        String text = quantity.toString();
        return text.substring(0, text.indexOf(' '));
    }

    private String note() {
        String sameDay = texts.of("today.note.sameDay", String.valueOf(PreparationCalendar.LEAD.toHours()));
        Optional<PreparationSession> first = day.sessions().stream()
                .filter(prepared -> prepared.standing() == PreparedSession.Standing.OPEN)
                .flatMap(prepared -> Optional.ofNullable(prepared.session()).stream())
                .findFirst();
        String times = first.map(session -> texts.of(
                        "today.note.times",
                        words.time(session.madeAt()),
                        words.time(session.madeAt().plus(PreparationCalendar.LEAD))))
                .orElse(sameDay);
        return day.notAdopted().isEmpty() ? times : times + " " + texts.of("today.note.notAdopted");
    }
}
