package org.blinaplan.application.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;

/**
 * What plans are made by: what holds now, and what verified plans keep.
 *
 * @param sites every version of the site policy, the first one first; none while the program's defaults hold
 * @param library the monographs as they hold now
 * @param kept the monographs of verified plans, by their SHA-256
 */
public record Bases(List<SitePolicy> sites, MonographLibrary library, Map<String, Monograph> kept) {
    public Bases {
        sites = List.copyOf(sites);
        kept = Map.copyOf(kept);
    }

    /** The version of the site policy that holds now; 0 for the program's defaults. */
    public long siteVersion() {
        return sites.size();
    }

    /** The site policy that holds now. */
    public SitePolicy site() {
        return site(siteVersion());
    }

    private SitePolicy site(long version) {
        return version == 0 ? SitePolicy.DEFAULT : sites.get(Math.toIntExact(version) - 1);
    }

    /**
     * For a draft.
     *
     * @throws IllegalArgumentException if there is no such monograph; the order's reader refuses that before
     */
    public PlanBasis now(Order order) {
        return PlanBasis.of(
                site(),
                library.find(order.monograph())
                        .orElseThrow(() -> new IllegalArgumentException("no monograph " + order.monograph())));
    }

    /** For a verified order; empty where something it keeps is not in the store. */
    public Optional<PlanBasis> of(Verification.Signature signature) {
        Monograph monograph = kept.get(signature.monograph());
        return monograph == null || signature.site() > siteVersion()
                ? Optional.empty()
                : Optional.of(new PlanBasis(site(signature.site()), monograph, signature.bags()));
    }
}
