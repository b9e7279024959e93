package org.blinaplan.domain.event;

import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.domain.monograph.Resumption;
import org.jspecify.annotations.Nullable;

/** Which reactions the label answers with a restart at the low dose, and so with a new low-dose phase. */
final class LowPhase {
    private LowPhase() {}

    /** By the label's rows for this reaction and grade; an unknown grade asks for none. */
    static boolean isAskedFor(Monograph monograph, Cause because, @Nullable Integer grade) {
        Reaction reaction = reaction(because);
        return reaction != null
                && grade != null
                && monograph.safety().modifications(reaction, grade).stream().anyMatch(row -> {
                    Resumption resumption = row.resumption();
                    return resumption != null && resumption.restartLevel() == DoseLevel.LOW;
                });
    }

    /** The label's word for it; a seizure is answered by its grade as any neurologic reaction. */
    static @Nullable Reaction reaction(Cause because) {
        return switch (because) {
            case CYTOKINE_RELEASE_SYNDROME -> Reaction.CYTOKINE_RELEASE_SYNDROME;
            case NEUROLOGIC, SEIZURE -> Reaction.NEUROLOGIC;
            case ICANS -> Reaction.ICANS;
            case LIVER -> Reaction.LIVER;
            case OTHER_REACTION -> Reaction.OTHER;
            case OVERDOSE, LINE_OR_PUMP, PATIENT_OR_LOGISTICS -> null;
        };
    }
}
