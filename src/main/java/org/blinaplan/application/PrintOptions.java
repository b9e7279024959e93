package org.blinaplan.application;

import java.time.Instant;

/**
 * How a document is printed.
 *
 * @param language of everything on it
 * @param paper its size
 * @param printedAt date and time of printing
 * @param stamp how sure the plan on it is
 */
public record PrintOptions(Language language, Paper paper, Instant printedAt, PageStamp stamp) {
    /** For a plan that is in no store. */
    public PrintOptions(Language language, Paper paper, Instant printedAt, String checkCode) {
        this(language, paper, printedAt, PageStamp.notStored(checkCode));
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
