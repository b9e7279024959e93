package org.blinaplan.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.blinaplan.fixture.HandClock;
import org.blinaplan.ui.order.OrderViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first days of Rosa Castillo as a nurse records them, from an empty log on. Started Mon 9 Mar 2026, 14:00. */
class LogDayTest {
    @TempDir
    Path folder;

    private final CastilloLog log = new CastilloLog("2026-03-09T18:00:00Z");
    private final HandClock clock = log.clock;
    private final OrderViewModel order = log.order;
    private final LogViewModel model = log.model;

    @BeforeEach
    void openCastillo() throws IOException {
        log.openIn(folder, "castillo.json");
    }

    private LogState state() {
        return Objects.requireNonNull(model.state().get());
    }

    private void field(FormKey key, String text) {
        model.form().text(key).set(text);
    }

    private void pass(String time) {
        clock.pass(time);
        order.passTime();
    }

    private void record(EventKind kind, String... keysAndWords) {
        model.open(kind);
        for (int i = 0; i < keysAndWords.length; i += 2) {
            field(FormKey.valueOf(keysAndWords[i]), keysAndWords[i + 1]);
        }
        model.record();
        assertThat(model.problem().get()).as(kind.toString()).isEmpty();
    }

    /** Stopped at hour 40, on Wed 11 Mar at 06:00; restarted 36 h later, more than the 4 h that a bag may stand. */
    @Test
    void recordsReactionInterruptionAndRestart() {
        assertThat(state().first()).isEqualTo(EventKind.STARTED);
        record(EventKind.STARTED);
        assertThat(state().first()).isEqualTo(EventKind.INTERRUPTED);
        assertThat(state().clock().lines()).contains("Running");
        pass("PT30H");
        record(EventKind.REACTION, "REACTION", "CYTOKINE_RELEASE_SYNDROME", "GRADE", "2");
        assertThat(state().clock().advice()).isEmpty();
        assertThat(Objects.requireNonNull(state().changes()).rows())
                .as("started as planned, whatever is recorded later")
                .allSatisfy(row -> assertThat(row.cells().get(1).text()).isEqualTo("same"));
        pass("PT10H");
        record(
                EventKind.INTERRUPTED,
                "BECAUSE",
                "CYTOKINE_RELEASE_SYNDROME",
                "FEVER",
                "true",
                "HYPOTENSION",
                "ONE_VASOPRESSOR",
                "OXYGEN",
                "LOW_FLOW");
        assertThat(state().clock().interrupted()).isTrue();
        assertThat(state().clock().advice()).contains("grade 3").contains("9 mcg/day");
        assertThat(state().recorded().get(0).detail()).endsWith("Used: grade 3");
        pass("PT30H");
        record(EventKind.RESOLVED, "RESOLVED", "CYTOKINE_RELEASE_SYNDROME", "DOWN_TO", "0");
        pass("PT6H");
        model.open(EventKind.RESTARTED);
        assertThat(model.form().value(FormKey.DOSE)).isEqualTo("9 mcg/day");
        record(EventKind.RESTARTED);
        assertThat(state().clock().interrupted()).isFalse();
        assertThat(state().clock().advice()).isEmpty();
        record(EventKind.BODY, "NUMBER", "65");
        record(
                EventKind.ASSESSMENT,
                "ORIENTATION",
                "4",
                "NAMING",
                "3",
                "COMMAND",
                "1",
                "WRITING",
                "1",
                "ATTENTION",
                "1");
        assertThat(state().recorded())
                .extracting(RecordedRow::what)
                .containsExactly(
                        "Test at the bedside",
                        "Weight or height",
                        "Infusion restarted",
                        "Reaction resolved",
                        "Infusion stopped",
                        "Reaction",
                        "Infusion started");
        assertThat(state().recorded().get(0).detail()).isEqualTo("ICE score, score 10");
    }
}
