package org.blinaplan.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;

/** Means 228 and 616 pg/mL of 700 drawn; half-life 2.1 h; Mon 2 Mar 2026, 10:00 New York time. */
class ExpectedCourseTest {
    private static final Offset<Double> NEAR = within(0.0005);

    private final RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);

    @Test
    void isMadeOnlyWhereTheScreenHasAPlaceAndSomebodyWantsIt() {
        model.show(Orders.adult().plan(), null);
        assertThat(model.expected().shownProperty().get()).isNull();
        model.run(RibbonCommand.EXPECTED_COURSE);
        assertThat(model.expected().shownProperty().get()).isNull();
        model.expected().offeredProperty().set(true);
        assertThat(course().title()).isEqualTo("Expected course, cycle 1");
        model.run(RibbonCommand.EXPECTED_COURSE);
        assertThat(model.expected().shownProperty().get()).isNull();
    }

    @Test
    void followsTheCycleInFocus() {
        show(Happenings.of(Orders.adult().cycles(1, 2)).start("PT0S"));
        model.select(model.rows().get(1).days().get(3));
        assertThat(course().title()).isEqualTo("Expected course, cycle 2");
        assertThat(course().strips().get(1).shapes()).isEmpty();
        assertThat(course().strips().get(1).words().get(0))
                .isEqualTo("10 or fewer in most since cycle 1; no recovery in the two treatment-free weeks");
    }

    @Test
    void tellsTheSteadyStatesWithHowSureTheyAre() {
        show(Happenings.of(Orders.adult()).start("PT0S"));
        assertThat(course().curve().labels())
                .extracting(label -> label.text() + ", " + label.confidence())
                .containsExactly("228 at 9 mcg/day, secondary source", "616 at 28 mcg/day, secondary source");
        assertThat(course().curve().labels().get(1).height()).isEqualTo(616 / 700.0, NEAR);
        assertThat(course().curve().halfLife()).isEqualTo("half-life 2.1 h: gone within a day");
        assertThat(course().curve().halfLifeConfidence()).isEqualTo("secondary source");
        show(Happenings.of(Orders.child()).start("PT0S"));
        assertThat(course().curve().labels())
                .extracting(label -> label.text() + ", " + label.confidence())
                .containsExactly("162 at 5 mcg/m2/day, unconfirmed", "533 at 15 mcg/m2/day, unconfirmed");
    }

    /** 2^(-4/2.1) = 26.7 % at the end of a gap of 4 h; 1.9 % after 12 h. */
    @Test
    void saysInWordsWhatAGapLeaves() {
        show(Happenings.of(Orders.adult())
                .start("PT0S")
                .interrupt("PT300H", Cause.LINE_OR_PUMP)
                .restart("PT304H", "28"));
        assertThat(course().spoken())
                .contains(
                        "Concentration at 9 mcg/day, Mon 2 Mar 2026, 10:00 to Mon 9 Mar 2026, 11:00: 228 pg/mL mean steady"
                                + " state, secondary source.",
                        "No drug for 4 h, until Sun 15 Mar 2026, 03:00: about 27 % of the concentration is left.",
                        "12 h after the last dose, Tue 31 Mar 2026, 03:00: about 2 % of the concentration is left.",
                        "T cells fall from Sun 15 Mar 2026, 03:00 to Tue 17 Mar 2026, 03:00.");
    }

    @Test
    void saysWhyThereIsNoCurveAtADoseWithoutAMean() {
        show(Happenings.of(Orders.adult()).start("PT0S").change("PT50H", "15"));
        assertThat(course().curve().points()).isEmpty();
        assertThat(course().curve().missing())
                .isEqualTo(
                        "No curve: the monograph has no mean concentration at 15 mcg/day. Enter it with its source.");
        assertThat(course().spoken()).contains(course().curve().missing());
        assertThat(course().strips().get(0).shapes()).isNotEmpty();
    }

    /**
     * Down within 2 days, back after 7 to 14: at the step after 7 days the early course is back (0.85), the late one
     * is 5 of 12 days on its way from 0.12: 0.12 + 0.73 x 5 / 12 = 0.4242.
     */
    @Test
    void drawsTheTCellsBetweenTheEarliestAndTheLatestCourseUntilTheStep() {
        show(Happenings.of(Orders.adult()).start("PT0S"));
        List<ExpectedCourse.Point> corners =
                course().strips().get(0).shapes().get(0).corners();
        assertThat(corners)
                .extracting(corner -> corner.at().toLocalDateTime().toString())
                .containsExactly(
                        "2026-03-02T10:00",
                        "2026-03-04T10:00",
                        "2026-03-09T11:00",
                        "2026-03-09T11:00",
                        "2026-03-04T10:00");
        assertThat(corners.get(0).height()).isEqualTo(0.85, NEAR);
        assertThat(corners.get(1).height()).isEqualTo(0.12, NEAR);
        assertThat(corners.get(2).height()).isEqualTo(0.85, NEAR);
        assertThat(corners.get(3).height()).isEqualTo(0.4242, NEAR);
    }

    /** A gap of an hour after 20 h ends the first fan before its lowest. */
    @Test
    void endsAFanBeforeItsLowestWhereTheInfusionRestartsEarly() {
        show(Happenings.of(Orders.adult())
                .start("PT0S")
                .interrupt("PT20H", Cause.LINE_OR_PUMP)
                .restart("PT24H", "9"));
        List<ExpectedCourse.Point> corners =
                course().strips().get(0).shapes().get(0).corners();
        assertThat(corners).hasSize(3);
        assertThat(corners.get(1).height()).isEqualTo(0.485, NEAR);
        assertThat(corners.get(2).height()).isEqualTo(0.485, NEAR);
    }

    /** Half of the value before the start stands half as high. */
    @Test
    void drawsTCellsAsPartOfTheLastValueBeforeTheStart() {
        show(Happenings.of(Orders.adult())
                .measure("PT-30H", "T cells", "900 cells/microlitre")
                .measure("PT-1H", "T cells", "1240 cells/microlitre")
                .start("PT0S")
                .measure("PT50H", "T cells", "620 cells/microlitre")
                .measure("PT60H", "T cells", "9000 cells/microlitre")
                .measure("PT70H", "T cells", "0.6 G/L"));
        ExpectedCourse.Strip strip = course().strips().get(0);
        assertThat(strip.dots()).extracting(ExpectedCourse.Dot::text).containsExactly("900", "1240", "620", "9000");
        assertThat(strip.dots().get(1).height()).isEqualTo(0.85, NEAR);
        assertThat(strip.dots().get(2).height()).isEqualTo(0.425, NEAR);
        assertThat(strip.dots().get(3).height()).isEqualTo(1);
        assertThat(strip.refused()).isEqualTo("not drawn, not in the unit of the value before the start: 0.6 G/L");
        assertThat(course().spoken())
                .contains(
                        "Measured, T cells, Wed 4 Mar 2026, 12:00: 620 cells/microlitre.",
                        "Measured, T cells, Thu 5 Mar 2026, 08:00: 0.6 G/L.",
                        strip.refused() + ".");
    }

    @Test
    void drawsNoTCellsWithoutAValueBeforeTheStart() {
        show(Happenings.of(Orders.adult()).start("PT0S").measure("PT50H", "T cells", "620 cells/microlitre"));
        assertThat(course().strips().get(0).dots()).isEmpty();
        assertThat(course().strips().get(0).refused())
                .isEqualTo("not drawn, no value before the start to compare with: 620 cells/microlitre");
    }

    /** Day 22 begins at hour 504: Mon 23 Mar, 11:00. */
    @Test
    void standsTenBCellsOnTheirLineAndDrawsNoOtherUnit() {
        show(Happenings.of(Orders.adult())
                .start("PT0S")
                .measure("PT50H", "B cells", "10 cells/microlitre")
                .measure("PT60H", "B cells", "0.02 G/L"));
        ExpectedCourse.Strip strip = course().strips().get(1);
        assertThat(strip.dots())
                .singleElement()
                .satisfies(dot -> assertThat(dot.height()).isEqualTo(strip.limit(), NEAR));
        assertThat(strip.refused()).isEqualTo("not drawn, unit not understood: 0.02 G/L");
        assertThat(strip.mark()).singleElement().satisfies(mark -> {
            assertThat(mark.text()).isEqualTo("day 22");
            assertThat(mark.at().toLocalDateTime()).hasToString("2026-03-23T11:00");
        });
        assertThat(strip.words().get(0)).isEqualTo("10 or fewer in most; above 10 from day 22 on would be unusual");
    }

    /** A hump of 48 h at the start and at the restart; none at the step. */
    @Test
    void raisesCytokinesAtStartAndRestartOnly() {
        show(Happenings.of(Orders.adult())
                .start("PT0S")
                .interrupt("PT300H", Cause.LINE_OR_PUMP)
                .restart("PT304H", "28")
                .measure("PT310H", "IL-6", "99 pg/mL"));
        ExpectedCourse.Strip strip = course().strips().get(2);
        assertThat(strip.shapes())
                .extracting(shape -> shape.corners().get(0).at().toLocalDate())
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15));
        assertThat(strip.dots())
                .singleElement()
                .satisfies(dot -> assertThat(dot.text()).isEqualTo("99"));
    }

    @Test
    void leadsToTheSourceOfEveryNumber() {
        show(Happenings.of(Orders.adult()).start("PT0S"));
        assertThat(course().why().steps())
                .filteredOn(step -> step.source() == null)
                .extracting(step -> step.text())
                .singleElement()
                .asString()
                .startsWith("The curve moves half of the way");
        assertThat(course().why().steps())
                .anySatisfy(step -> assertThat(step.text()).isEqualTo("Mean steady state 616 pg/mL at 28 mcg/day"))
                .anySatisfy(step -> assertThat(step.text()).contains("another source says from these doses on"));
    }

    private void show(Happenings happenings) {
        model.expected().offeredProperty().set(true);
        model.expected().wantedProperty().set(true);
        model.show(happenings.plan(null), null);
        model.select(model.rows().get(0).days().get(0));
    }

    private ExpectedCourse course() {
        return Objects.requireNonNull(model.expected().shownProperty().get());
    }
}
