package org.blinaplan.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's sentences in one language, {@code new Texts(Locale.ENGLISH).of("order.undo")}. */
public final class Texts {
    private static final String BUNDLE = "i18n.window";

    private final Locale locale;
    private final ResourceBundle bundle;

    public Texts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /**
     * The sentence of this key, its places {0}, {1} filled.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String of(String key, Object... places) {
        String pattern = bundle.getString(key);
        return places.length == 0 ? pattern : new MessageFormat(pattern, locale).format(places);
    }

    /** Whether there is such a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }
}
