package org.blinaplan.ui.verify;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Both entries in words.
 *
 * @param typedBy who typed the second, and when
 * @param town in whose time the start is
 * @param rows value by value
 * @param doses of both; absent where nothing differs
 * @param question which of both is right
 * @param answers to it; empty where nothing differs
 * @param cover what a signature covers
 * @param changes against the verified version that is given meanwhile
 */
record ComparedText(
        String typedBy,
        String town,
        List<EntryRow> rows,
        @Nullable DosesText doses,
        String question,
        Map<Choice, Answer> answers,
        CoverText cover,
        Changes changes) {
    ComparedText {
        rows = List.copyOf(rows);
        answers = Map.copyOf(answers);
    }

    /** Which entry holds. */
    enum Choice {
        FIRST,
        SECOND,
        NEITHER
    }

    /**
     * One answer.
     *
     * @param name of it
     * @param sentence what follows
     */
    record Answer(String name, String sentence) {}

    /**
     * What a draft changes of the verified version.
     *
     * @param sentence who verified which version; empty where there is none
     * @param fields that are others
     */
    record Changes(String sentence, List<Change> fields) {
        static final Changes NONE = new Changes("", List.of());

        Changes {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that is another.
     *
     * @param name of it
     * @param before in the verified version
     * @param after in the draft
     */
    record Change(String name, String before, String after) {}

    /** How many values differ. */
    long differing() {
        return rows.stream().filter(row -> !row.same()).count();
    }
}
