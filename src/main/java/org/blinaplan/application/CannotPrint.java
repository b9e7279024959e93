package org.blinaplan.application;

/**
 * A document cannot be printed as it should be, and a sentence for the person who prints says why: a name in a script
 * the fonts lack, say. Never boxes in place of a name.
 */
public final class CannotPrint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotPrint(String sentence) {
        super(sentence);
    }
}
