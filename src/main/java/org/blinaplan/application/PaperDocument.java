package org.blinaplan.application;

/** A document that is made for a plan, for paper and for screens: the calendar, the worksheets. */
public interface PaperDocument {
    /** What it is called as a file and in a list of documents: {@code "worksheets"}. */
    String name();

    /** Whether it has a sheet for each bag, so that a person chooses a cycle and a bag. */
    boolean isByBag();

    /**
     * One self-contained HTML page, for screens and screen readers.
     *
     * @throws CannotPrint if the plan, or what its monograph knows, does not allow it
     */
    String html(Plan plan, PlanPart part, PrintOptions options);

    /**
     * The same as PDF, tagged and with its fonts embedded.
     *
     * @throws CannotPrint if the plan, or what its monograph knows, does not allow it, or if a name holds characters
     *     that the fonts lack
     */
    byte[] pdf(Plan plan, PlanPart part, PrintOptions options);
}
