package org.blinaplan.ui.bags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.domain.bag.Visit;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** Makes the rows of the table. */
final class BagRows {
    private final Plan plan;
    private final PlannedCycle planned;
    private final Texts texts;

    private BagRows(Plan plan, PlannedCycle planned, Texts texts) {
        this.plan = plan;
        this.planned = planned;
        this.texts = texts;
    }

    static List<BagRow> of(Plan plan, PlannedCycle planned, Texts texts) {
        BagRows rows = new BagRows(plan, planned, texts);
        return planned.sequence().bags().stream().map(rows::row).toList();
    }

    private BagRow row(Bag bag) {
        Optional<Visit> visit = planned.sequence().visits().stream()
                .filter(candidate -> candidate.at().isEqual(bag.time().end()))
                .findFirst();
        boolean last = bag.atHour() + bag.hours() == planned.cycle().hours();
        boolean out = visit.isPresent() && !visit.get().inHours();
        return new BagRow(
                bag,
                Dates.shortMoment(bag.time().start()),
                bag.hours() == bag.bagHours()
                        ? texts.of("bags.table.hours", bag.bagHours())
                        : texts.of("bags.table.early", bag.hours(), bag.bagHours()),
                vials(bag),
                Dates.shortMoment(bag.time().end()),
                sign(visit.isPresent(), last, out),
                change(bag, visit.isPresent(), last, out),
                out);
    }

    /** Where vials are shared, the first bag of a session carries the vials of all of them. */
    private String vials(Bag bag) {
        Optional<SessionBags> together = plan.policy().vialSharing() == VialSharing.SESSION
                ? planned.sessions().stream()
                        .filter(session -> session.bags().contains(bag))
                        .findFirst()
                : Optional.empty();
        if (together.isEmpty()) {
            return String.valueOf(bag.vials().vials());
        }
        Bag first = together.get().bags().get(0);
        return first.equals(bag)
                ? String.valueOf(together.get().vials().vials())
                : texts.of("bags.table.with", first.number());
    }

    private static Sign sign(boolean visit, boolean last, boolean out) {
        if (out) {
            return Sign.VISIT_OUT_OF_HOURS;
        }
        if (last) {
            return Sign.DISCONNECT;
        }
        return visit ? Sign.VISIT : Sign.WARD_CHANGE;
    }

    /** That a bag with a visit out of hours is pinned is left to its pin: the column is narrow. */
    private String change(Bag bag, boolean visit, boolean last, boolean out) {
        List<String> words = new ArrayList<>();
        String kind = last ? "disconnect" : visit ? "visit" : "ward";
        words.add(texts.of("bags.change." + kind + (out ? ".out" : "")));
        if (isDoseStep(bag.atHour() + bag.hours())) {
            words.add(texts.of("bags.change.step"));
        }
        if (bag.pinned() && !out) {
            words.add(texts.of("bags.change.pinned"));
        }
        return String.join(", ", words);
    }

    private boolean isDoseStep(int hour) {
        return planned.cycle().steps().stream().map(DoseStep::fromHour).anyMatch(from -> from == hour);
    }
}
