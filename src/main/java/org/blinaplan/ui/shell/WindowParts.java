package org.blinaplan.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.blinaplan.application.BasisChoice;
import org.blinaplan.application.CompareBags;
import org.blinaplan.application.CompareDoses;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.EventJournal;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.FileChoice;
import org.blinaplan.ui.common.Questions;
import org.blinaplan.ui.print.PrintViewModel;
import org.blinaplan.ui.print.Printing;

/**
 * What the window is built from.
 *
 * @param orders reads and writes order files
 * @param monographs the prescribing information it knows
 * @param planner from an order to a plan
 * @param comparer both doses close to the weight limit
 * @param bags other bags and other start days
 * @param documents what is printed
 * @param events reads, writes and keeps what happened
 * @param basis how the hospital works, and what verified plans keep
 * @param clock now
 * @param zone where the computer stands: the zone of a new order
 * @param outside the world around the window
 */
public record WindowParts(
        OrderFormat orders,
        MonographLibrary monographs,
        PlanCourse planner,
        CompareDoses comparer,
        CompareBags bags,
        PrintViewModel.Documents documents,
        Events events,
        BasisChoice basis,
        Clock clock,
        ZoneId zone,
        Outside outside) {
    /** How the hospital works. */
    public SitePolicy site() {
        return basis.site();
    }

    /**
     * What happened to courses.
     *
     * @param format reads and writes it
     * @param journal keeps it
     */
    public record Events(EventFormat format, EventJournal journal) {}

    /**
     * The world around the window.
     *
     * @param files asks for files
     * @param questions asks and tells
     * @param printing a printer
     * @param background where long work runs
     * @param settings what a person has chosen
     */
    public record Outside(
            FileChoice files, Questions questions, Printing printing, Background background, WindowSettings settings) {}
}
