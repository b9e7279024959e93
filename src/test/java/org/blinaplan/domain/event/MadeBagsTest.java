package org.blinaplan.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagLedger;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.quantity.Volume;
import org.junit.jupiter.api.Test;

/**
 * Bags that were made. The adult's bags of cycle 1: 48 h at hours 0, 48 and 96, 48 h for 24 h at 144, then at 28 mcg/day
 * 7-day bags at 168, 336 and 504. The 48 h bag keeps 8 days in the refrigerator.
 */
class MadeBagsTest {
    private final Happenings adult = Happenings.of(Orders.adult()).start("PT0S");

    @Test
    void aBagMadeForThePlanChangesNothingButItsClocksAndSessions() {
        Happenings story = adult.copy().make("PT20H", 48);
        FollowedCycle cycle = story.cycle(1);
        FollowedCycle before = adult.cycle(1, "PT20H");
        assertThat(cycle.bags()).isEqualTo(before.bags());
        assertThat(cycle.planned().sequence()).isEqualTo(before.planned().sequence());
        MadeBagUse use = only(story.course());
        assertThat(use.kind()).isEqualTo(MadeBagUse.Kind.PLANNED);
        assertThat(use.cycle()).isEqualTo(1);
        assertThat(Objects.requireNonNull(use.bag()).number()).isEqualTo(2);
        assertThat(Objects.requireNonNull(use.made().dose()).rate()).hasToString("9 mcg/day");
        assertThat(use.made().hangBy()).isEqualTo(story.at("PT212H"));
        assertThat(cycle.planned().clocks().get(1).isMade()).isTrue();
        assertThat(Objects.requireNonNull(cycle.planned().clocks().get(1).hangBy())
                        .at())
                .isEqualTo(story.at("PT212H"));
        assertThat(cycle.planned().sessions())
                .flatExtracting(SessionBags::bags)
                .extracting(Bag::number)
                .doesNotContain(2);
        assertThat(before.planned().sessions())
                .flatExtracting(SessionBags::bags)
                .extracting(Bag::number)
                .contains(2);
    }

    @Test
    void itHangsWithTheNextChangeOfItsKind() {
        MadeBagUse use = only(adult.make("PT20H", 48).course("PT48H"));
        assertThat(use.kind()).isEqualTo(MadeBagUse.Kind.HUNG);
        assertThat(Objects.requireNonNull(use.bag()).time().start()).isEqualTo(adult.at("PT48H"));
    }

    /** Two of one kind: the one after the next change, which is at the full dose, from the 7-day bags. */
    @Test
    void theDoseIsThatOfTheNextBagOfItsKindThatIsNotMade() {
        Happenings story = Happenings.of(Orders.adult().bags(48))
                .start("PT0S")
                .make("PT140H", 48)
                .make("PT140H", 48);
        assertThat(story.course().madeBags())
                .extracting(
                        use -> Objects.requireNonNull(use.made().dose()).rate().toString())
                .containsExactly("9 mcg/day", "28 mcg/day");
        assertThat(story.course().madeBags())
                .extracting(use -> Objects.requireNonNull(use.bag()).time().start())
                .containsExactly(story.at("PT144H"), story.at("PT168H"));
    }

    /** What is restarted later cannot change what the bag holds: it was made for the full dose. */
    @Test
    void theDoseStaysWhenThePlanChanges() {
        Happenings story = Happenings.of(Orders.adult().bags(48))
                .start("PT0S")
                .make("PT200H", 48)
                .interrupt("PT210H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT220H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT230H", "9");
        MadeBagUse use = only(story.course());
        assertThat(Objects.requireNonNull(use.made().dose()).rate()).hasToString("28 mcg/day");
        assertThat(use.kind()).isEqualTo(MadeBagUse.Kind.DISCARD);
        // The low week ends at 398 h, six hours after the bag had to hang: 200 + 192 = 392 h.
        assertThat(use.reason())
                .isEqualTo("it holds 28 mcg/day, and no infusion at that dose is planned until it must hang, "
                        + "Wed 18 Mar 2026, 19:00");
        assertThat(story.at("PT392H")).isEqualTo(ZonedDateTime.parse("2026-03-18T19:00-04:00[America/New_York]"));
    }

    /** Made at 207 h it keeps until 399 h, and the step is due at 398 h: it hangs then. */
    @Test
    void aBagThatKeepsUntilItsDoseComesBackIsUsedThen() {
        Happenings story = Happenings.of(Orders.adult().bags(48))
                .start("PT0S")
                .make("PT207H", 48)
                .interrupt("PT210H", Cause.CYTOKINE_RELEASE_SYNDROME, 3)
                .resolve("PT220H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT230H", "9");
        MadeBagUse use = only(story.course());
        assertThat(use.kind()).isEqualTo(MadeBagUse.Kind.PLANNED);
        assertThat(Objects.requireNonNull(use.bag()).time().start()).isEqualTo(story.at("PT398H"));
    }

    /** Made at 20 h, 8 days are over at 212 h: at its limit and a second past it. */
    @Test
    void itHangsAtTheLastInstantOfItsLifeAndNotASecondLater() {
        Happenings story = Happenings.of(Orders.adult().bags(48))
                .start("PT0S")
                .make("PT170H", 48)
                .interrupt("PT180H", Cause.LINE_OR_PUMP);
        assertThat(kindAfterRestart(story, "PT362H")).isEqualTo(MadeBagUse.Kind.HUNG);
        assertThat(kindAfterRestart(story, "PT362H1S")).isEqualTo(MadeBagUse.Kind.DISCARD);
    }

