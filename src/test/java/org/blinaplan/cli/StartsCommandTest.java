package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartsCommandTest {
    private static final Path CHILD = Path.of("src/test/resources/examples/child-relapsed-eu.json");

    @TempDir
    private Path folder;

    /**
     * From Mon 13 April on. By hand: the last bag of a weekday start ends on that weekday; Tuesday and Friday starts
     * pass every weekend with 96 h bags and save a visit; a Saturday or Sunday start ends on one.
     */
    @Test
    void setsTheStartsOfTwoWeeksSideBySide() {
        Session session = Session.run("starts", CHILD.toString());
        assertThat(session.err()).isEmpty();
        assertThat(session.status()).isZero();
        assertThat(session.outLines())
                .hasSize(16)
                .startsWith("START DAYS OF CYCLE 1, each with its best bags")
                .contains("  Mon 13 Apr 2026, 09:00  Mon 11 May 2026, 09:00  none          15     6       11    0 mcg")
                .contains("  Tue 14 Apr 2026, 09:00  Tue 12 May 2026, 09:00  none          15     5       10    0 mcg")
                .contains("  Sat 25 Apr 2026, 09:00  Sat 23 May 2026, 09:00  1             15     5       10    0 mcg");
    }

    @Test
    void writesThemAsJson() throws IOException {
        Session session = Session.run("starts", CHILD.toString(), "--days", "1", "--format", "json");
        JsonNode starts = new ObjectMapper().readTree(session.out());
        assertThat(starts).isEqualTo(new ObjectMapper().readTree("""
                        {"schema": "blinaplan/starts/1", "cycle": 1, "starts": [
                          {"start": "2026-04-13T09:00:00+02:00[Europe/Stockholm]",
                           "end": "2026-05-11T09:00:00+02:00[Europe/Stockholm]", "bags": 11,
                           "bagObjective": {"visitsOutOfHours": 0, "vials": 15, "visits": 6,
                                            "discardedMicrograms": "0 mcg"}}]}
                        """));
    }

    /** The order moves its second cycle to 20 April. */
    @Test
    void comparesALaterCycle() throws IOException {
        Session session = Session.run("starts", order(OrderFile.full()), "--cycle", "2", "--days", "2");
        assertThat(session.outLines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("  Mon 20 Apr 2026, 10:00  Mon 18 May 2026, 10:00  "))
                .anyMatch(line -> line.startsWith("  Tue 21 Apr 2026, 10:00  Tue 19 May 2026, 10:00  "));
    }

    @Test
    void saysWhyADayHasNoBags() throws IOException {
        Session session = Session.run(
                "starts", order(OrderFile.small().with("70 kg", "5 kg").with("168 cm", "58 cm")), "--days", "1");
        assertThat(session.status()).isEqualTo(ExitStatus.STOPPED);
        assertThat(session.out()).contains("has no volume row");
        assertThat(Session.run(
                                "starts",
                                order(OrderFile.small().with("70 kg", "5 kg").with("168 cm", "58 cm")),
                                "--format",
                                "json")
                        .out())
                .contains("\"obstacle\": ");
    }

    @Test
    void refusesWhatCannotBeCompared() throws IOException {
        String order = order(OrderFile.full());
        for (List<String> arguments : List.of(
                List.of("starts"),
                List.of("starts", "nowhere.json"),
                List.of("starts", order, "--days", "0"),
                List.of("starts", order, "--days", "367"),
                List.of("starts", order, "--days", "many"),
                List.of("starts", order, "--cycle", "0"),
                List.of("starts", order, "--cycle", "4"),
                List.of("starts", order, "--format", "xml"))) {
            Session session = Session.run(arguments.toArray(String[]::new));
            assertThat(session.status()).as(arguments.toString()).isEqualTo(ExitStatus.REFUSED);
            assertThat(session.out()).as(arguments.toString()).isEmpty();
            assertThat(session.err()).as(arguments.toString()).isNotBlank();
        }
        assertThat(Session.run("starts", order, "--cycle", "4").err())
                .isEqualTo("--cycle: the order plans no cycle 4; write one from 1 to 3\n");
    }

    private String order(OrderFile order) throws IOException {
        return Files.writeString(folder.resolve("order.json"), order.text()).toString();
    }
}
