package org.blinaplan.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that must not hold up the window. */
public interface Background {
    /**
     * Works, and then hands the result or the failure to the window; neither after it was cancelled.
     *
     * @param what is being done, for people
     * @param <T> what it gives
     */
    <T> void run(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Stops what is running; nothing of it reaches the window any more. */
    void cancel();
}
