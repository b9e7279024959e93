package org.blinaplan.application.course;

/**
 * A document that was printed or saved for the record.
 *
 * @param document its name: {@code "worksheets"}
 * @param order number of the order's version
 * @param checkCode as it stands on the page
 */
public record Printout(String document, int order, String checkCode) {}
