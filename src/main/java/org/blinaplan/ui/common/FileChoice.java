package org.blinaplan.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file. */
public interface FileChoice {
    /** The order file to open; empty when the person gave up. */
    Optional<Path> orderToOpen();

    /** Where to write this kind of file; empty when the person gave up. */
    Optional<Path> toSave(Kind kind, String suggestedName);

    /** What is written. */
    enum Kind {
        ORDER,
        PDF,
        STORE
    }
}
