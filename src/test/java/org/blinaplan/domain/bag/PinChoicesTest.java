package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinChoicesTest {
    private static List<Pin> at(Plan plan, int hour) {
        return PinChoices.at(
                BagRequest.of(plan.cycles().get(0).cycle(), plan.order(), plan.monograph(), plan.policy(), plan.site()),
                hour);
    }

    @Test
    void offersEachBagForAsLongAsTheDoseStepAllows() {
        assertThat(at(Orders.child().plan(), 96))
                .containsExactly(
                        new Pin(1, 96, 24, 24), new Pin(1, 96, 48, 48), new Pin(1, 96, 72, 72), new Pin(1, 96, 96, 72));
    }

    @Test
    void offersWhatHasAVolumeRowForTheDoseOnly() {
        // The United States' 168 h bag has no row for 9 mcg/day.
        assertThat(at(Orders.adult().plan(), 0)).extracting(Pin::bagHours).doesNotContain(168);
        assertThat(at(Orders.adult().plan(), 168)).extracting(Pin::bagHours).contains(168);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 672})
    void refusesAnHourWithoutInfusion(int hour) {
        assertThatThrownBy(() -> at(Orders.child().plan(), hour))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hour " + hour);
    }
}
