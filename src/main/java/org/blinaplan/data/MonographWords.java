package org.blinaplan.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.monograph.Phase;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.domain.monograph.ReactionResponse;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.patient.Philadelphia;

/** The fixed words of a monograph file. */
final class MonographWords {
    static final Field<Confidence> CONFIDENCE = words(Confidence.values());
    static final Field<AgeGroup> AGE_GROUP = words(AgeGroup.values());
    static final Field<Philadelphia> PHILADELPHIA = words(Philadelphia.values());
    static final Field<DoseLevel> DOSE_LEVEL = words(DoseLevel.values());
    static final Field<Phase> PHASE = words(Phase.values(), Phase::text);
    static final Field<Occasion> OCCASION = words(Occasion.values(), Occasion::text);

    static final Field<Reaction> REACTION = words(Reaction.values());
    static final Field<ReactionResponse> RESPONSE = words(ReactionResponse.values());

    private MonographWords() {}

    /** The names of an enum in lower case with hyphens: {@code read}. */
    private static <E extends Enum<E>> Field<E> words(E[] values) {
        return words(values, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <E extends Enum<E>> Field<E> words(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return Field.oneOf(words);
    }
}
