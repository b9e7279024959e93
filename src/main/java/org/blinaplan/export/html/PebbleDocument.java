package org.blinaplan.export.html;

import java.util.List;
import java.util.Map;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.patient.Patient;

/** What every document has: a name by which its template, style sheet and words are found, and the patient on it. */
abstract class PebbleDocument implements PaperDocument {
    private final String name;
    private final PebbleLayout layout;

    PebbleDocument(String name, PebbleLayout layout) {
        this.name = name;
        this.layout = layout;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public boolean isByBag() {
        return false;
    }

    /** Its pages, laid out. */
    final String html(List<?> pages, int sheets, PrintOptions options) {
        return layout.html(name, Words.of(name, options.language()), options, Map.of("pages", pages, "sheets", sheets));
    }

    @Override
    public final byte[] pdf(Plan plan, PlanPart part, PrintOptions options) {
        Patient patient = plan.order().patient();
        layout.check("The name", patient.displayName());
        layout.check("The patient's number", patient.id());
        check(plan, layout);
        return layout.pdf(html(plan, part, options));
    }

    /** Refuses what else stands on it and holds characters that the fonts lack. */
    abstract void check(Plan plan, PebbleLayout layout);
}
