package org.blinaplan.cli;

import java.time.Instant;
import java.time.ZoneId;
import org.blinaplan.application.course.OrderVersion;
import org.blinaplan.application.course.Standing;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.Verification;

/** How sure a plan is, in a sentence. */
final class StandingText {
    private StandingText() {}

    /** With instants as they are in this zone. */
    static String of(Standing standing, ZoneId zone) {
        OrderVersion order = standing.order();
        if (order == null) {
            return "Draft, not stored.";
        }
        StoredCourse.By<Verification> verified = standing.verified();
        String later = standing.newer() == 0 ? "" : " Version " + standing.newer() + " is a draft beside it.";
        if (verified == null) {
            return "DRAFT, version " + order.number() + " by " + order.by() + ", not verified." + later;
        }
        if (!standing.sameAsSigned()) {
            return "NOT AS SIGNED: this program computes another plan than " + verified.by()
                    + " has verified for version " + order.number() + ". Do not give it; write a new version." + later;
        }
        return "Version " + order.number() + " by " + order.by() + ", verified by " + verified.by() + " on "
                + at(verified.at(), zone) + "." + later;
    }

    private static String at(Instant at, ZoneId zone) {
        return PlanText.time(at.atZone(zone));
    }
}
