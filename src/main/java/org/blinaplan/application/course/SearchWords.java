package org.blinaplan.application.course;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as it is searched: its runs of letters and digits, in small letters without accents. {@code "Müller-Øst"} is
 * {@code muller, ost}.
 *
 * @param words in order
 */
record SearchWords(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int ASCII = 0x80;

    /** Letters whose stroke or join is no accent to Unicode. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00f0', "d"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0131', "i"),
            Map.entry('\u03c2', "\u03c3"));

    SearchWords {
        words = List.copyOf(words);
    }

    static SearchWords of(String text) {
        return new SearchWords(WORD.matcher(plain(text.toLowerCase(Locale.ROOT)))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static String plain(String small) {
        if (small.chars().allMatch(letter -> letter < ASCII)) {
            return small;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            plain.append(PLAIN.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
        }
        return plain.toString();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All of it in one: {@code mrn1001}. */
    String joined() {
        return String.join("", words);
    }

    /** Whether one of its words begins like this. */
    boolean anyBegins(String start) {
        return words.stream().anyMatch(word -> word.startsWith(start));
    }

    /** From each of its words to the end: {@code mrn1001, 1001}. */
    List<String> tails() {
        List<String> tails = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tails.add(String.join("", words.subList(i, words.size())));
        }
        return tails;
    }
}
