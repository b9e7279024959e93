package org.blinaplan.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.Problem;
import org.blinaplan.application.adopt.Adoption;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.application.adopt.Said;

/** How far two people have adopted a monograph, as lines. */
final class AdoptionText {
    private AdoptionText() {}

    /** The count, what does not fit, and every row that is not settled as printed. */
    static List<String> lines(AdoptionState state, String person) {
        List<String> lines = new ArrayList<>();
        lines.add("  adoption: " + progress(state));
        for (Problem problem : state.problems()) {
            lines.add("    agreed, but not used before it fits the other rows: " + problem);
        }
        for (RowState row : state.rows()) {
            boolean own = row.agreed() != null && row.agreed().first().what().own() != null;
            if (row.standing() != RowState.Standing.AGREED || own) {
                String text = row.row().isMissing() ? "" : " = " + row.row().text();
                lines.add("    " + row.row().path() + text + ": " + standing(row, person));
                row.said().forEach(said -> lines.add("      " + said(said)));
            }
        }
        return lines;
    }

    /** {@code "37 of 207 rows agreed; not adopted"}. */
    static String progress(AdoptionState state) {
        return state.agreed() + " of " + state.total() + " rows agreed; "
                + (state.isAdopted() ? "adopted" : "not adopted");
    }

    /** How far one row is, as this person may see it. */
    static String standing(RowState row, String person) {
        return switch (row.standing()) {
            case OPEN -> row.row().isMissing() ? "missing" : "open";
            case BY_ONE -> row.awaits(person) ? "read by one other person, waits for you" : "waits for a second person";
            case AGREED -> "agreed by two people";
            case IN_DISPUTE -> "two people differ";
        };
    }

    private static String said(Said said) {
        Adoption.OwnValue own = said.what().own();
        return said.by() + ", " + said.at().atOffset(ZoneOffset.UTC).toLocalDate() + ": "
                + (own == null ? "as printed" : own.json() + " (" + own.citation() + ")");
    }
}
