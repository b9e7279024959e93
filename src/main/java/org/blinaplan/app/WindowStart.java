package org.blinaplan.app;

import java.util.function.Consumer;
import org.blinaplan.cli.DemonstrationPapers;
import org.blinaplan.cli.Streams;
import org.blinaplan.cli.WindowWish;

/** Starts the program without a command: the window where there is a display, otherwise the papers of invented patients. */
public final class WindowStart {
    private final Composition composition;
    private final Streams streams;
    private final Consumer<Throwable> faults;

    public WindowStart(Composition composition, Streams streams, Consumer<Throwable> faults) {
        this.composition = composition;
        this.streams = streams;
        this.faults = faults;
    }

    /** The exit status, once the window is closed or the papers are written. */
    public int start(WindowWish wish) {
        if (Display.isHere()) {
            try {
                new DesktopWindow(composition, wish, faults).show();
                return 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 0;
            } catch (RuntimeException | LinkageError e) {
                faults.accept(e);
            }
        }
        return new DemonstrationPapers(
                        composition.program(),
                        composition::wardPaper,
                        () -> composition.teaching().open(),
                        streams,
                        faults)
                .write();
    }
}
