package org.blinaplan.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.export.html.WorksheetPage.Field;
import org.blinaplan.export.html.WorksheetPage.Making;
import org.jspecify.annotations.Nullable;

/** Makes the worksheets of a plan: one {@link WorksheetPage} a bag. A pure function of plan, part and options. */
final class WorksheetPages {
    private final Plan plan;
    private final PrintOptions options;
    private final Words words;
    private final DateText dates;
    private final Marks marks;
    private final WorksheetRoom room;

    private WorksheetPages(Plan plan, PrintOptions options) {
        this.plan = plan;
        this.options = options;
        this.words = Words.of(PebbleWorksheets.NAME, options.language());
        this.dates = new DateText(words);
        this.marks = new Marks(plan.monograph(), words);
        this.room = new WorksheetRoom(Sheet.of(options.paper()));
    }

    /**
     * A sheet for every bag of the part, in order; a cycle without bags has one that says so.
     *
     * @throws IllegalArgumentException if the plan has no such cycle or bag
     */
    static List<WorksheetPage> of(Plan plan, PlanPart part, PrintOptions options) {
        WorksheetPages sheets = new WorksheetPages(plan, options);
        List<WorksheetPage> pages = new ArrayList<>();
        for (PlannedCycle cycle : plan.cycles()) {
            if (!part.hasCycle(cycle.cycle().number())) {
                continue;
            }
            if (cycle.clocks().isEmpty()) {
                pages.add(sheets.withoutBags(cycle));
            }
            cycle.clocks().stream()
                    .filter(clocks -> part.hasBag(clocks.bag().number()))
                    .forEach(clocks -> pages.add(sheets.page(cycle, clocks)));
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("the plan has no " + part);
        }
        return pages;
    }

    private WorksheetPage withoutBags(PlannedCycle cycle) {
        return new WorksheetPage(
                words.text("sheet.none", cycle.cycle().number()),
                alarms(cycle),
                patient(plan.order().patient()),
                null,
                Foot.of(plan, options, words, cycle.cycle().infusion().start()).staff(plan, words));
    }

    private WorksheetPage page(PlannedCycle cycle, BagClocks clocks) {
        BagFacts facts = new BagFacts(plan, cycle, clocks);
        WorksheetSums sums = new WorksheetSums(facts, words, marks);
        WorksheetClocks times = new WorksheetClocks(clocks, plan.site().sterility(), words, marks);
        int number = facts.bag().number();
        WorksheetPage page = new WorksheetPage(
                words.text("sheet", number, cycle.clocks().size(), cycle.cycle().number()),
                alarms(cycle),
                patient(plan.order().patient()),
                new Making(
                        sums.product(),
                        sums.sums(),
                        sums.notes(),
                        times.rows(),
                        times.text(),
                        BagSteps.of(facts, words, marks),
                        BagSteps.lots(facts, words),
                        false),
                Foot.of(plan, options, words, facts.bag().time().start()).staff(plan, words));
        if (room.left(page) >= 0) {
            return page;
        }
        if (room.left(page.tight()) >= 0) {
            return page.tight();
        }
        throw new CannotPrint("The worksheet of bag " + number + ", cycle "
                + cycle.cycle().number() + " does not fit on one sheet of "
                + options.paper().name().toLowerCase(Locale.ROOT)
                + " paper: the name, the number or the list of bags that share vials is too long.");
    }

    private List<String> alarms(PlannedCycle cycle) {
        String stops = Stops.of(plan, cycle.cycle().number(), words);
        return stops.isEmpty() ? List.of() : List.of(words.text("stop", stops));
    }

    private List<Field> patient(Patient patient) {
        return List.of(
                Field.sure(words.text("k.patient"), name(patient), 36),
                Field.sure(words.text("k.born"), dates.birth(patient.birthDate()), 24),
                Field.sure(words.text("k.number"), patient.id(), 18),
                Field.sure(
                        words.text("k.body"),
                        NoBreak.units(words.text("v.body", patient.weight(), patient.height())),
                        22));
    }

    /** Family name first, in capitals: {@code "OKAFOR, Ada"}; absent where no name was entered. */
    static @Nullable String name(Patient patient) {
        String family = patient.familyName();
        String given = patient.givenName();
        if (family == null) {
            return given == null ? null : Foot.composed(given);
        }
        String capitals = Foot.composed(family).toUpperCase(Locale.ROOT);
        // "Weiß" stays as it is: "WEISS" is another name.
        String shown = capitals.length() == Foot.composed(family).length() ? capitals : Foot.composed(family);
        return given == null ? shown : shown + ", " + Foot.composed(given);
    }
}
