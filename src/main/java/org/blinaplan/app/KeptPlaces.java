package org.blinaplan.app;

import java.util.Optional;
import java.util.prefs.Preferences;
import org.blinaplan.ui.entry.EntryParts;

/** Where the store of this workstation is, in the preferences of the person who is logged in. */
final class KeptPlaces implements EntryParts.Places {
    private static final String STORE = "store";
    private static final String PERSON = "person";

    private final Preferences preferences = Preferences.userRoot().node("org/blinaplan/store");

    @Override
    public Optional<String> store() {
        return Optional.ofNullable(preferences.get(STORE, null));
    }

    @Override
    public void store(String location) {
        preferences.put(STORE, location);
    }

    @Override
    public String person() {
        return preferences.get(PERSON, "");
    }

    @Override
    public void person(String name) {
        preferences.put(PERSON, name);
    }
}