    private static MadeBagUse.Kind kindAfterRestart(Happenings story, String restart) {
        boolean long_ = Duration.parse(restart).compareTo(Duration.ofHours(348)) > 0;
        return only(story.copy()
                        .restart(restart, "28", long_ ? Boolean.FALSE : null)
                        .course())
                .kind();
    }

    @Test
    void theSterilityHoursOfTheSiteEndItsLifeSooner() {
        Happenings story = Happenings.of(Orders.adult().site(SitePolicies.withSterility(Duration.ofHours(96))))
                .start("PT0S")
                .make("PT20H", 48);
        assertThat(only(story.course()).made().hangBy()).isEqualTo(story.at("PT116H"));
    }

    @Test
    void aBagMadeBeforeTheStartIsTheFirst() {
        Happenings story = Happenings.of(Orders.adult()).make("PT-2H", 48).start("PT0S");
        MadeBagUse use = only(story.course());
        assertThat(use.kind()).isEqualTo(MadeBagUse.Kind.HUNG);
        assertThat(Objects.requireNonNull(use.bag()).number()).isEqualTo(1);
        MadeBagUse planned =
                only(Happenings.of(Orders.adult()).make("PT-2H", 48).course());
        assertThat(planned.kind()).isEqualTo(MadeBagUse.Kind.PLANNED);
        assertThat(Objects.requireNonNull(planned.bag()).number()).isEqualTo(1);
    }

    /** Two bags are left of the low week, and three were made: the third is kept while the low dose runs. */
    @Test
    void whatThePlanDoesNotNeedIsSpareWhileItsDoseRuns() {
        Happenings story = adult.make("PT90H", 48).make("PT90H", 48).make("PT91H", 48);
        assertThat(story.course().madeBags())
                .extracting(MadeBagUse::kind)
                .containsExactly(MadeBagUse.Kind.PLANNED, MadeBagUse.Kind.PLANNED, MadeBagUse.Kind.SPARE);
        MadeBagUse third = story.course("PT168H").madeBags().get(2);
        assertThat(third.kind()).isEqualTo(MadeBagUse.Kind.DISCARD);
        assertThat(third.reason()).startsWith("it holds 9 mcg/day, and no infusion at that dose is planned");
        assertThat(story.course("PT283H1M").madeBags().get(2).reason()).startsWith("it had to hang by ");
    }

    /** From hour 168 on 7-day bags are planned: nobody can say what a 24 h bag holds. */
    @Test
    void aBagOfAKindThatWasNotPlannedIsNeverUsed() {
        MadeBagUse use = only(adult.make("PT170H", 24).course());
        assertThat(use.made().dose()).isNull();
        assertThat(use.kind()).isEqualTo(MadeBagUse.Kind.DISCARD);
        assertThat(use.reason()).startsWith("no bag of this duration was planned when it was made");
    }

    /** What is left over stands among the rest: nobody knows what the 24 h bag holds, the 7-day bag hangs at hour 336. */
    @Test
    void bagsStandInTheOrderOfTheirMaking() {
        assertThat(adult.make("PT170H", 24).make("PT175H", 168).course().madeBags())
                .extracting(MadeBagUse::kind)
                .containsExactly(MadeBagUse.Kind.DISCARD, MadeBagUse.Kind.PLANNED);
    }

    /** Nobody knows at which dose it goes on: the bag is kept. */
    @Test
    void aBagIsKeptWhileAPersonDecides() {
        Happenings story = adult.make("PT90H", 48).interrupt("PT92H", Cause.CYTOKINE_RELEASE_SYNDROME, null);
        assertThat(only(story.course()).kind()).isEqualTo(MadeBagUse.Kind.SPARE);
    }

    /** 265 + 5.5 + 1.7 = 272.2 mL hold 21.25 mcg; 48 h x 5 mL/h = 240 mL deliver 18.736 mcg. */
    @Test
    void theMeasuredStartVolumeDecidesWhatIsDelivered() {
        FollowedCycle cycle = adult.make("PT20H", 48, Volume.of(265)).cycle(1);
        BagLedger ledger = cycle.planned().ledger().bags().get(1);
        assertThat(ledger.finalVolume()).hasToString("272.2 mL");
        assertThat(ledger.delivered()).hasToString("18.736 mcg");
        assertThat(cycle.planned().ledger().bags().get(2).finalVolume()).hasToString("277.2 mL");
    }

    @Test
    void theSevenDayBagStaysAtItsVolume() {
        Happenings story = adult.make("PT150H", 168, Volume.of(265));
        assertThat(Objects.requireNonNull(only(story.course()).bag()).number()).isEqualTo(5);
        assertThat(story.cycle(1).planned().ledger().bags().get(4).finalVolume())
                .hasToString("110 mL");
    }

    @Test
    void aMeasuredBagOfALaterCycleCountsToo() {
        Happenings story = Happenings.of(Orders.adult().cycles(1, 2).bags(48))
                .start("PT0S")
                .end("PT672H")
                .make("PT1000H", 48, Volume.of(275));
        MadeBagUse use = only(story.course());
        assertThat(use.cycle()).isEqualTo(2);
        // 275 + 5.5 + 5.2 mL of drug
        assertThat(story.cycle(2).planned().ledger().bags().get(0).finalVolume())
                .hasToString("285.7 mL");
    }

    private static MadeBagUse only(FollowedCourse course) {
        List<MadeBagUse> uses = course.madeBags();
        assertThat(uses).hasSize(1);
        return uses.get(0);
    }
}
