package org.blinaplan.ui.bags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.blinaplan.domain.bag.BagAlternative;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.order.OrderAssessor;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BagsViewModelTest {
    /** A 96 h bag from Wed 22 Apr, 09:00, the end of the admission: it comes down on Sun 26 Apr. */
    private static final Pin OVER_THE_WEEKEND = new Pin(1, 216, 96, 96);

    /**
     * With it, worked by hand: 48 h fill the admission; from Sunday 360 h remain, four bags at the least, and 96 96 96
     * 72 is the largest list of four that needs 8 vials, discards nothing and changes in hours (Thu 30 Apr, Mon 4,
     * Fri 8 and Mon 11 May).
     */
    private static final List<Integer> AROUND_IT = List.of(48, 48, 48, 24, 48, 96, 96, 96, 96, 72);

    private final WindowParts parts = new WindowOutside().parts(ChildBags.CLOCK, ChildBags.ZONE, Sites.harbour());
    private final OrderViewModel order = new OrderViewModel(
            new OrderAssessor(
                    parts.orders(),
                    parts.planner(),
                    parts.comparer(),
                    () -> parts.site(),
                    parts.events().format(),
                    parts.clock()),
            ChildBags.ZONE);
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final BagsViewModel model =
            new BagsViewModel(order, parts.bags(), parts.outside().background(), texts);

    @BeforeEach
    void openChild() {
        order.open(ChildBags.draft(parts));
        model.setActive(true);
    }

    private CycleBags bags() {
        return Objects.requireNonNull(model.bags().get());
    }

    private BagCounts counts() {
        return Objects.requireNonNull(bags().planned().sequence().counts());
    }

    private List<Way> ways() {
        return model.comparisons().ways().get();
    }

    private Way fewestVisits() {
        return ways().stream()
                .filter(way -> way.alternative().aim() == BagAlternative.Aim.FEWEST_VISITS)
                .findFirst()
                .orElseThrow();
    }

    private BagRow row(int atHour) {
        return bags().rows().stream()
                .filter(row -> row.bag().atHour() == atHour)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plansTheFewestVialsWithEveryVisitInHours() {
        assertThat(counts().vials().vials()).isEqualTo(15);
        assertThat(counts().visits()).isEqualTo(6);
        assertThat(counts().visitsOutOfHours()).isZero();
        assertThat(model.status().get()).startsWith("Sequence computed in full: no better one exists");
        assertThat(bags().heading(texts))
                .isEqualTo("Mon 13 Apr 2026, 09:00 to Mon 11 May 2026, 09:00. Visits Mon to Fri, 08:00–16:00;"
                        + " closed Fri 1 May (hatched).");
    }

    @Test
    void planTheRestAroundAPinnedBagAndTakesItBack() {
        List<Integer> before = ChildBags.bagHours(bags());
        model.pin(OVER_THE_WEEKEND);
        assertThat(ChildBags.bagHours(bags())).isEqualTo(AROUND_IT);
        assertThat(row(216).bag().pinned()).isTrue();
        assertThat(row(216).change()).isEqualTo("visit out of hours");
        assertThat(row(216).down()).isEqualTo("Sun 26 Apr, 09:00");
        assertThat(counts().visitsOutOfHours()).isEqualTo(1);
        assertThat(counts().visits()).isEqualTo(5);
        assertThat(counts().vials().vials()).isEqualTo(15);
        model.undo();
        assertThat(ChildBags.bagHours(bags())).isEqualTo(before);
        assertThat(bags().pins()).isEmpty();
    }

    @Test
    void saysTheChangeAtTheEndOfEachBag() {
        model.pin(OVER_THE_WEEKEND);
        assertThat(bags().rows())
                .extracting(BagRow::change)
                .containsExactly(
                        "ward",
                        "ward",
                        "ward",
                        "ward, dose step",
                        "ward",
                        "visit out of hours",
                        "visit",
                        "visit",
                        "visit",
                        "disconnect");
    }

    @Test
    void writesThePinIntoTheOrder() {
        model.pin(OVER_THE_WEEKEND);
        assertThat(order.draft().text("bagPolicy.pins[0].cycle")).isEqualTo("1");
        assertThat(order.draft().text("bagPolicy.pins[0].atHour")).isEqualTo("216");
        assertThat(order.draft().text("bagPolicy.pins[0].bagHours")).isEqualTo("96");
        assertThat(order.draft().text("bagPolicy.pins[0].hours")).isEqualTo("96");
        assertThat(order.unsaved().get()).isTrue();
    }

    @Test
    void pinsABagAsItIsPlannedAndTakesThePinOut() {
        BagRow planned = row(168);
        List<Integer> before = ChildBags.bagHours(bags());
        model.togglePin(planned);
        assertThat(bags().pins())
                .containsExactly(
                        new Pin(1, 168, planned.bag().bagHours(), planned.bag().hours()));
        assertThat(ChildBags.bagHours(bags())).isEqualTo(before);
        model.togglePin(row(168));
        assertThat(bags().pins()).isEmpty();
    }

    @Test
    void letsTheNewestPinWin() {
        model.pin(OVER_THE_WEEKEND);
        model.pin(new Pin(1, 240, 48, 48));
        assertThat(bags().pins()).containsExactly(new Pin(1, 240, 48, 48));
    }

    @Test
    void offersTheBagsOfThePlaceAndTheirLongestTime() {
        assertThat(model.choices(row(0))).containsExactly(new Pin(1, 0, 24, 24), new Pin(1, 0, 48, 48));
        model.pin(new Pin(1, 624, 48, 48));
        assertThat(model.choices(row(624)))
                .containsExactly(
                        new Pin(1, 624, 24, 24),
                        new Pin(1, 624, 48, 48),
                        new Pin(1, 624, 72, 48),
                        new Pin(1, 624, 96, 48));
    }

    @Test
    void saysWhichPinStandsInTheWayAndTakesItOut() {
        model.pin(OVER_THE_WEEKEND);
        order.text(FormField.BAGS_HOME).set("24,48");
        assertThat(bags().rows()).isEmpty();
        assertThat(bags().planned().sequence().obstacle())
                .contains("the 96 h bag pinned at hour 216 of cycle 1")
                .contains("the policy allows [24, 48] h there");
        assertThat(model.status().get()).isEqualTo("No bag sequence exists under this policy.");
        model.unpin(OVER_THE_WEEKEND);
        assertThat(bags().rows()).isNotEmpty();
        model.undo();
        assertThat(bags().rows()).isEmpty();
        model.unpinAll();
        assertThat(bags().rows()).isNotEmpty();
    }

    @Test
    void comparesUpToFiveWaysAndMarksThePlannedOne() {
        assertThat(ways()).hasSizeBetween(2, 5);
        assertThat(ways().get(0).chosen()).isTrue();
        assertThat(ways().get(0).sentence()).isEqualTo("Fewest vials with every visit in hours.");
        assertThat(ways()).filteredOn(Way::chosen).hasSize(1);
        Way fewest = fewestVisits();
        assertThat(fewest.visits()).isEqualTo(5);
        assertThat(fewest.outOfHours()).isEqualTo(1);
        assertThat(fewest.vials()).isEqualTo(15);
        assertThat(fewest.sentence())
                .isEqualTo("Fewest visits: 1 visit less, 1 more out of hours. Out of hours: Sun 26 Apr.");
    }

    @Test
    void choosingAWayPinsItsBagsAndKeepsTheOthersInSight() {
        List<Integer> best = ChildBags.bagHours(bags());
        int offered = ways().size();
        model.choose(fewestVisits());
        assertThat(ChildBags.bagHours(bags())).isEqualTo(AROUND_IT);
        assertThat(bags().pins()).hasSize(10).contains(OVER_THE_WEEKEND);
        assertThat(ways()).hasSize(offered);
        assertThat(fewestVisits().chosen()).isTrue();
        assertThat(ways().get(0).chosen()).isFalse();
        model.choose(ways().get(0));
        assertThat(ChildBags.bagHours(bags())).isEqualTo(best);
        assertThat(bags().pins()).isEmpty();
        model.undo();
        assertThat(ChildBags.bagHours(bags())).isEqualTo(AROUND_IT);
        model.undo();
        assertThat(ChildBags.bagHours(bags())).isEqualTo(best);
        assertThat(ways().get(0).chosen()).isTrue();
    }

    @Test
    void keepsAPinThatWasThereBeforeAWayWasChosen() {
        Pin first = new Pin(1, 0, 24, 24);
        model.pin(first);
        Way other = ways().get(1);
        model.choose(other);
        assertThat(bags().pins()).contains(first).hasSize(bags().rows().size());
        model.choose(ways().get(0));
        assertThat(bags().pins()).containsExactly(first);
    }

    @Test
    void marksWhatIsOutOfHoursWhenTheHoursChange() {
        order.text(FormField.VISITS).set("Mon to Fri, 10:00–16:00");
        // The disconnect at 09:00 cannot move; every change can (Thu 23 and Mon 27 Apr at 10:00, and so on).
        assertThat(bags().rows()).filteredOn(BagRow::outOfHours).hasSize(1);
        BagRow last = bags().rows().get(bags().rows().size() - 1);
        assertThat(last.change()).isEqualTo("disconnect out of hours");
        assertThat(counts().visitsOutOfHours()).isEqualTo(1);
    }

    @Test
    void comparesAFortnightOfStarts() {
        List<StartCard> starts = model.comparisons().starts().get();
        assertThat(starts).hasSize(14);
        assertThat(starts.get(0).chosen()).isTrue();
        assertThat(starts.get(0).counts()).isEqualTo(counts());
        assertThat(starts)
                .filteredOn(StartCard::isWeekend)
                .hasSize(4)
                .allSatisfy(
                        day -> assertThat(Objects.requireNonNull(day.counts()).visitsOutOfHours())
                                .isPositive());
    }

    @Test
    void movesTheStartAndKeepsTheFortnightInSight() {
        StartCard tuesday = model.comparisons().starts().get().get(1);
        model.start(tuesday);
        assertThat(order.draft().text("start")).isEqualTo("2026-04-14T09:00");
        assertThat(order.text(FormField.START_DATE).get()).isEqualTo("Tue 14 Apr 2026");
        assertThat(counts()).isEqualTo(tuesday.counts());
        List<StartCard> starts = model.comparisons().starts().get();
        assertThat(starts).hasSize(14);
        assertThat(starts.get(0).start()).hasToString("2026-04-13T09:00+02:00[Europe/Stockholm]");
        assertThat(starts.get(1).chosen()).isTrue();
        model.undo();
        assertThat(order.draft().text("start")).isEqualTo("2026-04-13T09:00");
    }

    @Test
    void movesTheStartOfALaterCycleThroughItsOwnEntry() {
        order.open(ChildBags.read(parts, "adult"));
        model.cycle().set(2);
        assertThat(bags().cycle()).isEqualTo(2);
        StartCard nextDay = model.comparisons().starts().get().get(1);
        model.start(nextDay);
        assertThat(order.draft().text("start")).isEqualTo("2026-03-02T10:00");
        assertThat(order.draft().text("cycleStarts[0].cycle")).isEqualTo("2");
        assertThat(order.draft().text("cycleStarts[0].start")).isEqualTo("2026-04-14T11:00");
        assertThat(bags().planned().cycle().infusion().start()).isEqualTo(nextDay.start());
    }

    @Test
    void changesNothingWhileTheOrderIsWrong() {
        order.endEdit();
        order.text(FormField.WEIGHT).set("2x");
        assertThat(model.old().get()).isTrue();
        model.pin(OVER_THE_WEEKEND);
        assertThat(order.draft().fields()).doesNotContainKey("bagPolicy.pins[0].cycle");
        assertThat(ways()).isEmpty();
        order.text(FormField.WEIGHT).set("22.4");
        assertThat(ways()).isNotEmpty();
    }

    @Test
    void comparesNothingWhileNobodyLooks() {
        model.setActive(false);
        order.open(ChildBags.read(parts, "adult"));
        assertThat(ways())
                .noneMatch(way -> way.alternative().sequence().bags().stream().anyMatch(bag -> bag.bagHours() == 168));
        model.setActive(true);
        assertThat(ways())
                .anyMatch(way -> way.alternative().sequence().bags().stream().anyMatch(bag -> bag.bagHours() == 168));
    }

    @Test
    void leavesTheBagsOfACycleThatHasBegunAsTheyHung() {
        order.recorded("{\"schema\": \"blinaplan/events/1\", \"events\": [{\"type\": \"infusion-started\", \"at\":"
                + " \"2026-04-13T09:00:00+02:00\"}]}");
        assertThat(bags().hasBegun()).isTrue();
        assertThat(model.isFixed()).isTrue();
        assertThat(ways()).isEmpty();
        assertThat(model.comparisons().starts().get()).isEmpty();
        assertThat(model.status().get()).startsWith("This cycle has begun");
        BagRow last = bags().rows().get(bags().rows().size() - 1);
        model.togglePin(last);
        assertThat(bags().pins()).isEmpty();
        assertThat(model.choices(last)).isEmpty();
    }
}
