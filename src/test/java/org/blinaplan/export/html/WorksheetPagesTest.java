package org.blinaplan.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.export.html.WorksheetPage.Clock;
import org.blinaplan.export.html.WorksheetPage.Field;
import org.blinaplan.export.html.WorksheetPage.Lot;
import org.blinaplan.export.html.WorksheetPage.Making;
import org.blinaplan.export.html.WorksheetPage.Step;
import org.blinaplan.fixture.BagTypes;
import org.blinaplan.fixture.Bags;
import org.blinaplan.fixture.CalendarPlans;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.fixture.WorksheetPlans;
import org.blinaplan.quantity.Volume;
import org.junit.jupiter.api.Test;

/** Numbers worked by hand from the contract's ledger and clocks, with the rows of the United States label. */
class WorksheetPagesTest {
    private static final Instant PRINTED = Instant.parse("2026-02-27T20:20:00Z");

    private static WorksheetPage page(Plan plan, int cycle, int bag) {
        return WorksheetPages.of(
                        plan, PlanPart.bag(cycle, bag), new PrintOptions(Language.EN, Paper.A4, PRINTED, "5cf18153"))
                .get(0);
    }

    private static Making bag(Plan plan, int bag) {
        return Objects.requireNonNull(page(plan, 1, bag).bag());
    }

    private static List<String> values(List<Field> fields) {
        return fields.stream()
                .map(field -> plain(String.valueOf(field.value())))
                .toList();
    }

