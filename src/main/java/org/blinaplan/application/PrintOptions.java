package org.blinaplan.application;

import java.time.Instant;

/**
 * How a document is printed.
 *
 * @param language of everything on it
 * @param paper its size
 * @param printedAt date and time of printing
 * @param checkCode of the plan
 * @param invented whether the patients do not exist; every page says so
 */
public record PrintOptions(Language language, Paper paper, Instant printedAt, String checkCode, boolean invented) {
    /** Of real patients. */
    public PrintOptions(Language language, Paper paper, Instant printedAt, String checkCode) {
        this(language, paper, printedAt, checkCode, false);
    }

    /** A language documents are written in. */
    public enum Language {
        EN,
        DE
    }

    /** A paper size. */
    public enum Paper {
        A4,
        LETTER
    }
}
