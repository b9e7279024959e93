package org.blinaplan.domain.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/**
 * Bag wishes with nothing left open. Parameters as in {@link BagPolicyEntry}.
 */
public record BagPolicy(
        List<Integer> allowedHours,
        List<Integer> admittedHours,
        VisitHours visits,
        Set<LocalDate> closedDates,
        List<Objective> objective,
        VialSharing vialSharing,
        VisitHours preparation,
        List<Pin> pins) {
    /** Visits, where nobody has entered others: Monday to Friday 08:00-17:00. */
    public static final VisitHours DEFAULT_VISITS = weekdays(17);

    /** Preparation, where nobody has entered others: Monday to Friday 08:00-16:00. */
    public static final VisitHours DEFAULT_PREPARATION = weekdays(16);

    public BagPolicy {
        allowedHours = List.copyOf(new TreeSet<>(allowedHours));
        admittedHours = List.copyOf(new TreeSet<>(admittedHours));
        closedDates = Set.copyOf(closedDates);
        objective = List.copyOf(objective);
        pins = List.copyOf(pins);
    }

    /**
     * Field by field: the order's wish, else the site's, else the default: all bags with rows, the same while
     * admitted, visits Monday to Friday 08:00-17:00, preparation Monday to Friday 08:00-16:00, no sharing, no pins.
     * A site policy serves every monograph, so its bags that this monograph does not know are left out.
     */
    public static BagPolicy resolve(BagPolicyEntry order, BagPolicyEntry site, Monograph monograph) {
        List<Integer> withRows = monograph.bagTypes().stream()
                .map(BagType::hours)
                .filter(monograph::hasVolumes)
                .toList();
        List<Integer> allowed = known(first(order, site, BagPolicyEntry::allowedHours, withRows), monograph);
        return new BagPolicy(
                allowed,
                known(first(order, site, BagPolicyEntry::admittedHours, allowed), monograph),
                first(order, site, BagPolicyEntry::visits, DEFAULT_VISITS),
                Set.copyOf(first(order, site, BagPolicyEntry::closedDates, List.of())),
                completed(first(order, site, BagPolicyEntry::objective, List.of())),
                first(order, site, BagPolicyEntry::vialSharing, VialSharing.NONE),
                first(order, site, BagPolicyEntry::preparation, DEFAULT_PREPARATION),
                first(order, site, BagPolicyEntry::pins, List.of()));
    }

    /** The same, judged by other objectives: all four, the most important first. */
    public BagPolicy withObjective(List<Objective> other) {
        return new BagPolicy(allowedHours, admittedHours, visits, closedDates, other, vialSharing, preparation, pins);
    }

    /** The same with these bags fixed, and no others. */
    public BagPolicy withPins(List<Pin> other) {
        return new BagPolicy(
                allowedHours, admittedHours, visits, closedDates, objective, vialSharing, preparation, other);
    }

    private static <T> T first(
            BagPolicyEntry order, BagPolicyEntry site, Function<BagPolicyEntry, @Nullable T> field, T otherwise) {
        T wished = field.apply(order);
        if (wished != null) {
            return wished;
        }
        T usual = field.apply(site);
        return usual != null ? usual : otherwise;
    }

    private static List<Integer> known(List<Integer> wished, Monograph monograph) {
        return wished.stream()
                .filter(hours -> monograph.bagType(hours).isPresent())
                .toList();
    }

    private static List<Objective> completed(List<Objective> wished) {
        Set<Objective> all = new LinkedHashSet<>(wished);
        all.addAll(EnumSet.allOf(Objective.class));
        return List.copyOf(all);
    }

    private static VisitHours weekdays(int toHour) {
        return new VisitHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(toHour, 0));
    }
}
