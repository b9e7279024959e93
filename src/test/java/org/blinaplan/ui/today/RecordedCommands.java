package org.blinaplan.ui.today;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.ward.WardDay;

/** Keeps what people asked for. */
final class RecordedCommands implements TodayCommands {
    final List<String> opened = new ArrayList<>();
    final List<String> restarts = new ArrayList<>();
    final List<WardDay> printed = new ArrayList<>();

    @Override
    public void openCourse(String course) {
        opened.add(course);
    }

    @Override
    public void logRestart(String course) {
        restarts.add(course);
    }

    @Override
    public void print(WardDay day) {
        printed.add(day);
    }
}
