package org.blinaplan.ui.ward;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import org.blinaplan.application.BasisChoice;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.ward.WardPaper;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.print.PrintViewModel;
import org.blinaplan.ui.shell.WindowParts;

/**
 * What the window of a department is built from.
 *
 * @param store opened by the person at the desk
 * @param location of the store: its file or URL; empty where its place is nobody's business
 * @param use what can be done with it
 * @param sites reads and writes how the site works
 * @param monographs as they hold now
 * @param adopting lets two people make a monograph the site's own
 * @param paper prints the day, made when first needed
 * @param courses what the screens of one course are built from
 * @param outside the world around the window
 * @param backgrounds where long work runs, one for each screen: newer work drops older
 * @param plans writes plans, and gives their check code
 * @param clock now
 * @param zone of the department
 * @param invented whether its patients are invented, for teaching
 */
public record WardParts(
        OpenedStore store,
        String location,
        StoredCourses use,
        SiteFormat sites,
        MonographLibrary monographs,
        AdoptMonograph adopting,
        Supplier<WardPaper> paper,
        CourseParts courses,
        WindowParts.Outside outside,
        Supplier<Background> backgrounds,
        PlanFormat plans,
        Clock clock,
        ZoneId zone,
        boolean invented) {

    /** Makes what the screens of one course are built from. */
    public interface CourseParts {
        /**
         * For a course of this store.
         *
         * @param basis what it is planned by
         * @param stamps how sure its plan is, on paper
         * @param record keeps what was printed
         */
        WindowParts of(
                OpenedStore store,
                BasisChoice basis,
                Function<Plan, PageStamp> stamps,
                PrintViewModel.PrintRecord record);
    }
}
