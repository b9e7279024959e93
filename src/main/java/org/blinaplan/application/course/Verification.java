package org.blinaplan.application.course;

import java.util.List;
import org.blinaplan.domain.bag.KeptBags;
import org.jspecify.annotations.Nullable;

/**
 * A second person's look at one version of an order. Both entries stay in the record, whatever came of it.
 *
 * @param order number of the version
 * @param outcome what came of it
 * @param typed the second entry
 * @param reason why one of two different entries holds; absent where they agree
 * @param signature absent where nothing was signed
 */
public record Verification(
        int order,
        Outcome outcome,
        SecondEntry typed,
        @Nullable String reason,
        @Nullable Signature signature) {
    public Verification {
        if (outcome.isSigned() != (signature != null)) {
            throw new IllegalArgumentException(outcome + (signature == null ? " is signed" : " is not signed"));
        }
        if ((outcome == Outcome.AGREED) != (reason == null)) {
            throw new IllegalArgumentException("a reason is given where the entries differ, and only there");
        }
    }

    /** What came of comparing. */
    public enum Outcome {
        /** Both entries were the same; the plan is signed. */
        AGREED,
        /** The second entry was a slip; the plan of the first is signed. */
        FIRST_IS_RIGHT,
        /** The first entry was wrong; a further version of the order is to be verified. */
        SECOND_IS_RIGHT,
        /** Neither is trusted: weigh or read again. */
        NEITHER;

        /** Whether the order's plan is verified by it. */
        public boolean isSigned() {
            return this == AGREED || this == FIRST_IS_RIGHT;
        }
    }

    /**
     * What was agreed with, and what the plan keeps as its input.
     *
     * @param plan SHA-256 of the plan of the order
     * @param site version of the site policy, from 1; 0 for the program's defaults
     * @param monograph SHA-256 of the monograph as the store keeps it
     * @param bags of every cycle
     * @param accepted the findings above info, as they were read and accepted: "BAG-005, cycle 1: ..."
     */
    public record Signature(String plan, long site, String monograph, List<KeptBags> bags, List<String> accepted) {
        public Signature {
            bags = List.copyOf(bags);
            accepted = List.copyOf(accepted);
        }
    }
}
