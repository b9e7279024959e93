package org.blinaplan.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * Says in one sentence that the program itself failed, and records where in its code. The record has the kinds of
 * the exceptions and the lines of code, never their messages: a message may repeat what was entered of a patient.
 */
public final class FaultLog implements Consumer<Throwable> {
    private static final String FOLDER = "blinaplan.log.folder";

    private final PrintWriter err;
    private final Path file;

    /** A log in the user's data folder that tells people on standard error. */
    public FaultLog(PrintWriter err) {
        this.err = err;
        Path folder = DataFolder.here();
        this.file = folder.resolve("blinaplan.log");
        System.setProperty(FOLDER, folder.toString());
    }

    @Override
    public void accept(Throwable fault) {
        LoggerFactory.getLogger(FaultLog.class).error("{}", trace(fault));
        err.println("The program failed (" + fault.getClass().getSimpleName()
                + "); this is not a fault of the input"
                + (Files.exists(file) ? "; " + file + " says where. Please report it." : ". Please report it."));
        err.flush();
    }

    /** The kinds of the exceptions and the lines of code they passed. */
    static String trace(Throwable fault) {
        String frames = Arrays.stream(fault.getStackTrace())
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n  "));
        Throwable cause = fault.getCause();
        return fault.getClass().getName() + "\n  " + frames
                + (cause == null || cause == fault ? "" : "\ncaused by " + trace(cause));
    }
}
