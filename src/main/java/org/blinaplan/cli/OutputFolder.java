package org.blinaplan.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A folder that plan files are written to, each file whole or not at all. */
public final class OutputFolder {
    private final Path folder;

    /** This folder, made where it does not exist. */
    public static OutputFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(folder + ": this is a file; a folder is needed");
        } catch (IOException e) {
            throw new Refusal(folder + ": this folder cannot be made (" + reason(e) + ")");
        }
        return new OutputFolder(folder);
    }

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a file beside its place and moves it there. */
    Path write(String name, byte[] content) {
        Path file = folder.resolve(name);
        Path unfinished = null;
        try {
            unfinished = folder.resolve("." + name + "." + UUID.randomUUID() + ".unfinished");
            Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(unfinished, file);
            return file;
        } catch (IOException e) {
            remove(unfinished);
            throw new Refusal(file + ": this file cannot be written (" + reason(e) + ")");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@Nullable Path unfinished) {
        if (unfinished == null) {
            return;
        }
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new Refusal(unfinished + ": this unfinished file cannot be written or removed (" + reason(e) + ")");
        }
    }

    /** "No space left on device" says more than the name of an exception; a bare file name says less. */
    private static String reason(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        boolean named = e.getMessage() == null || e instanceof FileSystemException;
        return named ? e.getClass().getSimpleName().replace("Exception", "") : String.valueOf(e.getMessage());
    }
}
