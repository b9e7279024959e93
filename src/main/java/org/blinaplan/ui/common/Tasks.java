package org.blinaplan.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/** Background work on one thread of its own; the newest wins, older work still running is dropped. */
public final class Tasks implements Background {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "window-work");
        worker.setDaemon(true);
        return worker;
    });
    private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
    private @Nullable Task<?> current;

    /** What is being done, empty when nothing is. */
    public ReadOnlyStringProperty running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public <T> void run(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("background work starts on the window's thread");
        }
        cancel();
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        current = task;
        running.set(what);
        task.setOnSucceeded(event -> end(task, () -> done.accept(task.getValue())));
        task.setOnFailed(event -> end(task, () -> failed.accept(exception(task.getException()))));
        thread.execute(task);
    }

    private void end(Task<?> task, Runnable result) {
        if (current == task) {
            current = null;
            running.set("");
            result.run();
        }
    }

    private static Exception exception(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new IllegalStateException(thrown);
    }

    @Override
    public void cancel() {
        Task<?> task = current;
        current = null;
        running.set("");
        if (task != null) {
            task.cancel(true);
        }
    }
}
