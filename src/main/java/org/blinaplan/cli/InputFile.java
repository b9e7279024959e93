package org.blinaplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.blinaplan.application.InputSize;

/** Reads a file that somebody named, never more of it than can be an input. */
final class InputFile {
    private InputFile() {}

    /** Its bytes; of one that is too long only enough for its reader to say so. */
    static byte[] read(Path file) {
        if (Files.notExists(file)) {
            throw new Refusal(file + ": there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(file + ": this is a folder; a file is needed");
        }
        try (InputStream input = Files.newInputStream(file)) {
            return InputSize.read(input);
        } catch (AccessDeniedException e) {
            throw new Refusal(file + ": this file may not be read by you");
        } catch (IOException e) {
            throw new Refusal(
                    file + ": this file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }
}
