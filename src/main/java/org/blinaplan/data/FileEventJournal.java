package org.blinaplan.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.EventJournal;
import org.blinaplan.application.InputSize;
import org.blinaplan.application.Sha256;
import org.blinaplan.application.WholeFile;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;

/**
 * Keeps the events of an order file beside it: those of {@code castillo.json} in {@code castillo.events.json}. A course
 * is known by the path of its order file. The file is written whole or not at all, and only over the content that the
 * event was recorded upon; two computers that write within the same few milliseconds are not told apart.
 */
public final class FileEventJournal implements EventJournal {
    private static final String ORDER_ENDING = ".json";
    private static final String ENDING = ".events.json";

    private final EventFormat format;

    /** A journal that writes events in this format. */
    public FileEventJournal(EventFormat format) {
        this.format = format;
    }

    /** Where the events of an order file are kept. */
    static Path file(String course) {
        Path order = Path.of(course);
        String name = String.valueOf(order.getFileName());
        String stem = name.endsWith(ORDER_ENDING) ? name.substring(0, name.length() - ORDER_ENDING.length()) : name;
        return order.resolveSibling(stem + ENDING);
    }

    @Override
    public Kept load(String course) throws IOException {
        try (var in = Files.newInputStream(file(course))) {
            return kept(InputSize.read(in));
        } catch (NoSuchFileException e) {
            return Kept.NOTHING;
        }
    }

    @Override
    public synchronized Outcome append(String course, String expectedVersion, CourseEvent event) throws IOException {
        Kept now = load(course);
        if (!now.version().equals(expectedVersion)) {
            return new Outcome.Overtaken(now);
        }
        byte[] longer = now.isNothing()
                ? format.write(new EventLog(List.of(event)))
                : format.append(now.json().getBytes(StandardCharsets.UTF_8), event);
        WholeFile.write(file(course), longer);
        return new Outcome.Added(kept(longer));
    }

    private static Kept kept(byte[] json) {
        return new Kept(Sha256.of(json), new String(json, StandardCharsets.UTF_8));
    }
}
