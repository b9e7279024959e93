package org.blinaplan.export.html;

import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;

/** The worksheets for the people who make and check the bags, one sheet a bag. Safe for use from several threads. */
public final class PebbleWorksheets extends PebbleDocument {
    static final String NAME = "worksheets";

    public PebbleWorksheets(PebbleLayout layout) {
        super(NAME, layout);
    }

    @Override
    public boolean isByBag() {
        return true;
    }

    @Override
    public String html(Plan plan, PlanPart part, PrintOptions options) {
        List<WorksheetPage> pages = WorksheetPages.of(plan, part, options);
        return html(pages, pages.size(), options);
    }

    @Override
    void check(Plan plan, PebbleLayout layout) {
        layout.check("The name", WorksheetPages.name(plan.order().patient()));
    }
}
