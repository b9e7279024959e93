package org.blinaplan.application.adopt;

import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What one person read in the printed label about one row. Who and when comes from the record that keeps it.
 *
 * @param path of the row
 * @param says what the monograph said then; where it says something else now, the statement no longer holds
 * @param own what the label says instead; absent where the row stands in the label as it is
 */
public record Adoption(String path, String says, @Nullable OwnValue own) {
    /**
     * What the site's label says.
     *
     * @param json a value of the shape that a monograph file has there
     * @param citation of the label in hand
     */
    public record OwnValue(String json, Citation citation) {}
}
