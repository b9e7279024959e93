package org.blinaplan.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A file that ships inside the program. */
final class Resource {
    private Resource() {}

    /** Its bytes: {@code bytes("/css/calendar.css")}. */
    static byte[] bytes(String path) {
        try (InputStream stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its text, UTF-8. */
    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** A PNG picture as a {@code data:} address, so that a page needs no file beside it. */
    static String picture(String path) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes(path));
    }
}
