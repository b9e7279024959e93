package org.blinaplan.application.adopt;

import java.util.List;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/** The rows of the shipped monographs, and what becomes of one when a site puts its own values in. */
public interface MonographRows {
    /** Every row with a source of its own, then every missing one; empty where there is no such monograph. */
    List<AdoptableRow> rows(String monograph);

    /**
     * What was typed for a row, as it is kept; or why it cannot stand there, each problem with its path.
     *
     * @param typed JSON of the shape of a monograph file, or a single value as people write it: {@code 10 mL/h}
     * @param others values that are put in with it, so that values that belong together can be entered one after another
     */
    Reading<String> typed(String monograph, AdoptableRow row, Typed typed, List<Settled> others);

    /** The content of a row with these texts in place of its fields, in their order. */
    String content(AdoptableRow row, List<String> texts);

    /** Whether both mean the same in this row. */
    boolean same(String monograph, AdoptableRow row, OwnValue first, OwnValue second);

    /**
     * The monograph with these rows, or why they do not fit together.
     *
     * @param adopted whether it counts as adopted
     */
    Reading<Monograph> with(String monograph, List<Settled> settled, boolean adopted);

    /**
     * A text and the label it was read in.
     *
     * @param text as typed
     * @param citation of the label
     */
    record Typed(String text, Citation citation) {}

    /**
     * A row that is settled.
     *
     * @param path of the row
     * @param own what stands there from now on; absent where the row stays as it is and is sure from now on
     */
    record Settled(String path, @Nullable OwnValue own) {}
}
