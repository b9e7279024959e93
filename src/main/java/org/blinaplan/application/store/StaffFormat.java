package org.blinaplan.application.store;

/** Writes and reads who works here. */
public interface StaffFormat {
    /** As a record has it. */
    String write(Person person);

    /**
     * What {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    Person read(String json);
}
