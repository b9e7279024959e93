package org.blinaplan.ui.ward;

import org.blinaplan.application.BasisChoice;
import org.blinaplan.application.Draft;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.course.Bases;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** A verified order is planned by what it was verified with, as long as nothing in the form differs from it. */
final class StoredBasis implements BasisChoice {
    private Bases bases;
    private @Nullable Draft verified;
    private @Nullable PlanBasis kept;

    StoredBasis(Bases bases) {
        this.bases = bases;
    }

    /** What holds now. */
    Bases now() {
        return bases;
    }

    /** Another version is in the form: one that is verified, or a draft. */
    void show(Bases read, @Nullable Draft verifiedDraft, @Nullable PlanBasis keptBasis) {
        bases = read;
        verified = verifiedDraft;
        kept = keptBasis;
    }

    @Override
    public SitePolicy site() {
        return bases.site();
    }

    @Override
    public PlanBasis basis(Draft draft, PlanBasis now) {
        return kept != null && draft.equals(verified) ? kept : now;
    }
}
