package org.blinaplan.application.adopt;

import java.util.List;
import org.blinaplan.domain.monograph.Source;
import org.jspecify.annotations.Nullable;

/**
 * One row of a monograph as the program ships it, or one it says is missing.
 *
 * @param path names it within the monograph: {@code bags[24 h].rate}
 * @param says its content, by which a change in a later version of the program is noticed
 * @param text its content as people read it, or the sentence that says what is missing
 * @param source where it comes from and how sure it is; absent for a missing row
 * @param fields its single values; empty for a missing row
 */
public record AdoptableRow(
        String path, String says, String text, @Nullable Source source, List<RowField> fields) {
    public AdoptableRow {
        fields = List.copyOf(fields);
    }

    /** Whether the label knows it and the monograph does not. */
    public boolean isMissing() {
        return source == null;
    }

    /**
     * A single value of a row.
     *
     * @param name in plain words: {@code first cycle}; empty where the row is this value alone
     * @param text as people read and type it: {@code 10 mL/h}, {@code 4 h}, {@code yes}
     */
    public record RowField(String name, String text) {}
}
