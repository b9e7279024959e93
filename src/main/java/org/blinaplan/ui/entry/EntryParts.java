package org.blinaplan.ui.entry;

import java.util.Optional;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.ui.common.Background;

/**
 * What the way in works with.
 *
 * @param keep makes and opens stores
 * @param places where the store of this workstation is
 * @param usualPlace a file in the user's data folder
 * @param background where a password is checked: it takes a second
 * @param ways where the way leads
 */
public record EntryParts(KeepStore keep, Places places, String usualPlace, Background background, Ways ways) {

    /** Where the store of this workstation is, and who has opened it last. */
    public interface Places {
        /** Its file or URL; empty on a workstation that was never set up. */
        Optional<String> store();

        /** Keeps it. */
        void store(String location);

        /** Who has opened it last; empty where nobody has. */
        String person();

        /** Keeps it. */
        void person(String name);
    }

    /** Where the way leads. */
    public interface Ways {
        /** Into the store, opened by this person. */
        void opened(OpenedStore store);

        /** To invented patients, for teaching. */
        void teaching();

        /** To one order in a file, without a store. */
        void withoutStore();
    }
}
