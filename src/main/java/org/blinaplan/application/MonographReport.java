package org.blinaplan.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.MissingRow;
import org.blinaplan.domain.monograph.Monograph;

/** What a site must know before it trusts a monograph: adopted or not, how sure its numbers are, what is missing. */
public final class MonographReport {
    private MonographReport() {}

    /**
     * Lines to print. The first is not indented: {@code "us-2024-06, edition 2024-06: not adopted"}; then the counts,
     * every unconfirmed number with its path and source, and every missing row.
     */
    public static List<String> lines(Monograph monograph) {
        List<MonographNumber> numbers = MonographNumbers.of(monograph);
        List<String> lines = new ArrayList<>();
        lines.add(monograph.id() + ", edition " + monograph.edition() + ": "
                + (monograph.adopted() ? "adopted" : "not adopted"));
        lines.add("  " + monograph.title());
        lines.add("  numbers: "
                + Stream.of(Confidence.values())
                        .map(confidence -> with(numbers, confidence).size() + " "
                                + confidence.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        lines.add("  unconfirmed:");
        List<MonographNumber> unconfirmed = with(numbers, Confidence.UNCONFIRMED);
        unconfirmed.forEach(number -> lines.add("    " + number));
        if (unconfirmed.isEmpty()) {
            lines.add("    none");
        }
        lines.add("  missing:");
        for (MissingRow row : monograph.missing()) {
            lines.add("    " + row.path() + ": " + row.text());
        }
        if (monograph.missing().isEmpty()) {
            lines.add("    nothing");
        }
        return List.copyOf(lines);
    }

    private static List<MonographNumber> with(List<MonographNumber> numbers, Confidence confidence) {
        return numbers.stream()
                .filter(number -> number.source().confidence() == confidence)
                .toList();
    }
}
