package org.blinaplan.ui.print;

/** A printer. */
public interface Printing {
    /**
     * Sends a PDF to the usual printer.
     *
     * @return the printer's name
     * @throws PrintingFailed in a sentence, where there is no printer or it refuses
     */
    String print(byte[] pdf, String title) throws PrintingFailed;
}