    private static String words(Rich text) {
        return plain(text.runs().stream()
                .filter(run -> run.kind() != Rich.Run.Kind.MARK)
                .map(Rich.Run::text)
                .collect(Collectors.joining()));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** Made on Tue 3 Mar at 06:00, 8 days before Wed 11 Mar at 07:00 by the new clock. */
    @Test
    void countsTheClocksOfABagThatIsMadeFromItsMaking() {
        Plan plan =
                Happenings.of(Orders.adult()).start("PT0S").make("PT20H", 48).plan(null);
        List<Clock> clocks = bag(plan, 2).clocks();
        assertThat(clocks.get(0).until()).isEqualTo("Tue 3 Mar 2026, 06:00");
        assertThat(words(clocks.get(0).from())).isEqualTo("made already, as it was recorded");
        assertThat(clocks.get(1).until()).isEqualTo("Wed 11 Mar 2026, 07:00");
        assertThat(words(clocks.get(1).from())).isEqualTo("made Tue 3 Mar 2026, 06:00, refrigerated 8 days");
    }

    private static List<String> musts(Making bag) {
        return bag.steps().stream()
                .map(Step::must)
                .map(WorksheetPagesTest::plain)
                .toList();
    }

    /**
     * 48 h bag of 9 mcg/day: 1.7 mL x 12.5 mcg/mL = 21.25 mcg; 270 + 5.5 + 1.7 = 277.2 mL; 21.25 / 277.2 = 0.0767
     * mcg/mL; x 5 mL/h x 24 h = 9.199 mcg/day; / 9 = 1.0221. A vial gives 2.8 x 12.5 = 35 mcg: 13.75 are left.
     */
    @Test
    void addsUpASalineBag() {
        Making bag = bag(Orders.adult().plan(), 3);
        assertThat(values(bag.product()))
                .containsExactly("blinatumomab 9 mcg/day", "5 mL/h", "48 h", "21.25 mcg in 277.2 mL");
        assertThat(values(bag.sums()))
                .containsExactly("1.7 mL", "1", "none", "0.077 mcg/mL", "9.2 of 9 mcg/day (+2.2 %)");
        assertThat(bag.sums().get(1).caption()).isEqualTo("Vials of 35\u00a0mcg");
        assertThat(musts(bag)).containsExactly("265 mL to 275 mL", "5.5 mL", "3 mL", "1.7 mL", "277.2 mL", "", "");
        assertThat(words(bag.steps().get(4).what()))
                .isEqualTo("Final volume with 270 mL at the start; with another, what was measured + 7.2 mL."
                        + " Remove all air.");
        assertThat(words(bag.steps().get(6).what())).endsWith("Discard the rest of the vial: 13.75 mcg.");
        assertThat(bag.lots())
                .containsExactly(
                        new Lot("vial 1 (35\u00a0mcg)", "0.9\u00a0% saline, 250\u00a0mL bag"),
                        new Lot("stabiliser (IVSS)", "sterile water, no preservative"));
    }

    /**
     * 7-day bag of 28 mcg/day: 16.8 mL / 2.8 mL = 6 vials, nothing left of 210 mcg; 90 + 2.2 + 16.8 + 1 = 110 mL;
     * 210 / 110 = 1.909 mcg/mL; x 0.6 mL/h x 24 h = 27.491 mcg/day; / 28 = 0.9818.
     */
    @Test
    void addsUpABagMadeUpToItsVolume() {
        Making bag = bag(Orders.adult().plan(), 5);
        assertThat(values(bag.product()))
                .containsExactly("blinatumomab 28 mcg/day", "0.6 mL/h", "168 h", "210 mcg in 110 mL");
        assertThat(values(bag.sums()))
                .containsExactly("16.8 mL", "6", "benzyl alcohol", "1.909 mcg/mL", "27.49 of 28 mcg/day (-1.8 %)");
        assertThat(musts(bag)).containsExactly("90 mL", "2.2 mL", "3 mL", "16.8 mL", "1 mL", "110 mL", "", "");
        assertThat(plain(bag.steps().get(2).detail())).isEqualTo("a vial, 6 vials");
        assertThat(words(bag.steps().get(7).what())).endsWith("Discard the rest of the vials: 0 mcg.");
        assertThat(bag.lots()).hasSize(6);
        assertThat(bag.lots().get(5)).isEqualTo(new Lot("vial 6 (35\u00a0mcg)", ""));
    }

    /** The stabiliser goes into the bag before the drug: hazard H05. */
    @Test
    void putsTheStabiliserBeforeTheDrug() {
        for (int number : List.of(3, 5)) {
            List<String> steps = bag(Orders.adult().plan(), number).steps().stream()
                    .map(step -> words(step.what()))
                    .toList();
            assertThat(steps.get(1)).startsWith("Stabiliser (IVSS) into the bag, before the drug. Never into a vial.");
            assertThat(steps.get(3)).startsWith("Drug into the bag.");
        }
    }

    /**
     * Session Fri 6 Mar, 08:00 EST, hung 10:00 EST. 8 days = 192 h after 08:00 EST are Sat 14 Mar, 09:00 EDT, 190 h
     * after the hanging; 48 h after 10:00 EST are Sun 8 Mar, 11:00 EDT: the clock went forward at 02:00.
     */
    @Test
    void reckonsTheClocks() {
        Making bag = bag(Orders.adult().plan(), 3);
        assertThat(bag.clocks())
                .extracting(Clock::until)
                .containsExactly("Fri 6 Mar 2026, 10:00", "Sat 14 Mar 2026, 09:00", "Sun 8 Mar 2026, 11:00");
        assertThat(bag.clocks().stream().map(clock -> words(clock.from())))
                .containsExactly(
                        "planned session: Fri 6 Mar 2026, 08:00 to 16:00",
                        "made Fri 6 Mar 2026, 08:00, refrigerated 8 days",
                        "hung Fri 6 Mar 2026, 10:00, 48 h at room temperature, infusion included");
        assertThat(bag.clocks().stream().map(clock -> plain(clock.room())))
                .containsExactly("made, then hung", "190 h after hanging", "0 h: no room");
        assertThat(bag.clocks()).extracting(Clock::binds).containsExactly(false, false, true);
        assertThat(words(bag.clockText()))
                .startsWith("The room-temperature clock binds.")
                .contains("Sterility clock: not evaluated, this site has entered no hours.")
                .endsWith("Clocks count real hours, across the clock change on Sun 8 Mar 2026.");
    }

    /** 72 h from Fri 08:00 EST end on Mon 9 Mar, 09:00 EDT, 70 h after the hanging; room temperature still binds. */
    @Test
    void reckonsTheRuleOfTheCleanRoom() {
        Making bag = bag(
                Orders.adult()
                        .site(SitePolicies.withSterility(Duration.ofHours(72)))
                        .plan(),
                3);
        Clock hang = bag.clocks().get(1);
        assertThat(hang.until()).isEqualTo("Mon 9 Mar 2026, 09:00");
        assertThat(words(hang.from())).isEqualTo("made Fri 6 Mar 2026, 08:00, by the rule of this site 3 days");
        assertThat(plain(hang.room())).isEqualTo("70 h after hanging");
        assertThat(words(bag.clockText())).doesNotContain("Sterility");
    }

    /** No sequence hangs such a bag today; a plan that a person records may hold one. */
    @Test
    void saysInWordsWhichClocksAreNotKnown() {
        BagType type = BagTypes.lives(Monographs.us().bagType(48).orElseThrow(), null, null);
        PreparationCalendar weekdays = new PreparationCalendar(
                BagPolicy.resolve(BagPolicyEntry.EMPTY, BagPolicyEntry.EMPTY, Monographs.us())
                        .preparation(),
                null);
        Words words = Words.of(PebbleWorksheets.NAME, Language.EN);
        WorksheetClocks clocks = new WorksheetClocks(
                BagClocks.of(Bags.ofType(Bags.fixed(Monographs.us(), 48, 9), type), weekdays),
                null,
                words,
                new Marks(Monographs.us(), words));
        assertThat(clocks.rows()).extracting(Clock::until).containsOnly("not known");
        assertThat(clocks.rows().stream().map(clock -> words(clock.from())))
                .containsExactly(
                        "no preparation session serves this bag",
                        "the monograph has no refrigerated life for this bag",
                        "the monograph has no life at room temperature for this bag");
        assertThat(words(clocks.text())).startsWith("Which clock binds is not known.");
        assertThat(clocks.rows()).noneMatch(Clock::binds);
    }

    /** 13.83 mL / 2.8 mL = 4.94: 5 vials where six bags alone would open 1 + 5; 175 - 172.875 = 2.125 mcg are left. */
    @Test
    void saysWhichBagsShareVials() {
        Making bag = bag(WorksheetPlans.sharing(), 7);
        assertThat(values(bag.sums()).get(1)).isEqualTo("5");
        assertThat(bag.sums().get(1).caption()).isEqualTo("Vials of 35\u00a0mcg, shared");
        assertThat(words(bag.notes().get(0)))
                .isEqualTo("Vials shared in the session of Fri 6 Mar 2026: bag 7 (0.83 mL), bag 8 (2.6 mL),"
                        + " bag 9 (2.6 mL), bag 10 (2.6 mL), bag 11 (2.6 mL), bag 12 (2.6 mL); 13.83 mL in all."
                        + " Vials for all of them together: 5.");
        assertThat(words(bag.steps().get(6).what()))
                .endsWith("After the last bag of the session discard the rest of its vials: 2.125 mcg.");
        assertThat(bag.lots().stream().map(Lot::left)).contains("vial 4 (35\u00a0mcg)");
    }

    @Test
    void saysThatABagStopsEarly() {
        Making bag = bag(WorksheetPlans.stoppedEarly(), 1);
        assertThat(values(bag.product())).contains("24 h of 48 h", "21.25 mcg in 277.2 mL");
        assertThat(words(bag.notes().get(0)))
                .isEqualTo("Stopped early: labelled 48 h, runs 24 h. Make it full."
                        + " Taken down Tue 3 Mar 2026, 10:00; what is left in it is discarded.");
        assertThat(bag(Orders.adult().plan(), 3).notes()).isEmpty();
    }

    @Test
    void saysNextToANumberThatItIsNotConfirmed() {
        assertThat(marks(bag(Orders.adult().plan(), 3))).hasSizeGreaterThan(10).containsOnly("unconfirmed");
        assertThat(marks(bag(CalendarPlans.child(), 3))).contains("unconfirmed", "secondary source");
    }

    @Test
    void marksNothingThatTwoPeopleOfTheSiteHaveAdopted() {
        Plan plan = Orders.adult().monograph(Monographs.us().asAdopted()).plan();
        assertThat(marks(bag(plan, 3))).isEmpty();
        assertThat(page(plan, 1, 3).foot().plan()).startsWith("us-2024-06, adopted by this site.");
    }

    private static List<String> marks(Making bag) {
        List<Rich> texts = new ArrayList<>(bag.steps().stream().map(Step::what).toList());
        bag.clocks().forEach(clock -> texts.add(clock.from()));
        List<String> marks = new ArrayList<>();
        texts.forEach(text -> text.runs().stream()
                .filter(run -> run.kind() == Rich.Run.Kind.MARK)
                .forEach(run -> marks.add(run.text())));
        bag.product().forEach(field -> marks.add(field.mark()));
        bag.sums().forEach(field -> marks.add(field.mark()));
        marks.removeIf(String::isEmpty);
        return marks;
    }

    @Test
    void refusesANumberThatTheMonographLacks() {
        BagType type = Monographs.us().bagType(168).orElseThrow();
        BagType noStabiliser = BagTypes.volumes(type, type.saline(), type.contents(), null, type.filledTo());
        Plan plan = Orders.adult()
                .monograph(BagTypes.in(Monographs.us(), noStabiliser))
                .plan();
        assertThatThrownBy(() -> page(plan, 1, 5))
                .isInstanceOf(CannotPrint.class)
                .hasMessage("The worksheet of bag 5, cycle 1 cannot be made: us-2024-06 does not say"
                        + " how much stabiliser it takes (the 168 h bag).");
    }

    /** 100 mL in place of the label's 90 mL: with 2.2, 16.8 and 1 mL they are not 110. */
    @Test
    void refusesVolumesThatDoNotAddUp() {
        BagType type = Monographs.us().bagType(168).orElseThrow();
        BagType wrong = BagTypes.volumes(
                type,
                new Cited<>(
                        Volume.of(100), Objects.requireNonNull(type.saline()).source()),
                type.contents(),
                type.stabiliser(),
                type.filledTo());
        Plan plan =
                Orders.adult().monograph(BagTypes.in(Monographs.us(), wrong)).plan();
        assertThatThrownBy(() -> page(plan, 1, 5))
                .isInstanceOf(CannotPrint.class)
                .hasMessageContaining("volumes that add up to 110 mL");
    }

    @Test
    void saysThatACycleHasNoBags() {
        WorksheetPage page = WorksheetPages.of(
                        CalendarPlans.noBags(),
                        PlanPart.ALL,
                        new PrintOptions(Language.EN, Paper.A4, PRINTED, "5cf18153"))
                .get(0);
        assertThat(page.bag()).isNull();
        assertThat(page.title()).isEqualTo("Worksheets: no bags in cycle 1");
        assertThat(page.alarms().get(0)).startsWith("Stop: this plan must not be given as it stands");
    }

    @Test
    void writesTheFoot() {
        Foot foot = page(Orders.adult().plan(), 1, 3).foot();
        assertThat(foot.name() + foot.identity()).isEqualTo("Ada Okafor, MRN-1001");
        assertThat(foot.valid()).isEqualTo("Valid until Fri 6 Mar 2026, 10:00, unless a newer version exists.");
        assertThat(foot.plan())
                .isEqualTo("us-2024-06, not adopted. Plan version 0, Fri 27 Feb 2026, 15:20."
                        + " Check code 5cf1 8153, cannot be verified. No record chain.");
    }

    @Test
    void writesTheFamilyNameFirstAndChangesNoLetter() {
        assertThat(page(Orders.adult().plan(), 1, 1).patient().get(0).value()).isEqualTo("OKAFOR, Ada");
        assertThat(page(CalendarPlans.minimalDisease(), 1, 1).patient().get(0).value())
                .isEqualTo("Weiß, Jürgen");
        assertThat(page(CalendarPlans.childNamed(null, null), 1, 1)
                        .patient()
                        .get(0)
                        .value())
                .isNull();
    }

    @Test
    void makesTheSheetsOfOneCycleOrOfAll() {
        Plan plan = Orders.adult().cycles(1, 2).plan();
        PrintOptions options = new PrintOptions(Language.DE, Paper.LETTER, PRINTED, "5cf18153");
        int first = plan.cycles().get(0).sequence().bags().size();
        int second = plan.cycles().get(1).sequence().bags().size();
        assertThat(WorksheetPages.of(plan, PlanPart.ALL, options)).hasSize(first + second);
        assertThat(WorksheetPages.of(plan, PlanPart.cycle(2), options)).hasSize(second);
        assertThatThrownBy(() -> WorksheetPages.of(plan, PlanPart.bag(2, 99), options))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
