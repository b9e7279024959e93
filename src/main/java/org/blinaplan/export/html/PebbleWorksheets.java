package org.blinaplan.export.html;

import java.util.List;
import java.util.Map;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.patient.Patient;

/** The worksheets for the people who make and check the bags, one sheet a bag. Safe for use from several threads. */
public final class PebbleWorksheets implements PaperDocument {
    static final String NAME = "worksheets";

    private final PebbleLayout layout;

    public PebbleWorksheets(PebbleLayout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isByBag() {
        return true;
    }

    @Override
    public String html(Plan plan, PlanPart part, PrintOptions options) {
        List<WorksheetPage> pages = WorksheetPages.of(plan, part, options);
        return layout.html(
                NAME, Words.of(NAME, options.language()), options, Map.of("pages", pages, "sheets", pages.size()));
    }

    @Override
    public byte[] pdf(Plan plan, PlanPart part, PrintOptions options) {
        Patient patient = plan.order().patient();
        layout.check("The name", patient.displayName());
        layout.check("The name", WorksheetPages.name(patient));
        layout.check("The patient's number", patient.id());
        return layout.pdf(html(plan, part, options));
    }
}
