package org.blinaplan.ui.bags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.domain.site.Pin;
import org.junit.jupiter.api.Test;

class PinEditsTest {
    private static final Pin FIRST = new Pin(1, 0, 48, 48);
    private static final Pin SECOND = new Pin(1, 48, 96, 72);
    private static final Pin NEXT_CYCLE = new Pin(2, 0, 48, 48);
    private static final List<Pin> PINS = List.of(FIRST, SECOND, NEXT_CYCLE);

    @Test
    void keepsPinsThatOnlyTouchTheNewOne() {
        Pin between = new Pin(1, 120, 24, 24);
        assertThat(PinEdits.with(PINS, between)).containsExactly(FIRST, SECOND, NEXT_CYCLE, between);
    }

    @Test
    void dropsAPinThatSharesOneHourWithTheNewOne() {
        Pin later = new Pin(1, 119, 24, 24);
        assertThat(PinEdits.with(PINS, later)).containsExactly(FIRST, NEXT_CYCLE, later);
    }

    @Test
    void takesOnlyThePinOfThatCycleAndHourOut() {
        assertThat(PinEdits.without(PINS, 1, 0)).containsExactly(SECOND, NEXT_CYCLE);
        assertThat(PinEdits.without(PINS, 1, 1)).isEqualTo(PINS);
    }

    @Test
    void replacesThePinsOfOneCycle() {
        Pin only = new Pin(1, 24, 24, 24);
        assertThat(PinEdits.replaced(PINS, 1, List.of(only))).containsExactly(NEXT_CYCLE, only);
    }
}
