package org.blinaplan.export.html;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blinaplan.application.ward.Assumption;
import org.blinaplan.application.ward.DueTask;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.Interruption;
import org.blinaplan.application.ward.InterruptionText;
import org.blinaplan.application.ward.PreparedBag;
import org.blinaplan.application.ward.PreparedSession;
import org.blinaplan.application.ward.TaskText;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.application.ward.WardPatient;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.bag.PreparationSession;

/** Puts a ward's day into words for paper. */
final class WardPages {
    private final WardDay day;
    private final Words words;
    private final WardWording wording;
    private final DateText dates;

    private WardPages(WardDay day, Words words) {
        this.day = day;
        this.words = words;
        this.wording = new WardWording(words);
        this.dates = wording.dates();
    }

    static WardPage of(WardDay day, Words words) {
        WardPages pages = new WardPages(day, words);
        return new WardPage(
                pages.dates.moment(day.now()),
                pages.heading(),
                words.text("warning", town(day.now())),
                day.unreadable().stream()
                        .map(course -> words.text("unreadable.row", course.course(), course.sentence()))
                        .toList(),
                day.interruptions().stream().map(pages::stop).toList(),
                Arrays.stream(DueTask.Part.values())
                        .flatMap(part -> pages.part(part).stream())
                        .toList(),
                day.sessions().stream().map(pages::session).toList(),
                pages.notes());
    }

    private String heading() {
        return words.text(
                "heading",
                day.site() == null ? words.text("title") : day.site(),
                dates.moment(day.now()),
                day.horizon().length().toHours());
    }

    private static String town(ZonedDateTime now) {
        String id = now.getZone().getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    static String name(WardPatient who) {
        return Foot.composed(who.listName());
    }

    private WardPage.Stop stop(Interruption stopped) {
        WardPatient who = stopped.course().who();
        InterruptionText text = InterruptionText.of(stopped, wording);
        return new WardPage.Stop(
                name(who),
                who.number(),
                text.place(),
                words.text("stopped", text.since(), text.because()),
                text.left(),
                text.lines(),
                words.text("source", text.source()));
    }

    private Optional<WardPage.Part> part(DueTask.Part part) {
        List<WardPage.Row> rows = day.tasks().stream()
                .filter(task -> task.part() == part)
                .map(task -> new WardPage.Row(
                        wording.row(task.at()),
                        name(task.who()),
                        task.who().number(),
                        unbroken(TaskText.of(task, day.now(), wording))))
                .toList();
        Horizon until = part == DueTask.Part.NEXT_48_HOURS ? Horizon.HOURS_48 : Horizon.HOURS_24;
        String title = words.text("part." + part, dates.moment(day.now().plus(until.length())));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new WardPage.Part(title, rows));
    }

    private static TaskText unbroken(TaskText text) {
        return new TaskText(
                text.what(), NoBreak.units(text.flag()), NoBreak.units(text.detail()), text.place(), text.staff());
    }

    private WardPage.Session session(PreparedSession prepared) {
        PreparationSession session = prepared.session();
        String title = session == null
                ? words.text("session.NONE")
                : words.text(
                        "session." + prepared.standing(),
                        dates.withYear(session.date()),
                        dates.exactClock(session.madeAt()),
                        dates.exactClock(session.closesAt()));
        String vials = vials(prepared.vials().vials());
        int made = prepared.made().vials();
        return new WardPage.Session(
                title,
                made == 0 ? vials : words.text("vials.made", vials, made),
                prepared.bags().stream().map(this::bag).toList());
    }

    private String vials(int count) {
        return count == 1 ? words.text("vials.one") : words.text("vials.many", count);
    }

    private WardPage.BagLine bag(PreparedBag prepared) {
        return new WardPage.BagLine(
                name(prepared.who()),
                prepared.who().number(),
                TaskText.bagHours(prepared.bag(), wording),
                number(prepared.bag().dose().rate()),
                number(prepared.bag().drugVolume()),
                String.valueOf(prepared.vials().vials()),
                wording.row(prepared.bag().time().start()),
                String.join(", ", state(prepared)));
    }

    private List<String> state(PreparedBag prepared) {
        List<String> state = new ArrayList<>();
        if (prepared.made()) {
            state.add(words.text("made"));
        }
        if (!prepared.verified()) {
            state.add(words.text("not-verified"));
        }
        Assumption assumption = prepared.assumption();
        if (assumption != null) {
            state.add(TaskText.assumption(assumption, day.now(), wording));
        }
        return state;
    }

    /** {@code "16.8"} of {@code "16.8 mL"}: the unit stands in the heading. */
    private static String number(Object quantity) {
        String text = quantity.toString();
        return text.substring(0, text.indexOf(' '));
    }

    private List<String> notes() {
        Stream<String> sameDay = day.sessions().isEmpty()
                ? Stream.empty()
                : Stream.of(words.text("same-day", PreparationCalendar.LEAD.toHours()));
        Stream<String> adoption = day.notAdopted().isEmpty()
                ? Stream.empty()
                : Stream.of(words.text("not-adopted", String.join(", ", day.notAdopted())));
        return Stream.concat(sameDay, adoption).toList();
    }
}
