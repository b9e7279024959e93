package org.blinaplan.export.html;

import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.site.SitePolicy;

/** The off-hours sheet, for the family and for the staff on call, one a cycle. Safe for use from several threads. */
public final class PebbleContingency extends PebbleDocument {
    static final String NAME = "contingency";

    public PebbleContingency(PebbleLayout layout) {
        super(NAME, layout);
    }

    @Override
    public String html(Plan plan, PlanPart part, PrintOptions options) {
        List<ContingencyPage> pages = ContingencyPages.of(plan, part, options);
        return html(pages, pages.stream().mapToInt(ContingencyPage::sheets).sum(), options);
    }

    @Override
    void check(Plan plan, PebbleLayout layout) {
        SitePolicy site = plan.site();
        layout.check("The site's telephone number by day", site.phones().day());
        layout.check("The site's telephone number by night", site.phones().night());
        layout.check("The site's number of the pharmacy", site.phones().pharmacy());
        layout.check("The site's emergency number", site.phones().emergency());
        layout.check("The site's sentence about the spare bag", site.spareBag());
    }
}
