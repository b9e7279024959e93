package org.blinaplan.domain.monograph;

/**
 * A statement of the label that a person must know and the program does not compute with.
 *
 * @param topic one or two words: {@code flushing}
 * @param text the statement, in a sentence
 * @param source where it is said
 */
public record Note(String topic, String text, Source source) {
    public static final String DRIVING = "driving";
    public static final String PRE_PHASE = "pre-phase";
    public static final String ANTIPYRETIC = "antipyretic";
    public static final String CNS_PROPHYLAXIS = "CNS prophylaxis";
    public static final String BENZYL_ALCOHOL = "benzyl alcohol";
}
