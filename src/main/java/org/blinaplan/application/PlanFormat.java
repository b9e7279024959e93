package org.blinaplan.application;

/** Writes plans as JSON. */
public interface PlanFormat {
    /** The plan file, indented, ending with a line break. */
    String file(Plan plan);

    /** The plan on one line, without a line break. */
    String line(Plan plan);

    /** The first 8 characters of the SHA-256 of the plan on one line: it stands on every page of a plan without a store. */
    String checkCode(Plan plan);
}
