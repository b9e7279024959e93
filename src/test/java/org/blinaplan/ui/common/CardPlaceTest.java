package org.blinaplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Popover;
import org.junit.jupiter.api.Test;

class CardPlaceTest {
    @Test
    void hangsBelowWhatStandsHigh() {
        CardPlace place = CardPlace.beside(100, 50, 70, 1280, 800, 40);
        assertThat(place.arrow()).isEqualTo(Popover.ArrowLocation.TOP_LEFT);
        assertThat(place.y()).isEqualTo(70);
        assertThat(place.y() + place.highest()).isLessThan(800);
    }

    @Test
    void standsAboveWhatIsLow() {
        CardPlace place = CardPlace.beside(1200, 700, 720, 1280, 800, 40);
        assertThat(place.arrow()).isEqualTo(Popover.ArrowLocation.BOTTOM_RIGHT);
        assertThat(place.y()).isEqualTo(700);
        assertThat(place.highest()).isLessThan(700);
    }

    @Test
    void staysInTheWindowWhereTheNodeFillsIt() {
        CardPlace place = CardPlace.beside(0, 150, 700, 1024, 700, 1000);
        assertThat(place.y()).isBetween(150.0, 700.0);
        assertThat(place.y() + place.highest()).isLessThan(700);
    }
}
