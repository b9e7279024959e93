package org.blinaplan.ui.ward;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.blinaplan.application.course.CourseIndex;
import org.blinaplan.application.course.PlanUnderWay.UnderWay;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.ui.common.Texts;

/** Every course of the store, found as somebody types. */
public final class PatientsViewModel {
    /** More than anybody reads: who looks for one types more of the name. */
    private static final int MOST = 200;

    private final Clock clock;
    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PatientRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final Map<StreamId, UnderWay> underWay = new HashMap<>();
    private CourseIndex index = CourseIndex.EMPTY;

    PatientsViewModel(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
        typed.addListener((property, before, now) -> search());
    }

    /** What somebody looks for. */
    public StringProperty typed() {
        return typed;
    }

    /** What was found, the best match first. */
    ObservableList<PatientRow> rows() {
        return rows;
    }

    /** How many were found. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The store as of now. */
    void show(CourseIndex read, List<UnderWay> planned) {
        index = read;
        underWay.clear();
        planned.forEach(course -> underWay.put(course.indexed().id(), course));
        search();
    }

    private void search() {
        List<PatientRow> found = index.search(typed.get(), MOST + 1).stream()
                .map(course -> PatientRow.of(course, underWay.get(course.id()), clock.instant(), texts))
                .toList();
        boolean more = found.size() > MOST;
        rows.setAll(more ? found.subList(0, MOST) : found);
        count.set(
                more
                        ? texts.of("patients.more", MOST, index.courses().size())
                        : texts.of(
                                "patients.count", found.size(), index.courses().size()));
    }
}
