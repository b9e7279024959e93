package org.blinaplan.application;

import org.blinaplan.domain.site.SitePolicy;

/** Chooses what an order that is being typed is planned by. */
@FunctionalInterface
public interface BasisChoice {
    /** How the site works now. */
    SitePolicy site();

    /**
     * By what this draft is planned.
     *
     * @param now what holds for a draft that nobody has verified
     */
    default PlanBasis basis(Draft draft, PlanBasis now) {
        return now;
    }
}
