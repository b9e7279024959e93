package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.app.Composition;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsAReadablePlan() throws IOException {
        Session session = Session.run("plan", file(OrderFile.small()));
        assertThat(session.err()).isEmpty();
        assertThat(session.status()).isZero();
        assertThat(session.out())
                .startsWith("BLINATUMOMAB COURSE\n")
                .contains("number MRN-1")
                .contains("us-2024-06, edition 2024-06, NOT ADOPTED by this site")
                .contains("Mon 2 Mar 2026, 10:00 to Mon 30 Mar 2026, 11:00, 672 h")
                .contains("days 1 to 7: 9 mcg/day")
                .contains("Mon 2 Mar 2026, 09:00: dexamethasone 20 mg, before the cycle start  (PRE-001)")
                .contains("48 h   48 h   Mon 2 Mar 2026, 10:00   Wed 4 Mar 2026, 10:00   9 mcg/day")
                .contains("FINDINGS\n");
    }

    @Test
    void printsJsonWhereItIsAsked() throws IOException {
        Session session = Session.run("plan", file(OrderFile.small()), "--format", "json");
        assertThat(session.status()).isZero();
        assertThat(session.out())
                .startsWith("{\n  \"schema\": \"blinaplan/plan/1\",\n")
                .endsWith("\n}\n");
    }

    @Test
    void listsTheChecksOfADayOnceWithTheirTimes() throws IOException {
        Session session = Session.run("plan", "docs/examples/adult-relapsed-us.json");
        assertThat(session.out())
                .contains("  Checks (Practice default, editable by the site")
                .containsPattern("Sun 8 Mar 2026 +Vital signs +03:00, 07:00, 11:00, 15:00, 19:00, 23:00\\R")
                .containsPattern("Mon 2 Mar 2026 +Immunoglobulins +before 10:00\\R")
                .containsPattern("Mon 16 Mar 2026 +CBC with differential, AST, ALT +11:00 +by Tue 17 Mar 2026, 11:00,"
                        + " with the visit\\R");
    }

    @Test
    void endsWithOneWhereAFindingStopsTheCourse() throws IOException {
        OrderFile baby = OrderFile.small().with("\"us-2024-06\"", "\"eu-2024\"").with("1971-05-14", "2025-09-01");
        Session session = Session.run("plan", file(baby));
        assertThat(session.status()).isEqualTo(ExitStatus.STOPPED);
        assertThat(session.out()).contains("DO NOT GIVE AS IT STANDS").contains("STOP  IND-001");
    }

    @Test
    void plansWithoutBagsWhereThereIsNoVolumeRow() throws IOException {
        OrderFile small = OrderFile.small().with("70 kg", "5 kg").with("168 cm", "58 cm");
        Session session = Session.run("plan", file(small), "--format", "json");
        assertThat(session.status()).isEqualTo(ExitStatus.STOPPED);
        assertThat(session.out())
                .contains("\"bags\": []")
                .doesNotContain("bagObjective")
                .contains("\"severity\": \"stop\"");
    }

    @Test
    void printsEveryErrorOnALineAndNothingElse() throws IOException {
        OrderFile bad = OrderFile.small().with("70 kg", "7O kg").with("168 cm", "17 cm");
        Session session = Session.run("plan", file(bad));
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.out()).isEmpty();
        assertThat(session.errLines()).hasSize(2);
        assertThat(session.errLines().get(0)).startsWith("$.patient.weight: \"7O\" is not a plain number");
        assertThat(session.errLines().get(1)).startsWith("$.patient.height: \"17 cm\" cannot be a height");
    }

    @Test
    void refusesAFileThatIsNotThereOrIsAFolder() {
        Session missing = Session.run("plan", folder.resolve("none.json").toString());
        assertThat(missing.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(missing.errLines()).singleElement().asString().endsWith("none.json: there is no such file");
        Session directory = Session.run("plan", folder.toString());
        assertThat(directory.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(directory.errLines()).singleElement().asString().contains("this is a folder");
    }

    @Test
    void refusesFiftyMegabytesOfBracketsInAFile() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (OutputStream out = Files.newOutputStream(huge)) {
            byte[] brackets = "[".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < 50; i++) {
                out.write(brackets);
            }
        }
        Session session = Session.run("plan", huge.toString());
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.errLines())
                .containsExactly("$: the input is longer than 1048576 bytes; is it the right file?");
    }

    @Test
    void refusesWhatThisVersionDoesNotDo() throws IOException {
        String order = file(OrderFile.small());
        for (List<String> arguments : List.of(
                List.of("plan"),
                List.of("plan", order, "--events", "e.json"),
                List.of("plan", order, "--language", "es"),
                List.of("plan", order, "--language", "xx"),
                List.of("plan", order, "--paper", "a5"),
                List.of("plan", order, "--format", "xml"),
                List.of("plan", order, "--now", "yesterday"),
                List.of("plan", order, "--now", "2026-03-02T10:00:00"),
                List.of("plan", order, "--now", "2026-03-02T10:00:00-04:00[America/New_York]"),
                List.of("plan", order, "--lines"),
                List.of("plan", "--lines", "--format", "text"),
                List.of("plan", "--lines", "--out", "x"),
                List.of("plan", order, "--unknown"),
                List.of("course", "list"))) {
            Session session = Session.run(arguments.toArray(String[]::new));
            assertThat(session.status()).as(arguments.toString()).isEqualTo(ExitStatus.REFUSED);
            assertThat(session.out()).as(arguments.toString()).isEmpty();
            assertThat(session.err()).as(arguments.toString()).isNotBlank().doesNotContain("\tat ");
        }
        assertThat(Session.run("plan", order, "--events", "e.json").err()).contains("there is no such file");
    }

    @Test
    void showsOtherSequencesWhereItIsAsked() throws IOException {
        String order = file(OrderFile.small());
        assertThat(Session.run("plan", order).out()).doesNotContain("Alternatives");
        assertThat(Session.run("plan", order, "--alternatives").out())
                .contains(
                        "  Alternatives\n    Best by the policy: 0 visits out of hours, 22 vials, 3 visits, 0 mcg discarded.");
        assertThat(Session.run("plan", order, "--format", "json").out()).doesNotContain("\"alternatives\"");
        assertThat(Session.run("plan", order, "--format", "json", "--alternatives")
                        .out())
                .contains("\"aim\": \"policy\"");
    }

    @Test
    void takesNowFromTheCommandLine() throws IOException {
        String order = file(OrderFile.small().with("1971-05-14", "2026-02-20"));
        assertThat(Session.run("plan", order, "--now", "2026-02-25T10:00:00-05:00[America/New_York]")
                        .err())
                .isEmpty();
        Session before = Session.run("plan", order, "--now", "2026-02-18T10:00:00Z");
        assertThat(before.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(before.err()).startsWith("$.patient.birthDate: 2026-02-20 is in the future");
    }

    @Test
    void usesTheSitePolicy() throws IOException {
        Path site = folder.resolve("site.json");
        Files.writeString(
                site,
                "{\"schema\": \"blinaplan/site/1\", \"bagPolicy\": {\"allowedHours\": [24, 72, 300]},"
                        + " \"typingLimits\": {\"weight\": {\"from\": \"1 kg\", \"to\": \"60 kg\"}}}");
        Session heavy = Session.run("plan", file(OrderFile.small()), "--site", site.toString());
        assertThat(heavy.err())
                .startsWith("$.patient.weight: \"70 kg\" cannot be a weight; write one from 1 kg to 60 kg");
        Session light = Session.run(
                "plan", file(OrderFile.small().with("70 kg", "60 kg")), "--site", site.toString(), "--format", "json");
        assertThat(light.out().replaceAll("\\s", "")).contains("\"allowedHours\":[24,72],\"admittedHours\":[24,72]");
    }

    @Test
    void namesTheSitePolicyInItsErrors() throws IOException {
        Path site = folder.resolve("site.json");
        Files.writeString(site, "{\"schema\": \"blinaplan/site/1\", \"nmae\": \"x\"}");
        Session session = Session.run("plan", file(OrderFile.small()), "--site", site.toString());
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.errLines())
                .singleElement()
                .asString()
                .startsWith("site policy, $.nmae: is not a field here");
    }

    @Test
    void writesItsFilesWhole() throws IOException {
        Path out = folder.resolve("deep").resolve("out");
        Session session = Session.run("plan", file(OrderFile.small()), "--out", out.toString());
        assertThat(session.err()).isEmpty();
        assertThat(session.status()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "plan.json",
                            "calendar.pdf",
                            "calendar.html",
                            "worksheets.pdf",
                            "worksheets.html",
                            "contingency.pdf",
                            "contingency.html");
        }
        assertThat(Files.readString(out.resolve("plan.json")))
                .isEqualTo(Session.run("plan", file(OrderFile.small()), "--format", "json")
                        .out());
        assertThat(Files.readAllBytes(out.resolve("calendar.pdf"))).startsWith((byte) '%', (byte) 'P', (byte) 'D');
        assertThat(session.out()).contains("\nWritten: ");
    }

    @Test
    void refusesAFolderThatIsAFileAndPrintsNoPlanThen() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        Session session = Session.run("plan", file(OrderFile.small()), "--out", taken.toString());
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.out()).isEmpty();
        assertThat(session.errLines()).singleElement().asString().contains("this is a file; a folder is needed");
    }

    @Test
    void leavesNoUnfinishedFileBehind() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createDirectories(out.resolve("plan.json").resolve("in the way"));
        Session session = Session.run("plan", file(OrderFile.small()), "--out", out.toString());
        assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(session.errLines()).singleElement().asString().contains("plan.json: this file cannot be written");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).containsExactly(out.resolve("plan.json"));
        }
    }

    @Test
    void saysSoWhenNobodyReadsItsOutput() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Program program = new Composition(OrderFile.TODAY).program();
        for (String[] arguments : List.of(
                new String[] {"plan", file(OrderFile.small())}, new String[] {"plan", "--lines"}, new String[] {"rules"
                })) {
            Session session = Session.with(program, OrderFile.small().line() + "\n", broken, arguments);
            assertThat(session.status()).isEqualTo(ExitStatus.REFUSED);
            assertThat(session.errLines())
                    .containsExactly("standard output cannot be written (Broken pipe); the output is not complete");
        }
    }

    @Test
    void endsWithThreeAndASentenceForAFaultOfTheProgram() throws IOException {
        Session single = Session.with(faulty(), "", null, "plan", file(OrderFile.small()));
        assertThat(single.status()).isEqualTo(ExitStatus.FAULT);
        assertThat(single.out()).isEmpty();
        assertThat(single.faults()).hasSize(1);
        Session lines = Session.with(faulty(), OrderFile.small().line() + "\n{}\n", null, "plan", "--lines");
        assertThat(lines.status()).isEqualTo(ExitStatus.FAULT);
        assertThat(lines.faults()).hasSize(1);
        assertThat(lines.outLines()).hasSize(2);
        assertThat(lines.outLines().get(0))
                .isEqualTo("{\"schema\":\"blinaplan/error/1\",\"line\":1,\"errors\":[{\"path\":\"$\",\"message\":"
                        + "\"the program failed on this order; it is not planned\"}]}");
    }

    /** A program whose planner does not find the monograph that its reader knows. */
    private static Program faulty() {
        Program program = new Composition(OrderFile.TODAY).program();
        MonographLibrary empty = List::of;
        assertThat(new ResourceMonographs().all()).isNotEmpty();
        return new Program(
                program.orders(),
                program.lines(),
                program.events(),
                program.sites(),
                program.plans(),
                new PlanCourse(empty, request -> {
                    throw new IllegalStateException("never reached");
                }),
                program.compare(),
                program.documents(),
                program.monographs(),
                program.adopting(),
                program.rules(),
                program.courses(),
                program.passwords(),
                program.clock(),
                program.version());
    }

    private String file(OrderFile order) throws IOException {
        return Files.writeString(folder.resolve("order.json"), order.text()).toString();
    }
}
