package org.blinaplan.domain.monitoring;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.domain.site.MonitoringItem.Cycles;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.SitePolicies;
import org.blinaplan.quantity.Height;
import org.junit.jupiter.api.Test;

/** One check of an invented site, from hour 0 of the adult's cycle 1 on. */
class FollowedMonitoringTest {
    private static final MonitoringItem EVERY_8_HOURS = item("Neurological check", CheckKind.NEUROLOGICAL, 8);

    @Test
    void isDoneByTheEventNearestToIt() {
        Happenings story = started(EVERY_8_HOURS).assess("PT9H", "ICE", 10);
        assertThat(statuses(story, "PT10H", 4))
                .containsExactly(CheckStatus.OVERDUE, CheckStatus.DONE, CheckStatus.PLANNED, CheckStatus.PLANNED);
        assertThat(checks(story, "PT10H").get(1).answer())
                .isEqualTo(story.log().recorded().get(1));
    }

    /** Due from half the interval before; overdue from the second after it on. */
    @Test
    void isDueFromHalfItsIntervalBeforeAndOverdueOnceItHasPassed() {
        Happenings story = started(EVERY_8_HOURS).assess("PT0S", "ICE", 10);
        assertThat(status(story, "PT3H59M59S", 1)).isEqualTo(CheckStatus.PLANNED);
        assertThat(status(story, "PT4H", 1)).isEqualTo(CheckStatus.DUE);
        assertThat(status(story, "PT8H", 1)).isEqualTo(CheckStatus.DUE);
        assertThat(status(story, "PT8H1S", 1)).isEqualTo(CheckStatus.OVERDUE);
    }

    /** Answered up to half the interval late, and then no longer: hour 8 until hour 12. */
    @Test
    void isAnsweredLateByHalfItsIntervalAndNotLater() {
        assertThat(status(started(EVERY_8_HOURS).assess("PT4H", "ICE", 9), "PT4H", 0))
                .isEqualTo(CheckStatus.DONE);
        Happenings late = started(EVERY_8_HOURS).assess("PT12H1S", "ICE", 9);
        assertThat(status(late, "PT13H", 1)).isEqualTo(CheckStatus.OVERDUE);
        assertThat(status(late, "PT13H", 2)).isEqualTo(CheckStatus.DONE);
        FollowedCheck missed = checks(late, "PT13H").get(1);
        assertThat(missed.isMissed(late.at("PT12H"))).isFalse();
        assertThat(missed.isMissed(late.at("PT12H1S"))).isTrue();
        assertThat(checks(late, "PT13H").get(2).isMissed(late.at("PT100H"))).isFalse();
    }

    @Test
    void answersOneOccurrenceWithOneEvent() {
        Happenings story = started(EVERY_8_HOURS)
                .assess("PT7H", "ICE", 10)
                .assess("PT8H", "ICE", 9)
                .assess("PT9H", "ICE", 9);
        assertThat(statuses(story, "PT9H", 3))
                .containsExactly(CheckStatus.OVERDUE, CheckStatus.DONE, CheckStatus.PLANNED);
        assertThat(((CourseEvent.Assessment) Objects.requireNonNull(
                                checks(story, "PT9H").get(1).answer()))
                        .score())
                .isEqualTo(10);
    }

    @Test
    void isAnsweredByTheTaskOfItsName() {
        MonitoringItem vital = item("Vital signs", CheckKind.OTHER, 4);
        assertThat(status(started(vital).task("PT0S", " vital SIGNS "), "PT0S", 0))
                .isEqualTo(CheckStatus.DONE);
        assertThat(status(started(vital).task("PT0S", "vital"), "PT0S", 0)).isEqualTo(CheckStatus.DUE);
        assertThat(status(started(vital).measure("PT0S", "ALT", "20 U/L"), "PT0S", 0))
                .isEqualTo(CheckStatus.DUE);
    }

    @Test
    void takesAssessmentsForTheirKindOfCheck() {
        MonitoringItem writing = item("Writing test", CheckKind.WRITING_TEST, 24);
        MonitoringItem examination = item("Neurological examination", CheckKind.NEUROLOGICAL, 24);
        assertThat(answered(writing, story -> story.assess("PT1H", "writing", null)))
                .isTrue();
        assertThat(answered(writing, story -> story.assess("PT1H", "ICE", 10))).isFalse();
        assertThat(answered(EVERY_8_HOURS, story -> story.assess("PT1H", "CAPD", 3)))
                .isTrue();
        assertThat(answered(EVERY_8_HOURS, story -> story.assess("PT1H", "writing", null)))
                .isFalse();
        assertThat(answered(EVERY_8_HOURS, story -> story.weigh("PT1H", "70"))).isFalse();
        assertThat(answered(writing, story -> story.weigh("PT1H", "70"))).isFalse();
        assertThat(answered(examination, story -> story.assess("PT1H", "ICE", 10)))
                .isFalse();
        assertThat(answered(examination, story -> story.task("PT1H", "Neurological examination")))
                .isTrue();
    }

