package org.blinaplan.store;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.blinaplan.application.store.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for changes again and again, on a thread of its own, until it is closed. */
final class Polling implements EventStore.Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);
    private static final long PAUSE_MILLIS = 500;

    private final Source source;
    private final Runnable changed;
    private final CountDownLatch end = new CountDownLatch(1);

    private Polling(Source source, Runnable changed) {
        this.source = source;
        this.changed = changed;
    }

    /** Where it looks. */
    interface Source {
        /** Whether something was added since the last look; may wait a little. */
        boolean hasChanged() throws SQLException;

        void close() throws SQLException;
    }

    static Polling start(Source source, Runnable changed) {
        Polling polling = new Polling(source, changed);
        Thread thread = new Thread(polling::run, "store-watch");
        thread.setDaemon(true);
        thread.start();
        return polling;
    }

    private void run() {
        try {
            while (!end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            try {
                source.close();
            } catch (SQLException e) {
                LOG.debug("closing the watch of the store failed");
            }
        }
    }

    /** A look that fails is taken for a change: whoever reads then is told what is wrong. */
    private void look() {
        try {
            if (source.hasChanged()) {
                changed.run();
            }
        } catch (SQLException e) {
            LOG.warn("the store could not be watched: SQL state {}", e.getSQLState());
            changed.run();
        }
    }

    @Override
    public void close() {
        end.countDown();
    }
}
