package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.course.Course;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;

/** Which bags may hang in the low dose of an adult, 9 mcg/day, for which the 168 h bag has no row. */
class BagChoicesTest {
    private final Course course = Orders.adult().course();

    private BagChoices choices(Integer... wished) {
        return BagChoices.of(course.cycles().get(0).steps().get(0), List.of(wished), course.monograph(), Weight.of(70));
    }

    @Test
    void findsABagByItsHours() {
        assertThat(choices(24, 48).ofHours(48).orElseThrow().type().hours()).isEqualTo(48);
        assertThat(choices(24, 168).ofHours(168)).isEmpty();
    }

    @Test
    void saysWhyNotMoreMayBeUsed() {
        assertThat(choices(24, 168).reasons()).isEqualTo("the 168 h bag has no volume row for 9 mcg/day");
        assertThat(choices(168).reasons()).isEqualTo("the 168 h bag has no volume row for 9 mcg/day");
        assertThat(choices().reasons()).isEqualTo("the bag policy allows no bag of this label");
        assertThat(choices(24).reasons()).isEmpty();
    }

    /** A 48 h bag whose life at 2-8 C nobody knows, and one that lives for 24 h at room temperature. */
    @Test
    void refusesABagOfUnknownOrTooShortLife() {
        var eu = Monographs.eu();
        var two = eu.bagType(48).orElseThrow();
        var unknown = BagTypes.in(eu, BagTypes.lives(two, two.roomTemperature(), null));
        assertThat(BagChoices.of(course.cycles().get(0).steps().get(0), List.of(48), unknown, Weight.of(70))
                        .reasons())
                .isEqualTo("the 48 h bag has no known life at 2-8 C");
        var hot = BagTypes.in(eu, BagTypes.lives(two, null, two.refrigerated()));
        assertThat(BagChoices.of(course.cycles().get(0).steps().get(0), List.of(48), hot, Weight.of(70))
                        .reasons())
                .isEqualTo("the 48 h bag has no known life at room temperature that covers its hours");
    }
}
