package org.blinaplan.app;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * Says in one sentence that the program itself failed, and records where in its code. The record has the kinds of
 * the exceptions and the lines of code, never their messages: a message may repeat what was entered of a patient.
 */
public final class FaultLog implements Consumer<Throwable> {
    private final PrintWriter err;

    /** A log that tells people on standard error. */
    public FaultLog(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(Throwable fault) {
        err.println("The program failed (" + fault.getClass().getSimpleName()
                + "); this is not a fault of the input. Please report it.");
        err.flush();
        LoggerFactory.getLogger(FaultLog.class).error("{}", trace(fault));
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
