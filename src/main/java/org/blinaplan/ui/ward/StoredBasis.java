package org.blinaplan.ui.ward;

import org.blinaplan.application.BasisChoice;
import org.blinaplan.application.Draft;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.course.Bases;
import org.blinaplan.application.course.Standing;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** A verified order is planned by what it was verified with, as long as nothing in the form differs from it. */
final class StoredBasis implements BasisChoice {
    private Bases bases;
    private @Nullable Draft shown;
    private @Nullable Draft last;
    private @Nullable PlanBasis kept;
    private Standing standing = Standing.NOT_STORED;

    StoredBasis(Bases bases) {
        this.bases = bases;
    }

    /**
     * Another version is in the form.
     *
     * @param read what holds now
     * @param typed the version as the form has it
     * @param how sure it is
     * @param basis what it was verified with; absent for a draft
     */
    void show(Bases read, Draft typed, Standing how, @Nullable PlanBasis basis) {
        bases = read;
        shown = typed;
        standing = how;
        kept = basis;
    }

    /** How sure the version in the form is. */
    Standing standing() {
        return standing;
    }

    @Override
    public SitePolicy site() {
        return bases.site();
    }

    @Override
    public PlanBasis basis(Draft draft, PlanBasis now) {
        last = draft;
        if (kept != null && draft.equals(shown)) {
            return kept;
        }
        return bases.library()
                .find(now.monograph().id())
                .map(adopted -> PlanBasis.of(bases.site(), adopted))
                .orElse(now);
    }

    /** How sure the plan in the form is: what is typed and not kept is in no store. */
    Standing standingOfForm() {
        return shown != null && shown.equals(last) ? standing : Standing.NOT_STORED;
    }
}
