package org.blinaplan.application;

/** Turns a page of XHTML into a PDF, tagged and with its fonts embedded. */
public interface PdfPages {
    /** The PDF of a self-contained XHTML document. */
    byte[] pdf(String xhtml);

    /** The characters of this text that no font on board has, each once; empty where all can be printed. */
    String unprintable(String text);
}
