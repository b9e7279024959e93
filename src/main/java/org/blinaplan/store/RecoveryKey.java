package org.blinaplan.store;

import java.security.SecureRandom;
import java.util.Locale;

/** What is printed once and locked away: 32 characters that nobody confuses, 160 bits. */
final class RecoveryKey {
    /** Without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 32;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryKey() {}

    /** A new one, in groups of four: {@code 7K3M-0QZX-...}. */
    static String fresh() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** As it was printed, however it is typed: small letters, spaces, the letter O for the digit 0, I or L for 1. */
    static char[] typed(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .toCharArray();
    }
}
