package org.blinaplan.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StreamId;

/** Encrypts records for their place in the store, and reads them back. */
final class RecordSeal {
    private final StoreKeys keys;
    private final String store;

    RecordSeal(StoreKeys keys, String store) {
        this.keys = keys;
        this.store = store;
    }

    /**
     * What is encrypted together.
     *
     * @param token of the one attempt to append it: an answer that was lost on the way is recognised by it
     * @param kind of the record
     * @param at when it was kept, in whole milliseconds
     * @param by who kept it
     * @param json the record itself
     */
    record Letter(String token, RecordKind kind, Instant at, String by, String json) {
        Kept kept(Row row) {
            return new Kept(row.position(), new StreamId(row.stream()), row.version(), kind, at, by, json);
        }
    }

    byte[] seal(Letter letter, long position, String stream, long version) throws GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(letter.token());
            out.writeUTF(letter.kind().name());
            out.writeLong(letter.at().toEpochMilli());
            out.writeUTF(letter.by());
            out.write(letter.json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.seal(bytes.toByteArray(), place(position, stream, version));
    }

    /**
     * What was sealed.
     *
     * @throws GeneralSecurityException if it was changed, or belongs to another place
     */
    Letter open(Row row) throws GeneralSecurityException {
        byte[] plain = keys.open(row.content(), place(row.position(), row.stream(), row.version()));
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            return new Letter(
                    in.readUTF(),
                    RecordKind.valueOf(in.readUTF()),
                    Instant.ofEpochMilli(in.readLong()),
                    in.readUTF(),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] place(long position, String stream, long version) {
        return (store + "|" + position + "|" + stream + "|" + version).getBytes(StandardCharsets.UTF_8);
    }
}
