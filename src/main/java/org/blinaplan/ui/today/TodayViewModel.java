package org.blinaplan.ui.today;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.Staff;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What is due now, for whom and how far ahead. */
public final class TodayViewModel {
    private final TodayCommands commands;
    private final Texts texts;
    private final ObjectProperty<@Nullable WardDay> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Staff> staff = new SimpleObjectProperty<>(Staff.BOTH);
    private final ObjectProperty<Horizon> horizon = new SimpleObjectProperty<>(Horizon.HOURS_48);
    private final ReadOnlyObjectWrapper<@Nullable TodayState> state = new ReadOnlyObjectWrapper<>();

    public TodayViewModel(TodayCommands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
        day.addListener((property, before, now) -> refresh());
        staff.addListener((property, before, now) -> refresh());
        horizon.addListener((property, before, now) -> refresh());
    }

    /** The ward's day, 48 hours ahead and for everyone; absent while it is computed for the first time. */
    public ObjectProperty<@Nullable WardDay> day() {
        return day;
    }

    /** Whose tasks are shown; everyone's at first. */
    public ObjectProperty<Staff> staff() {
        return staff;
    }

    /** How far ahead is shown; 48 hours at first. */
    public ObjectProperty<Horizon> horizon() {
        return horizon;
    }

    /** What is shown; absent as long as the day is. */
    public ReadOnlyObjectProperty<@Nullable TodayState> state() {
        return state.getReadOnlyProperty();
    }

    /** Opens the course of a row. */
    public void open(String course) {
        commands.openCourse(course);
    }

    /** Opens the log of this interruption. */
    public void logRestart(String course) {
        commands.logRestart(course);
    }

    /** The same for the longest interruption; nothing where there is none. */
    public void logFirstRestart() {
        TodayState shown = state.get();
        if (shown != null && !shown.cards().isEmpty()) {
            logRestart(shown.cards().get(0).course());
        }
    }

    /** Prints what is shown. */
    public void print() {
        WardDay shown = shown();
        if (shown != null) {
            commands.print(shown);
        }
    }

    private @Nullable WardDay shown() {
        WardDay known = day.get();
        return known == null ? null : known.within(horizon.get()).forStaff(staff.get());
    }

    private void refresh() {
        WardDay shown = shown();
        state.set(shown == null ? null : DayReader.read(shown, staff.get(), texts));
    }
}
