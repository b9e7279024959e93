package org.blinaplan.cli;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.blinaplan.application.CompareBags;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.LineFormat;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.domain.rule.RuleDefinition;

/**
 * Everything the commands use.
 *
 * @param orders reads order files, as of a clock
 * @param lines reads orders one a line, as of a clock
 * @param events reads what happened
 * @param sites reads site policies
 * @param plans writes plans
 * @param planner from an order to a plan
 * @param compare other bags and other start days
 * @param documents what is printed, made when first needed
 * @param monographs what the known monographs are and what they lack, as text
 * @param adopting lets two people adopt one
 * @param rules every rule
 * @param courses stores, and the courses in them
 * @param passwords where they come from
 * @param clock what "now" is where nobody says otherwise
 * @param version of the program
 */
public record Program(
        Function<Clock, OrderFormat> orders,
        Function<Clock, LineFormat> lines,
        EventFormat events,
        SiteFormat sites,
        PlanFormat plans,
        PlanCourse planner,
        CompareBags compare,
        Supplier<List<PaperDocument>> documents,
        Supplier<String> monographs,
        AdoptMonograph adopting,
        List<RuleDefinition> rules,
        StoredCourses courses,
        Passwords passwords,
        Clock clock,
        String version) {
    public Program {
        rules = List.copyOf(rules);
    }

    /** The same, with passwords from elsewhere. */
    Program asking(Passwords others) {
        return with(courses, others);
    }

    /** The same upon other stores. */
    Program over(StoredCourses others) {
        return with(others, passwords);
    }

    private Program with(StoredCourses otherCourses, Passwords otherPasswords) {
        return new Program(
                orders,
                lines,
                events,
                sites,
                plans,
                planner,
                compare,
                documents,
                monographs,
                adopting,
                rules,
                otherCourses,
                otherPasswords,
                clock,
                version);
    }
}
