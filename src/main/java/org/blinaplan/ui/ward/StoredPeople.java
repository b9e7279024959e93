package org.blinaplan.ui.ward;

import java.util.List;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.settings.PeopleKeeping;

/**
 * Who may open the store, for the screen that says so.
 *
 * @param keep decides what may be done
 * @param store opened by the person at the desk
 */
record StoredPeople(KeepStore keep, OpenedStore store) implements PeopleKeeping {
    @Override
    public List<Person> people() throws StoreFault {
        return keep.people(store);
    }

    @Override
    public void letIn(String name, Role role, char[] password) throws StoreFault {
        keep.letIn(store, name, role, password);
    }

    @Override
    public void lock(String name) throws StoreFault {
        keep.lock(store, name);
    }
}
