package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.ShortInfusions;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.VialCount;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;

/** Equal to the best of all ways through short infusions, in all four counts and the tie-break. */
class ShortInfusionsTest {
    private static final long SEED = 20L;

    @Test
    void equalsEveryWayWithoutSharing() {
        check(VialSharing.NONE, 30, List.of(3, 8, 12), 120);
    }

    @Test
    void equalsEveryWayAndEverySessionWithSharing() {
        check(VialSharing.SESSION, 6, List.of(2, 3, 5), 30);
    }

    /**
     * 18 h in hospital need three bags of 4 and 8 h, 8 + 8 + 4, and discard 2 h. From Mon 2 Mar, 10:00: the 8 h bag of
     * Sunday's session (20:00) keeps 20 h, to 16:00, hour 6; Monday's serves from 22:00 on, hour 12. 8, 8, 4 is the
     * largest list, so the first bag ends at hour 6 although 8, 4, 8 could let it run its hours.
     */
    @Test
    void theListOfBagsDecidesBeforeTheListOfHours() {
        VisitHours evenings = new VisitHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(20, 0), LocalTime.of(22, 0));
        for (VialSharing sharing : VialSharing.values()) {
            BagPolicy policy = new BagPolicy(
                    List.of(4, 8),
                    List.of(4, 8),
                    evenings,
                    Set.of(),
                    List.of(Objective.values()),
                    sharing,
                    evenings,
                    List.of());
            BagRequest request = new BagRequest(
                    ShortInfusions.cycle(Orders.adult().course().cycles().get(0), 18, 0, 18),
                    ShortInfusions.monograph(List.of(
                            new ShortInfusions.Bag(4, Duration.ofHours(40), BigDecimal.ONE, new BigDecimal("2.8")),
                            new ShortInfusions.Bag(8, Duration.ofHours(20), BigDecimal.ONE, new BigDecimal("2.8")))),
                    policy,
                    Weight.of(70),
                    null);
            BagSequence sequence = new OptimalSequencer().sequence(request);
            assertThat(sequence.bags()).extracting(Bag::bagHours).containsExactly(8, 8, 4);
            assertThat(sequence.bags()).extracting(Bag::hours).containsExactly(6, 8, 4);
            assertThat(sequence.counts())
                    .isEqualTo(new BagCounts(0, VialCount.of(3), 0, new DoseHours(BigDecimal.valueOf(2 * 28))));
        }
    }

    /** Bags of growing length, two weekdays, nothing out of hours: each is the best of all ways that keep it. */
    @Test
    void offersTheBestOfAllWaysForEachAim() {
        ShortInfusions random = new ShortInfusions(SEED);
        int several = 0;
        for (int i = 0; i < 30; i++) {
            BagRequest request = random.next(VialSharing.NONE, 48, List.of(6, 14, 20));
            Map<List<List<Integer>>, String> expected = alternatives(request);
            List<BagAlternative> offered = BagAlternatives.of(request);
            assertThat(offered)
                    .as("case %s", i)
                    .extracting(alternative -> List.of(
                            alternative.sequence().bags().stream()
                                    .map(Bag::bagHours)
                                    .toList(),
                            alternative.sequence().bags().stream()
                                    .map(Bag::hours)
                                    .toList()))
                    .isEqualTo(List.copyOf(expected.keySet()));
            assertThat(offered)
                    .as("case %s", i)
                    .extracting(alternative -> alternative.sentence().split(":")[0])
                    .isEqualTo(List.copyOf(expected.values()));
            several += offered.size() > 2 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(3);
    }

    /** A dose for every hour: five bags of any of three kinds in any of their sessions. */
    @Test
    void equalsEveryChoiceOfKindsAndSessions() {
        ShortInfusions random = new ShortInfusions(SEED);
        check(5, 25, () -> random.nextByTheHour(5, List.of(2, 3, 5)));
    }

    private static void check(VialSharing sharing, int hours, List<Integer> bagHours, int cases) {
        ShortInfusions random = new ShortInfusions(SEED + hours);
        check(hours, cases, () -> random.next(sharing, hours, bagHours));
    }

    private static void check(int hours, int cases, Supplier<BagRequest> random) {
        int found = 0;
        for (int i = 0; i < cases; i++) {
            BagRequest request = random.get();
            String which = hours + " h, case " + i;
            Optional<EveryWay.Way> expected = new EveryWay(request).best();
            BagSequence sequence = new OptimalSequencer().sequence(request);
            if (expected.isEmpty()) {
                assertThat(sequence.bags()).as(which).isEmpty();
                assertThat(sequence.obstacle()).as(which).isNotBlank();
                continue;
            }
            found++;
            assertThat(sequence.obstacle()).as(which).isNull();
            assertThat(new ContractReading(request).inOrder(Objects.requireNonNull(sequence.counts())))
                    .as(which)
                    .isEqualTo(expected.get().counts());
            assertThat(sequence.bags())
                    .as(which)
                    .extracting(Bag::bagHours)
                    .isEqualTo(expected.get().bagHours());
            assertThat(sequence.bags())
                    .as(which)
                    .extracting(Bag::hours)
                    .isEqualTo(expected.get().hours());
            assertThat(sequence.bags())
                    .as(which)
                    .extracting(Bag::pinned)
                    .isEqualTo(sequence.bags().stream()
                            .map(bag -> request.pins().stream().anyMatch(pin -> pin.atHour() == bag.atHour()))
                            .toList());
        }
        assertThat(found).as("cases with a sequence").isGreaterThan(cases / 3);
    }

    /** What should be offered: bag hours and hours, with how its sentence begins. */
    private static Map<List<List<Integer>>, String> alternatives(BagRequest request) {
        Map<List<List<Integer>>, String> all = new LinkedHashMap<>();
        EveryWay every = new EveryWay(request);
        List<Objective> order = request.policy().objective();
        Optional<EveryWay.Way> best = every.best();
        best.ifPresent(way -> add(all, way, "Best by the policy"));
        if (best.isEmpty()) {
            return all;
        }
        add(all, first(every, order, Objective.VIALS), "Fewest vials");
        add(all, first(every, order, Objective.VISITS), "Fewest visits");
        EveryWay.Way inHours = first(every, order, Objective.VISITS_OUT_OF_HOURS);
        if (inHours.counts().get(0) == 0) {
            add(all, inHours, "Nothing out of hours");
        }
        EveryWay.Way onDays = null;
        List<DayOfWeek> days = IntStream.rangeClosed(0, request.cycle().hours())
                .mapToObj(hour -> day(request, hour))
                .distinct()
                .toList();
        for (DayOfWeek one : days) {
            for (DayOfWeek other : days) {
                Set<DayOfWeek> pair = EnumSet.of(one, other);
                Optional<EveryWay.Way> way = every.best(
                        order, (previous, bag, end) -> every.visit(end) == 0 || pair.contains(day(request, end)));
                onDays = way.isPresent() && (onDays == null || way.get().isBetterThan(onDays)) ? way.get() : onDays;
            }
        }
        if (onDays != null) {
            add(all, onDays, weekdays(request, every, onDays));
        }
        every.best(order, (previous, bag, end) -> previous <= bag).ifPresent(way -> add(all, way, "Short bags first"));
        Map<List<List<Integer>>, String> five = new LinkedHashMap<>();
        all.entrySet().stream().limit(5).forEach(entry -> five.put(entry.getKey(), entry.getValue()));
        return five;
    }

    private static void add(Map<List<List<Integer>>, String> all, EveryWay.Way way, String sentence) {
        all.putIfAbsent(List.of(way.bagHours(), way.hours()), sentence);
    }

    private static EveryWay.Way first(EveryWay every, List<Objective> policy, Objective first) {
        List<Objective> order = new ArrayList<>(List.of(first));
        policy.stream().filter(other -> other != first).forEach(order::add);
        return every.best(order, (previous, bag, end) -> true).orElseThrow();
    }

    private static DayOfWeek day(BagRequest request, int hour) {
        return request.cycle().atHour(hour).getDayOfWeek();
    }

    private static String weekdays(BagRequest request, EveryWay every, EveryWay.Way way) {
        Set<DayOfWeek> days = new TreeSet<>();
        int hour = 0;
        for (int run : way.hours()) {
            hour += run;
            if (every.visit(hour) > 0) {
                days.add(day(request, hour));
            }
        }
        return days.isEmpty()
                ? "No visits"
                : days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(Collectors.joining(" and ", "Visits on ", " only"));
    }
}
