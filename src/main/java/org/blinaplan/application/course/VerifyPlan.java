package org.blinaplan.application.course;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.blinaplan.application.Draft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.Reading;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.domain.bag.KeptBags;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Lets a second person agree with an order by typing what decides the dose once more, unseen. */
public final class VerifyPlan {
    private final OrderFormat orders;
    private final PlanFormat plans;
    private final PlanCourse planner;
    private final KeepCourses courses;
    private final KeepBases bases;

    public VerifyPlan(OrderFormat orders, PlanFormat plans, PlanCourse planner, KeepCourses courses, KeepBases bases) {
        this.orders = orders;
        this.plans = plans;
        this.planner = planner;
        this.courses = courses;
        this.bases = bases;
    }

    /**
     * Both entries side by side.
     *
     * @param version that is verified
     * @param typed the second entry
     * @param differences what the entries mean differently
     * @param first the plan of the first entry, before anything happened
     * @param second the plan of the second
     * @param site version of the site policy both are planned by
     */
    public record Comparison(
            OrderVersion version,
            SecondEntry typed,
            Set<SecondEntry.Entered> differences,
            Plan first,
            Plan second,
            long site) {
        public Comparison {
            differences = Set.copyOf(differences);
        }

        /** Findings above info of the first plan, which a signature accepts by name. */
        public List<Finding> toAccept() {
            return first.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .toList();
        }
    }

    /** Compares the second entry with a version of the order, or says what of it cannot be used. */
    public Reading<Comparison> compare(OrderVersion version, SecondEntry typed, Bases now) {
        byte[] json = version.json().getBytes(StandardCharsets.UTF_8);
        Reading<Draft> draft = orders.open(json);
        return orders.read(json, now.site())
                .flatMap(first -> draft.flatMap(entered -> orders.read(typed.into(entered), now.site()))
                        .map(second -> compared(version, typed, first, second, now)));
    }

    private Comparison compared(OrderVersion version, SecondEntry typed, Order first, Order second, Bases now) {
        PlanBasis basis = now.now(first);
        return new Comparison(
                version,
                typed,
                SecondEntry.differences(first, second),
                planner.plan(first, basis),
                planner.plan(second, basis),
                now.siteVersion());
    }

    private static boolean isPlannedAsNow(Comparison comparison, Bases now) {
        Plan compared = comparison.first();
        return now.now(compared.order()).equals(compared.basis());
    }

    /**
     * Signs the plan of the first entry, if it is planned by the same site policy and monograph still; otherwise it is
     * overtaken, by no record of the course.
     *
     * @param reason why the first entry holds; absent where both are the same
     * @throws StoreFault if it may not be signed; then nothing is signed
     */
    public Outcome sign(OpenedStore store, StoredCourse course, Comparison comparison, @Nullable String reason)
            throws StoreFault {
        if (comparison.first().isStopped()) {
            throw new StoreFault("The plan must not be given as it stands: "
                    + comparison.first().findings().get(0).text() + " Nothing was signed. Change the order.");
        }
        PlanBasis basis = comparison.first().basis();
        if (!isPlannedAsNow(comparison, bases.read(store))) {
            return new Outcome.Overtaken(List.of());
        }
        Verification.Signature signature = new Verification.Signature(
                plans.hash(comparison.first()),
                comparison.site(),
                bases.keep(store, basis.monograph()),
                comparison.first().cycles().stream().map(KeptBags::of).toList(),
                comparison.toAccept().stream().map(VerifyPlan::accepted).toList());
        boolean agreed = comparison.differences().isEmpty();
        return courses.verify(
                store,
                course,
                new Verification(
                        comparison.version().number(),
                        agreed ? Verification.Outcome.AGREED : Verification.Outcome.FIRST_IS_RIGHT,
                        comparison.typed(),
                        agreed ? null : given(reason),
                        signature));
    }

    /** Keeps both entries without a signature: the first one does not hold. */
    public Outcome reject(
            OpenedStore store, StoredCourse course, Comparison comparison, Verification.Outcome outcome, String reason)
            throws StoreFault {
        return courses.verify(
                store,
                course,
                new Verification(comparison.version().number(), outcome, comparison.typed(), given(reason), null));
    }

    private static String given(@Nullable String reason) throws StoreFault {
        if (reason == null || reason.isBlank()) {
            throw new StoreFault("The entries differ: write why one of them holds. Nothing was signed.");
        }
        return reason.strip();
    }

    private static String accepted(Finding finding) {
        Integer cycle = finding.cycle();
        return finding.rule() + (cycle == null ? "" : ", cycle " + cycle) + ": " + finding.text();
    }
}
