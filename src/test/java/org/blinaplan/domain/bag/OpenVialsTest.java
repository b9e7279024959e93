package org.blinaplan.domain.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What opened vials still hold. Bags of 1 mL and 0.6 mL, in units of 0.2 mL: a vial is 14, the bags are 5 and 3. Twenty
 * vials are allowed, so at hour 96 every session can still save vials.
 */
class OpenVialsTest {
    private static final int VIAL = 14;
    private static final int HOUR = 96;

    private final SharedCase infusion = SharedCase.of(120, List.of(12, 24), List.of("0.6", "1"));
    private final VialBound bound = infusion.bound(20);
    private final long small = infusion.kind(12);
    private final long large = infusion.kind(24);

    private OpenVials open(int... sessionsAndLeft) {
        OpenVials open = OpenVials.NONE;
        for (int i = 0; i < sessionsAndLeft.length; i += 2) {
            open = open.with(bound, HOUR, sessionsAndLeft[i], sessionsAndLeft[i + 1], 0);
        }
        return open;
    }

    @Test
    void knowsWhatIsLeftInEachSession() {
        OpenVials open = open(10, 9, 8, 5, 11, 4);
        assertThat(List.of(open.leftIn(8), open.leftIn(9), open.leftIn(10), open.leftIn(11)))
                .containsExactly(5, 0, 9, 4);
        assertThat(open.allLeft()).isEqualTo(18);
        assertThat(open.with(bound, HOUR, 10, 2, 0).leftIn(10)).isEqualTo(2);
        assertThat(open.with(bound, HOUR, 10, 2, 0).allLeft()).isEqualTo(11);
        assertThat(open.credit())
                .isEqualTo(bound.credit(HOUR, 8, 5) + bound.credit(HOUR, 10, 9) + bound.credit(HOUR, 11, 4))
                .isPositive();
    }

    @Test
    void forgetsWhatIsUsedUpOrNobodyCanUse() {
        assertThat(open(10, 9).with(bound, HOUR, 10, 0, 0).allLeft()).isZero();
        assertThat(OpenVials.NONE.with(bound, 0, 10, 9, 0).leftIn(10)).isZero();
        assertThat(open(10, 9).with(bound, 0, 8, 5, 0).allLeft()).isZero();
        OpenVials barred = open(10, 9).with(bound, HOUR, 8, 5, small | large);
        assertThat(barred.leftIn(10)).isZero();
        assertThat(barred.allLeft()).isEqualTo(5);
    }

    @Test
    void barsAKindFromTheLaterSessionsThatHoldSomething() {
        OpenVials open = open(9, 9, 11, 9).with(bound, HOUR, 10, 5, large);
        assertThat(open.bars(9, large)).isFalse();
        assertThat(open.bars(10, large)).isFalse();
        assertThat(open.bars(11, large)).isTrue();
        assertThat(open.bars(11, small)).isFalse();
        assertThat(open.bars(12, large)).isFalse();
        OpenVials again = open.with(bound, HOUR, 11, 2, small);
        assertThat(again.bars(11, large)).isTrue();
        assertThat(again.bars(11, small)).isFalse();
        OpenVials first = open.with(bound, HOUR, 9, 2, small);
        assertThat(first.bars(9, small)).isFalse();
        assertThat(first.bars(10, small)).isTrue();
        assertThat(first.bars(10, large)).isFalse();
        // Both kinds are barred from session 11 then.
        assertThat(first.leftIn(11)).isZero();
    }

    @Test
    void takesOverWhatTheOtherMayStillMake() {
        assertThat(servingAlso(open(10, 9)).bars(10, large)).isFalse();
        assertThat(servingAlso(open(11, 9)).bars(10, large)).isFalse();
        assertThat(servingAlso(OpenVials.NONE).bars(10, large)).isFalse();
        OpenVials equal = barredAtTen();
        assertThat(servingAlso(equal).bars(10, large)).isTrue();
        OpenVials laterIsFree = barredAtTen().with(bound, HOUR, 11, 3, 0);
        assertThat(laterIsFree.bars(10, large)).isTrue();
        assertThat(servingAlso(laterIsFree).bars(10, large)).isFalse();
        OpenVials laterIsBarred = open(10, 9, 11, 3).with(bound, HOUR, 8, 5, large);
        assertThat(servingAlso(laterIsBarred).bars(10, large)).isTrue();
    }

