package org.blinaplan.export.html;

import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.site.SitePolicy;

/** The calendar for the patient and the family, one a cycle. Safe for use from several threads. */
public final class PebbleCalendar extends PebbleDocument {
    static final String NAME = "calendar";

    public PebbleCalendar(PebbleLayout layout) {
        super(NAME, layout);
    }

    @Override
    public String html(Plan plan, PlanPart part, PrintOptions options) {
        List<CalendarPage> pages = CalendarPages.of(plan, part, options);
        return html(pages, pages.stream().mapToInt(CalendarPage::sheets).sum(), options);
    }

    @Override
    void check(Plan plan, PebbleLayout layout) {
        SitePolicy site = plan.site();
        layout.check("The site's ward", site.places().ward());
        layout.check("The site's day unit", site.places().dayUnit());
        layout.check("The site's telephone number by day", site.phones().day());
        layout.check("The site's telephone number by night", site.phones().night());
        layout.check("The site's emergency number", site.phones().emergency());
    }
}
