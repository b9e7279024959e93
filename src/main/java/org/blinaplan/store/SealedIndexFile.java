package org.blinaplan.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.WholeFile;
import org.blinaplan.application.course.CourseIndex;
import org.blinaplan.application.course.IndexFile;
import org.blinaplan.application.course.IndexedCourse;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.StreamId;

/**
 * Indexes in files of this workstation, one for each store, encrypted by a key that only who has opened the store can
 * derive, and bound to that store.
 */
public final class SealedIndexFile implements IndexFile {
    /** Counted up whenever what an entry holds, or how it is decided, changes: an index of another version is no use. */
    private static final int VERSION = 1;

    private final Path folder;

    /** In this folder, which is made when it is needed. */
    public SealedIndexFile(Path folder) {
        this.folder = folder;
    }

    private Path file(DatabaseEventStore store) {
        return folder.resolve("index-" + store.id() + ".sealed");
    }

    private static byte[] place(DatabaseEventStore store) {
        return (store.id() + "|index|" + VERSION).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<CourseIndex> read(EventStore opened) {
        DatabaseEventStore store = (DatabaseEventStore) opened;
        try {
            byte[] plain = store.keys().openIndex(Files.readAllBytes(file(store)), place(store));
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
                return Optional.of(index(in));
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(EventStore opened, CourseIndex index) {
        DatabaseEventStore store = (DatabaseEventStore) opened;
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(plain)) {
            write(out, index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.createDirectories(folder);
            WholeFile.write(file(store), store.keys().sealIndex(plain.toByteArray(), place(store)));
        } catch (IOException e) {
            // a workstation without a place for it makes it anew each time
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static void write(DataOutputStream out, CourseIndex index) throws IOException {
        out.writeLong(index.head().position());
        text(out, index.head().code());
        List<IndexedCourse> courses = index.courses();
        out.writeInt(courses.size());
        for (IndexedCourse course : courses) {
            text(out, course.id().text());
            out.writeLong(course.version());
            text(out, course.patient().number());
            text(out, course.patient().familyName());
            text(out, course.patient().givenName());
            text(out, course.patient().birthDate());
            text(out, course.monograph());
            text(out, course.indication());
            out.writeInt(course.latest());
            out.writeInt(course.verified());
            out.writeBoolean(course.over());
            out.writeLong(course.changed().toEpochMilli());
        }
    }

    private static CourseIndex index(DataInputStream in) throws IOException {
        Head head = new Head(in.readLong(), text(in));
        int count = in.readInt();
        List<IndexedCourse> courses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            courses.add(new IndexedCourse(
                    new StreamId(text(in)),
                    in.readLong(),
                    new IndexedCourse.Named(text(in), text(in), text(in), text(in)),
                    text(in),
                    text(in),
                    in.readInt(),
                    in.readInt(),
                    in.readBoolean(),
                    Instant.ofEpochMilli(in.readLong())));
        }
        return CourseIndex.of(head, courses);
    }

    /** Any length, unlike that of the stream itself. */
    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
