package org.blinaplan.cli;

/** What the program tells the shell. */
public final class ExitStatus {
    /** Done. */
    public static final int DONE = 0;
    /** Planned, but a finding of severity stop is violated or undetermined. */
    public static final int STOPPED = 1;
    /** The input could not be used. */
    public static final int REFUSED = 2;
    /** A fault of the program. */
    public static final int FAULT = 3;

    private ExitStatus() {}
}
