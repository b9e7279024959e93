package org.blinaplan.ui.today;

import org.blinaplan.application.ward.WardDay;

/** What people ask for on the screen Today. */
public interface TodayCommands {
    /** Shows the course of this id. */
    void openCourse(String course);

    /** Opens the log of this course at the restart. */
    void logRestart(String course);

    /** Prints what is shown. */
    void print(WardDay day);
}
