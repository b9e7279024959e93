package org.blinaplan.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.order.TypedAgain;
import org.blinaplan.ui.verify.ComparedText.Choice;
import org.junit.jupiter.api.Test;

class VerifyViewModelTest {
    private static final SecondEntry SAME =
            new SecondEntry("44.6 kg", "158 cm", "relapsed-refractory", "2026-03-16T13:00");

    private final Desk desk = new Desk();
    private final StreamId course = desk.add(Desk.ORDER);

    private static Stage.Closed closed(VerifyViewModel model) {
        assertThat(model.stage().get()).isInstanceOf(Stage.Closed.class);
        return (Stage.Closed) model.stage().get();
    }

    private static Stage.Typing typing(VerifyViewModel model) {
        assertThat(model.stage().get()).isInstanceOf(Stage.Typing.class);
        return (Stage.Typing) model.stage().get();
    }

    private List<StoredCourse.By<Verification>> record() {
        return desk.course(course).verifications();
    }

    private VerifyViewModel signed() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.acceptAll(model, Desk.compare(model, "44.6"));
        model.sign();
        return model;
    }

    @Test
    void showsNothingOfTheFirstEntryBeforeTheSecondIsComplete() {
        VerifyViewModel model = desk.at("okonjo", course);
        Stage.Typing typing = typing(model);
        assertThat(model.unseen().get()).isTrue();
        assertThat(TypedAgain.FIELDS)
                .allSatisfy(
                        field -> assertThat(model.typing().text(field).get()).isEmpty());
        assertThat(typing.who()).isEqualTo("Version 1, written by reyes on Mon 16 Mar 2026, 08:36");
        assertThat(typing.town()).isEqualTo("New York");
        assertThat(typing.indications())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        "relapsed-refractory", "Relapsed or refractory",
                        "mrd-positive", "Minimal residual disease",
                        "consolidation", "Consolidation"));
        model.compare();
        assertThat(model.stage().get()).isSameAs(typing);
    }

    @Test
    void readsWhatIsTypedAsTheOrderFormDoes() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.type(model, "44.6kg", "158", "relapsed-refractory", "16.3.2026", "1300");
        assertThat(model.typing().isComplete()).isTrue();
        assertThat(model.typing().entry()).isEqualTo(SAME);
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.type(model, "44,6", "158", "relapsed-refractory", "30 Feb 2026", "1 pm");
        TypedAgain.Result read = model.typing().result().get();
        assertThat(read).isNotNull();
        assertThat(read.problems().keySet())
                .containsExactlyInAnyOrder(FormField.WEIGHT, FormField.START_DATE, FormField.START_TIME);
        assertThat(read.problems().get(FormField.START_DATE))
                .isEqualTo("February 2026 ends on Sat 28. Type that day, or 1 March or later.");
        assertThat(read.problems().get(FormField.START_TIME))
                .isEqualTo("Type a time on the 24 hour clock, such as 13:00.");
        assertThat(model.typing().isComplete()).isFalse();
    }

    @Test
    void asksWhichTimeIsMeantWhereTheClockShowsItTwice() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.type(model, "44.6", "158", "relapsed-refractory", "1 Nov 2026", "01:30");
        assertThat(model.typing().isComplete()).isFalse();
        model.typing().text(FormField.START_OFFSET).set("-04:00");
        assertThat(model.typing().isComplete()).isTrue();
        assertThat(model.typing().entry().start()).isEqualTo("2026-11-01T01:30-04:00");
    }

    /** 44.6 kg, 158 cm: 1.40 m2, 5 and 15 mcg/m2/day; from 45 kg on 9 and 28. 9/7 is 28.57 % more, 28/21 a third. */
    @Test
    void showsWhatDiffersAndWhatItDoesToTheDoses() {
        VerifyViewModel model = desk.at("okonjo", course);
        ComparedText text = Desk.compare(model, "46.4");
        assertThat(model.unseen().get()).isFalse();
        assertThat(text.typedBy()).isEqualTo("okonjo, Mon 16 Mar 2026, 08:36, from the chart");
        assertThat(text.differing()).isEqualTo(1);
        EntryRow weight = text.rows().get(0);
        assertThat(weight.note()).isEqualTo("45 kg lies between: another rule");
        assertThat(weight.first())
                .containsExactly(
                        new Piece("4", false),
                        new Piece("4", true),
                        new Piece(".", false),
                        new Piece("6", true),
                        new Piece(" kg", false));
        assertThat(text.rows()).extracting(EntryRow::same).containsExactly(false, true, true, true);
        DosesText doses = text.doses();
        assertThat(doses).isNotNull();
        assertThat(doses.depends()).isTrue();
        assertThat(doses.columns()).containsExactly("", "body surface", "rule", "days 1 to 7", "days 8 to 28", "vials");
        assertThat(doses.rows().get(0).subList(0, 5))
                .containsExactly("First, 44.6 kg", "1.4 m²", "by body surface", "7 mcg/day", "21 mcg/day");
        assertThat(doses.rows().get(1).subList(0, 5))
                .containsExactly("Second, 46.4 kg", "1.43 m²", "fixed", "9 mcg/day", "28 mcg/day");
        assertThat(doses.relation())
                .isEqualTo("Against the first, the second dose is about 29 % more on days 1 to 7, a third more on"
                        + " days 8 to 28. Weigh again, or read the source together: two digits may have changed"
                        + " places.");
        assertThat(doses.source()).startsWith("US prescribing information");
        assertThat(text.question()).isEqualTo("Which weight is right?");
    }

    @Test
    void saysThatTheDosesAreTheSameWhereOnlyTheStartDiffers() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.type(model, "44.6", "158", "relapsed-refractory", "17 Mar 2026", "13:00");
        ComparedText text = Desk.compare(model);
        assertThat(text.question()).isEqualTo("Which start is right?");
        assertThat(text.rows().get(3).same()).isFalse();
        assertThat(text.doses()).isNotNull();
        assertThat(text.doses().depends()).isFalse();
        assertThat(text.doses().title()).isEqualTo("The doses are the same by both");
        assertThat(text.doses().relation()).isEqualTo("Read the source together.");
    }

    @Test
    void setsAnotherIndicationSideBySideWithItsOwnDays() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.type(model, "44.6", "158", "mrd-positive", "16 Mar 2026", "13:00");
        DosesText doses = Desk.compare(model).doses();
        assertThat(doses).isNotNull();
        assertThat(doses.columns())
                .containsExactly("", "body surface", "rule", "days 1 to 7", "days 1 to 28", "days 8 to 28", "vials");
        assertThat(doses.rows().get(0).subList(3, 6)).containsExactly("7 mcg/day", "none", "21 mcg/day");
        assertThat(doses.rows().get(1).subList(3, 6)).containsExactly("none", "21 mcg/day", "none");
        assertThat(doses.relation()).isEqualTo("Read the source together.");
    }

    @Test
    void signsAgreementUponEveryAcceptedFinding() {
        VerifyViewModel model = desk.at("okonjo", course);
        ComparedText text = Desk.compare(model, "44.60");
        assertThat(text.differing()).isZero();
        assertThat(text.doses()).isNull();
        assertThat(text.cover().stops()).isEmpty();
        assertThat(text.cover().findings())
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Monograph not adopted"));
        assertThat(text.cover().order()).matches("version 1, check code [0-9a-f]{4} [0-9a-f]{4}");
        assertThat(text.cover().adopted()).isFalse();
        assertThat(model.decision().missing().get()).isEqualTo("possible once every finding is accepted");
        model.sign();
        assertThat(record()).isEmpty();
        Desk.acceptAll(model, text);
        assertThat(model.decision().missing().get()).isEmpty();
        desk.clock.pass("PT5M");
        model.sign();
        assertThat(record()).singleElement().satisfies(by -> {
            assertThat(by.by()).isEqualTo("okonjo");
            assertThat(by.what().outcome()).isEqualTo(Verification.Outcome.AGREED);
            assertThat(by.what().typed())
                    .isEqualTo(new SecondEntry("44.60 kg", "158 cm", "relapsed-refractory", "2026-03-16T13:00"));
            assertThat(by.what().signature()).isNotNull();
        });
        assertThat(desk.changed).isEqualTo(1);
        assertThat(closed(model).why()).isEqualTo(Stage.Why.VERIFIED);
        assertThat(closed(model).title()).isEqualTo("Verified by okonjo, Mon 16 Mar 2026, 08:41");
        SignedText signed = closed(model).signed();
        assertThat(signed).isNotNull();
        assertThat(signed.order()).isEqualTo(text.cover().order());
        assertThat(signed.bags()).containsExactly("48 48 48 24 168 168 168 h");
        assertThat(signed.accepted())
                .singleElement()
                .satisfies(one -> assertThat(one).contains("is not adopted"));
    }

    @Test
    void signsAFirstEntryThatHoldsOnlyWithItsReason() {
        VerifyViewModel model = desk.at("okonjo", course);
        ComparedText text = Desk.compare(model, "46.4");
        assertThat(model.decision().missing().get()).isEqualTo("possible once it is settled which one is right");
        Desk.acceptAll(model, text);
        model.decision().choice().set(Choice.FIRST);
        assertThat(model.decision().missing().get()).isEqualTo("possible once the reason is written");
        model.decision().reason().set("  ");
        assertThat(model.decision().signable().get()).isFalse();
        model.decision().reason().set("digits swapped");
        assertThat(model.decision().rejectable().get()).isFalse();
        model.sign();
        assertThat(record()).singleElement().satisfies(by -> {
            assertThat(by.what().outcome()).isEqualTo(Verification.Outcome.FIRST_IS_RIGHT);
            assertThat(by.what().reason()).isEqualTo("digits swapped");
        });
        assertThat(model.history().get())
                .containsExactly(new HistoryRow(
                        "Mon 16 Mar 2026, 08:36",
                        "okonjo, version 1",
                        "The first entry was right, signed",
                        true,
                        "44.6 kg, 158 cm, Relapsed or refractory, Mon 16 Mar 2026, 13:00",
                        "46.4 kg, 158 cm, Relapsed or refractory, Mon 16 Mar 2026, 13:00",
                        "digits swapped"));
    }

    @Test
    void leadsToTheOrderWhereTheSecondEntryIsRight() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.acceptAll(model, Desk.compare(model, "46.4"));
        model.decision().choice().set(Choice.SECOND);
        model.reject();
        assertThat(record()).isEmpty();
        model.decision().reason().set("weighed again");
        assertThat(model.decision().signable().get()).isFalse();
        model.reject();
        assertThat(record()).singleElement().satisfies(by -> {
            assertThat(by.what().outcome()).isEqualTo(Verification.Outcome.SECOND_IS_RIGHT);
            assertThat(by.what().signature()).isNull();
        });
        assertThat(desk.changed).isEqualTo(1);
        assertThat(desk.toOrder).isEqualTo(1);
        assertThat(closed(model).why()).isEqualTo(Stage.Why.FOUND_WRONG);
        VerifyViewModel nurse = desk.at("lowe", course);
        assertThat(closed(nurse).sentence()).startsWith("okonjo has found version 1 wrong on Mon 16 Mar 2026, 08:36.");
        assertThat(nurse.history().get()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo("The second entry was right, not signed");
            assertThat(row.first() + row.second() + row.reason()).isEmpty();
        });
        assertThat(desk.at("reyes", course).history().get().get(0).second()).startsWith("46.4 kg, 158 cm");
    }

    @Test
    void isTypedAgainUnseenWhereNeitherEntryIsRight() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.compare(model, "46.4");
        model.decision().choice().set(Choice.NEITHER);
        model.decision().reason().set("44.6 or 46.4, the scale was not level");
        model.reject();
        assertThat(record().get(0).what().outcome()).isEqualTo(Verification.Outcome.NEITHER);
        typing(model);
        assertThat(model.typing().text(FormField.WEIGHT).get()).isEmpty();
        assertThat(model.unseen().get()).isTrue();
        assertThat(model.history().get()).singleElement().satisfies(row -> {
            assertThat(row.first() + row.second() + row.reason()).isEmpty();
            assertThat(row.who()).isEqualTo("okonjo, version 1");
        });
    }

    @Test
    void nobodyVerifiesTheirOwnOrder() {
        VerifyViewModel model = desk.at("reyes", course);
        assertThat(closed(model).why()).isEqualTo(Stage.Why.OWN);
        assertThat(closed(model).title()).isEqualTo("You cannot verify what you wrote yourself.");
    }

    @Test
    void aReaderDoesNotVerify() {
        VerifyViewModel model = desk.at("brandt", course);
        assertThat(closed(model).why()).isEqualTo(Stage.Why.NOT_ALLOWED);
        assertThat(closed(model).sentence())
                .isEqualTo("A reader may not verify plans. Nothing was changed. Ask an administrator.");
    }

    @Test
    void aNurseDoes() {
        typing(desk.at("lowe", course));
    }

    @Test
    void saysWhatTheStoreSays() {
        VerifyViewModel admin = desk.at("admin", course);
        assertThat(closed(admin).why()).isEqualTo(Stage.Why.FAULT);
        assertThat(closed(admin).sentence()).contains("may not read courses");
        assertThat(closed(desk.at("okonjo", new StreamId("c-none"))).sentence())
                .contains("There is no course \"c-none\"");
    }

    @Test
    void isSavedFirst() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.type(model, "44.6", "", "", "", "");
        desk.unsaved.set(true);
        assertThat(closed(model).title()).isEqualTo("Save the order first.");
        desk.unsaved.set(false);
        typing(model);
        assertThat(model.typing().text(FormField.WEIGHT).get()).isEqualTo("44.6");
    }

    @Test
    void whoeverHasSeenTheFirstEntryTypesEverythingAnew() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.compare(model, "46.4");
        desk.unsaved.set(true);
        desk.unsaved.set(false);
        typing(model);
        assertThat(model.typing().text(FormField.WEIGHT).get()).isEmpty();
    }

    @Test
    void saysWhoHasVerifiedItAlready() {
        signed();
        VerifyViewModel reader = desk.at("brandt", course);
        assertThat(closed(reader).title()).isEqualTo("Verified by okonjo, Mon 16 Mar 2026, 08:36");
        assertThat(reader.history().get()).hasSize(1);
    }

    @Test
    void showsWhatADraftChangesOnlyOnceTheSecondEntryIsComplete() {
        signed();
        desk.change(course, Desk.ORDER.text().replace("44.6 kg", "45.2 kg").replace("T13:00", "T14:00"));
        VerifyViewModel model = desk.at("okonjo", course);
        assertThat(typing(model).beside())
                .isEqualTo("Version 2 is a draft beside version 1, which okonjo verified on Mon 16 Mar 2026, 08:36 and"
                        + " which is given meanwhile.");
        assertThat(model.history().get().get(0).first()).isEmpty();
        Desk.type(model, "45.2", "158", "relapsed-refractory", "16 Mar 2026", "14:00");
        assertThat(Desk.compare(model).changes().fields())
                .containsExactlyInAnyOrder(
                        new ComparedText.Change("Weight", "44.6 kg", "45.2 kg"),
                        new ComparedText.Change("Start", "Mon 16 Mar 2026, 13:00", "Mon 16 Mar 2026, 14:00"));
    }

    @Test
    void signsNothingUponWhatSomebodyElseHasChanged() {
        VerifyViewModel model = desk.at("okonjo", course);
        Desk.acceptAll(model, Desk.compare(model, "44.6"));
        desk.clock.pass("PT4M");
        desk.change(course, Desk.ORDER.text().replace("44.6 kg", "45.2 kg"));
        model.sign();
        assertThat(record()).isEmpty();
        assertThat(desk.changed).isZero();
        assertThat(model.notice().get())
                .isEqualTo("Somebody else was faster, and nothing was signed. reyes wrote version 2 of the order on"
                        + " Mon 16 Mar 2026, 08:40. Begin again from what is there now.");
        assertThat(typing(model).who()).startsWith("Version 2, written by reyes");
        assertThat(model.typing().text(FormField.WEIGHT).get()).isEmpty();
    }

    @Test
    void seesWhatSomebodyElseHasVerifiedMeanwhile() {
        VerifyViewModel model = desk.at("lowe", course);
        Desk.compare(model, "44.6");
        model.load();
        assertThat(model.stage().get()).isInstanceOf(Stage.Compared.class);
        signed();
        model.load();
        assertThat(closed(model).why()).isEqualTo(Stage.Why.VERIFIED);
        assertThat(model.notice().get()).contains("okonjo verified version 1 on Mon 16 Mar 2026, 08:36.");
    }

    /** Ten days old: no use of the label is for children under one month. */
    @Test
    void doesNotSignWhatMustNotBeGiven() {
        StreamId child = desk.add(Desk.ORDER
                .with("1969-06-18", "2026-03-06")
                .with("44.6 kg", "3.5 kg")
                .with("158 cm", "50 cm"));
        VerifyViewModel model = desk.at("okonjo", child);
        Desk.type(model, "3.5", "50", "relapsed-refractory", "16 Mar 2026", "13:00");
        ComparedText text = Desk.compare(model);
        assertThat(text.cover().stops()).isNotEmpty();
        Desk.acceptAll(model, text);
        assertThat(model.decision().missing().get()).startsWith("A plan that must not be given");
        model.sign();
        assertThat(desk.course(child).verifications()).isEmpty();
    }

    @Test
    void waitsForAnOrderThatCanBeRead() {
        StreamId wrong = desk.add(Desk.ORDER.with("44.6 kg", "heavy"));
        assertThat(closed(desk.at("okonjo", wrong)).why()).isEqualTo(Stage.Why.NOT_READABLE);
    }

    /** The label has four cycles for minimal residual disease; the order has nine. */
    @Test
    void givesNothingAwayWhereTheSecondEntryMakesNoCourse() {
        StreamId nine = desk.add(Desk.ORDER.with("\"last\": 1", "\"last\": 9"));
        VerifyViewModel model = desk.at("okonjo", nine);
        Desk.type(model, "44.6", "158", "mrd-positive", "16 Mar 2026", "13:00");
        assertThat(model.typing().isComplete()).isTrue();
        model.compare();
        typing(model);
        assertThat(model.problem().get())
                .startsWith("These values do not make a course together with the rest of the order.")
                .doesNotContain("44.6", "158", "elapsed", "13:00", "9");
    }

    @Test
    void saysThatAPlanIsNotAsItWasSigned() throws StoreFault {
        StoredCourse stored = desk.course(course);
        var okonjo = desk.ward.open("okonjo");
        String monograph = desk.use
                .bases()
                .keep(
                        okonjo,
                        desk.use
                                .bases()
                                .read(okonjo)
                                .library()
                                .find("us-2024-06")
                                .orElseThrow());
        desk.use
                .courses()
                .verify(
                        okonjo,
                        stored,
                        new Verification(
                                1,
                                Verification.Outcome.AGREED,
                                SAME,
                                null,
                                new Verification.Signature("0".repeat(64), 0, monograph, List.of(), List.of())));
        VerifyViewModel model = desk.at("lowe", course);
        assertThat(closed(model).why()).isEqualTo(Stage.Why.NOT_AS_SIGNED);
        assertThat(closed(model).sentence()).contains("another plan than okonjo has verified. Do not give it.");
    }

    @Test
    void tellsTheBagsInShort() {
        OrderFile daily = Desk.ORDER.with(
                "\"zone\": \"America/New_York\"",
                "\"zone\": \"America/New_York\", \"bagPolicy\": {\"allowedHours\": [24]}");
        VerifyViewModel model = desk.at("okonjo", desk.add(daily));
        assertThat(Desk.compare(model, "44.6").cover().bags()).containsExactly("7 × 24 h, then 21 × 24 h");
    }
}
