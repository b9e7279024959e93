package org.blinaplan.application;

import java.util.List;
import org.blinaplan.domain.bag.KeptBags;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.SitePolicy;

/**
 * What an order is planned by. A draft is planned by what holds now, a verified order by what it was verified with.
 *
 * @param site how the hospital works
 * @param monograph the prescribing information
 * @param bags that were verified, cycle by cycle; empty for a draft
 */
public record PlanBasis(SitePolicy site, Monograph monograph, List<KeptBags> bags) {
    public PlanBasis {
        bags = List.copyOf(bags);
    }

    /** For a draft: nothing is kept. */
    public static PlanBasis of(SitePolicy site, Monograph monograph) {
        return new PlanBasis(site, monograph, List.of());
    }
}
