package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.blinaplan.domain.site.Objective;
import org.junit.jupiter.api.Test;

/**
 * Five days of 24 h bags of 1 mL, in units of 0.2 mL: a vial is 14, a bag 5, so a bag alone wastes 9. Five bags together
 * take 25, which is two vials: they waste 45, which holds three whole vials.
 */
class VialBoundTest {
    private static final long VIAL = VialBound.VIAL;
    /** Three vials in a waste of 45, rounded up. */
    private static final long RATE = (3 * VIAL + 44) / 45;

    private final SharedCase days = SharedCase.of(120, List.of(24), List.of("1"));

    @Test
    void knowsItsBags() {
        SharedEdges edges = days.edges();
        int edge = days.edge(24, 24, 48);
        assertThat(edges.vial()).isEqualTo(14);
        assertThat(edges.drug(edge)).isEqualTo(5);
        assertThat(edges.alone(edge)).isEqualTo(1);
        assertThat(edges.waste(edge)).isEqualTo(9);
        assertThat(edges.from(edge)).isEqualTo(24);
        assertThat(edges.wastes(edges.kindBit(edge))).containsExactly(9);
        // Hung Tue 3 Mar, 10:00: from Sat 21 Feb, 10:00 on, which is Sun 22 Feb, to Tue 3 Mar.
        assertThat(edges.first(edge)).isEqualTo(2);
        assertThat(edges.safe(24)).isEqualTo(2);
        assertThat(edges.firstOfAny(24)).isEqualTo(2);
        assertThat(edges.last(24)).isEqualTo(11);
        // Fri 20 Feb to Sat 7 Mar.
        assertThat(edges.sessions()).isEqualTo(16);
    }

    /** 5.2 and 5.6 mL: 26 and 28 of 14, which waste 2 and nothing; another bag that wastes 2 adds none. */
    @Test
    void wastesWhatIsLeftOfTheLastVial() {
        SharedEdges edges = SharedCase.of(48, List.of(12, 24, 48), List.of("5.2", "5.6", "2.4"))
                .edges();
        assertThat(edges.vial()).isEqualTo(7);
        assertThat(edges.wastes(-1)).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void fiveBagsTakeTwoVials() {
        assertThat(days.bound(1).isPossible()).isFalse();
        VialBound two = days.bound(2);
        assertThat(two.isPossible()).isTrue();
        long price = VIAL - 9 * RATE;
        assertThat(two.price(days.edge(24, 24, 48))).isEqualTo(price);
        assertThat(two.before(0)).isZero();
        assertThat(two.before(48)).isEqualTo(2 * price);
        assertThat(two.before(120)).isEqualTo(5 * price);
        assertThat(two.slack()).isEqualTo(2 * VIAL - 5 * price);
        assertThat(two.dearer(days.edge(24, 24, 48))).isZero();
    }

    /** Six bags take 30: three vials. */
    @Test
    void leavesOutWhatTakesAVialTooMany() {
        int early = IntStream.range(days.graph().firstEdge(0), days.graph().firstEdge(1))
                .filter(edge -> days.graph().hourOf(days.graph().to(edge)) < 24)
                .findFirst()
                .orElseThrow();
        assertThat(days.bound(2).mayUse(early)).isFalse();
        assertThat(days.bound(2).mayUse(days.edge(0, 24, 24))).isTrue();
        assertThat(days.bound(3).mayUse(early)).isTrue();
    }

    /** A bag of one vial to the brim shares with none: five vials. */
    @Test
    void fullVialsSaveNothing() {
        SharedCase full = SharedCase.of(120, List.of(24), List.of("2.8"));
        assertThat(full.bound(4).isPossible()).isFalse();
        VialBound five = full.bound(5);
        assertThat(five.isPossible()).isTrue();
        assertThat(five.before(120)).isEqualTo(5 * VIAL);
        assertThat(five.slack()).isZero();
    }

    @Test
    void bagsBeforeSaveByWhatASessionHolds() {
        VialBound two = days.bound(2);
        long kind = days.kind(24);
        assertThat(two.kindsBefore(0, 10)).isZero();
        assertThat(two.kindsBefore(24, 10)).isEqualTo(kind);
        // Session 12, Wed 4 Mar, makes no bag that is hung before hour 48.
        assertThat(two.kindsBefore(48, 12)).isZero();
        assertThat(two.kindsBefore(72, 12)).isEqualTo(kind);
        assertThat(two.canSave(0, 10, 13)).isFalse();
        // One bag wastes 9: with 5 that is a vial.
        assertThat(two.canSave(24, 10, 5)).isTrue();
        assertThat(two.canSave(24, 10, 4)).isFalse();
        assertThat(two.canSave(48, 10, 4)).isTrue();
        assertThat(two.canSave(48, 12, 13)).isFalse();
    }

    /** With 13 left: one bag (9) saves one vial, two (18) save two, three (27) two, four (36) three. */
    @Test
    void creditsWhatIsSavedBeyondTheRate() {
        SessionWaste waste = new SessionWaste(days.edges(), days.bound(2), 10, RATE);
        assertThat(waste.rate()).isEqualTo(RATE);
        assertThat(waste.credit(0, 13)).isZero();
        assertThat(waste.credit(24, 13)).isEqualTo(VIAL - 9 * RATE);
        assertThat(waste.credit(48, 13)).isEqualTo(2 * VIAL - 18 * RATE);
        assertThat(waste.credit(96, 13)).isEqualTo(2 * VIAL - 18 * RATE);
        assertThat(waste.credit(96, 5)).isEqualTo(VIAL - 9 * RATE);
        assertThat(waste.credit(24, 4)).isZero();
    }

    /** Two bags of 1 mL (5 each) for two visits, or one of 2.4 mL (12) for one. */
    @Test
    void asksForTheLeastCostWithinAPrice() {
        SharedCase both = SharedCase.of(48, List.of(24, 48), List.of("1", "2.4"));
        VialBound bound = both.bound(2);
        LeastPrice least =
                new LeastPrice(both.graph(), bound, new PackedObjectives(both.graph(), List.of(Objective.VISITS)));
        long small = bound.price(both.edge(0, 24, 24));
        long large = bound.price(both.edge(0, 48, 48));
        assertThat(large).isGreaterThan(2 * small);
        assertThat(least.leastCost(0, 0)).isZero();
        assertThat(least.leastCost(24, small)).isEqualTo(1);
        assertThat(least.leastCost(24, small - 1)).isEqualTo(LeastPrice.NO_WAY);
        assertThat(least.leastCost(large)).isEqualTo(1);
        assertThat(least.leastCost(large - 1)).isEqualTo(2);
        assertThat(least.leastCost(2 * small)).isEqualTo(2);
        assertThat(least.leastCost(2 * small - 1)).isEqualTo(LeastPrice.NO_WAY);
    }

    /** Two 24 h bags and 48 hours: at most 48 changes, so a vial weighs 49 of them. */
    @Test
    void packsObjectivesSoThatTheFirstDecides() {
        SharedCase both = SharedCase.of(48, List.of(24, 48), List.of("1", "2.9"));
        int large = both.edge(0, 48, 48);
        assertThat(new PackedObjectives(both.graph(), List.of(Objective.VIALS, Objective.VISITS)).cost(0, large))
                .isEqualTo(2 * 49 + 1);
        // At most two vials for each of 48 bags.
        assertThat(new PackedObjectives(both.graph(), List.of(Objective.VISITS, Objective.VIALS)).cost(0, large))
                .isEqualTo(97 + 2);
        assertThat(new PackedObjectives(both.graph(), List.of()).cost(0, large)).isZero();
    }
}
