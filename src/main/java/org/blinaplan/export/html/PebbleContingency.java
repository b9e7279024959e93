package org.blinaplan.export.html;

import java.util.List;
import java.util.Map;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.site.SitePolicy;

/** The off-hours sheet, for the family and for the staff on call, one a cycle. Safe for use from several threads. */
public final class PebbleContingency implements PaperDocument {
    static final String NAME = "contingency";

    private final PebbleLayout layout;

    public PebbleContingency(PebbleLayout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isByBag() {
        return false;
    }

    @Override
    public String html(Plan plan, PlanPart part, PrintOptions options) {
        List<ContingencyPage> pages = ContingencyPages.of(plan, part, options);
        return layout.html(
                NAME,
                Words.of(NAME, options.language()),
                options,
                Map.of(
                        "pages",
                        pages,
                        "sheets",
                        pages.stream().mapToInt(ContingencyPage::sheets).sum()));
    }

    @Override
    public byte[] pdf(Plan plan, PlanPart part, PrintOptions options) {
        Patient patient = plan.order().patient();
        layout.check("The name", patient.displayName());
        layout.check("The patient's number", patient.id());
        SitePolicy site = plan.site();
        layout.check("The site's telephone number by day", site.phones().day());
        layout.check("The site's telephone number by night", site.phones().night());
        layout.check("The site's number of the pharmacy", site.phones().pharmacy());
        layout.check("The site's emergency number", site.phones().emergency());
        layout.check("The site's sentence about the spare bag", site.spareBag());
        return layout.pdf(html(plan, part, options));
    }
}
