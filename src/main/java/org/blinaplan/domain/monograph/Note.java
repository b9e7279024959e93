package org.blinaplan.domain.monograph;

/**
 * A statement of the label that a person must know and the program does not compute with.
 *
 * @param topic one or two words: {@code flushing}
 * @param text the statement, in a sentence
 * @param source where it is said
 */
public record Note(String topic, String text, Source source) {}
