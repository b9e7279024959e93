package org.blinaplan.app;

import java.util.function.Consumer;
import org.blinaplan.cli.DemonstrationPlan;
import org.blinaplan.cli.Streams;
import org.blinaplan.cli.WindowWish;
import org.blinaplan.domain.site.SitePolicy;

/** Starts the program without a command: the window where there is a display, otherwise the demonstration. */
public final class WindowStart {
    private final Composition composition;
    private final Streams streams;
    private final Consumer<Throwable> faults;

    public WindowStart(Composition composition, Streams streams, Consumer<Throwable> faults) {
        this.composition = composition;
        this.streams = streams;
        this.faults = faults;
    }

    /** The exit status, once the window is closed or the demonstration is written. */
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
        return new DemonstrationPlan(composition.program(), streams, faults)
                .write(wish.site() == null ? SitePolicy.DEFAULT : wish.site());
    }
}
