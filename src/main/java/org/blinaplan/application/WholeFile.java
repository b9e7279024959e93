package org.blinaplan.application;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file whole or not at all: a reader sees the old content or the new, and nothing in between. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes beside the file first and then puts it in its place.
     *
     * @throws IOException if it cannot be written; what stood there before stands there still
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path beside = file.toAbsolutePath().resolveSibling(".blinaplan-" + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(file, beside);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A new file is as readable as every other one a person saves, a replaced one as it was. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
