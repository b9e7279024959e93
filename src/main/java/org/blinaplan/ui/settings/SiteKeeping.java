package org.blinaplan.ui.settings;

import org.blinaplan.application.Draft;
import org.blinaplan.application.store.StoreFault;

/** Where the site policy is kept for everybody who works here. */
public interface SiteKeeping {
    /** As it is kept now. */
    Version read() throws StoreFault;

    /**
     * Keeps it, if nobody has kept another since.
     *
     * @param draft a right one
     * @param seen the number of the version it was made from
     * @throws StoreFault if it cannot be kept; then nothing has changed
     */
    Outcome keep(Draft draft, long seen) throws StoreFault;

    /**
     * One state of the site policy.
     *
     * @param number from 1; 0 where nothing has been entered yet
     * @param draft its fields
     * @param by who kept it; empty where nobody has
     */
    record Version(long number, Draft draft, String by) {
        /** Nothing entered yet. */
        public static final Version NONE = new Version(0, Draft.EMPTY, "");
    }

    /** What came of keeping. */
    sealed interface Outcome {
        /** It is kept. */
        record Kept(Version version) implements Outcome {}

        /**
         * It may not be kept; nothing has changed.
         *
         * @param sentence why, and what to do
         */
        record Refused(String sentence) implements Outcome {}

        /** Somebody else was faster; nothing has changed. */
        record Overtaken(Version theirs) implements Outcome {}
    }
}
