package org.blinaplan.export.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.blinaplan.application.PrintOptions.Language;

/** The wording of one document in one language, one wording per meaning; what every document says is in all of them. */
final class Words {
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final Map<String, String> texts;

    private Words(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** The words of this document in this language: {@code of("calendar", Language.DE)}. */
    static Words of(String document, Language language) {
        String code = "_" + language.name().toLowerCase(Locale.ROOT);
        return READ.computeIfAbsent(document + code, name -> {
            Map<String, String> texts = new TreeMap<>(read("paper" + code));
            texts.putAll(read(name));
            return new Words(texts);
        });
    }

    private static Map<String, String> read(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text("/i18n/" + name + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
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
