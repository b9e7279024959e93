package org.blinaplan.application.adopt;

import java.util.List;
import org.blinaplan.application.Problem;
import org.blinaplan.application.adopt.RowState.Standing;

/**
 * How far a monograph is adopted at a site.
 *
 * @param monograph its id
 * @param rows every row and every missing one, in the order of the monograph
 * @param problems why values that were agreed do not fit one another yet; none of them is used until they do
 */
public record AdoptionState(String monograph, List<RowState> rows, List<Problem> problems) {
    public AdoptionState {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** How many rows two people have to agree on; what is missing is not counted. */
    public long total() {
        return rows.stream().filter(row -> !row.row().isMissing()).count();
    }

    /** On how many of them the last two people agree. */
    public long agreed() {
        return rows.stream()
                .filter(row -> !row.row().isMissing() && row.standing() == Standing.AGREED)
                .count();
    }

    /**
     * Whether no row is open or in dispute. What is still missing does not count against it: nothing is planned with what
     * is missing.
     */
    public boolean isAdopted() {
        return problems.isEmpty()
                && agreed() == total()
                && rows.stream().noneMatch(row -> row.standing() == Standing.IN_DISPUTE);
    }
}
