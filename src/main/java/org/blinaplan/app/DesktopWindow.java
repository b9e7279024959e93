package org.blinaplan.app;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.blinaplan.cli.WindowWish;
import org.blinaplan.ui.common.Tasks;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.print.SystemPrinting;
import org.blinaplan.ui.shell.Dialogs;
import org.blinaplan.ui.shell.KeptSettings;
import org.blinaplan.ui.shell.Theme;
import org.blinaplan.ui.shell.WindowParts;

/** The window on this computer's desktop. */
final class DesktopWindow {
    /** Its one warning, that JavaFX lies on the class path, says nothing to the person at the desk. Kept, or it is forgotten. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final Composition composition;
    private final WindowWish wish;
    private final Consumer<Throwable> faults;
    private final CountDownLatch closed = new CountDownLatch(1);

    DesktopWindow(Composition composition, WindowWish wish, Consumer<Throwable> faults) {
        this.composition = composition;
        this.wish = wish;
        this.faults = faults;
    }

    /**
     * Opens it and waits until it is closed.
     *
     * @throws RuntimeException or LinkageError where the desktop cannot be used after all
     */
    void show() throws InterruptedException {
        JAVAFX.setLevel(Level.SEVERE);
        Platform.startup(this::open);
        closed.await();
        Platform.exit();
    }

    private void open() {
        try {
            Stage stage = new Stage();
            Texts texts = new Texts(Locale.ENGLISH);
            Dialogs dialogs = new Dialogs(stage, texts);
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
                faults.accept(fault);
                dialogs.tell(texts.of("fault.what"), texts.of("fault.why"));
            });
            Theme.loadFonts();
            WindowParts.Outside outside =
                    new WindowParts.Outside(dialogs, dialogs, new SystemPrinting(), new Tasks(), new KeptSettings());
            stage.setTitle(texts.of("app.name"));
            Desk desk = new Desk(stage, composition, composition.courses(), new KeptPlaces(), outside, texts);
            stage.setOnCloseRequest(event -> {
                if (!desk.mayClose()) {
                    event.consume();
                }
            });
            stage.setOnHidden(event -> {
                desk.close();
                closed.countDown();
            });
            desk.begin(wish);
            stage.show();
        } catch (RuntimeException e) {
            faults.accept(e);
            closed.countDown();
        }
    }
}
