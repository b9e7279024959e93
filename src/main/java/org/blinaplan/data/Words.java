package org.blinaplan.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words by which files name the values of an enumeration. */
final class Words {
    private Words() {}

    /** Word to value, in the order of the values. */
    static <E> Map<String, E> of(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }

    /** The name in lower case with hyphens: {@code "not-applicable"}. */
    static String hyphenated(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
