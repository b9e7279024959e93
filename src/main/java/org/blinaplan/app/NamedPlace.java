package org.blinaplan.app;

import java.util.Optional;
import org.blinaplan.ui.entry.EntryParts;

/** A store that was named on the command line: the workstation's own stays what it was. */
final class NamedPlace implements EntryParts.Places {
    private final String location;
    private String person = "";

    NamedPlace(String location) {
        this.location = location;
    }

    @Override
    public Optional<String> store() {
        return Optional.of(location);
    }

    @Override
    public void store(String other) {
        // Named for this time only.
    }

    @Override
    public String person() {
        return person;
    }

    @Override
    public void person(String name) {
        person = name;
    }
}