    @Test
    void takesLaboratoryValuesForTheBloodsThatHoldThem() {
        assertThat(bloods("CBC with differential, AST, ALT", "ALT", "20 U/L")).isTrue();
        assertThat(bloods("CBC with differential, AST, ALT", "leucocytes", "3 10^9/L"))
                .isTrue();
        assertThat(bloods("CBC with differential, AST, ALT", "GGT", "20 U/L")).isFalse();
        assertThat(bloods("Urea, electrolytes, liver panel", "GGT", "20 U/L")).isTrue();
        assertThat(bloods("GGT, total bilirubin", "bilirubin", "1 mg/dL")).isTrue();
        assertThat(bloods("Salt balance", "ALT", "20 U/L")).isFalse();
        assertThat(bloods("Immunoglobulins", "B cells", "0 /uL")).isFalse();
        assertThat(answered(item("ALT", CheckKind.BLOODS, 24), story -> story.weigh("PT1H", "70")))
                .isFalse();
        assertThat(answered(item("Marrow", CheckKind.BONE_MARROW, 24), story -> story.measure("PT1H", "ALT", "20 U/L")))
                .isFalse();
    }

    @Test
    void takesAWeightForAWeightAndAHeightForAHeightOnly() {
        assertThat(answered(size("Weight, height"), story -> story.weigh("PT1H", "70")))
                .isTrue();
        assertThat(answered(size("Weight, height"), FollowedMonitoringTest::measured))
                .isFalse();
        assertThat(answered(size("Height"), FollowedMonitoringTest::measured)).isTrue();
        assertThat(answered(size("Height"), story -> story.weigh("PT1H", "70"))).isFalse();
        assertThat(answered(size("Body size"), story -> story.weigh("PT1H", "70")))
                .isTrue();
        assertThat(answered(size("Body size"), story -> story.measure("PT1H", "ALT", "20 U/L")))
                .isFalse();
    }

    /** A baseline is done before the start and not after it; one assessment serves it and the first check after it. */
    @Test
    void countsABaselineBesideTheFirstCheck() {
        MonitoringItem baseline = new MonitoringItem(
                "Neurological check",
                CheckKind.NEUROLOGICAL,
                Cycles.ALL,
                MonitoringAnchor.BEFORE_COURSE,
                null,
                null,
                null,
                null);
        Happenings before =
                of(EVERY_8_HOURS, baseline).assess("-PT1H", "ICE", 10).start("PT0S");
        assertThat(checks(before, "PT0S").subList(0, 2))
                .extracting(FollowedCheck::status)
                .containsOnly(CheckStatus.DONE);
        Happenings after = of(EVERY_8_HOURS, baseline).start("PT0S").assess("PT1S", "ICE", 10);
        List<FollowedCheck> late = checks(after, "PT1S").stream()
                .filter(check -> check.check().isAnyTimeBefore())
                .toList();
        assertThat(late).extracting(FollowedCheck::status).containsExactly(CheckStatus.OVERDUE);
        assertThat(late.get(0).isMissed(after.at("PT1S"))).isTrue();
    }

    /** Within 7 days before each start, both ends included. */
    @Test
    void takesAWeightWithinTheDaysBeforeAStart() {
        MonitoringItem weight = new MonitoringItem(
                "Weight", CheckKind.BODY_SIZE, Cycles.ALL, MonitoringAnchor.BEFORE_CYCLE, ofDays(7), null, null, null);
        assertThat(status(of(weight).weigh("-PT168H", "70").start("PT0S"), "PT0S", 0))
                .isEqualTo(CheckStatus.DONE);
        assertThat(status(of(weight).weigh("-PT168H1S", "70").start("PT0S"), "PT0S", 0))
                .isEqualTo(CheckStatus.DUE);
        assertThat(status(of(weight).start("PT0S").weigh("PT1S", "70"), "PT1S", 0))
                .isEqualTo(CheckStatus.OVERDUE);
    }

    /** Before each cycle, any time since the start of the one before. */
    @Test
    void isOpenFromTheStartBeforeWhereNoTimeIsSaid() {
        MonitoringItem globulins = new MonitoringItem(
                "Immunoglobulins", CheckKind.BLOODS, Cycles.ALL, MonitoringAnchor.BEFORE_CYCLE, null, null, null, null);
        Happenings story = Happenings.of(Orders.adult().cycles(1, 2).site(SitePolicies.checking(globulins)))
                .task("-PT2000H", "Immunoglobulins")
                .start("PT0S")
                .task("PT700H", "Immunoglobulins");
        assertThat(checks(story, "PT700H")).extracting(FollowedCheck::status).containsOnly(CheckStatus.DONE);
    }

