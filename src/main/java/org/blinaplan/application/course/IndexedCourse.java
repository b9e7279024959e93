package org.blinaplan.application.course;

import java.time.Instant;
import org.blinaplan.application.store.StreamId;

/**
 * What the index knows of a course: enough to find it and to know whether to open it, and no number that is printed.
 *
 * @param id of its stream
 * @param version of the stream it was made from; 0 where the course cannot be read
 * @param patient whose it is
 * @param monograph id, as typed in the latest version of the order
 * @param indication id, as typed there
 * @param latest number of the latest version of the order; 0 where the course cannot be read
 * @param verified number of the version that is given; 0 where none is verified
 * @param over whether nothing of it is to come; in doubt it is not over
 * @param changed when its last record was kept; 1970 where the course cannot be read
 */
public record IndexedCourse(
        StreamId id,
        long version,
        Named patient,
        String monograph,
        String indication,
        int latest,
        int verified,
        boolean over,
        Instant changed) {
    /**
     * By what people know a patient, as typed in the latest version of the order; empty where it was left out.
     *
     * @param number the hospital's
     * @param familyName of the patient
     * @param givenName of the patient
     * @param birthDate {@code "1971-05-14"}
     */
    public record Named(String number, String familyName, String givenName, String birthDate) {
        /** Where nothing of it can be read. */
        public static final Named NOBODY = new Named("", "", "", "");
    }
}
