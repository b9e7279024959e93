package org.blinaplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.fixture.OrderFile;
import org.jspecify.annotations.Nullable;

/** One run of the command line on streams in memory, as a shell sees it. */
final class Session {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final List<Throwable> faults = new ArrayList<>();
    private int status = -1;
    private @Nullable WindowWish window;

    private Session() {}

    static Session run(String... arguments) {
        return with("", arguments);
    }

    static Session with(String input, String... arguments) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Session with(InputStream input, String... arguments) {
        Session session = new Session();
        session.start(new Composition(OrderFile.TODAY).program(), input, session.out, arguments);
        return session;
    }

    /** With standard output or the program replaced. */
    static Session with(Program program, String input, OutputStream output, String... arguments) {
        Session session = new Session();
        session.start(
                program,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output == null ? session.out : output,
                arguments);
        return session;
    }

    private void start(Program program, InputStream input, OutputStream output, String... arguments) {
        Streams streams = new Streams(input, output, new PrintWriter(err));
        status = new CommandLineProgram(program, streams, this::open, faults::add).run(arguments);
        streams.err().flush();
    }

    private int open(WindowWish wish) {
        window = wish;
        return ExitStatus.DONE;
    }

    /** With what the window was opened; null where none was. */
    @Nullable
    WindowWish window() {
        return window;
    }

    int status() {
        return status;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString();
    }

    List<String> errLines() {
        return err().lines().toList();
    }

    List<Throwable> faults() {
        return faults;
    }
}
