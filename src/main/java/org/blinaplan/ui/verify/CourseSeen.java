package org.blinaplan.ui.verify;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.Bases;
import org.blinaplan.application.course.OrderVersion;
import org.blinaplan.application.course.PlanStoredCourse.Based;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A course as the store had it when it was looked at.
 *
 * @param course with everything kept of it
 * @param bases what plans are made by
 * @param based the last version's order; absent where it cannot be read
 * @param signed the plan of the last version; absent where it is a draft
 * @param refusal why this person may not verify at all; empty where the person may
 */
record CourseSeen(
        StoredCourse course,
        Bases bases,
        @Nullable Based based,
        @Nullable Stood signed,
        String refusal) {

    /** Looks at the course now. */
    static CourseSeen look(VerifyParts parts) throws StoreFault {
        StoredCourse course = parts.use().courses().read(parts.store(), parts.course());
        Bases bases = parts.use().bases().read(parts.store());
        Based based = parts.use().planning().read(course, course.latest(), bases) instanceof Reading.Read<Based> read
                ? read.value()
                : null;
        Stood stood = course.signed(course.latest().number()).isPresent()
                        && parts.use()
                                        .planning()
                                        .plan(
                                                course,
                                                course.latest(),
                                                bases,
                                                parts.clock().instant())
                                instanceof Reading.Read<Stood> read
                ? read.value()
                : null;
        return new CourseSeen(course, bases, based, stood, refusal(parts));
    }

    private static String refusal(VerifyParts parts) {
        try {
            parts.store().require(Deed.VERIFY_PLANS);
            return "";
        } catch (StoreFault e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Whether the order is planned by the same site policy and monograph as it was then. */
    boolean hasSameBasis(CourseSeen before) {
        Based then = before.based();
        return based == null || then == null || based.basis().equals(then.basis());
    }

    /** The version that is to be verified. */
    OrderVersion version() {
        return course.latest();
    }

    /** In which the patient lives; Greenwich where the order cannot be read. */
    ZoneId zone() {
        return based == null ? ZoneId.of("UTC") : based.order().zone();
    }

    /** Who found the last version wrong; absent where nobody did. */
    StoredCourse.@Nullable By<Verification> foundWrong() {
        return course.verifications().stream()
                .filter(by -> by.what().order() == version().number()
                        && by.what().outcome() == Verification.Outcome.SECOND_IS_RIGHT)
                .findFirst()
                .orElse(null);
    }

    /** The verified version beside which the last one is a draft; absent where there is none. */
    @Nullable
    OrderVersion verified() {
        OrderVersion given = course.operative();
        return given.number() < version().number()
                        && course.signed(given.number()).isPresent()
                ? given
                : null;
    }

    /** Who has done what since the course was seen like this, in sentences that give no value away. */
    String since(CourseSeen seen, Texts texts) {
        StoredCourse before = seen.course();
        List<String> done = new ArrayList<>();
        if (!hasSameBasis(seen)) {
            done.add(texts.of("verify.since.basis"));
        }
        rest(course.orders(), before.orders())
                .forEach(order -> done.add(texts.of(
                        "verify.since.order",
                        order.by(),
                        order.number(),
                        Dates.moment(order.at().atZone(zone())))));
        rest(course.events(), before.events())
                .forEach(kept -> done.add(texts.of(
                        "verify.since.event", kept.by(), Dates.moment(kept.at().atZone(zone())))));
        rest(course.verifications(), before.verifications())
                .forEach(by -> done.add(texts.of(
                        by.what().signature() == null ? "verify.since.notSigned" : "verify.since.signed",
                        by.by(),
                        by.what().order(),
                        Dates.moment(by.at().atZone(zone())))));
        rest(course.printouts(), before.printouts())
                .forEach(by -> done.add(texts.of(
                        "verify.since.printout", by.by(), Dates.moment(by.at().atZone(zone())))));
        return String.join(" ", done);
    }

    private static <T> List<T> rest(List<T> now, List<T> before) {
        return now.subList(before.size(), now.size());
    }
}
