package org.blinaplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.data.JsonMonographRows;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.domain.monograph.MissingRow;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.fixture.Monographs;
import org.junit.jupiter.api.Test;

class MonographNumbersTest {
    private final JsonMonographRows rows = new JsonMonographRows(new ResourceMonographs());

    @Test
    void everyNumberTheReportKnowsIsARowThatIsAdoptedAndNoOther() {
        for (Monograph monograph : Monographs.library().all()) {
            assertThat(rows.rows(monograph.id()).stream()
                            .filter(row -> !row.isMissing())
                            .map(row -> row.path().replaceAll(" \\(\\d+\\)", "")))
                    .as(monograph.id())
                    .containsExactlyInAnyOrderElementsOf(MonographNumbers.of(monograph).stream()
                            .map(MonographNumber::path)
                            .toList());
        }
    }

    @Test
    void eachRowHasASourceAndAPathOfItsOwn() {
        for (Monograph monograph : Monographs.library().all()) {
            assertThat(rows.rows(monograph.id()).stream().map(AdoptableRow::path))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyMissingRowCanBeEntered() {
        for (Monograph monograph : Monographs.library().all()) {
            assertThat(rows.rows(monograph.id()).stream()
                            .filter(AdoptableRow::isMissing)
                            .map(AdoptableRow::path))
                    .containsExactlyElementsOf(
                            monograph.missing().stream().map(MissingRow::path).toList());
        }
    }
}
