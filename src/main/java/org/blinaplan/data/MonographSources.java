package org.blinaplan.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/** The documents a monograph file cites, listed once and named by id everywhere else in the file. */
final class MonographSources {
    private final Map<String, Citation> citations = new HashMap<>();

    /** Reads the list {@code sources}. */
    static MonographSources read(ObjectReader reader) {
        MonographSources sources = new MonographSources();
        List<Placed<Named>> listed =
                reader.required("sources", Field.atLeastOne(Placed.listOf(Field.object(MonographSources::named))));
        for (Placed<Named> source : listed == null ? List.<Placed<Named>>of() : listed) {
            if (sources.citations.putIfAbsent(
                            source.value().id(), source.value().citation())
                    != null) {
                reader.problems()
                        .add(source.path() + ".id", "\"" + source.value().id() + "\" names another source already");
            }
        }
        return sources;
    }

    /** The fields {@code source} and {@code confidence} of an object. */
    @Nullable
    Source of(ObjectReader reader) {
        Citation citation = reader.required("source", Field.text(this::citation));
        Confidence confidence = reader.required("confidence", MonographWords.CONFIDENCE);
        return citation == null || confidence == null ? null : new Source(citation, confidence);
    }

    /** An object with {@code value}, {@code source} and {@code confidence}. */
    <T> Field<Cited<T>> cited(Field<T> value) {
        return Field.object(reader -> {
            T number = reader.required("value", value);
            Source source = of(reader);
            return number == null || source == null ? null : new Cited<>(number, source);
        });
    }

    private Citation citation(String id) {
        Citation citation = citations.get(id);
        if (citation == null) {
            throw new IllegalArgumentException("\"" + id + "\" is not the id of a source in $.sources");
        }
        return citation;
    }

    private static @Nullable Named named(ObjectReader reader) {
        String id = reader.required("id", Field.text());
        String document = reader.required("document", Field.text());
        String section = reader.required("section", Field.text());
        String edition = reader.required("edition", Field.text());
        return id == null || document == null || section == null || edition == null
                ? null
                : new Named(id, new Citation(document, section, edition));
    }

    private record Named(String id, Citation citation) {}
}
