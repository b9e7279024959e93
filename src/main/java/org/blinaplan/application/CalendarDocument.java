package org.blinaplan.application;

/** The calendar for the patient and the family. */
public interface CalendarDocument {
    /** One self-contained HTML page with every cycle of the plan, for screens and screen readers. */
    String html(Plan plan, PrintOptions options);

    /** The same as PDF, tagged and with its fonts embedded. */
    byte[] pdf(Plan plan, PrintOptions options);
}
