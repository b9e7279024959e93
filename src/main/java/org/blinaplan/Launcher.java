package org.blinaplan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.blinaplan.app.Composition;
import org.blinaplan.app.FaultLog;
import org.blinaplan.app.WindowStart;
import org.blinaplan.cli.CommandLineProgram;
import org.blinaplan.cli.Streams;

/** Starts the program: without a command the window, otherwise the command line. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Streams streams = new Streams(System.in, new FileOutputStream(FileDescriptor.out), err);
        Composition composition = new Composition(Clock.systemUTC());
        FaultLog faults = new FaultLog(err);
        WindowStart window = new WindowStart(composition, streams, faults);
        int status = new CommandLineProgram(composition.program(), streams, window::start, faults).run(arguments);
        System.exit(status);
    }
}
