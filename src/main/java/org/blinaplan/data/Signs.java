package org.blinaplan.data;

/** Signs that do not stand in a name or a sentence. */
final class Signs {
    private static final int LAST_TWO_OF_A_PLANE = 0xFFFE;

    private Signs() {}

    /**
     * Whether it breaks a line, controls a terminal, turns the direction of the digits that follow it, or is no
     * character at all.
     */
    static boolean isUnprintable(int sign) {
        return Character.isISOControl(sign)
                || isBetween(sign, 0x2028, 0x202E)
                || isBetween(sign, 0x2066, 0x2069)
                || isBetween(sign, 0xFDD0, 0xFDEF)
                || (sign & LAST_TWO_OF_A_PLANE) == LAST_TWO_OF_A_PLANE;
    }

    private static boolean isBetween(int sign, int first, int last) {
        return sign >= first && sign <= last;
    }

    /** Whether a text of nothing else is an empty one to the eye. */
    static boolean isInvisible(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
