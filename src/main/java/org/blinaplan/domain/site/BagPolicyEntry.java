package org.blinaplan.domain.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bag wishes as entered in an order or a site policy; whatever is absent is decided further out: order, then site
 * policy, then the program's default.
 *
 * @param allowedHours labelled durations that may be used
 * @param admittedHours durations for a bag hung inside an admission, in place of {@code allowedHours}
 * @param visits when a visit is in hours
 * @param closedDates dates without visits
 * @param objective what to minimise first; those left out follow in the usual order
 * @param vialSharing whether bags of one session share opened vials
 * @param preparation when bags are made
 * @param pins bags that are fixed
 */
public record BagPolicyEntry(
        @Nullable List<Integer> allowedHours,
        @Nullable List<Integer> admittedHours,
        @Nullable VisitHours visits,
        @Nullable List<LocalDate> closedDates,
        @Nullable List<Objective> objective,
        @Nullable VialSharing vialSharing,
        @Nullable VisitHours preparation,
        @Nullable List<Pin> pins) {
    /** Nothing entered. */
    public static final BagPolicyEntry EMPTY = new BagPolicyEntry(null, null, null, null, null, null, null, null);

    public BagPolicyEntry {
        allowedHours = copy(allowedHours);
        admittedHours = copy(admittedHours);
        closedDates = copy(closedDates);
        objective = copy(objective);
        pins = copy(pins);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
