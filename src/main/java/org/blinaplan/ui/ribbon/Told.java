package org.blinaplan.ui.ribbon;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Words that are made when they are first asked for: of the days of a long course few are ever in sight.
 *
 * @param <T> the words
 */
final class Told<T> {
    private final Supplier<T> words;
    private @Nullable T made;

    Told(Supplier<T> words) {
        this.words = words;
    }

    T get() {
        T known = made;
        if (known == null) {
            known = words.get();
            made = known;
        }
        return known;
    }
}
