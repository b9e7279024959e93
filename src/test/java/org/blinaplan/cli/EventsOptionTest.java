package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan ORDER --events EVENTS}. */
class EventsOptionTest {
    private static final String INTERRUPTED = """
            {"schema": "blinaplan/events/1", "events": [
              {"type": "infusion-started", "at": "2026-03-02T10:00:00-05:00"},
              {"type": "infusion-interrupted", "at": "2026-03-12T10:00:00-04:00", "because": "cytokine-release-syndrome",
               "grade": 3}]}
            """;

    @TempDir
    private Path folder;

    /** Interrupted at the full dose on day 10; two hours later nobody is told to resume. */
    @Test
    void saysWhatHappenedAndWhatTheLabelAdvises() throws IOException {
        Session session = plan(INTERRUPTED, "--now", "2026-03-12T12:00:00-04:00");
        assertThat(session.out())
                .contains("So far: interrupted, 239 h delivered")
                .contains(
                        "interrupted because of cytokine release syndrome, grade 3, Thu 12 Mar 2026, 10:00, so far 2 h")
                .contains(
                        "MOD-001: Cytokine release syndrome, grade 3: hold until resolved, then restart at 9 mcg/day.")
                .contains("The rest is planned as if restarted on Thu 12 Mar 2026, 12:00; nobody has recorded that.");
    }

    @Test
    void namesEveryEventThatCannotStand() throws IOException {
        Session session = plan(INTERRUPTED.replace("infusion-started", "infusion-ended"));
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.out()).isEmpty();
        assertThat(session.err().lines()).hasSize(2).allMatch(line -> line.startsWith("$.events["));
    }

    /** Made on day 5: one for the change at hour 96, one for hour 144, and one too many. By day 8 its dose is over. */
    @Test
    void namesTheBagsThatAreMadeAndNotHung() throws IOException {
        String made = """
                {"type": "bag-made", "at": "2026-03-06T09:0%d:00-05:00", "bagHours": 48}""";
        String events = """
                {"schema": "blinaplan/events/1", "events": [
                  {"type": "infusion-started", "at": "2026-03-02T10:00:00-05:00"}, %s, %s, %s,
                  {"type": "bag-made", "at": "2026-03-06T09:03:00-05:00", "bagHours": 24}]}
                """.formatted(made.formatted(0), made.formatted(1), made.formatted(2));
        assertThat(plan(events).out())
                .contains("MADE AND NOT HUNG")
                .contains("48 h bag of 9 mcg/day, made Fri 6 Mar 2026, 09:00, hang by Sat 14 Mar 2026, 10:00: bag 3")
                .contains("48 h bag of 9 mcg/day, made Fri 6 Mar 2026, 09:02, hang by Sat 14 Mar 2026, 10:02: spare")
                .contains(
                        "24 h bag, made Fri 6 Mar 2026, 09:03, hang by Sat 14 Mar 2026, 10:03: discard: no bag of this"
                                + " duration was planned");
        Session later = plan(events, "--now", "2026-03-10T10:00:00-04:00", "--format", "json");
        assertThat(later.out())
                .contains("\"use\": \"discard\"", "\"hungAt\": \"2026-03-06T10:00:00-05:00[America/New_York]\"")
                .contains("\"rule\": \"STO-002\"");
    }

    @Test
    void refusesEventsBesideLines() {
        assertThat(Session.with("", "plan", "--lines", "--events", "e.json").status())
                .isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void writesTheFilesOfAnInterruptedCourse() throws IOException {
        Session session = plan(INTERRUPTED, "--out", folder.resolve("out").toString());
        assertThat(session.faults()).isEmpty();
        assertThat(folder.resolve("out").resolve("plan.json")).content().contains("\"assumed\": true");
    }

    private Session plan(String events, String... more) throws IOException {
        Path order = Files.write(folder.resolve("order.json"), OrderFile.small().bytes());
        Path file = Files.writeString(folder.resolve("events.json"), events);
        String[] all = new String[more.length + 4];
        all[0] = "plan";
        all[1] = order.toString();
        all[2] = "--events";
        all[3] = file.toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return Session.run(all);
    }
}
