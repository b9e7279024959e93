package org.blinaplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.blinaplan.application.InputSize;
import org.jspecify.annotations.Nullable;

/** Lines of bytes; of a line that is too long only enough is kept for its reader to say so. */
final class LineReader {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int END = -1;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int filled;

    LineReader(InputStream input) {
        this.input = input;
    }

    /** The next line without its end; null after the last one. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet = octet();
        if (octet == END) {
            return null;
        }
        while (octet != END && octet != '\n') {
            if (line.size() <= InputSize.MAX_BYTES) {
                line.write(octet);
            }
            octet = octet();
        }
        return line.toByteArray();
    }

    /** Whether the next line may have to be waited for. */
    boolean isDrained() {
        return position == filled;
    }

    private int octet() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, input.read(buffer));
            if (filled == 0) {
                return END;
            }
        }
        return Byte.toUnsignedInt(buffer[position++]);
    }
}
