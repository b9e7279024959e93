package org.blinaplan.application.teaching;

import org.blinaplan.application.store.Role;

/** Who works at the invented hospital. */
public enum Colleague {
    ADMINISTRATOR("admin", Role.ADMINISTRATOR),
    /** Writes the orders, and makes the bags. */
    REYES("m.reyes", Role.PHARMACIST),
    /** Verifies the orders, and checks the bags. */
    OKONJO("t.okonjo", Role.PHARMACIST),
    /** Records what happens at the bedside. */
    LOWE("s.lowe", Role.NURSE);

    private final String text;
    private final Role role;

    Colleague(String text, Role role) {
        this.text = text;
        this.role = role;
    }

    /** The name by which the person opens the store. */
    public String text() {
        return text;
    }

    /** What the person is. */
    public Role role() {
        return role;
    }
}
