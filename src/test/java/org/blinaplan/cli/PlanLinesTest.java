package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.blinaplan.application.InputSize;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;

class PlanLinesTest {
    private static final String GOOD = OrderFile.small().line();

    @Test
    void answersEachLineByOneLineInOrder() {
        String second = OrderFile.small().with("MRN-1", "MRN-2").line();
        Session session = Session.with(GOOD + "\n" + second + "\n", "plan", "--lines");
        assertThat(session.status()).isZero();
        assertThat(session.outLines()).hasSize(2);
        assertThat(session.outLines().get(0))
                .startsWith("{\"schema\":\"blinaplan/plan/1\",")
                .contains("\"MRN-1\"");
        assertThat(session.outLines().get(1))
                .startsWith("{\"schema\":\"blinaplan/plan/1\",")
                .contains("\"MRN-2\"");
    }

    @Test
    void countsBlankLinesAndSkipsThem() {
        Session session = Session.with("\n  \t\r\n" + GOOD + "\r\n\nnonsense", "plan", "--lines");
        assertThat(session.outLines()).hasSize(2);
        assertThat(session.outLines().get(0)).contains("\"MRN-1\"");
        assertThat(session.outLines().get(1)).startsWith("{\"schema\":\"blinaplan/error/1\",\"line\":5,");
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void endsWithTheHighestStatusOfItsLines() {
        String stopped =
                OrderFile.small().with("70 kg", "5 kg").with("168 cm", "58 cm").line();
        assertThat(Session.with(GOOD + "\n" + stopped + "\n" + GOOD, "plan", "--lines")
                        .status())
                .isEqualTo(ExitStatus.STOPPED);
        assertThat(Session.with("{}\n" + stopped + "\n", "plan", "--lines").status())
                .isEqualTo(ExitStatus.REFUSED);
        assertThat(Session.with("", "plan", "--lines").status()).isZero();
    }

    @Test
    void namesTheWrapperInThePaths() {
        String bad = OrderFile.small().with("70 kg", "7O kg").line();
        Session session = Session.with("{\"order\": " + bad + "}\n", "plan", "--lines");
        assertThat(session.out()).contains("\"path\":\"$.order.patient.weight\"");
    }

    @Test
    void plansAnOrderFromWhatHappened() {
        String events = "{\"schema\": \"blinaplan/events/1\", \"events\":"
                + " [{\"type\": \"infusion-started\", \"at\": \"2026-03-02T10:20:00-05:00\"}]}";
        Session session = Session.with("{\"order\": " + GOOD + ", \"events\": " + events + "}\n", "plan", "--lines");
        assertThat(session.out())
                .contains("\"status\":\"running\"")
                .contains("\"start\":\"2026-03-02T10:20:00-05:00[America/New_York]\"");
        Session early = Session.with(
                "{\"order\": " + GOOD + ", \"events\": " + events.replace("started", "ended") + "}\n",
                "plan",
                "--lines");
        assertThat(early.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(early.out()).contains("\"path\":\"$.events.events[0]\"").contains("no infusion runs");
    }

    @Test
    void plansAWrappedOrderAsTheBareOne() {
        Session session = Session.with(GOOD + "\n{\"order\": " + GOOD + "}\n", "plan", "--lines");
        assertThat(session.outLines().get(1)).isEqualTo(session.outLines().get(0));
    }

    @Test
    void answersAnEndlessLineAndReadsOn() {
        InputStream input = new SequenceInputStream(Collections.enumeration(List.of(
                new Brackets(50_000_000),
                new ByteArrayInputStream(("\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8)))));
        Session session = Session.with(input, "plan", "--lines");
        assertThat(session.outLines()).hasSize(2);
        assertThat(session.outLines().get(0))
                .isEqualTo("{\"schema\":\"blinaplan/error/1\",\"line\":1,\"errors\":[{\"path\":\"$\",\"message\":"
                        + "\"the input is longer than " + InputSize.MAX_BYTES + " bytes; is it the right file?\"}]}");
        assertThat(session.outLines().get(1)).startsWith("{\"schema\":\"blinaplan/plan/1\"");
    }

    /** Many opening brackets. */
    private static final class Brackets extends InputStream {
        private int left;

        Brackets(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? '[' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(left, length);
            java.util.Arrays.fill(into, from, from + count, (byte) '[');
            left -= count;
            return count;
        }
    }
}
