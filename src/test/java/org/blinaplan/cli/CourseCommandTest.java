package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.app.Composition;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCommandTest {
    private static final OrderFile ORDER =
            OrderFile.small().with("\"height\": \"168 cm\"", "\"height\": \"168 cm\", \"philadelphia\": \"negative\"");
    private static final String[] SAME = {
        "--weight", "70 kg", "--height", "168 cm", "--indication", "relapsed-refractory", "--start", "2026-03-02T10:00"
    };

    @TempDir
    private Path folder;

    private final WardStore ward = new WardStore(OrderFile.TODAY);
    private Path order = Path.of("");
    private String id = "";

    @BeforeEach
    void addTheCourse() throws IOException {
        order = Files.writeString(folder.resolve("order.json"), ORDER.text());
        Session added = on("reyes", "course", "add", order.toString());
        assertThat(added.err()).isEmpty();
        assertThat(added.status()).isZero();
        id = added.out().strip();
    }

    private Session on(String user, String... arguments) {
        Program whole = new Composition(OrderFile.TODAY).program();
        Program asked = whole.over(ward.of(whole.courses()))
                .asking(new Passwords(
                        Map.of("BLINAPLAN_PASSWORD", "correct horse battery")::get, x -> Optional.empty()));
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = WardStore.PLACE;
        all[arguments.length + 2] = "--user";
        all[arguments.length + 3] = user;
        return Session.with(asked, "", null, all);
    }

    private Session verify(String user, String... more) {
        String[] all = Arrays.copyOf(new String[] {"course", "verify", id}, 3 + SAME.length + more.length);
        System.arraycopy(SAME, 0, all, 3, SAME.length);
        System.arraycopy(more, 0, all, 3 + SAME.length, more.length);
        return on(user, all);
    }

    private Path events(String event) throws IOException {
        return Files.writeString(
                folder.resolve("events.json"), "{\"schema\":\"blinaplan/events/1\",\"events\":[" + event + "]}");
    }

    @Test
    void printsNothingButTheIdOfACourseThatIsKept() {
        assertThat(id).matches("c-[a-z0-9]{8}");
        Session list = on("lowe", "course", "list");
        assertThat(list.out()).isEqualTo(id + "  MRN-1    version 1, not verified  starts Mon 2 Mar 2026, 10:00\n");
    }

    @Test
    void refusesAnOrderThatCannotBeUsedAndKeepsNothing() throws IOException {
        Path wrong =
                Files.writeString(folder.resolve("wrong.json"), ORDER.text().replace("70 kg", "7O kg"));
        Session refused = on("reyes", "course", "add", wrong.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("$.patient.weight");
        assertThat(on("reyes", "course", "list").out().lines()).hasSize(1);
    }

    @Test
    void showsTheSamePlanAsTheOrderItselfGives() {
        Session shown = on("brandt", "course", "show", id, "--format", "json");
        Session planned = Session.run("plan", order.toString(), "--format", "json");
        assertThat(shown.out()).isEqualTo(planned.out()).contains("blinaplan/plan/1");
        assertThat(on("brandt", "course", "show", id).out()).contains("DRAFT, version 1 by reyes, not verified.");
    }

    @Test
    void signsWhereASecondPersonHasTypedTheSameAndAcceptsTheFindings() {
        Session unread = verify("okonjo");
        assertThat(unread.status()).isEqualTo(1);
        assertThat(unread.out()).contains("Nothing was signed. Read the findings");
        Session signed = verify("okonjo", "--accept");
        assertThat(signed.err()).isEmpty();
        assertThat(signed.status()).isZero();
        assertThat(signed.out()).containsPattern("Verified: version 1, plan [0-9a-f]{8}, by okonjo\\.");
        assertThat(on("lowe", "course", "show", id).out())
                .contains("Version 1 by reyes, verified by okonjo on Sun 1 Mar 2026, 07:00.");
    }

    @Test
    void refusesTheWriterAsSecondPersonAndWhoeverMayNot() {
        Session own = verify("reyes", "--accept");
        assertThat(own.status()).isEqualTo(2);
        assertThat(own.err()).contains("You cannot verify what you wrote yourself");
        Session reader = verify("brandt", "--accept");
        assertThat(reader.status()).isEqualTo(2);
        assertThat(reader.err()).contains("A reader may not verify plans");
    }

    @Test
    void showsADifferenceAndWantsItDecidedWithAReason() {
        String[] other = {
            "course",
            "verify",
            id,
            "--weight",
            "77 kg",
            "--height",
            "168 cm",
            "--indication",
            "relapsed-refractory",
            "--start",
            "2026-03-02T10:00",
            "--accept"
        };
        Session differs = on("okonjo", other);
        assertThat(differs.status()).isEqualTo(1);
        assertThat(differs.out())
                .containsPattern("weight +70 kg +77 kg +DIFFERS")
                .contains("nothing was kept");
        String[] decided = Arrays.copyOf(other, other.length + 2);
        decided[other.length] = "--first-is-right";
        decided[other.length + 1] = "read the wrong line";
        assertThat(on("okonjo", decided).out()).contains("Verified: version 1");
    }

    @Test
    void keepsAFurtherVersionBesideTheVerifiedOneAndSaysWhatDiffers() throws IOException {
        verify("okonjo", "--accept");
        Files.writeString(order, ORDER.text().replace("70 kg", "71 kg"));
        Session changed = on("reyes", "course", "add", order.toString(), "--course", id);
        assertThat(changed.out()).isEqualTo("Version 2 of " + id + " is a draft.\npatient.weight: 70 kg -> 71 kg\n");
        assertThat(on("lowe", "course", "show", id).out())
                .contains("verified by okonjo")
                .contains("Version 2 is a draft beside it.")
                .contains("70 kg");
        assertThat(on("lowe", "course", "show", id, "--order", "2").out()).contains("71 kg");
        Session none = on("lowe", "course", "show", id, "--order", "3");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("there is no version 3; write 1 to 2");
    }

    @Test
    void writesPapersForThoseWhoMayPrintAndRecordsEachDocumentOnce() throws StoreFault {
        Path out = folder.resolve("papers");
        Session reader = on("brandt", "course", "show", id, "--out", out.toString());
        assertThat(reader.status()).isEqualTo(2);
        assertThat(reader.err()).contains("A reader may not print.");
        assertThat(out).doesNotExist();
        Session nurse = on("lowe", "course", "show", id, "--out", out.toString());
        assertThat(nurse.err()).isEmpty();
        assertThat(out.resolve("calendar.pdf")).exists();
        try (OpenedStore store = ward.open("okonjo")) {
            assertThat(new Composition(OrderFile.TODAY)
                            .courses()
                            .courses()
                            .read(store, new StreamId(id))
                            .printouts())
                    .allSatisfy(by -> assertThat(by.by()).isEqualTo("lowe"))
                    .extracting(by -> by.what().document())
                    .containsExactly("calendar", "worksheets", "contingency");
        }
    }

    @Test
    void saysOfAVersionThatItWasReplacedAndPrintsNoPapersOfIt() throws IOException {
        verify("okonjo", "--accept");
        Files.writeString(order, ORDER.text().replace("70 kg", "71 kg"));
        on("reyes", "course", "add", order.toString(), "--course", id);
        Session signed = on(
                "okonjo",
                "course",
                "verify",
                id,
                "--weight",
                "71 kg",
                "--height",
                "168 cm",
                "--indication",
                "relapsed-refractory",
                "--start",
                "2026-03-02T10:00",
                "--accept");
        assertThat(signed.status()).isZero();
        assertThat(on("lowe", "course", "show", id, "--order", "1").out())
                .startsWith("REPLACED: version 2 is given. Do not give version 1.");
        Path out = folder.resolve("papers");
        Session papers = on("lowe", "course", "show", id, "--order", "1", "--out", out.toString());
        assertThat(papers.status()).isEqualTo(2);
        assertThat(papers.err()).contains("Its papers are not printed.");
        assertThat(out).doesNotExist();
        assertThat(on("lowe", "course", "show", id).out())
                .doesNotContain("REPLACED")
                .doesNotContain("is a draft");
    }

    @Test
    void listsTheOtherCoursesWhereOneCannotBeRead() throws StoreFault {
        try (OpenedStore store = ward.open("reyes")) {
            store.records().append(new StreamId("c-unread22"), 0, RecordKind.ORDER, ORDER.text());
            store.records().append(new StreamId("c-unread22"), 1, RecordKind.VERIFICATION, "{}");
        }
        Session listed = on("lowe", "course", "list");
        assertThat(listed.status()).isZero();
        assertThat(listed.out().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(id).contains("MRN-1"))
                .anySatisfy(line -> assertThat(line).startsWith("c-unread22").contains("does not read"));
    }

    @Test
    void recordsWhatHappenedAndRefusesWhatCannotFollow() throws IOException {
        Session recorded = on(
                "lowe",
                "course",
                "log",
                id,
                events("{\"type\":\"infusion-started\",\"at\":\"2026-03-02T10:00:00-05:00\"}")
                        .toString());
        assertThat(recorded.err()).isEmpty();
        assertThat(recorded.out()).isEqualTo("Recorded; " + id + " is at version 2.\n");
        Session again =
                on("lowe", "course", "log", id, folder.resolve("events.json").toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("counted with what is recorded already: $.events[1]");
        assertThat(on("lowe", "course", "list", "--now", "2026-03-03T10:00:00-05:00")
                        .out())
                .contains("cycle 1 running");
    }

    @Test
    void refusesAVersionThatIsNoLongerTheLast() throws IOException {
        Path started = events("{\"type\":\"infusion-started\",\"at\":\"2026-03-02T10:00:00-05:00\"}");
        on("lowe", "course", "log", id, started.toString());
        Session late = on("reyes", "course", "add", order.toString(), "--course", id, "--expected", "1");
        assertThat(late.status()).isEqualTo(2);
        assertThat(late.out()).isEmpty();
        assertThat(late.err()).contains("nothing was kept").contains("version 2: event by lowe");
    }

    @Test
    void saysThatThereIsNoSuchCourse() {
        assertThat(on("lowe", "course", "show", "c-none").err()).contains("There is no course \"c-none\"");
        assertThat(on("lowe", "course", "show", "C NONE").err()).contains("is not the id of a stream");
        assertThat(on("admin", "course", "list").err())
                .contains("An administrator may not read courses. Nothing was changed. Ask a pharmacist.");
    }
}
