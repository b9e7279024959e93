package org.blinaplan.ui.log;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The events as they were recorded, each with its corrections; the newest first. */
final class RecordedRows {
    private final ZoneId zone;
    private final Texts texts;
    private final EventWords words;

    private RecordedRows(ZoneId zone, Texts texts) {
        this.zone = zone;
        this.texts = texts;
        words = new EventWords(texts);
    }

    static List<RecordedRow> of(EventLog log, ZoneId zone, Texts texts) {
        RecordedRows rows = new RecordedRows(zone, texts);
        return told(log).stream()
                .sorted(Comparator.comparing((Told told) -> told.now().at().toInstant())
                        .reversed())
                .map(rows::row)
                .toList();
    }

    /** An event and what was said of it later. */
    private static final class Told {
        private final List<CourseEvent> versions = new ArrayList<>();
        private final List<CourseEvent.Correction> corrections = new ArrayList<>();
        private @Nullable String id;
        private boolean withdrawn;

        CourseEvent now() {
            return versions.get(versions.size() - 1);
        }
    }

    /** The latest first where two happened at one instant. */
    private static List<Told> told(EventLog log) {
        List<Told> all = new ArrayList<>();
        Map<String, Told> byId = new HashMap<>();
        for (CourseEvent event : log.recorded()) {
            Told told;
            if (event instanceof CourseEvent.Correction correction) {
                told = byId.get(correction.corrects());
                if (told == null) {
                    continue;
                }
                told.corrections.add(correction);
                told.withdrawn = correction.replacement() == null;
                if (correction.replacement() != null) {
                    told.versions.add(correction.replacement());
                }
            } else {
                told = new Told();
                told.versions.add(event);
                all.add(0, told);
            }
            String id = event.stamp().id();
            if (id != null) {
                byId.put(id, told);
                told.id = told.id == null ? id : told.id;
            }
        }
        return all;
    }

    private RecordedRow row(Told told) {
        CourseEvent now = told.now();
        CourseEvent first = told.versions.get(0);
        CourseEvent last = told.corrections.isEmpty() ? first : told.corrections.get(told.corrections.size() - 1);
        ZonedDateTime recordedAt = last.stamp().recordedAt();
        return new RecordedRow(
                now,
                Dates.shortMoment(now.at().withZoneSameInstant(zone)),
                words.what(now),
                struck(told),
                detail(told),
                recordedAt == null ? "" : recorded(recordedAt.withZoneSameInstant(zone), now),
                told.id,
                told.withdrawn);
    }

    /** The time alone on the day of the event, else with its day. */
    private String recorded(ZonedDateTime at, CourseEvent event) {
        boolean sameDay =
                at.toLocalDate().equals(event.at().withZoneSameInstant(zone).toLocalDate());
        return texts.of("log.recordedAt", sameDay ? Dates.time(at.toLocalTime()) : Dates.shortMoment(at));
    }

    /** What a correction replaced: only the part that was wrong. */
    private String struck(Told told) {
        if (told.corrections.isEmpty()) {
            return "";
        }
        CourseEvent first = told.versions.get(0);
        if (told.withdrawn) {
            return words.detail(first).isEmpty() ? words.what(first) : words.detail(first);
        }
        CourseEvent now = told.now();
        List<String> wrong = new ArrayList<>();
        if (!first.at().isEqual(now.at())) {
            ZonedDateTime at = first.at().withZoneSameInstant(zone);
            boolean sameDay =
                    at.toLocalDate().equals(now.at().withZoneSameInstant(zone).toLocalDate());
            wrong.add(sameDay ? Dates.time(at.toLocalTime()) : Dates.shortMoment(at));
        }
        if (EventWords.kind(first) != EventWords.kind(now)) {
            wrong.add(words.what(first));
        }
        if (!words.detail(first).equals(words.detail(now))) {
            wrong.add(words.detail(first));
        }
        return String.join(", ", wrong);
    }

    private String detail(Told told) {
        List<String> parts = new ArrayList<>();
        CourseEvent first = told.versions.get(0);
        if (!told.withdrawn) {
            parts.add(words.detail(told.now()));
        }
        String reasons = told.corrections.stream()
                .map(correction -> String.valueOf(correction.stamp().reason()))
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            parts.add(texts.of(told.withdrawn ? "log.withdrawn" : "log.corrected", reasons));
        }
        if (first.stamp().reason() != null) {
            parts.add(texts.of("log.late", first.stamp().reason()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}
