package org.blinaplan.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/** The monographs that ship with the program, read once when somebody first asks; safe for several threads. */
public final class ResourceMonographs implements MonographLibrary {
    private static final List<String> FILES = List.of("/monographs/eu-2024.json", "/monographs/us-2024-06.json");

    private @Nullable List<Monograph> monographs;

    @Override
    public synchronized List<Monograph> all() {
        List<Monograph> known = monographs;
        if (known == null) {
            known = FILES.stream().map(ResourceMonographs::read).toList();
            monographs = known;
        }
        return known;
    }

    /** A shipped file that cannot be read is a fault of the program, not of its user. */
    private static Monograph read(String file) {
        Reading<Monograph> reading = new MonographReader().read(bytes(file));
        if (reading instanceof Reading.Refused<Monograph> refused) {
            throw new IllegalStateException(file + " cannot be used:\n"
                    + refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return ((Reading.Read<Monograph>) reading).value();
    }

    /** The shipped file of a monograph. */
    static byte[] file(Monograph monograph) {
        return bytes("/monographs/" + monograph.id() + ".json");
    }

    private static byte[] bytes(String file) {
        try (InputStream resource = ResourceMonographs.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
