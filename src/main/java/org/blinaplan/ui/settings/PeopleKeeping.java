package org.blinaplan.ui.settings;

import java.util.List;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;

/** Where it is kept who may open the store. Slow: a password is made hard to guess. */
public interface PeopleKeeping {
    /** Everybody who may or might open it. */
    List<Person> people() throws StoreFault;

    /** From now on this person opens the store with this password, in this role. */
    void letIn(String name, Role role, char[] password) throws StoreFault;

    /** From now on this person is shut out. */
    void lock(String name) throws StoreFault;
}
