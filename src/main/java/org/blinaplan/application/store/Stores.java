package org.blinaplan.application.store;

import java.util.List;

/** Makes, opens, checks and copies stores. */
public interface Stores {
    /**
     * A new store with one person who can open it.
     *
     * @param location a file, or a {@code jdbc:postgresql:} URL
     * @return the recovery key: it opens the store when every password is lost; print it, it is shown once
     * @throws StoreFault if something is there already, or it cannot be made
     */
    String create(String location, String person, char[] password) throws StoreFault;

    /**
     * Opens it for one person.
     *
     * @throws StoreFault.NotLetIn if name and password do not belong together; the answer takes longer each time
     */
    EventStore open(String location, String person, char[] password) throws StoreFault;

    /** Opens it with the printed recovery key, for an administrator to give out passwords anew. */
    EventStore recover(String location, String person, String recoveryKey) throws StoreFault;

    /**
     * From now on this person opens the store with this password, whatever was before.
     *
     * @param store opened by somebody who may do so; whether that is so is not decided here
     */
    void letIn(EventStore store, String person, char[] password) throws StoreFault;

    /** From now on this person's password opens nothing. */
    void shutOut(EventStore store, String person) throws StoreFault;

    /** Walks every record and the chain: a sentence for the first wrong record, or none where all is right. */
    List<String> check(EventStore store) throws StoreFault;

    /** Whether a head printed at some time is still part of the store's chain. */
    boolean holds(EventStore store, Head printed) throws StoreFault;

    /**
     * Copies everything into a new file while the store is in use.
     *
     * @return how many records it holds
     */
    long backup(String location, String file) throws StoreFault;

    /**
     * Copies a backup into a new store.
     *
     * @return how many records it holds
     * @throws StoreFault if there is something in it already
     */
    long restore(String file, String location) throws StoreFault;
}
