package org.blinaplan.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.Monitoring;
import org.blinaplan.domain.monitoring.PracticeDefault;

/** The checks of a cycle for people to read on a terminal: a line for each check and date, with its times. */
final class ChecksText {
    private static final String DEEPER = CycleText.INDENT + CycleText.INDENT;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ChecksText() {}

    static String of(Monitoring monitoring, Cycle cycle) {
        String source = monitoring.bySite() ? "this site's own list" : PracticeDefault.SOURCE.toString();
        String heading = CycleText.INDENT + "Checks (" + source + ")\n";
        Map<LocalDate, Map<String, List<Checkpoint>>> days = new LinkedHashMap<>();
        for (Checkpoint check : monitoring.of(cycle.number())) {
            String open = check.isAnyTimeBefore() ? "before " : "";
            days.computeIfAbsent(check.at().toLocalDate(), date -> new LinkedHashMap<>())
                    .computeIfAbsent(open + check.what(), what -> new ArrayList<>())
                    .add(check);
        }
        if (days.isEmpty()) {
            return heading + DEEPER + "none planned\n";
        }
        TextTable table = new TextTable();
        days.forEach((date, checks) -> checks.values()
                .forEach(times -> table.row(
                        DATE.format(date),
                        times.get(0).what(),
                        (times.get(0).isAnyTimeBefore() ? "before " : "")
                                + times.stream()
                                        .map(check -> CLOCK.format(check.at()))
                                        .collect(Collectors.joining(", ")),
                        note(times.get(0)))));
        return heading + table.text(DEEPER);
    }

    private static String note(Checkpoint check) {
        List<String> notes = new ArrayList<>();
        if (check.hasWindow()) {
            notes.add((check.anchor().countsBack() ? "before " : "by ") + PlanText.time(check.latest()));
        }
        if (check.withVisit()) {
            notes.add("with the visit");
        }
        return String.join(", ", notes);
    }
}
