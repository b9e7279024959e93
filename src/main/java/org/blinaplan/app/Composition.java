package org.blinaplan.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blinaplan.application.CompareBags;
import org.blinaplan.application.CompareDoses;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.MonographReport;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.adopt.AdoptedMonographs;
import org.blinaplan.application.course.IndexFile;
import org.blinaplan.application.course.KeepBases;
import org.blinaplan.application.course.KeepCourses;
import org.blinaplan.application.course.KeepIndex;
import org.blinaplan.application.course.PlanStoredCourse;
import org.blinaplan.application.course.PlanUnderWay;
import org.blinaplan.application.course.StoreEventJournal;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.course.VerifyPlan;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Stores;
import org.blinaplan.application.ward.WardPaper;
import org.blinaplan.cli.Passwords;
import org.blinaplan.cli.Program;
import org.blinaplan.data.FileEventJournal;
import org.blinaplan.data.JsonAdoptionFormat;
import org.blinaplan.data.JsonEventFormat;
import org.blinaplan.data.JsonMonographFormat;
import org.blinaplan.data.JsonMonographRows;
import org.blinaplan.data.JsonOrderFormat;
import org.blinaplan.data.JsonPlanFormat;
import org.blinaplan.data.JsonPrintoutFormat;
import org.blinaplan.data.JsonSiteFormat;
import org.blinaplan.data.JsonStaffFormat;
import org.blinaplan.data.JsonVerificationFormat;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.export.html.PebbleCalendar;
import org.blinaplan.export.html.PebbleContingency;
import org.blinaplan.export.html.PebbleLayout;
import org.blinaplan.export.html.PebbleWardDay;
import org.blinaplan.export.html.PebbleWorksheets;
import org.blinaplan.export.pdf.OpenHtmlPdfPages;
import org.blinaplan.export.pdf.PdfBoxPagePictures;
import org.blinaplan.rules.RuleCatalogue;
import org.blinaplan.store.DatabaseStores;
import org.blinaplan.store.SealedIndexFile;
import org.blinaplan.ui.common.Tasks;
import org.blinaplan.ui.print.PrintViewModel;
import org.blinaplan.ui.shell.WindowParts;
import org.blinaplan.ui.ward.WardParts;

/** Builds everything the program consists of. */
public final class Composition {
    private final Clock clock;
    private final ResourceMonographs monographs = new ResourceMonographs();
    private final JsonMonographRows rows = new JsonMonographRows(monographs);
    private final AdoptedMonographs adopted = new AdoptedMonographs(monographs, rows, new JsonAdoptionFormat());

    /** A program that takes "now" from this clock. */
    public Composition(Clock clock) {
        this.clock = clock;
    }

    /** What the commands use. */
    public Program program() {
        return new Program(
                now -> new JsonOrderFormat(monographs, now),
                now -> new JsonOrderFormat(monographs, now),
                new JsonEventFormat(monographs),
                new JsonSiteFormat(),
                new JsonPlanFormat(),
                planner(),
                new CompareBags(new OptimalSequencer()),
                this::documents,
                () -> monographs.all().stream()
                        .map(monograph -> String.join("\n", MonographReport.lines(monograph)) + "\n")
                        .collect(Collectors.joining("\n")),
                adopting(),
                RuleCatalogue.all(),
                courses(),
                Passwords.ofTheProcess(),
                clock,
                version());
    }

    /** What can be done with a store and its courses. */
    public StoredCourses courses() {
        return courses(new DatabaseStores(clock), new SealedIndexFile(DataFolder.here()));
    }

    /** The same upon these stores, with indexes there. */
    StoredCourses courses(Stores stores, IndexFile index) {
        OrderFormat orders = new JsonOrderFormat(monographs, clock);
        EventFormat events = new JsonEventFormat(monographs);
        KeepCourses courses = new KeepCourses(new JsonVerificationFormat(), new JsonPrintoutFormat());
        KeepBases bases = new KeepBases(new JsonSiteFormat(), new JsonMonographFormat(rows), adopted);
        PlanStoredCourse planning = new PlanStoredCourse(orders, events, new JsonPlanFormat(), planner());
        return new StoredCourses(
                new KeepStore(stores, new JsonStaffFormat()),
                courses,
                bases,
                planning,
                new VerifyPlan(orders, new JsonPlanFormat(), planner(), courses, bases),
                new KeepIndex(stores, courses, bases, planning, orders, index),
                new PlanUnderWay(courses, bases, planning),
                orders,
                events);
    }

    /** Lets two people make a monograph the site's own. */
    public AdoptMonograph adopting() {
        return new AdoptMonograph(adopted, rows, new JsonAdoptionFormat());
    }

    /** From an order to a plan. */
    public PlanCourse planner() {
        return new PlanCourse(monographs, new OptimalSequencer());
    }

    /** What the window of this site is built from. */
    public WindowParts window(SitePolicy site, WindowParts.Outside outside) {
        return new WindowParts(
                new JsonOrderFormat(monographs, clock),
                monographs,
                planner(),
                new CompareDoses(new OptimalSequencer()),
                new CompareBags(new OptimalSequencer()),
                printing(
                        plan -> PageStamp.notStored(new JsonPlanFormat().checkCode(plan)),
                        PrintViewModel.PrintRecord.NONE),
                new WindowParts.Events(
                        new JsonEventFormat(monographs), new FileEventJournal(new JsonEventFormat(monographs))),
                () -> site,
                clock,
                zone(),
                outside);
    }

    /** What the window of a department is built from. */
    public WardParts ward(
            OpenedStore store, String location, StoredCourses courses, WindowParts.Outside outside, boolean invented) {
        EventFormat events = courses.events();
        return new WardParts(
                store,
                location,
                courses,
                new JsonSiteFormat(),
                monographs,
                adopting(),
                this::wardPaper,
                (opened, basis, stamps, record) -> new WindowParts(
                        courses.orders(),
                        monographs,
                        planner(),
                        new CompareDoses(new OptimalSequencer()),
                        new CompareBags(new OptimalSequencer()),
                        printing(stamps, record),
                        new WindowParts.Events(events, new StoreEventJournal(opened, courses.courses(), events)),
                        basis,
                        clock,
                        zone(),
                        outside),
                outside,
                Tasks::new,
                new JsonPlanFormat(),
                clock,
                zone(),
                invented);
    }

    private PrintViewModel.Documents printing(Function<Plan, PageStamp> stamps, PrintViewModel.PrintRecord record) {
        return new PrintViewModel.Documents(documents(), new PdfBoxPagePictures(), stamps, record);
    }

    private static ZoneId zone() {
        return TimeZone.getDefault().toZoneId();
    }

    /** Everything that is printed, the first choice first; the fonts are read when this is called. */
    public List<PaperDocument> documents() {
        PebbleLayout layout = new PebbleLayout(new OpenHtmlPdfPages());
        return List.of(new PebbleCalendar(layout), new PebbleWorksheets(layout), new PebbleContingency(layout));
    }

    /** The day of a ward on paper; the fonts are read when this is called. */
    public WardPaper wardPaper() {
        return new PebbleWardDay(new PebbleLayout(new OpenHtmlPdfPages()));
    }

    /** Invented patients, in the zone of this machine. */
    public TeachingWard teaching() {
        return new TeachingWard(this, clock, TimeZone.getDefault().toZoneId());
    }

    /** As the jar's manifest has it. */
    private static String version() {
        String version = Composition.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
