package org.blinaplan.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The keyed hash that runs through all records: each link holds the one before it in the store, the one before it in its
 * stream, its place and its content. Nothing can be changed, left out, put in or moved without breaking it.
 */
final class Chain {
    /** Before the first record. */
    static final byte[] START = {};

    private final StoreKeys keys;

    Chain(StoreKeys keys) {
        this.keys = keys;
    }

    /** The link of this record. */
    byte[] link(byte[] before, byte[] beforeInStream, Row unlinked) throws GeneralSecurityException {
        byte[] stream = unlinked.stream().getBytes(StandardCharsets.UTF_8);
        int size = 4 * Integer.BYTES
                + 2 * Long.BYTES
                + before.length
                + beforeInStream.length
                + stream.length
                + unlinked.content().length;
        ByteBuffer bytes = ByteBuffer.allocate(size);
        for (byte[] part : new byte[][] {before, beforeInStream, stream, unlinked.content()}) {
            bytes.putInt(part.length).put(part);
        }
        bytes.putLong(unlinked.position()).putLong(unlinked.version());
        return keys.hash(bytes.array());
    }

    /** Whether the row carries the link it should. */
    boolean fits(byte[] before, byte[] beforeInStream, Row row) throws GeneralSecurityException {
        return MessageDigest.isEqual(row.link(), link(before, beforeInStream, row));
    }

    /** As people read it. */
    static String code(byte[] link) {
        return HexFormat.of().formatHex(link);
    }
}
