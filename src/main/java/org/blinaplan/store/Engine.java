package org.blinaplan.store;

import java.util.Map;
import javax.sql.DataSource;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.StoreFault;
import org.jdbi.v3.core.Handle;

/** What differs between the two databases. */
interface Engine extends AutoCloseable {
    /** Connections to it. */
    DataSource source();

    /** Words of the migrations that are this database's own. */
    Map<String, String> words();

    /** Refuses a database that can lose what it has confirmed. */
    void checkDurable(Handle handle) throws StoreFault;

    /** From here to the end of the transaction nobody else appends. */
    void holdOthers(Handle handle);

    /** Tells other workstations, when the transaction is done. */
    void announce(Handle handle);

    /** Calls back when another workstation may have added something. */
    EventStore.Watch watch(Runnable changed);

    /** What went wrong, for people. */
    StoreFault explain(Exception fault);

    /** Whether trying again on a new connection can help. */
    boolean isPassing(Exception fault);

    @Override
    void close();
}
