package org.blinaplan.ui.verify;

import java.util.List;
import org.blinaplan.ui.common.Explanation;

/**
 * What becomes of the doses by either entry.
 *
 * @param depends whether the doses are others
 * @param title in a few words
 * @param columns their heads, the first one empty
 * @param rows the first entry and the second
 * @param relation of the second to the first, and what to do
 * @param source of the rules
 * @param why the calculation of both
 */
record DosesText(
        boolean depends,
        String title,
        List<String> columns,
        List<List<String>> rows,
        String relation,
        String source,
        Explanation why) {
    DosesText {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
