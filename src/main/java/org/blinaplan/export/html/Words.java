package org.blinaplan.export.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.blinaplan.application.PrintOptions.Language;

/** The wording of the patient calendar in one language, one wording per meaning. */
final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, read(language));
        }
    }

    private final Map<String, String> texts;

    private Words(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** The words of this language. */
    static Words of(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no words in " + language);
        }
        return words;
    }

    private static Words read(Language language) {
        Properties properties = new Properties();
        String path = "/i18n/calendar_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try {
            properties.load(new StringReader(Resource.text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Words(texts);
    }

    /**
     * A wording with its places filled in: {@code text("visit.at", "09:00")} is {@code "Visit 09:00"}.
     *
     * @throws IllegalArgumentException if there is no such wording
     */
    String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '{') {
                filled.append(values[text.charAt(at + 1) - '0']);
                at += "{0}".length();
            } else {
                filled.append(text.charAt(at));
                at++;
            }
        }
        return filled.toString();
    }

    /** Whether there is such a wording. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every wording by key, for the templates. */
    Map<String, String> all() {
        return texts;
    }
}
