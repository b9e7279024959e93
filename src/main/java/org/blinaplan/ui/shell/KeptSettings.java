package org.blinaplan.ui.shell;

import java.util.prefs.Preferences;

/** Settings in the preferences of the person who is logged in. */
public final class KeptSettings implements WindowSettings {
    private static final String DARK = "dark";
    private static final String TEXT = "textPercent";
    private static final int USUAL = 100;

    private final Preferences preferences = Preferences.userRoot().node("org/blinaplan/window");

    @Override
    public boolean dark() {
        return preferences.getBoolean(DARK, false);
    }

    @Override
    public void dark(boolean dark) {
        preferences.putBoolean(DARK, dark);
    }

    @Override
    public int textPercent() {
        return preferences.getInt(TEXT, USUAL);
    }

    @Override
    public void textPercent(int percent) {
        preferences.putInt(TEXT, percent);
    }
}
