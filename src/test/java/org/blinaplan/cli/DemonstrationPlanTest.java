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
import org.blinaplan.app.Composition;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.OrderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationPlanTest {
    @TempDir
    private Path folder;

    @Test
    void saysInOneLineThatThereIsNoDisplayAndNamesTheFilesItWrites() {
        Path target = folder.resolve("demonstration");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Throwable> faults = new ArrayList<>();
        int status = demonstration(out, faults, target).write(SitePolicy.DEFAULT);
        assertThat(faults).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("There is no display")
                .contains(
                        "plan.json",
                        "calendar.pdf",
                        "calendar.html",
                        "worksheets.pdf",
                        "worksheets.html",
                        "contingency.pdf");
        assertThat(target.resolve("plan.json")).isNotEmptyFile();
        assertThat(target.resolve("calendar.pdf")).isNotEmptyFile();
        assertThat(target.resolve("calendar.html")).isNotEmptyFile();
        assertThat(target.resolve("worksheets.pdf")).isNotEmptyFile();
        assertThat(target.resolve("worksheets.html")).isNotEmptyFile();
    }

    @Test
    void writesElsewhereWhereItsFolderCannotBeMade() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(demonstration(out, new ArrayList<>(), taken).write(SitePolicy.DEFAULT))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(System.getProperty("java.io.tmpdir"))
                .contains("plan.json");
    }

    private static DemonstrationPlan demonstration(ByteArrayOutputStream out, List<Throwable> faults, Path target) {
        Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintWriter(new StringWriter()));
        return new DemonstrationPlan(new Composition(OrderFile.TODAY).program(), streams, faults::add, target);
    }
}
