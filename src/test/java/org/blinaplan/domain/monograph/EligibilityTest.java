package org.blinaplan.domain.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blinaplan.domain.patient.AgeGroup;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final LocalDate START = LocalDate.parse("2026-03-02");
    private static final Source READ = new Source(new Citation("label", "1", "2024"), Confidence.READ);

    @Test
    void coversAChildFromTheYoungestAgeOn() {
        Eligibility fromOneMonth = new Eligibility(AgeGroup.CHILD, 1, null, "", READ);
        assertThat(covers(fromOneMonth, "2026-02-03")).isFalse();
        assertThat(covers(fromOneMonth, "2026-02-02")).isTrue();
        assertThat(covers(fromOneMonth, "2008-03-03")).isTrue();
    }

    /** 18 on the day of the start. */
    @Test
    void doesNotCoverTheOtherAgeGroup() {
        assertThat(covers(new Eligibility(AgeGroup.CHILD, 0, null, "", READ), "2008-03-02"))
                .isFalse();
        assertThat(covers(new Eligibility(AgeGroup.ADULT, 0, null, "", READ), "2008-03-02"))
                .isTrue();
        assertThat(covers(new Eligibility(AgeGroup.ADULT, 0, null, "", READ), "2008-03-03"))
                .isFalse();
    }

    private static boolean covers(Eligibility group, String born) {
        return group.coversAge(Orders.adult().born(born).order().patient(), START);
    }
}
