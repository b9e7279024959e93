package org.blinaplan.application.ward;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.LineInstruction;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.monitoring.Checkpoint;

/**
 * A task in words, the same on the screen and on paper.
 *
 * @param what in a few words: {@code "Dose step and bag change"}
 * @param flag what must be seen first: how late it is, that the order is not verified; may be empty
 * @param detail the numbers: {@code "9 to 28 mcg/day, 5 mL/h, new line"}; may be empty
 * @param place where
 * @param staff who
 */
public record TaskText(String what, String flag, String detail, String place, String staff) {
    private static final int HOURS_PER_DAY = 24;
    /** From this length on people speak of days. */
    private static final Duration DAYS_FROM = Duration.ofHours(48);

    /** Of this task, read at this moment. */
    public static TaskText of(DueTask task, ZonedDateTime now, Wording words) {
        Matter matter = task.matter();
        List<String> flags = new ArrayList<>();
        if (task.part() == DueTask.Part.OVERDUE) {
            flags.add(words.text("late", length(task.late(), words)));
        }
        if (!task.verified()) {
            flags.add(words.text("unverified"));
        }
        List<String> details = new ArrayList<>();
        Assumption assumption = task.assumption();
        if (assumption != null) {
            details.add(assumption(assumption, now, words));
        }
        String detail = detail(task, words);
        if (!detail.isEmpty()) {
            details.add(detail);
        }
        return new TaskText(
                what(matter, words),
                String.join(", ", flags),
                String.join(", ", details),
                place(task.place(), words),
                words.text("staff." + task.staff()));
    }

    /** {@code "Ward 4B"}; where the site names no place, what sort of place it is. */
    public static String place(Place place, Wording words) {
        String name = place.name();
        return name != null ? name : words.text(place.inHospital() ? "place.hospital" : "place.home");
    }

    /** {@code "if restarted now"}, {@code "start not recorded"}. */
    public static String assumption(Assumption assumption, ZonedDateTime now, Wording words) {
        if (assumption.kind() == Assumption.Kind.START) {
            return words.text("assumed.start");
        }
        Duration away = Duration.between(now, assumption.at()).abs();
        return away.compareTo(Duration.ofMinutes(1)) < 0
                ? words.text("assumed.now")
                : words.text("assumed.restart", words.moment(assumption.at()));
    }

    /** {@code "6 h 40 min"}, whole minutes that have passed; from two days on {@code "3 days"}. */
    public static String length(Duration time, Wording words) {
        if (time.compareTo(DAYS_FROM) >= 0) {
            return words.text("length.days", String.valueOf(time.toDays()));
        }
        String minutes = String.valueOf(time.toMinutesPart());
        if (time.toHours() == 0) {
            return time.toMinutes() == 0 ? words.text("length.under") : words.text("length.minutes", minutes);
        }
        String hours = String.valueOf(time.toHours());
        return time.toMinutesPart() == 0
                ? words.text("length.hours", hours)
                : words.text("length.both", hours, minutes);
    }

    /** {@code "48 h"}, {@code "7 days"}. */
    public static String bagHours(Bag bag, Wording words) {
        return isInDays(bag)
                ? words.text("hours.days", String.valueOf(bag.bagHours() / HOURS_PER_DAY))
                : words.text("length.hours", String.valueOf(bag.bagHours()));
    }

    private static boolean isInDays(Bag bag) {
        return bag.bagHours() > 2 * HOURS_PER_DAY && bag.bagHours() % HOURS_PER_DAY == 0;
    }

    /** {@code "Dexamethasone 20 mg"}. */
    public static String medicine(Premedication medicine) {
        String drug = medicine.drug();
        return drug.substring(0, 1).toUpperCase(Locale.ROOT) + drug.substring(1) + " " + medicine.dose();
    }

    private static String what(Matter matter, Wording words) {
        if (matter instanceof Matter.BagChange change) {
            return words.text(change.isStep() ? "what.step" : "what.change")
                    + (change.needle() ? words.text("what.needle") : "")
                    + (change.discharge() ? words.text("what.with-discharge") : "");
        } else if (matter instanceof Matter.Medicine medicine) {
            return medicine(medicine.premedication());
        } else if (matter instanceof Matter.Check check) {
            return check.check().what();
        } else if (matter instanceof Matter.CycleStart start) {
            return words.text("what.start." + start.stay(), String.valueOf(start.cycle()));
        } else if (matter instanceof Matter.Disconnect) {
            return words.text("what.disconnect");
        } else if (matter instanceof Matter.Discharge) {
            return words.text("what.discharge");
        }
        return words.text(matter instanceof Matter.Alarm ? "what.alarm" : "what.no-bags");
    }

