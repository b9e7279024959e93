package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class PreservativeRuleTest {
    private final PreservativeRule rule = new PreservativeRule();

    @Test
    void namesBagsWithBenzylAlcohol() {
        assertThat(rule.evaluate(Orders.adult().firstCycle()).text()).startsWith("3 bags hold benzyl alcohol");
        assertThat(rule.evaluate(Orders.adult()
                                .longestFit()
                                .bags(
                                        List.of(24, 48, 168),
                                        null,
                                        new Pin(1, 168, 168, 168),
                                        new Pin(1, 336, 48, 48),
                                        new Pin(1, 504, 48, 48))
                                .firstCycle())
                        .text())
                .startsWith("1 bag holds");
    }

    /** Lowest weight of the shipped US monograph: 22 kg, 22 kg itself allowed. */
    @Test
    void saysWhyALightChildGetsNone() {
        assertThat(rule.evaluate(light("21.99")).text())
                .as("of the preserved bags only the one of 7 days has volumes in this label")
                .startsWith("The 168 h bag")
                .contains("21.99 kg is below its lowest weight of 22 kg");
        assertThat(rule.evaluate(light("22")).text()).contains("benzyl alcohol as preservative");
    }

    @Test
    void isContentWithoutPreservedBags() {
        assertThat(rule.evaluate(Orders.child().firstCycle()).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(rule.evaluate(Orders.adult().bags(24, 48).firstCycle()).status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    private static CycleOfCourse light(String kilograms) {
        return Orders.adult().weight(kilograms).height("117").firstCycle();
    }
}
