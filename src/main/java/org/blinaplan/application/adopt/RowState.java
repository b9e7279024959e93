package org.blinaplan.application.adopt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a row is adopted.
 *
 * @param row as shipped
 * @param standing of the last two people who spoke of it
 * @param said the last word of each person, the latest last
 * @param agreed the last agreement of two people, which is in force; absent where there never was one
 */
public record RowState(
        AdoptableRow row,
        Standing standing,
        List<Said> said,
        @Nullable Agreement agreed) {
    public RowState {
        said = List.copyOf(said);
    }

    /** How the last two people stand. */
    public enum Standing {
        /** Nobody has spoken of it. */
        OPEN,
        /** One person has; a second is waited for. */
        BY_ONE,
        /** The last two people read the same. */
        AGREED,
        /** The last two people read something different. */
        IN_DISPUTE
    }

    /**
     * Two people who read the same.
     *
     * @param first whose citation is used
     * @param second who agreed
     */
    public record Agreement(Said first, Said second) {}

    /** Whether somebody else alone has spoken of it, so that this person is the second one. */
    public boolean awaits(String person) {
        return standing == Standing.BY_ONE
                && (said.isEmpty() || !said.get(0).by().equals(person));
    }

    /** The same, without what the other person has said while this one has to read the label unseen. */
    public RowState seenBy(String person) {
        return awaits(person) ? new RowState(row, standing, List.of(), agreed) : this;
    }
}
