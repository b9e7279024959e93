package org.blinaplan.data;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Interruptions;
import org.blinaplan.domain.monograph.Note;
import org.blinaplan.domain.monograph.Safety;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.TimeWindows;
import org.blinaplan.domain.monograph.TimeWindows.FirstDays;
import org.jspecify.annotations.Nullable;

/** Reads interruption limits, dose modifications, time windows and notes. */
final class SafetyFields {
    private static final int MOST_DAYS = 28;

    private final MonographSources sources;

    SafetyFields(MonographSources sources) {
        this.sources = sources;
    }

    @Nullable
    Safety safety(ObjectReader reader) {
        Interruptions interruptions = reader.required("interruptions", Field.object(this::interruptions));
        List<DoseModification> modifications = reader.required(
                "modifications",
                Field.atLeastOne(Field.listOf(Field.object(new ModificationFields(sources)::modification))));
        TimeWindows windows = reader.required("windows", Field.object(this::windows));
        List<Note> notes = reader.required("notes", Field.listOf(Field.object(this::note)));
        return interruptions == null || modifications == null || windows == null || notes == null
                ? null
                : new Safety(interruptions, modifications, windows, notes);
    }

    private @Nullable Interruptions interruptions(ObjectReader reader) {
        Cited<Duration> supervised = reader.required("supervisedRestartFrom", duration());
        Cited<Duration> sameCycle = reader.required("sameCycleUpTo", duration());
        Cited<Integer> days =
                reader.required("infusionDaysInAll", sources.cited(Field.wholeNumber(MOST_DAYS, MOST_DAYS)));
        Cited<Duration> overdose = reader.required("overdoseRestartFrom", duration());
        return supervised == null || sameCycle == null || days == null || overdose == null
                ? null
                : new Interruptions(supervised, sameCycle, days, overdose);
    }

    private @Nullable TimeWindows windows(ObjectReader reader) {
        List<Cited<FirstDays>> cyp = reader.required(
                "cypDrugs", Field.atLeastOne(Field.listOf(sources.cited(Field.object(SafetyFields::firstDays)))));
        Cited<Duration> vaccine = reader.required("liveVaccineBefore", duration());
        Cited<Duration> contraception = reader.required("contraceptionAfter", duration());
        Cited<Duration> breastFeeding = reader.required("breastFeedingAfter", duration());
        Cited<Duration> antipyretic = reader.optional("antipyreticFirst", duration());
        return cyp == null || vaccine == null || contraception == null || breastFeeding == null
                ? null
                : new TimeWindows(cyp, vaccine, contraception, breastFeeding, antipyretic);
    }

    private static @Nullable FirstDays firstDays(ObjectReader reader) {
        Integer cycle = reader.required("cycle", Field.wholeNumber(1, CycleFields.MOST_CYCLES));
        Integer days = reader.required("days", Field.wholeNumber(1, MOST_DAYS));
        return cycle == null || days == null ? null : new FirstDays(cycle, days);
    }

    private @Nullable Note note(ObjectReader reader) {
        String topic = reader.required("topic", Field.text());
        String text = reader.required("text", Field.text());
        Source source = sources.of(reader);
        return topic == null || text == null || source == null ? null : new Note(topic, text, source);
    }

    private Field<Cited<Duration>> duration() {
        return sources.cited(Field.duration());
    }
}
