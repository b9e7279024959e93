package org.blinaplan.application.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.junit.jupiter.api.Test;

class StoredCoursesTest {
    private static final Instant NOW = OrderFile.TODAY.instant();
    private static final SecondEntry SAME =
            new SecondEntry("70 kg", "168 cm", "relapsed-refractory", "2026-03-02T10:00");
    /** Negative for the Philadelphia chromosome and not pregnant: nothing of severity stop is left. */
    private static final OrderFile ORDER =
            OrderFile.small().with("\"height\": \"168 cm\"", "\"height\": \"168 cm\", \"philadelphia\": \"negative\"");

    private final StoredCourses use = new Composition(OrderFile.TODAY).courses();
    private final WardStore ward = new WardStore(OrderFile.TODAY);
    private final OpenedStore reyes = ward.open("reyes");
    private final OpenedStore okonjo = ward.open("okonjo");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T value(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<T>) reading).value();
    }

    private StoredCourse course(StreamId id) throws StoreFault {
        return use.courses().read(okonjo, id);
    }

    private Stood plan(StreamId id) throws StoreFault {
        return value(use.planning().plan(course(id), use.bases().read(okonjo), NOW));
    }

    private Comparison compare(StreamId id, SecondEntry typed) throws StoreFault {
        return value(
                use.verifying().compare(course(id).latest(), typed, use.bases().read(okonjo)));
    }

    private void sign(StreamId id) throws StoreFault {
        assertThat(use.verifying().sign(okonjo, course(id), compare(id, SAME), null))
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void keepsEveryVersionAsItWasTyped() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        String second = ORDER.text().replace("70 kg", "71 kg");
        assertThat(use.courses().change(reyes, id, 1, bytes(second))).isInstanceOf(Outcome.Appended.class);
        assertThat(course(id).orders())
                .containsExactly(
                        new OrderVersion(1, NOW, "reyes", ORDER.text()), new OrderVersion(2, NOW, "reyes", second));
        assertThat(id.text()).matches("c-[a-z0-9]{8}");
    }

    @Test
    void whoeverComesSecondSeesWhatTheFirstHasAdded() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        use.courses().change(reyes, id, 1, ORDER.bytes());
        Outcome outcome = use.courses().change(okonjo, id, 1, ORDER.bytes());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Overtaken.class,
                        overtaken -> assertThat(overtaken.since())
                                .singleElement()
                                .satisfies(kept -> assertThat(kept.by()).isEqualTo("reyes")));
        assertThat(course(id).version()).isEqualTo(2);
    }

    @Test
    void aPlanIsADraftUntilASecondPersonAgrees() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        assertThat(plan(id).standing().isVerified()).isFalse();
        sign(id);
        Standing standing = plan(id).standing();
        assertThat(standing.isVerified()).isTrue();
        assertThat(standing.verified())
                .isNotNull()
                .satisfies(by -> assertThat(by.by()).isEqualTo("okonjo"));
        assertThat(plan(id).plan().basis().bags()).hasSize(1);
    }

    @Test
    void nobodyVerifiesTheirOwnOrder() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        Comparison comparison = compare(id, SAME);
        assertThatThrownBy(() -> use.verifying().sign(reyes, course(id), comparison, null))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("You cannot verify what you wrote yourself: version 1 is by reyes");
        assertThat(course(id).verifications()).isEmpty();
    }

    @Test
    void showsWhatTheEntriesMeanDifferentlyAndBothDoses() throws StoreFault {
        OrderFile light = ORDER.with("70 kg", "44.6 kg").with("168 cm", "158 cm");
        StreamId id = use.courses().add(reyes, light.bytes());
        Comparison comparison =
                compare(id, new SecondEntry("46.40 kg", "158.0 cm", "relapsed-refractory", "2026-03-02T10:00-05:00"));
        assertThat(comparison.differences()).containsExactly(SecondEntry.Entered.WEIGHT);
        // 44.6 kg and 158 cm: 1.40 m2 x 5 mcg/m2/day; from 45 kg on 9 mcg/day.
        assertThat(firstDose(comparison.first())).isEqualTo("7 mcg/day");
        assertThat(firstDose(comparison.second())).isEqualTo("9 mcg/day");
    }

    private static String firstDose(org.blinaplan.application.Plan plan) {
        return plan.cycles().get(0).cycle().steps().get(0).dose().rate().toString();
    }

    @Test
    void signsDifferentEntriesOnlyWithAReasonAndKeepsBoth() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        SecondEntry slip =
                new SecondEntry("07 kg".replace("07", "77"), "168 cm", "relapsed-refractory", "2026-03-02T10:00");
        Comparison comparison = compare(id, slip);
        assertThatThrownBy(() -> use.verifying().sign(okonjo, course(id), comparison, " "))
                .hasMessageContaining("write why one of them holds");
        use.verifying().sign(okonjo, course(id), comparison, "read the wrong line");
        Verification kept = course(id).verifications().get(0).what();
        assertThat(kept.outcome()).isEqualTo(Verification.Outcome.FIRST_IS_RIGHT);
        assertThat(kept.typed()).isEqualTo(slip);
        assertThat(kept.reason()).isEqualTo("read the wrong line");
        assertThat(plan(id).standing().isVerified()).isTrue();
    }

    @Test
    void keepsBothEntriesWhereTheFirstDoesNotHold() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        Comparison comparison =
                compare(id, new SecondEntry("60 kg", "168 cm", "relapsed-refractory", "2026-03-02T10:00"));
        use.verifying().reject(okonjo, course(id), comparison, Verification.Outcome.SECOND_IS_RIGHT, "scale read anew");
        assertThat(course(id).verifications()).hasSize(1);
        assertThat(plan(id).standing().isVerified()).isFalse();
    }

    @Test
    void aLaterVersionIsADraftBesideTheVerifiedOne() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        sign(id);
        use.courses().change(reyes, id, course(id).version(), bytes(ORDER.text().replace("70 kg", "71 kg")));
        Stood given = plan(id);
        assertThat(given.plan().order().patient().weight()).hasToString("70 kg");
        assertThat(given.standing().isVerified()).isTrue();
        assertThat(given.standing().newer()).isEqualTo(2);
        Stood draft = value(
                use.planning().plan(course(id), course(id).latest(), use.bases().read(okonjo), NOW));
        assertThat(draft.standing().isVerified()).isFalse();
        assertThat(draft.plan().order().patient().weight()).hasToString("71 kg");
    }

    @Test
    void aVerifiedPlanKeepsTheSitePolicyItWasVerifiedWith() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        sign(id);
        List<Bag> before = plan(id).plan().cycles().get(0).sequence().bags();
        use.bases().change(reyes, 0, bytes("{\"schema\":\"blinaplan/site/1\",\"bagPolicy\":{\"allowedHours\":[24]}}"));
        assertThat(plan(id).plan().cycles().get(0).sequence().bags()).isEqualTo(before);
        assertThat(plan(id).standing().isVerified()).isTrue();
        StreamId other = use.courses().add(reyes, ORDER.bytes());
        assertThat(plan(other).plan().cycles().get(0).sequence().bags())
                .hasSize(28)
                .allSatisfy(bag -> assertThat(bag.bagHours()).isEqualTo(24));
    }

    @Test
    void nothingIsSignedThatWasComparedUnderAnotherSitePolicy() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        Comparison comparison = compare(id, SAME);
        use.bases().change(reyes, 0, bytes("{\"schema\":\"blinaplan/site/1\",\"bagPolicy\":{\"allowedHours\":[24]}}"));
        assertThat(use.verifying().sign(okonjo, course(id), comparison, null))
                .isEqualTo(new Outcome.Overtaken(List.of()));
        assertThat(course(id).verifications()).isEmpty();
        sign(id);
        assertThat(plan(id).plan().cycles().get(0).sequence().bags()).hasSize(28);
    }

    @Test
    void aPageOfAnInventedPatientSaysSoEvenWhereItIsNotStored() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        PageStamp stamp = Standing.NOT_STORED.stamp(
                plan(id).plan(), "abcd1234", okonjo.records().head(), true);
        assertThat(stamp.mark()).isEqualTo(PageStamp.Mark.INVENTED);
        assertThat(stamp.signed()).isNull();
    }

    @Test
    void aPlanThatMustNotBeGivenIsNotSigned() throws StoreFault {
        // Treated for a disease without the Philadelphia chromosome; the patient has it.
        OrderFile wrong = ORDER.with(
                        "\"philadelphia\": \"negative\"", "\"philadelphia\": \"negative\", \"cnsHistory\": false")
                .with("\"2026-03-02T10:00\"", "\"2026-03-02T10:00\"")
                .with("\"birthDate\": \"1971-05-14\"", "\"birthDate\": \"2026-02-25\"")
                .with("70 kg", "3.5 kg")
                .with("168 cm", "50 cm");
        StreamId id = use.courses().add(reyes, wrong.bytes());
        Comparison comparison =
                compare(id, new SecondEntry("3.5 kg", "50 cm", "relapsed-refractory", "2026-03-02T10:00"));
        assertThat(comparison.first().isStopped()).isTrue();
        assertThatThrownBy(() -> use.verifying().sign(okonjo, course(id), comparison, null))
                .hasMessageContaining("must not be given as it stands");
    }

    @Test
    void eachRoleDoesNoMoreThanItMay() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        byte[] events = bytes("{\"schema\":\"blinaplan/events/1\",\"events\":[]}");
        OpenedStore lowe = ward.open("lowe");
        OpenedStore brandt = ward.open("brandt");
        OpenedStore admin = ward.open("admin");
        assertThatThrownBy(() -> use.courses().add(lowe, ORDER.bytes()))
                .hasMessage("A nurse may not write orders. Nothing was changed. Ask an administrator.");
        assertThat(use.courses().record(lowe, id, 1, events)).isInstanceOf(Outcome.Appended.class);
        assertThatThrownBy(() -> use.courses().record(brandt, id, 2, events)).hasMessageContaining("A reader may not");
        assertThat(use.courses().read(brandt, id).version()).isEqualTo(2);
        assertThatThrownBy(() -> use.courses().read(admin, id)).hasMessageContaining("may not read courses");
        assertThatThrownBy(() -> use.bases().change(lowe, 0, events)).hasMessageContaining("may not change how");
    }

    @Test
    void plansAfterWhatWasRecordedInSeveralRecords() throws StoreFault {
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        use.courses()
                .record(
                        reyes,
                        id,
                        1,
                        bytes("{\"schema\":\"blinaplan/events/1\",\"events\":[{\"type\":\"infusion-started\","
                                + "\"at\":\"2026-03-02T10:20:00-05:00\"}]}"));
        use.courses()
                .record(
                        reyes,
                        id,
                        2,
                        bytes("{\"schema\":\"blinaplan/events/1\",\"events\":[{\"type\":\"infusion-interrupted\","
                                + "\"at\":\"2026-03-03T10:20:00-05:00\",\"because\":\"line-or-pump\"}]}"));
        Stood stood =
                value(use.planning().plan(course(id), use.bases().read(okonjo), Instant.parse("2026-03-03T16:00:00Z")));
        assertThat(stood.plan().followed()).isNotNull();
        assertThat(stood.plan().followed().cycles().get(0).delivered()).hasHours(24);
    }

    @Test
    void saysThatThereIsNoSuchCourse() {
        assertThatThrownBy(() -> course(new StreamId("people"))).hasMessageContaining("There is no course \"people\"");
        assertThatThrownBy(() -> course(new StreamId("c-none"))).hasMessageContaining("There is no course \"c-none\"");
    }
}
