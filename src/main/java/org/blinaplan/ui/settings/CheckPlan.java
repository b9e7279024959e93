package org.blinaplan.ui.settings;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The monitoring plan while it is edited: the site's own list, or the program's, which cannot be changed. */
public final class CheckPlan {
    private final List<Map<CheckField, String>> usual;
    private final Runnable edited;
    private final ObservableList<CheckRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();

    /**
     * A plan of the program's checks.
     *
     * @param usual the program's list
     * @param edited called after every change
     */
    CheckPlan(List<Map<CheckField, String>> usual, Runnable edited) {
        this.usual = usual;
        this.edited = edited;
        show(null);
    }

    /** Whether the site has a list of its own. */
    public ReadOnlyBooleanProperty own() {
        return own.getReadOnlyProperty();
    }

    /** The list that holds: the site's or the program's. */
    ObservableList<CheckRow> rows() {
        return rows;
    }

    /** The site's own list; null where the program's holds. */
    @Nullable
    List<Map<CheckField, String>> typed() {
        return own.get() ? rows.stream().map(CheckRow::typed).toList() : null;
    }

    /** Shows this list, null being the program's; no edit. */
    void show(@Nullable List<Map<CheckField, String>> checks) {
        rows.setAll((checks == null ? usual : checks).stream().map(this::row).toList());
        own.set(checks != null);
    }

    private CheckRow row(Map<CheckField, String> typed) {
        return new CheckRow(typed, edited);
    }

    /** Begins a list of the site's own with the program's checks. */
    public void makeOwn() {
        show(usual);
        edited.run();
    }

    /** Leaves the checks to the program. */
    public void usePrograms() {
        show(null);
        edited.run();
    }

    /** One more check, at the end. */
    void add() {
        rows.add(row(Map.of(CheckField.ANCHOR, "cycle-start")));
        edited.run();
    }

    void remove(CheckRow row) {
        if (own.get() && rows.remove(row)) {
            edited.run();
        }
    }
}
