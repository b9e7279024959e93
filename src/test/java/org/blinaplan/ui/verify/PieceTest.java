package org.blinaplan.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {
    @Test
    void marksEachDigitThatDiffers() {
        assertThat(Piece.of("158 cm", "168 cm"))
                .containsExactly(new Piece("1", false), new Piece("5", true), new Piece("8 cm", false));
    }

    @Test
    void marksTheWholeNumberWhereItHasOtherLength() {
        assertThat(Piece.of("7 kg", "70 kg")).containsExactly(new Piece("7", true), new Piece(" kg", false));
    }

    @Test
    void marksWholeWords() {
        assertThat(Piece.of("Mon 16 Mar 2026, 13:00", "Tue 17 Mar 2026, 13:00"))
                .containsExactly(
                        new Piece("Mon", true),
                        new Piece(" 1", false),
                        new Piece("6", true),
                        new Piece(" Mar 2026, 13:00", false));
    }

    @Test
    void marksEverythingWhereTheWordsAreNotAsMany() {
        assertThat(Piece.of("Consolidation", "Relapsed or refractory"))
                .containsExactly(new Piece("Consolidation", true));
    }

    @ParameterizedTest
    @CsvSource({
        "44.6 kg, 46.4 kg, true",
        "158 cm, 185 cm, true",
        "70 kg, 07 kg, true",
        "44.6 kg, 44.6 kg, false",
        "44.6 kg, 45.6 kg, false",
        "44.6 kg, 4.46 kg, false",
        "123 cm, 321 cm, false",
        "146 cm, 416 cm, true",
        "158 cm, 15 cm, false"
    })
    void knowsTwoDigitsThatChangedPlaces(String one, String other, boolean swapped) {
        assertThat(Piece.isSwap(one, other)).isEqualTo(swapped);
    }
}
