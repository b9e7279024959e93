package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

class RibbonDayCardTest {
    @Test
    void namesTheBagOfEveryStepWhenADayIsExplained() {
        List<String> steps =
                day(16).card().why().steps().stream().map(CalculationStep::text).toList();
        assertThat(steps)
                .contains(
                        "Bag 5: Pump rate printed for this bag: 0.6 mL/h",
                        "Bag 6: Pump rate printed for this bag: 0.6 mL/h")
                .doesNotContain("Pump rate printed for this bag: 0.6 mL/h");
    }

    @Test
    void tellsOnTheCardOfADayWhenItsBagsAreHungAndTakenDown() {
        HoverCard card = day(17).card();
        assertThat(card.lines())
                .contains(
                        new HoverCard.Line("Bag 6", "168 of 168 h, 28 mcg/day"),
                        new HoverCard.Line("Hung", "Mon 16 Mar 2026, 11:00"),
                        new HoverCard.Line("Down", "Mon 23 Mar 2026, 11:00"),
                        new HoverCard.Line("Vials", "6, 16.8 mL of drug; 0.6 mL/h, with benzyl alcohol"));
        assertThat(card.hint()).isEqualTo("Enter opens the day");
    }

    private static RibbonDay day(int day) {
        RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);
        model.show(Orders.adult().cycles(1, 2).plan(), null);
        return model.rows().get(0).day(LocalDate.of(2026, 3, day)).orElseThrow();
    }
}
