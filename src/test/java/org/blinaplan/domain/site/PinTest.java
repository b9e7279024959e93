package org.blinaplan.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinTest {
    @Test
    void endsWhereTheBagIsTakenDown() {
        assertThat(new Pin(1, 168, 48, 24).endHour()).isEqualTo(192);
    }

    @Test
    void saysWhichBagIsFixedAndWhere() {
        assertThat(new Pin(2, 168, 48, 24)).hasToString("the 48 h bag pinned at hour 168 of cycle 2 for 24 h");
    }
}
