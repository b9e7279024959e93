package org.blinaplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.blinaplan.fixture.Hazards;
import org.junit.jupiter.api.Test;

/** docs/hazards.md: no hazard left out, nothing named that does not exist. */
class HazardsDocumentTest {
    private static final Set<String> SCREENS = Set.of("Order", "Course", "Bags", "Log", "Print");
    private static final Set<String> PAGES = Set.of("calendar", "worksheets", "contingency");

    @Test
    void leavesNoHazardOut() throws IOException {
        assertThat(Hazards.all())
                .extracting(Hazards.Row::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24)
                        .mapToObj(number -> String.format("H%02d", number))
                        .toList());
    }

    @Test
    void saysHowEachIsAnsweredOrWhyNot() throws IOException {
        for (Hazards.Row hazard : Hazards.all()) {
            assertThat(hazard.answers()).as(hazard.id()).isNotEmpty();
            assertThat(hazard.how()).as(hazard.id()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void namesOnlyWhatExists() throws IOException {
        Set<String> rules =
                RuleCatalogue.all().stream().map(rule -> rule.id().toString()).collect(Collectors.toSet());
        for (Hazards.Row hazard : Hazards.all()) {
            for (String answer : hazard.answers()) {
                List<String> words = List.of(answer.split(" ", 2));
                switch (words.get(0)) {
                    case "rule" -> assertThat(rules).as(hazard.id()).contains(words.get(1));
                    case "screen" -> assertThat(SCREENS).as(hazard.id()).contains(words.get(1));
                    case "page" -> assertThat(PAGES).as(hazard.id()).contains(words.get(1));
                    default -> assertThat(answer).as(hazard.id()).isIn("design", "none");
                }
            }
        }
    }
}
