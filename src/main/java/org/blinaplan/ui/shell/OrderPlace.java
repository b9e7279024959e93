package org.blinaplan.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** Where the order in the form is kept: a file, or the store. */
public interface OrderPlace {
    /** What the place is called, as the title says it; absent while the order has none. */
    ReadOnlyObjectProperty<@Nullable String> name();

    /**
     * How sure the order is, in the pill beside the patient.
     *
     * @param unsaved whether something is typed that is not kept
     */
    String pill(boolean unsaved);

    /** Whether a second person has verified what is kept there. */
    default boolean isVerified() {
        return false;
    }

    /** What the status line says of it. */
    String status();

    /** Keeps what stands in the form; false when it is not kept. */
    boolean save();

    /** Whether what stands in the form may go: it is kept, or a person let it go. */
    boolean mayLeave();
}
