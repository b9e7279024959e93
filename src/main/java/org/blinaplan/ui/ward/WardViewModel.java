package org.blinaplan.ui.ward;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.blinaplan.application.course.CourseIndex;
import org.blinaplan.application.course.PlanUnderWay.Planned;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.ward.DayUnderWay;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.ui.common.Background;
import org.jspecify.annotations.Nullable;

/** The department as it stands now: read and planned in the background whenever the store or the time has changed. */
public final class WardViewModel {
    private final WardParts parts;
    private final Background background;
    private final ObjectProperty<Place> place;
    private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private CourseIndex index = CourseIndex.EMPTY;
    private @Nullable Planned planned;
    private boolean opened;
    private boolean running;
    private boolean again;

    /** The places of the window. */
    public enum Place {
        TODAY,
        PATIENTS,
        SETTINGS,
        COURSE
    }

    /**
     * What was read of the store.
     *
     * @param index every course
     * @param planned those that are not over
     * @param day what is due
     */
    record Read(CourseIndex index, Planned planned, WardDay day) {}

    WardViewModel(WardParts parts) {
        this.parts = parts;
        background = parts.backgrounds().get();
        place = new SimpleObjectProperty<>(mayRead() ? Place.TODAY : Place.SETTINGS);
    }

    /** Whether the person at the desk reads courses at all. */
    boolean mayRead() {
        return parts.store().person().role().may(Deed.READ_COURSES);
    }

    /** Which place is shown. */
    public ObjectProperty<Place> place() {
        return place;
    }

    /** What was read last; absent before the first time. */
    ReadOnlyObjectProperty<@Nullable Read> read() {
        return read.getReadOnlyProperty();
    }

    /** Why the store could not be read; empty where it could. */
    ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }

    /** Reads it anew; what is being read already is read once more afterwards. */
    void refresh() {
        if (!mayRead()) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        running = true;
        CourseIndex before = index;
        Planned last = planned;
        boolean first = !opened;
        background.run("ward", () -> reading(first, before, last), this::done, this::failed);
    }

    private Read reading(boolean first, CourseIndex before, @Nullable Planned last) throws StoreFault {
        CourseIndex now = first
                ? parts.use().index().open(parts.store())
                : parts.use().index().further(parts.store(), before);
        var instant = parts.clock().instant();
        Planned all = parts.use().underWay().further(parts.store(), now, instant, last);
        return new Read(now, all, DayUnderWay.of(all.courses(), instant.atZone(parts.zone()), Horizon.HOURS_48));
    }

    private void done(Read now) {
        running = false;
        opened = true;
        index = now.index();
        planned = now.planned();
        fault.set("");
        read.set(now);
        if (again) {
            again = false;
            refresh();
        }
    }

    private void failed(Exception why) {
        running = false;
        again = false;
        if (!(why instanceof StoreFault)) {
            throw new IllegalStateException("the store could not be read", why);
        }
        fault.set(String.valueOf(why.getMessage()));
    }
}
