package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.blinaplan.app.Composition;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationPapersTest {
    private static final String MARK = "DEMONSTRATION - invented patients. Do not use for treatment.";

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void saysInOneLineThatThereIsNoDisplayAndNamesTheFilesItWrites() throws IOException {
        Path target = folder.resolve("demonstration");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Throwable> faults = new ArrayList<>();
        int status = papers(out, faults, target).write();
        assertThat(faults).isEmpty();
        assertThat(status).isZero();
        List<Path> files = files(target);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("There is no display")
                .contains(files.stream().map(Path::toString).toList());
        assertThat(files)
                .extracting(file -> target.relativize(file).toString())
                .contains("ward-day.pdf", "ward-day.html")
                .contains("okafor/plan.json", "okafor/calendar.pdf", "okafor/worksheets.html", "okafor/contingency.pdf")
                .contains("lindqvist/plan.json", "lindqvist/calendar.html", "lindqvist/worksheets.pdf");
        for (Path file : files) {
            saysOnEveryPageThatItIsADemonstration(file);
        }
    }

    private static List<Path> files(Path target) throws IOException {
        try (Stream<Path> all = Files.walk(target)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void saysOnEveryPageThatItIsADemonstration(Path file) throws IOException {
        if (file.toString().endsWith(".html")) {
            assertThat(file).content().contains(MARK);
        } else if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                PDFTextStripper words = new PDFTextStripper();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    words.setStartPage(page);
                    words.setEndPage(page);
                    assertThat(words.getText(document).replaceAll("\\s+", " "))
                            .as("%s, page %d", file.getFileName(), page)
                            .contains(MARK);
                }
            }
        }
    }

    @Test
    void writesElsewhereWhereItsFolderCannotBeMade() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers(out, new ArrayList<>(), taken).write()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(System.getProperty("java.io.tmpdir"))
                .contains("plan.json");
    }

    @Test
    void saysWhyThereAreNoPatients() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Composition composition = new Composition(OrderFile.TODAY);
        DemonstrationPapers refused = new DemonstrationPapers(
                composition.program(),
                composition::wardPaper,
                () -> {
                    throw new StoreFault("There is no room. Make room, then try again.");
                },
                streams(out),
                fault -> {},
                folder);
        assertThat(refused.write()).isEqualTo(ExitStatus.REFUSED);
        assertThat(err.toString()).isEqualTo("There is no room. Make room, then try again." + System.lineSeparator());
        assertThat(out.size()).isZero();
    }

    private Streams streams(ByteArrayOutputStream out) {
        return new Streams(InputStream.nullInputStream(), out, new PrintWriter(err));
    }

    private DemonstrationPapers papers(ByteArrayOutputStream out, List<Throwable> faults, Path target) {
        Composition composition = new Composition(OrderFile.TODAY);
        return new DemonstrationPapers(
                composition.program(),
                composition::wardPaper,
                () -> composition.teaching().open(),
                streams(out),
                faults::add,
                target);
    }
}
