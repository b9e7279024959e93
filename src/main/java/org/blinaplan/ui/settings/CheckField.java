package org.blinaplan.ui.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields of one check of the monitoring plan, in the order of the Tab key. */
public enum CheckField {
    WHAT,
    KIND,
    CYCLES,
    ANCHOR,
    FROM,
    EVERY,
    UNTIL,
    SETTING;

    /** In the file: {@code "what"}. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isDuration() {
        return this == FROM || this == EVERY || this == UNTIL;
    }

    boolean isChoice() {
        return this == KIND || this == ANCHOR || this == SETTING;
    }

    /** The field that speaks for this place within a check; what is said of the whole check is said of its name. */
    static CheckField of(String path) {
        Optional<CheckField> field = Arrays.stream(values())
                .filter(own -> path.equals(own.path()) || path.startsWith(own.path() + "."))
                .findFirst();
        return field.orElse(WHAT);
    }
}
