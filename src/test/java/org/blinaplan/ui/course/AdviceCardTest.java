package org.blinaplan.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.ui.common.Texts;
import org.junit.jupiter.api.Test;

/** Mon 2 Mar 2026, 10:00 New York time; the clock goes forward on 8 March. */
class AdviceCardTest {
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    private final Happenings started = Happenings.of(Orders.adult()).start("PT0S");

    @Test
    void saysNothingOfACourseThatRunsOrWasOnlyPlanned() {
        assertThat(AdviceCard.of(Orders.adult().plan(), TEXTS)).isEmpty();
        assertThat(cards(started, "PT50H")).isEmpty();
    }

    @Test
    void tellsWhatTheLabelSaysWhileItIsInterrupted() {
        assertThat(cards(started.interrupt("PT64H10M", Cause.CYTOKINE_RELEASE_SYNDROME, 3), "PT82H"))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.title()).isEqualTo("Cycle 1 is interrupted");
                    assertThat(card.since())
                            .isEqualTo("Since Thu 5 Mar 2026, 02:10, 17 h 50 min, because of cytokine release syndrome,"
                                    + " grade 3.");
                    assertThat(card.plan())
                            .isEqualTo(
                                    "The rest is planned as if restarted Thu 5 Mar 2026, 20:00. Nobody has recorded a"
                                            + " restart.");
                    assertThat(card.entries()).singleElement().satisfies(entry -> {
                        assertThat(entry.action()).isEqualTo("Hold");
                        assertThat(entry.facts()).containsExactly("Dose: 9 mcg/day");
                        assertThat(entry.rule()).isEqualTo("MOD-001");
                        assertThat(entry.why().steps())
                                .last()
                                .satisfies(step -> assertThat(step.source())
                                        .hasToString("US prescribing information, 2.4, 2024-06"));
                    });
                });
    }

    /** 12 h after hour 200, Tue 10 Mar 19:00. */
    @Test
    void tellsTheEarliestRestart() {
        AdviceCard card = cards(
                        started.interrupt("PT200H", Cause.OVERDOSE).resolve("PT201H", Cause.OVERDOSE, 0), "PT202H")
                .get(0);
        assertThat(card.since()).isEqualTo("Since Tue 10 Mar 2026, 19:00, 2 h, because of an overdose.");
        assertThat(card.entries().get(0).action()).isEqualTo("Restart under supervision");
        assertThat(card.entries().get(0).facts())
                .containsExactly("Dose: 28 mcg/day", "Not before Wed 11 Mar 2026, 07:00");
        assertThat(card.plan()).contains("Wed 11 Mar 2026, 07:00");
    }

    @Test
    void plansNothingWhereALabelStopsForGood() {
        AdviceCard card = cards(started.interrupt("PT50H", Cause.CYTOKINE_RELEASE_SYNDROME, 4), "PT51H")
                .get(0);
        assertThat(card.entries().get(0).action()).isEqualTo("Stop for good");
        assertThat(card.plan()).isEqualTo("Nothing further is planned until a person decides and records it.");
    }

    @Test
    void callsForAnInterruptionWhileItRuns() {
        AdviceCard card = cards(started.reaction("PT50H", Cause.CYTOKINE_RELEASE_SYNDROME, 3), "PT51H")
                .get(0);
        assertThat(card.title()).isEqualTo("Interrupt cycle 1 now");
        assertThat(card.since()).isEqualTo("Wed 4 Mar 2026, 12:00: cytokine release syndrome, grade 3");
    }

    @Test
    void saysThatAGradeIsNotKnown() {
        assertThat(cards(started.interrupt("PT50H", Cause.NEUROLOGIC), "PT51H")
                        .get(0)
                        .since())
                .isEqualTo("Since Wed 4 Mar 2026, 12:00, 1 h, because of a neurologic reaction, grade not known.");
    }

    private static List<AdviceCard> cards(Happenings happenings, String now) {
        return AdviceCard.of(happenings.plan(now), TEXTS);
    }
}
