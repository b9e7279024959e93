package org.blinaplan.ui.bags;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.StartDay;

/**
 * One day on which the cycle could start.
 *
 * @param start the hook-up
 * @param counts of its best bags; absent where it has none
 * @param best whether no other of the days has fewer visits out of hours, or as few of them and fewer visits
 * @param chosen whether the cycle starts then
 */
public record StartCard(
        ZonedDateTime start,
        @org.jspecify.annotations.Nullable BagCounts counts,
        boolean best,
        boolean chosen) {

    /** Whether it is a Saturday or Sunday. */
    public boolean isWeekend() {
        return start.getDayOfWeek() == DayOfWeek.SATURDAY || start.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The days in their order. None is called best where all are alike. */
    static List<StartCard> of(List<StartDay> days, ZonedDateTime planned) {
        List<List<Integer>> keys = days.stream()
                .map(day -> day.sequence().counts())
                .filter(Objects::nonNull)
                .map(StartCard::key)
                .toList();
        List<Integer> least = keys.stream()
                .min((one, other) -> {
                    int out = one.get(0).compareTo(other.get(0));
                    return out == 0 ? one.get(1).compareTo(other.get(1)) : out;
                })
                .orElse(List.of());
        boolean alike = keys.stream().distinct().count() < 2;
        List<StartCard> cards = new ArrayList<>();
        for (StartDay day : days) {
            BagCounts counts = day.sequence().counts();
            cards.add(new StartCard(
                    day.start(),
                    counts,
                    !alike && counts != null && key(counts).equals(least),
                    day.start().isEqual(planned)));
        }
        return List.copyOf(cards);
    }

    private static List<Integer> key(BagCounts counts) {
        return List.of(counts.visitsOutOfHours(), counts.visits());
    }
}