    private static String detail(DueTask task, Wording words) {
        Matter matter = task.matter();
        if (matter instanceof Matter.BagChange change) {
            return change(change, words);
        } else if (matter instanceof Matter.Medicine medicine) {
            return medicine(medicine, words);
        } else if (matter instanceof Matter.Check check) {
            return check(check, words);
        } else if (matter instanceof Matter.CycleStart start) {
            return start(start, words);
        } else if (matter instanceof Matter.Disconnect end) {
            return words.text("detail.disconnect", String.valueOf(end.cycle()), String.valueOf(end.hours()));
        } else if (matter instanceof Matter.Alarm alarm) {
            return alarm.advice().text();
        }
        return matter instanceof Matter.NoBags none ? none.obstacle() : "";
    }

    private static String change(Matter.BagChange change, Wording words) {
        List<String> parts = new ArrayList<>();
        if (change.isStep()) {
            parts.add(words.text(
                    "detail.step",
                    number(change.before().dose().rate()),
                    change.bag().dose().rate()));
        }
        parts.add(bag(change.bag(), words));
        parts.add(
                change.changesRate()
                        ? words.text(
                                "detail.rate",
                                number(change.before().rate()),
                                change.bag().rate())
                        : change.bag().rate().toString());
        if (change.line() != LineInstruction.BY_WARD_RULE) {
            parts.add(words.text("line." + change.line()));
        }
        return String.join(", ", parts);
    }

    private static String bag(Bag bag, Wording words) {
        String name = isInDays(bag)
                ? words.text("bag.days", String.valueOf(bag.bagHours() / HOURS_PER_DAY))
                : words.text("bag.hours", String.valueOf(bag.bagHours()));
        return bag.hours() == bag.bagHours() ? name : words.text("bag.short", name, String.valueOf(bag.hours()));
    }

    /** {@code "9"} of {@code "9 mcg/day"}. */
    private static String number(Object quantity) {
        String text = quantity.toString();
        return text.substring(0, text.indexOf(' '));
    }

    private static String start(Matter.CycleStart start, Wording words) {
        List<String> parts = new ArrayList<>();
        Bag bag = start.bag();
        if (bag != null) {
            parts.add(bag(bag, words));
            parts.add(bag.dose().rate().toString());
            parts.add(bag.rate().toString());
        }
        if (start.stay() == Matter.Stay.UNKNOWN) {
            parts.add(words.text("detail.no-stay"));
        }
        return String.join(", ", parts);
    }

    private static String medicine(Matter.Medicine medicine, Wording words) {
        Premedication given = medicine.premedication();
        String reason = words.text(
                "detail.before." + given.reasons().get(given.reasons().size() - 1), length(medicine.ahead(), words));
        String others = given.alternatives().stream()
                .map(other -> other.drug() + " " + other.dose())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? reason : reason + ", " + words.text("detail.or", others);
    }

    private static String check(Matter.Check due, Wording words) {
        Checkpoint check = due.check();
        List<String> parts = new ArrayList<>();
        if (due.open()) {
            parts.add(words.text("detail.open", words.moment(check.latest())));
        } else if (check.isAnyTimeBefore()) {
            parts.add(words.text("detail.any-time"));
        } else if (check.hasWindow() && check.latest().isAfter(check.at())) {
            parts.add(words.text("detail.by", words.moment(check.latest())));
        }
        if (!due.again().isEmpty()) {
            parts.add(words.text("detail.again", again(check.at(), due.again(), words)));
        }
        return String.join(", ", parts);
    }

    private static String again(ZonedDateTime first, List<ZonedDateTime> again, Wording words) {
        List<String> times = new ArrayList<>();
        ZonedDateTime before = first;
        for (ZonedDateTime at : again) {
            boolean sameDay = at.toLocalDate().equals(before.toLocalDate());
            times.add(sameDay ? words.time(at) : words.weekdayTime(at));
            before = at;
        }
        return String.join(", ", times);
    }
}
