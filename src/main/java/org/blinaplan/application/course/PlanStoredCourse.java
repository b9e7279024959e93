package org.blinaplan.application.course;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.order.Order;

/** Plans a course of the store: a verified order by what it was verified with, a draft by what holds now. */
public final class PlanStoredCourse {
    private final OrderFormat orders;
    private final EventFormat events;
    private final PlanFormat plans;
    private final PlanCourse planner;

    public PlanStoredCourse(OrderFormat orders, EventFormat events, PlanFormat plans, PlanCourse planner) {
        this.orders = orders;
        this.events = events;
        this.plans = plans;
        this.planner = planner;
    }

    /**
     * A plan and how sure it is.
     *
     * @param plan after what happened, as of now
     * @param standing of the order it is made from
     */
    public record Stood(Plan plan, Standing standing) {}

    /** The plan of the version that is given. */
    public Reading<Stood> plan(StoredCourse course, Bases bases, Instant now) {
        return plan(course, course.operative(), bases, now);
    }

    /** The plan of one version, as of now; or why it cannot be planned. */
    public Reading<Stood> plan(StoredCourse course, OrderVersion version, Bases bases, Instant now) {
        return read(course, version, bases)
                .flatMap(read ->
                        follow(course, read, now).map(plan -> new Stood(plan, standing(course, version, read))));
    }

    /**
     * An order of the store, read.
     *
     * @param order as entered
     * @param basis by which it is planned
     */
    public record Based(Order order, PlanBasis basis) {}

    /** The order of one version and what it is planned by. */
    public Reading<Based> read(StoredCourse course, OrderVersion version, Bases bases) {
        Verification.Signature signature =
                course.signed(version.number()).map(by -> by.what().signature()).orElse(null);
        PlanBasis kept = signature == null ? null : bases.of(signature).orElse(null);
        if (signature != null && kept == null) {
            return new Reading.Refused<>(List.of(new Problem(
                    "$",
                    "what version " + version.number()
                            + " was verified with is not in the store; have the store checked")));
        }
        return orders.read(version.json().getBytes(StandardCharsets.UTF_8), kept == null ? bases.site() : kept.site())
                .map(order -> new Based(order, kept == null ? bases.now(order) : kept));
    }

    private Standing standing(StoredCourse course, OrderVersion version, Based read) {
        StoredCourse.By<Verification> signed = course.signed(version.number()).orElse(null);
        Verification.Signature signature = signed == null ? null : signed.what().signature();
        return new Standing(
                version,
                signed,
                signature == null
                        || plans.hash(planner.plan(read.order(), read.basis())).equals(signature.plan()),
                course.laterThan(version));
    }

    private Reading<Plan> follow(StoredCourse course, Based read, Instant now) {
        if (course.events().isEmpty()) {
            return new Reading.Read<>(planner.plan(read.order(), read.basis()));
        }
        return log(course, read, List.of()).map(log -> planner.plan(read.order(), read.basis(), log, now));
    }

    /**
     * Everything that is recorded of a course, and what is about to be.
     *
     * @param further events files, to be recorded after the others
     */
    public Reading<EventLog> log(StoredCourse course, Based read, List<String> further) {
        List<String> files = new ArrayList<>(course.eventFiles());
        files.addAll(further);
        return events.read(files, read.order(), read.basis().site());
    }
}