    /** Blood at 22:00 the evening before counts for day 1, at 21:59 it does not; likewise half a day after it. */
    @Test
    void opensADayOfTheCycleHalfADayBefore() {
        MonitoringItem day = new MonitoringItem(
                "ALT", CheckKind.BLOODS, Cycles.ALL, MonitoringAnchor.CYCLE_DAY, null, null, null, null);
        assertThat(status(of(day).measure("-PT12H", "ALT", "20 U/L").start("PT0S"), "PT0S", 0))
                .isEqualTo(CheckStatus.DONE);
        assertThat(status(of(day).measure("-PT12H1S", "ALT", "20 U/L").start("PT0S"), "PT0S", 0))
                .isEqualTo(CheckStatus.DUE);
        assertThat(status(of(day).start("PT0S").measure("PT36H", "ALT", "20 U/L"), "PT36H", 0))
                .isEqualTo(CheckStatus.DONE);
        assertThat(status(of(day).start("PT0S").measure("PT36H1S", "ALT", "20 U/L"), "PT37H", 0))
                .isEqualTo(CheckStatus.OVERDUE);
    }

    @Test
    void givesASingleCheckHalfADay() {
        MonitoringItem once = new MonitoringItem(
                "Talk", CheckKind.OTHER, Cycles.ALL, MonitoringAnchor.CYCLE_START, ofHours(24), null, null, null);
        assertThat(status(started(once).task("PT12H", "Talk"), "PT12H", 0)).isEqualTo(CheckStatus.DONE);
        assertThat(status(started(once).task("PT11H59M", "Talk"), "PT11H59M", 0))
                .isEqualTo(CheckStatus.PLANNED);
    }

    /** Left out at hour 8, with the next at 16, once hour 12 has passed. */
    @Test
    void knowsWhatWasLeftOutLastTime() {
        Happenings story = started(EVERY_8_HOURS).assess("PT0S", "ICE", 10);
        assertThat(followed(story, "PT12H").leftOut()).isEmpty();
        assertThat(followed(story, "PT12H1S").leftOut()).containsExactly("Neurological check");
        assertThat(followed(story.assess("PT13H", "ICE", 10), "PT13H").leftOut())
                .isEmpty();
        assertThat(followed(started(EVERY_8_HOURS), "PT13H").leftOut()).isEmpty();
    }

    @Test
    void doesNotCallLeftOutWhatIsOver() {
        MonitoringItem day = new MonitoringItem(
                "Vital signs",
                CheckKind.OTHER,
                Cycles.ALL,
                MonitoringAnchor.CYCLE_START,
                null,
                ofHours(8),
                ofHours(16),
                null);
        Happenings story = started(day).task("PT0S", "Vital signs");
        assertThat(followed(story, "PT100H").leftOut()).isEmpty();
        assertThat(status(story, "PT100H", 1)).isEqualTo(CheckStatus.OVERDUE);
    }

    @Test
    void knowsWhetherCareIsRecordedAtAll() {
        assertThat(followed(started(EVERY_8_HOURS), "PT1H").recordsCare()).isFalse();
        assertThat(followed(started(EVERY_8_HOURS).weigh("PT1H", "70"), "PT1H").recordsCare())
                .isTrue();
        assertThat(followed(measured(started(EVERY_8_HOURS)), "PT1H").recordsCare())
                .isTrue();
        assertThat(followed(started(EVERY_8_HOURS), "PT1H").of(9)).isEmpty();
    }

    private static boolean bloods(String name, String what, String value) {
        return answered(item(name, CheckKind.BLOODS, 24), story -> story.measure("PT1H", what, value));
    }

    private static boolean answered(MonitoringItem item, java.util.function.UnaryOperator<Happenings> recording) {
        return status(recording.apply(started(item)), "PT1H", 0) == CheckStatus.DONE;
    }

    private static Happenings measured(Happenings story) {
        return story.add(new CourseEvent.HeightMeasured(story.stamp("PT1H"), Height.of("168")));
    }

    private static MonitoringItem size(String name) {
        return item(name, CheckKind.BODY_SIZE, 24);
    }

    private static MonitoringItem item(String name, CheckKind kind, int hours) {
        return new MonitoringItem(
                name, kind, Cycles.ALL, MonitoringAnchor.CYCLE_START, null, ofHours(hours), ofHours(96), null);
    }

    private static Happenings started(MonitoringItem... items) {
        return of(items).start("PT0S");
    }

    private static Happenings of(MonitoringItem... items) {
        return Happenings.of(Orders.adult().site(SitePolicies.checking(items)));
    }

    private static FollowedMonitoring followed(Happenings story, String now) {
        return Objects.requireNonNull(story.plan(now).checks());
    }

    private static List<FollowedCheck> checks(Happenings story, String now) {
        return followed(story, now).all();
    }

    private static List<CheckStatus> statuses(Happenings story, String now, int first) {
        return checks(story, now).subList(0, first).stream()
                .map(FollowedCheck::status)
                .toList();
    }

    private static CheckStatus status(Happenings story, String now, int index) {
        return checks(story, now).get(index).status();
    }
}
