package org.blinaplan.application.ward;

import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.PrintOptions;

/** The day of a ward on paper: what is due and what is to be prepared, as it stood when it was printed. */
public interface WardPaper {
    /** One self-contained HTML page, for screens and screen readers. */
    String html(WardDay day, PrintOptions options);

    /**
     * The same as PDF, tagged and with its fonts embedded.
     *
     * @throws CannotPrint if a name holds characters that the fonts lack
     */
    byte[] pdf(WardDay day, PrintOptions options);
}
