package org.blinaplan.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * What encrypts the records of one store and chains them. Made once with the store and never changed; it is only ever
 * written down wrapped by what a person types.
 */
final class StoreKeys {
    private static final int BYTES = 32;

    /** Without the prefix that names the key: the first characters of a link are those that are printed. */
    private static final HmacParameters CHAINING;

    static {
        try {
            CHAINING = HmacParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setTagSizeBytes(BYTES)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle sealing;
    private final KeysetHandle chaining;
    private final Aead aead;
    private final Mac mac;

    private StoreKeys(KeysetHandle sealing, KeysetHandle chaining) throws GeneralSecurityException {
        this.sealing = sealing;
        this.chaining = chaining;
        aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
        mac = chaining.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    /** New ones, for a new store. */
    static StoreKeys fresh() throws GeneralSecurityException {
        return new StoreKeys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), KeysetHandle.generateNew(CHAINING));
    }

    /** Those that {@link #toBytes} wrote. */
    static StoreKeys from(byte[] written) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(written);
        byte[] first = new byte[in.getInt()];
        in.get(first);
        byte[] second = new byte[in.remaining()];
        in.get(second);
        return new StoreKeys(read(first), read(second));
    }

    private static KeysetHandle read(byte[] keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    /** Both keys in the open: to be wrapped at once. */
    byte[] toBytes() throws GeneralSecurityException {
        byte[] first = TinkProtoKeysetFormat.serializeKeyset(sealing, InsecureSecretKeyAccess.get());
        byte[] second = TinkProtoKeysetFormat.serializeKeyset(chaining, InsecureSecretKeyAccess.get());
        return ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                .putInt(first.length)
                .put(first)
                .put(second)
                .array();
    }

    /** Encrypts for one place, so that it cannot be read at another. */
    byte[] seal(byte[] plain, byte[] place) throws GeneralSecurityException {
        return aead.encrypt(plain, place);
    }

    /**
     * What {@link #seal} encrypted for this place.
     *
     * @throws GeneralSecurityException if it was changed, or stands elsewhere
     */
    byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return aead.decrypt(sealed, place);
    }

    /** Encrypts what a workstation keeps beside the store, by a key of its own. */
    byte[] sealIndex(byte[] plain, byte[] place) throws GeneralSecurityException {
        return new AesGcmJce(indexing()).encrypt(plain, place);
    }

    /**
     * What {@link #sealIndex} encrypted for this place.
     *
     * @throws GeneralSecurityException if it was changed, or belongs elsewhere
     */
    byte[] openIndex(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return new AesGcmJce(indexing()).decrypt(sealed, place);
    }

    /** No record of the chain is ever these bytes: each begins with the length of a hash. */
    private byte[] indexing() throws GeneralSecurityException {
        byte[] purpose = "blinaplan course index".getBytes(StandardCharsets.UTF_8);
        return Hkdf.computeHkdf("HmacSha256", hash(purpose), new byte[0], purpose, BYTES);
    }

    /** The keyed hash of these bytes. */
    byte[] hash(byte[] bytes) throws GeneralSecurityException {
        return mac.computeMac(bytes);
    }
}
