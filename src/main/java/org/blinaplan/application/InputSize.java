package org.blinaplan.application;

import java.io.IOException;
import java.io.InputStream;

/** How much of an input is ever read into memory. */
public final class InputSize {
    /** The longest input that is accepted: an order is a few thousand bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private InputSize() {}

    /** The bytes of an input; of one that is too long only enough for its reader to say so. */
    public static byte[] read(InputStream input) throws IOException {
        return input.readNBytes(MAX_BYTES + 1);
    }
}
