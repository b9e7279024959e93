package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.quantity.DoseHours;
import org.blinaplan.quantity.VialCount;
import org.junit.jupiter.api.Test;

/** Counts, and what one bag sequence saves against another. */
class CountsTextTest {
    private static final BagCounts BEST = counts(1, 24, 8, 2);

    @Test
    void tellsAllFourCounts() {
        assertThat(CountsText.all(BEST)).isEqualTo("1 visit out of hours, 24 vials, 8 visits, 56 mcg discarded");
        assertThat(CountsText.all(counts(2, 1, 1, 0)))
                .isEqualTo("2 visits out of hours, 1 vial, 1 visit, 0 mcg discarded");
    }

    @Test
    void tellsWhatIsSavedAndWhatItCosts() {
        assertThat(CountsText.difference(counts(2, 22, 8, 3), BEST))
                .isEqualTo(
                        "saves 2 vials against the best, costs 1 visit out of hours and 28 mcg of discarded drug more");
        assertThat(CountsText.difference(counts(0, 23, 7, 2), BEST))
                .isEqualTo("saves 1 visit out of hours, 1 vial and 1 visit against the best");
        assertThat(CountsText.difference(counts(1, 25, 10, 2), BEST))
                .isEqualTo("saves nothing, costs 1 vial and 2 visits more than the best");
        assertThat(CountsText.difference(counts(1, 24, 8, 0), BEST))
                .isEqualTo("saves 56 mcg of discarded drug against the best");
        assertThat(CountsText.difference(BEST, BEST)).isEqualTo("the same counts as the best, in other bags");
    }

    @Test
    void theFirstObjectiveThatDiffersDecides() {
        List<Objective> vialsFirst = List.of(Objective.VIALS, Objective.VISITS);
        assertThat(counts(0, 23, 9, 0).compare(BEST, vialsFirst)).isNegative();
        assertThat(counts(0, 25, 7, 0).compare(BEST, vialsFirst)).isPositive();
        assertThat(counts(0, 24, 9, 0).compare(BEST, vialsFirst)).isPositive();
        assertThat(counts(0, 24, 8, 0).compare(BEST, vialsFirst)).isZero();
        assertThat(counts(0, 99, 99, 2).compare(BEST, List.of(Objective.VISITS_OUT_OF_HOURS)))
                .isNegative();
        assertThat(counts(0, 1, 1, 3).compare(BEST, List.of(Objective.DISCARDED_MICROGRAMS)))
                .isPositive();
    }

    /** Discarded: so many days at 28 mcg/day. */
    private static BagCounts counts(int outOfHours, int vials, int visits, int days) {
        return new BagCounts(
                outOfHours, VialCount.of(vials), visits, new DoseHours(BigDecimal.valueOf(28L * 24 * days)));
    }
}
