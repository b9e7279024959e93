package org.blinaplan.application.store;

import java.util.Locale;

/**
 * Names one stream of records: a course, or one of the hospital's own streams.
 *
 * @param text stands in the database as it is, so it says nothing about a patient: {@code c-7f3k2m9q}
 */
public record StreamId(String text) {
    /** Who works here, and what each may do. */
    public static final StreamId PEOPLE = new StreamId("people");

    /** How the hospital works, version after version. */
    public static final StreamId SITE = new StreamId("site");

    /** The monographs that verified plans were made by. */
    public static final StreamId MONOGRAPHS = new StreamId("monographs");

    private static final String COURSE = "c-";
    private static final String SHAPE = "[a-z0-9-]{1,40}";

    public StreamId {
        if (!text.matches(SHAPE)) {
            throw new IllegalArgumentException("\"" + text + "\" is not the id of a stream");
        }
    }

    /** A course of this short code. */
    public static StreamId course(String code) {
        return new StreamId(COURSE + code);
    }

    /** What two people have read in the label, row by row, of the monograph of this id. */
    public static StreamId adoption(String monograph) {
        return new StreamId("adoption-" + monograph.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a course. */
    public boolean isCourse() {
        return text.startsWith(COURSE);
    }

    @Override
    public String toString() {
        return text;
    }
}
