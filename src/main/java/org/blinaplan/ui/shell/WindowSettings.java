package org.blinaplan.ui.shell;

/** What a person has chosen for the window, kept from one start to the next. */
public interface WindowSettings {
    /** Whether the window is dark. */
    boolean dark();

    /** Keeps the choice. */
    void dark(boolean dark);

    /** Text size in per cent of the usual: 100, 125, 150 or 200. */
    int textPercent();

    /** Keeps the choice. */
    void textPercent(int percent);
}
