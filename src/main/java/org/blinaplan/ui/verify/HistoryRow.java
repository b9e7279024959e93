package org.blinaplan.ui.verify;

/**
 * A second look that was taken before.
 *
 * @param when it was
 * @param who looked at which version
 * @param outcome what came of it
 * @param signed whether the plan was signed
 * @param first entry; empty while it must not be seen
 * @param second entry; empty while it must not be seen
 * @param reason that was given, if any; empty while it must not be seen
 */
record HistoryRow(
        String when, String who, String outcome, boolean signed, String first, String second, String reason) {}
