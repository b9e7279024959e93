package org.blinaplan.ui.bags;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.blinaplan.application.CompareBags;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.bag.VialCost;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.BagWishesView;

/**
 * What the screen shows of one cycle.
 *
 * @param plan of which it is a cycle
 * @param planned the cycle with its bags
 * @param rows of the table; empty where there is no bag sequence
 */
public record CycleBags(Plan plan, PlannedCycle planned, List<BagRow> rows) {
    public CycleBags {
        rows = List.copyOf(rows);
    }

    static CycleBags of(Plan plan, PlannedCycle planned, Texts texts) {
        return new CycleBags(plan, planned, BagRows.of(plan, planned, texts));
    }

    /** The cycle's number. */
    public int cycle() {
        return planned.cycle().number();
    }

    /** Whether it has begun: what hung is past, and the rest is planned around it. */
    public boolean hasBegun() {
        return CompareBags.hasBegun(plan, planned);
    }

    /** The pins of this cycle. */
    public List<Pin> pins() {
        return plan.policy().pins().stream()
                .filter(pin -> pin.cycle() == cycle())
                .toList();
    }

    /** When it runs, and when visits are in hours, in words. */
    String heading(Texts texts) {
        TimeSpan time = planned.cycle().infusion();
        String hours = texts.of(
                "bags.heading",
                Dates.moment(time.start()),
                Dates.moment(time.end()),
                BagWishesView.hoursText(plan.policy().visits()));
        String closed = plan.policy().closedDates().stream()
                .filter(date -> !date.isBefore(time.start().toLocalDate())
                        && !date.isAfter(time.end().toLocalDate()))
                .sorted()
                .map(Dates::shortDay)
                .collect(Collectors.joining(", "));
        return closed.isEmpty() ? hours + "." : hours + "; " + texts.of("bags.heading.closed", closed) + ".";
    }

    /** {@code "6 visits, none out of hours; 0 mcg discarded"}; empty without bags. */
    String sum(Texts texts) {
        BagCounts counts = planned.sequence().counts();
        return counts == null
                ? ""
                : texts.of(
                        "bags.sum",
                        counts.visits(),
                        texts.of("status.outOfHours", counts.visitsOutOfHours()),
                        counts.discarded());
    }

    /** What the vials cost; empty where the site has no price. */
    Optional<VialCost> cost() {
        BagCounts counts = planned.sequence().counts();
        return counts == null ? Optional.empty() : VialCost.of(counts.vials(), plan.site());
    }
}
