package org.blinaplan.application;

import java.util.List;

/** Draws the pages of a PDF, for a preview that shows what will be printed. */
public interface PagePictures {
    /** Each page as a PNG picture at this resolution, in page order. */
    List<byte[]> png(byte[] pdf, int dotsPerInch);
}
