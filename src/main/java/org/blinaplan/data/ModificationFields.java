package org.blinaplan.data;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.monograph.CorticosteroidCourse;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.MedicineDose;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.domain.monograph.ReactionResponse;
import org.blinaplan.domain.monograph.Resumption;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.StoppingLimit;
import org.blinaplan.domain.monograph.UpperLimit;
import org.jspecify.annotations.Nullable;

/** Reads one row of the table of dose modifications. */
final class ModificationFields {
    private static final int WORST_GRADE = 5;
    private static final int MOST_TIMES = 100;

    private final MonographSources sources;

    ModificationFields(MonographSources sources) {
        this.sources = sources;
    }

    @Nullable
    DoseModification modification(ObjectReader reader) {
        Reaction reaction = reader.required("reaction", MonographWords.REACTION);
        List<Integer> grades =
                reader.optional("grades", Field.atLeastOne(Field.listOf(Field.wholeNumber(1, WORST_GRADE))), List.of());
        String condition = reader.optional("condition", Field.text(), "");
        List<UpperLimit> limits = reader.optional(
                "limits", Field.atLeastOne(Field.listOf(Field.object(ModificationFields::limit))), List.of());
        ReactionResponse response = reader.required("response", MonographWords.RESPONSE);
        CorticosteroidCourse corticosteroid = reader.optional("corticosteroid", Field.object(this::corticosteroid));
        Resumption resumption = reader.optional("resumption", Field.object(this::resumption));
        StoppingLimit stopping = reader.optional("stopping", Field.object(ModificationFields::stopping));
        Source source = sources.of(reader);
        if (resumption != null && response != ReactionResponse.INTERRUPT) {
            reader.problems().add(reader.at("resumption"), "belongs to a row whose response is \"interrupt\" only");
        }
        return reaction == null || response == null || source == null
                ? null
                : new DoseModification(
                        reaction, grades, condition, limits, response, corticosteroid, resumption, stopping, source);
    }

    private @Nullable CorticosteroidCourse corticosteroid(ObjectReader reader) {
        MedicineDose fixed = reader.required("fixed", Field.object(PremedicationFields::medicine));
        MedicineDose bySurface = reader.optional("bySurface", Field.object(PremedicationFields::medicine));
        Duration every = reader.optional("every", Field.duration());
        Duration upTo = reader.optional("upTo", Field.duration());
        Duration taper = reader.optional("taper", Field.duration());
        Source source = sources.of(reader);
        return fixed == null || source == null
                ? null
                : new CorticosteroidCourse(fixed, bySurface, every, upTo, taper, source);
    }

    private @Nullable Resumption resumption(ObjectReader reader) {
        Integer grade = reader.required("heldUntilGrade", Field.wholeNumber(0, WORST_GRADE));
        Duration stableFor = reader.optional("stableFor", Field.duration());
        DoseLevel level = reader.optional("restartLevel", MonographWords.DOSE_LEVEL);
        Duration stepAfter = reader.optional("stepAfter", Field.duration());
        CorticosteroidCourse cover = reader.optional("cover", Field.object(this::corticosteroid));
        return grade == null
                ? null
                : Placed.made(reader, () -> new Resumption(grade, stableFor, level, stepAfter, cover));
    }

    private static @Nullable StoppingLimit stopping(ObjectReader reader) {
        Duration longer = reader.optional("resolutionLongerThan", Field.duration());
        DoseLevel level = reader.optional("atLevel", MonographWords.DOSE_LEVEL);
        Integer occurrences = reader.optional("moreThanOccurrences", Field.wholeNumber(1, MOST_TIMES));
        return Placed.made(reader, () -> new StoppingLimit(longer, level, occurrences));
    }

    private static @Nullable UpperLimit limit(ObjectReader reader) {
        String marker = reader.required("marker", Field.text());
        Integer times = reader.required("timesUpperLimit", Field.wholeNumber(1, MOST_TIMES));
        return marker == null || times == null ? null : new UpperLimit(marker, times);
    }
}
