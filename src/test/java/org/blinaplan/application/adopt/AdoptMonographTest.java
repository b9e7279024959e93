package org.blinaplan.application.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.RowState.Standing;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.junit.jupiter.api.Test;

/** Every value entered here is invented. */
class AdoptMonographTest {
    private static final String US = "us-2024-06";
    private static final String RATE = "bags[24 h].rate";
    private static final Label LABEL = new Label("US instructions for use", "bags", "2026");

    private final AdoptMonograph use = new Composition(OrderFile.TODAY).adopting();
    private final WardStore ward = new WardStore(OrderFile.TODAY);
    private final OpenedStore reyes = ward.open("reyes");
    private final OpenedStore okonjo = ward.open("okonjo");

    private RowState row(OpenedStore store, String path) throws StoreFault {
        return row(use.state(store, US), path);
    }

    private static RowState row(AdoptionState state, String path) {
        return state.rows().stream()
                .filter(row -> row.row().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private AdoptionState enter(OpenedStore store, String path, String text) throws StoreFault {
        Reading<AdoptionState> reading = use.enter(store, US, path, text, LABEL);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<AdoptionState>) reading).value();
    }

    private List<Problem> refused(String path, String text) throws StoreFault {
        Reading<AdoptionState> reading = use.enter(reyes, US, path, text, LABEL);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(reyes.records().read(StreamId.adoption(US))).isEmpty();
        return ((Reading.Refused<AdoptionState>) reading).problems();
    }

    @Test
    void twoDifferentPeopleSettleARow() throws StoreFault {
        assertThat(use.state(reyes, US).agreed()).isZero();
        assertThat(row(use.confirm(reyes, US, RATE), RATE).standing()).isEqualTo(Standing.BY_ONE);
        AdoptionState state = use.confirm(okonjo, US, RATE);
        assertThat(row(state, RATE).standing()).isEqualTo(Standing.AGREED);
        assertThat(state.agreed()).isEqualTo(1);
        assertThat(state.isAdopted()).isFalse();
    }

    @Test
    void theSamePersonCannotBeBoth() throws StoreFault {
        use.confirm(reyes, US, RATE);
        assertThatThrownBy(() -> use.confirm(reyes, US, RATE))
                .isInstanceOf(StoreFault.class)
                .hasMessageStartingWith("You have said so already of bags[24 h].rate. Nothing was changed.");
        assertThat(row(reyes, RATE).standing()).isEqualTo(Standing.BY_ONE);
    }

    @Test
    void onlyPharmacistsAdopt() {
        for (String name : List.of("lowe", "brandt", "admin")) {
            OpenedStore other = ward.open(name);
            assertThatThrownBy(() -> use.state(other, US)).hasMessageContaining("may not adopt monographs");
            assertThatThrownBy(() -> use.confirm(other, US, RATE)).hasMessageContaining("may not adopt monographs");
            assertThatThrownBy(() -> use.enter(other, US, RATE, "9 mL/h", LABEL))
                    .hasMessageContaining("may not adopt monographs");
        }
    }

    @Test
    void aWrongValueIsRefusedWithItsPath() throws StoreFault {
        assertThat(refused(RATE, "10 mL/day")).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.bags[0].rate.value");
            assertThat(problem.message()).contains("10 mL/day");
        });
        assertThat(refused("bags[24 h].roomTemperature", "two days"))
                .extracting(Problem::path)
                .containsExactly("$.bags[0].roomTemperature.value");
        assertThat(refused("indications[relapsed-refractory].admissions[cycle 1]", "{\"firstCycle\": 1, \"days\": 9}"))
                .extracting(Problem::path)
                .containsExactly("$.indications[0].admissions[0].lastCycle");
        assertThat(refused(RATE, "{\"value\": \"10 mL/h\", \"source\": \"pi-1\"}"))
                .singleElement()
                .hasToString("bags[24 h].rate: holds \"source\" or \"confidence\";"
                        + " leave them out, the citation takes their place");
        assertThat(refused(RATE, " ")).extracting(Problem::path).containsExactly(RATE);
        assertThat(refused(RATE, "{\"a\": ")).extracting(Problem::path).containsExactly(RATE);
    }

    @Test
    void aCitationIsNeededWhole() throws StoreFault {
        Reading<AdoptionState> reading = use.enter(reyes, US, RATE, "9 mL/h", new Label("", " ", "2026"));
        assertThat(((Reading.Refused<AdoptionState>) reading).problems())
                .extracting(Problem::path)
                .containsExactly("document", "section");
    }

    @Test
    void whatTheMonographSaysAlreadyIsConfirmedNotEntered() throws StoreFault {
        assertThat(refused(RATE, "10.0 mL/h"))
                .singleElement()
                .hasToString("bags[24 h].rate: is what the monograph says already; confirm the row as it is printed");
    }

    @Test
    void twoWaysToWriteOneValueAgree() throws StoreFault {
        enter(reyes, RATE, "9.5 mL/h");
        assertThat(row(enter(okonjo, RATE, "9.50 mL/h"), RATE).standing()).isEqualTo(Standing.AGREED);
    }

    @Test
    void twoValuesDoNot() throws StoreFault {
        enter(reyes, RATE, "9.5 mL/h");
        assertThat(row(enter(okonjo, RATE, "9.4 mL/h"), RATE).standing()).isEqualTo(Standing.IN_DISPUTE);
        assertThat(row(enter(okonjo, RATE, "9.5 mL/h"), RATE).standing()).isEqualTo(Standing.AGREED);
    }

    @Test
    void theSecondPersonIsShownThatSomebodyHasSpokenAndNotWhat() throws StoreFault {
        enter(reyes, RATE, "9.5 mL/h");
        assertThat(row(okonjo, RATE).standing()).isEqualTo(Standing.BY_ONE);
        assertThat(row(okonjo, RATE).said()).isEmpty();
        assertThat(row(reyes, RATE).said()).hasSize(1);
    }

    @Test
    void valuesThatBelongTogetherAreEnteredOneAfterAnotherAndUsedOnceTheyFit() throws StoreFault {
        // 2.6 mL from a vial that gives 2.5 mL take 2 vials; the other rows of more than 2.5 mL would no longer fit.
        enter(reyes, "vial.usable", "2.5 mL");
        AdoptionState state = enter(okonjo, "vial.usable", "2.5 mL");
        assertThat(row(state, "vial.usable").standing()).isEqualTo(Standing.AGREED);
        assertThat(state.problems())
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.contains("2.6 mL at 2.5 mL a vial take 2"));
        assertThat(state.isAdopted()).isFalse();
        String row = "volumes[24 h, 28 mcg/day]";
        String content = "{\"bagHours\": 24, \"dose\": \"28 mcg/day\", \"drug\": \"2.6 mL\", \"vials\": 2}";
        enter(reyes, row, content);
        AdoptionState further = enter(okonjo, row, content);
        assertThat(further.problems()).hasSizeLessThan(state.problems().size());
    }

    @Test
    void nothingIsToConfirmWhereTheMonographHasNothing() {
        assertThatThrownBy(() -> use.confirm(reyes, US, "bags[72].filter"))
                .hasMessageStartingWith("There is nothing to confirm at bags[72].filter");
        assertThatThrownBy(() -> use.confirm(reyes, US, "bags[25 h].rate")).hasMessageContaining("has no row");
        assertThatThrownBy(() -> use.state(reyes, "us-1999")).hasMessageContaining("There is no monograph");
    }
}
