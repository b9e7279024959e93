package org.blinaplan.store;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What a person types, made into a key by Argon2id.
 *
 * @param salt of its own for each time a password is set
 * @param memoryKib memory that one guess takes
 * @param passes over that memory
 */
@SuppressWarnings("ArrayRecordComponent") // keys are never compared
record PasswordKey(byte[] salt, int memoryKib, int passes) {
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * What one guess costs.
     *
     * @param memoryKib memory
     * @param passes over it
     */
    record Cost(int memoryKib, int passes) {
        /** 64 MiB and 3 passes: a good part of a second. */
        static final Cost USUAL = new Cost(65_536, 3);

        /** 256 KiB and one pass, where there is nothing to protect. */
        static final Cost TEACHING = new Cost(256, 1);
    }

    /** For a new password. */
    static PasswordKey fresh(Cost cost) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordKey(salt, cost.memoryKib(), cost.passes());
    }

    /** The store's keys, to be opened with this password only, at this place only. */
    byte[] wrap(StoreKeys keys, char[] password, String place) throws GeneralSecurityException {
        return new AesGcmJce(derive(password)).encrypt(keys.toBytes(), bytes(place));
    }

    /**
     * The store's keys.
     *
     * @throws GeneralSecurityException if the password is another one
     */
    StoreKeys unwrap(byte[] wrapped, char[] password, String place) throws GeneralSecurityException {
        return StoreKeys.from(new AesGcmJce(derive(password)).decrypt(wrapped, bytes(place)));
    }

    private byte[] derive(char[] password) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .build());
        byte[] key = new byte[KEY_BYTES];
        argon.generateBytes(password, key);
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