    private OpenVials barredAtTen() {
        return open(10, 9).with(bound, HOUR, 8, 5, large);
    }

    private OpenVials servingAlso(OpenVials other) {
        OpenVials barred = barredAtTen();
        assertThat(barred.bars(10, large)).isTrue();
        barred.serveAlso(other);
        return barred;
    }

    @Test
    void missesNothingWhereEachSessionHasACounterpart() {
        assertThat(open(10, 9).missing(OpenVials.NONE, 0, 10, VIAL)).isZero();
        assertThat(open(10, 9).missing(open(10, 9), 0, 10, VIAL)).isZero();
        assertThat(open(9, 9).missing(open(10, 9), 0, 9, VIAL)).isZero();
        assertThat(open(8, 9).missing(open(9, 4, 10, 5), 0, 8, VIAL)).isZero();
        // The fullest is kept for what only it can hold.
        assertThat(open(8, 9, 9, 5).missing(open(9, 5, 10, 9), 0, 8, VIAL)).isZero();
        assertThat(open(8, 5, 9, 9).missing(open(9, 5, 10, 9), 0, 8, VIAL)).isZero();
        // The same session counts though it lies before the safe ones.
        assertThat(open(9, 9).missing(open(9, 9), 0, 10, VIAL)).isZero();
    }

    @Test
    void missesAVialWhereNoneServes() {
        assertThat(open(11, 9).missing(open(10, 9), 0, 8, VIAL)).isEqualTo(1);
        assertThat(open(9, 9).missing(open(10, 9), 0, 10, VIAL)).isEqualTo(1);
        assertThat(open(10, 9).missing(open(10, 10), 0, 8, VIAL)).isEqualTo(1);
        assertThat(open(10, 9).missing(open(10, 10), 1, 8, VIAL)).isEqualTo(1);
        assertThat(open(8, 9).missing(open(9, 5, 10, 5), 1, 8, VIAL)).isEqualTo(1);
        // 2 + 14 are less than 9 + 8: more than the spare vial, without looking further.
        assertThat(open(8, 2).missing(open(9, 9, 10, 8), 1, 8, VIAL)).isEqualTo(2);
        // 3 + 14 are as much.
        assertThat(open(8, 3).missing(open(9, 9, 10, 8), 1, 8, VIAL)).isEqualTo(1);
    }

    @Test
    void whatAMissingVialLeavesServesTheNext() {
        // 6 from a new vial beside the 4: 12 remain.
        assertThat(open(8, 2, 9, 4).missing(open(9, 6, 10, 12), 1, 8, VIAL)).isEqualTo(1);
        assertThat(open(8, 4, 9, 2).missing(open(9, 6, 10, 12), 1, 8, VIAL)).isEqualTo(1);
        assertThat(open(8, 2, 9, 4).missing(open(9, 6, 10, 13), 2, 8, VIAL)).isEqualTo(2);
        // With nothing open: 14 - 6 = 8 remain for the next.
        assertThat(OpenVials.NONE.missing(open(9, 6, 10, 8), 1, 9, VIAL)).isEqualTo(1);
        assertThat(OpenVials.NONE.missing(open(9, 6, 10, 9), 2, 9, VIAL)).isEqualTo(2);
        assertThat(OpenVials.NONE.missing(open(9, 6, 10, 3, 11, 5), 2, 9, VIAL)).isEqualTo(1);
        assertThat(OpenVials.NONE.missing(open(9, 6, 10, 3, 11, 6), 2, 9, VIAL)).isEqualTo(2);
        assertThat(OpenVials.NONE.missing(open(9, 6, 10, 8), 2, 10, VIAL)).isEqualTo(2);
        // A vial opened in session 9 is fuller than what session 10 holds, and serves it too.
        assertThat(open(11, 1).missing(open(9, 6, 10, 8), 2, 9, VIAL)).isEqualTo(1);
    }
}
