package org.blinaplan.domain.monograph;

/**
 * Something the label knows and this monograph does not. It is refused, never guessed.
 *
 * @param path where it would stand: {@code indications[high-risk-first-relapse].admissions}
 * @param text what is missing and where a site enters it, in one sentence
 */
public record MissingRow(String path, String text) {}
