package org.blinaplan.ui.print;

/** Why nothing was printed, in a sentence. */
public final class PrintingFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public PrintingFailed(String sentence) {
        super(sentence);
    }
}
