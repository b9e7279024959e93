package org.blinaplan.ui.log;

import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.MadeBagUse;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;

/** Bags that are made and could still hang, whether the plan wants them or not. */
final class SpareBags {
    private SpareBags() {}

    /** {@code "24 h, 9 mcg/day, hang by Fri 6 Mar 2026, 08:00"}, or that there is none. */
    static String of(Plan plan, Texts texts) {
        FollowedCourse followed = plan.followed();
        String bags = followed == null
                ? ""
                : followed.madeBags().stream()
                        .filter(SpareBags::isThere)
                        .map(use -> text(use, texts))
                        .collect(Collectors.joining("; "));
        return bags.isEmpty() ? texts.of("log.spare.none") : bags;
    }

    private static boolean isThere(MadeBagUse use) {
        return use.kind() == MadeBagUse.Kind.SPARE || use.kind() == MadeBagUse.Kind.PLANNED;
    }

    private static String text(MadeBagUse use, Texts texts) {
        ZonedDateTime by = use.made().hangBy();
        String what = texts.of("log.spare.bag", use.made().type().hours());
        return by == null ? what : texts.of("log.spare.by", what, Dates.moment(by));
    }
}
