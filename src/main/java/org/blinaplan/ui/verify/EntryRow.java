package org.blinaplan.ui.verify;

import java.util.List;
import org.blinaplan.application.course.SecondEntry;

/**
 * One value of both entries.
 *
 * @param field which
 * @param name of it
 * @param first entry
 * @param second entry
 * @param same whether they mean the same
 * @param note what a difference means, or what both rest on; may be empty
 */
record EntryRow(
        SecondEntry.Entered field, String name, List<Piece> first, List<Piece> second, boolean same, String note) {
    /** A value in one piece. */
    static String text(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
