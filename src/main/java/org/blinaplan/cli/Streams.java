package org.blinaplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, which tells when it fails
 * @param err standard error
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err) {
    /** Writes this text in UTF-8 and hands it on at once. */
    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Says that nobody takes the output any more. */
    static Refusal broken(IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Refusal("standard output cannot be written (" + reason + "); the output is not complete");
    }

    /** Standard output for the command line library, which prints only help and version there. */
    PrintWriter writer() {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) {
                        print(new String(text, from, length));
                    }

                    @Override
                    public void flush() {
                        // Every text is handed on at once.
                    }

                    @Override
                    public void close() {
                        // Standard output is not this writer's to close.
                    }
                },
                true);
    }
}
