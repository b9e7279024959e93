package org.blinaplan.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.jspecify.annotations.Nullable;

/** People of one hospital, with their passwords. */
final class PeopleInMemory implements PeopleKeeping {
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, String> passwords = new LinkedHashMap<>();

    @Nullable
    StoreFault fault;

    PeopleInMemory() {
        add("M. Reyes", Role.ADMINISTRATOR, false);
        add("A. Ortiz", Role.PHARMACIST, false);
        add("B. Lind", Role.NURSE, false);
        add("C. Okoye", Role.NURSE, true);
    }

    private void add(String name, Role role, boolean locked) {
        people.put(name, new Person(name, role, locked));
    }

    @Override
    public List<Person> people() {
        return new ArrayList<>(people.values());
    }

    @Override
    public void letIn(String name, Role role, char[] password) throws StoreFault {
        if (fault != null) {
            throw fault;
        }
        add(name, role, false);
        passwords.put(name, new String(password));
    }

    @Override
    public void lock(String name) throws StoreFault {
        if (fault != null) {
            throw fault;
        }
        add(name, Objects.requireNonNull(people.get(name)).role(), true);
    }
}
