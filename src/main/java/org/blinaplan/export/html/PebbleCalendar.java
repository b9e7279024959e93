package org.blinaplan.export.html;

import java.util.List;
import java.util.Map;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.site.SitePolicy;

/** The calendar for the patient and the family, one a cycle. Safe for use from several threads. */
public final class PebbleCalendar implements PaperDocument {
    static final String NAME = "calendar";

    private final PebbleLayout layout;

    public PebbleCalendar(PebbleLayout layout) {
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
        List<CalendarPage> pages = CalendarPages.of(plan, part, options);
        return layout.html(
                NAME,
                Words.of(NAME, options.language()),
                options,
                Map.of(
                        "pages",
                        pages,
                        "sheets",
                        pages.stream().mapToInt(CalendarPage::sheets).sum()));
    }

    @Override
    public byte[] pdf(Plan plan, PlanPart part, PrintOptions options) {
        var patient = plan.order().patient();
        layout.check("The name", patient.displayName());
        layout.check("The patient's number", patient.id());
        SitePolicy site = plan.site();
        layout.check("The site's ward", site.places().ward());
        layout.check("The site's day unit", site.places().dayUnit());
        layout.check("The site's telephone number by day", site.phones().day());
        layout.check("The site's telephone number by night", site.phones().night());
        layout.check("The site's emergency number", site.phones().emergency());
        return layout.pdf(html(plan, part, options));
    }
}
