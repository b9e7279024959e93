package org.blinaplan.application.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.application.adopt.RowState.Standing;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.rule.Citation;
import org.junit.jupiter.api.Test;

class RowStatesTest {
    private static final Citation LABEL = new Citation("US prescribing information", "16", "2024-06");
    private static final AdoptableRow ROW =
            new AdoptableRow("vial.water", "\"3 mL\"", "3 mL", new Source(LABEL, Confidence.UNCONFIRMED), List.of());

    private static Said printed(String by) {
        return new Said(new Adoption("vial.water", "\"3 mL\"", null), by, Instant.EPOCH);
    }

    private static Said own(String by, String json) {
        return own(by, json, "2024-06");
    }

    private static Said own(String by, String json, String edition) {
        OwnValue own = new OwnValue(json, new Citation("Box", "2", edition));
        return new Said(new Adoption("vial.water", "\"3 mL\"", own), by, Instant.EPOCH);
    }

    private static RowState of(Said... said) {
        return RowStates.of(
                        List.of(ROW),
                        List.of(said),
                        (row, first, second) -> first.json().equals(second.json()))
                .get(0);
    }

    @Test
    void aRowIsOpenUntilSomebodySpeaksOfIt() {
        assertThat(of().standing()).isEqualTo(Standing.OPEN);
        assertThat(of().agreed()).isNull();
    }

    @Test
    void onePersonAloneSettlesNothingHoweverOften() {
        RowState state = of(printed("ortiz"), printed("ortiz"), printed("ortiz"));
        assertThat(state.standing()).isEqualTo(Standing.BY_ONE);
        assertThat(state.agreed()).isNull();
        assertThat(state.said()).hasSize(1);
    }

    @Test
    void twoPeopleWhoReadTheSameSettleIt() {
        RowState state = of(printed("ortiz"), printed("reyes"));
        assertThat(state.standing()).isEqualTo(Standing.AGREED);
        assertThat(state.agreed()).isEqualTo(new RowState.Agreement(printed("ortiz"), printed("reyes")));
    }

    @Test
    void twoPeopleWhoReadTheSameOwnValueSettleIt() {
        assertThat(of(own("ortiz", "\"3.1 mL\""), own("reyes", "\"3.1 mL\"")).standing())
                .isEqualTo(Standing.AGREED);
    }

    @Test
    void asPrintedAndAnOwnValueAreInDispute() {
        assertThat(of(printed("ortiz"), own("reyes", "\"3.1 mL\"")).standing()).isEqualTo(Standing.IN_DISPUTE);
        assertThat(of(own("ortiz", "\"3.1 mL\""), printed("reyes")).standing()).isEqualTo(Standing.IN_DISPUTE);
    }

    @Test
    void twoOwnValuesOrTwoEditionsAreInDispute() {
        assertThat(of(own("ortiz", "\"3.1 mL\""), own("reyes", "\"3.2 mL\"")).standing())
                .isEqualTo(Standing.IN_DISPUTE);
        assertThat(of(own("ortiz", "\"3.1 mL\"", "2024"), own("reyes", "\"3.1 mL\"", "2025"))
                        .standing())
                .isEqualTo(Standing.IN_DISPUTE);
    }

    @Test
    void aSlipIsCorrectedByTheSamePersonAndTheLastWordCounts() {
        RowState state = of(own("ortiz", "\"31 mL\""), printed("reyes"), printed("ortiz"));
        assertThat(state.standing()).isEqualTo(Standing.AGREED);
        assertThat(state.said()).containsExactly(printed("reyes"), printed("ortiz"));
    }

    @Test
    void aThirdPersonWhoReadsSomethingElseReopensItAndTheAgreementStaysInForce() {
        RowState state = of(own("ortiz", "\"3.1 mL\""), own("reyes", "\"3.1 mL\""), printed("chen"));
        assertThat(state.standing()).isEqualTo(Standing.IN_DISPUTE);
        assertThat(state.agreed()).isNotNull();
        assertThat(state.agreed().first().what().own()).isNotNull();
        RowState after = of(own("ortiz", "\"3.1 mL\""), own("reyes", "\"3.1 mL\""), printed("chen"), printed("ortiz"));
        assertThat(after.standing()).isEqualTo(Standing.AGREED);
        assertThat(after.agreed()).isEqualTo(new RowState.Agreement(printed("chen"), printed("ortiz")));
    }

    @Test
    void aStatementOnAnotherTextOfTheRowNoLongerHolds() {
        Said onAnEarlierText = new Said(new Adoption("vial.water", "\"2.9 mL\"", null), "ortiz", Instant.EPOCH);
        assertThat(of(onAnEarlierText).standing()).isEqualTo(Standing.OPEN);
        assertThat(of(onAnEarlierText, printed("reyes")).standing()).isEqualTo(Standing.BY_ONE);
        assertThat(of(new Said(new Adoption("vial.usable", "\"3 mL\"", null), "ortiz", Instant.EPOCH))
                        .standing())
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void theSecondPersonDoesNotSeeWhatTheFirstHasSaid() {
        RowState state = of(own("ortiz", "\"3.1 mL\""));
        assertThat(state.awaits("reyes")).isTrue();
        assertThat(state.seenBy("reyes").said()).isEmpty();
        assertThat(state.awaits("ortiz")).isFalse();
        assertThat(state.seenBy("ortiz").said()).hasSize(1);
        RowState dispute = of(own("ortiz", "\"3.1 mL\""), printed("reyes"));
        assertThat(dispute.seenBy("reyes").said()).hasSize(2);
    }
}
