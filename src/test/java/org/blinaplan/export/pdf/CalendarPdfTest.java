package org.blinaplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.export.html.PebbleCalendar;
import org.blinaplan.fixture.CalendarPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The calendar as PDF, read back with PDFBox and veraPDF. */
class CalendarPdfTest {
    private static final Instant PRINTED = Instant.parse("2026-04-10T12:05:00Z");
    private static final PebbleCalendar CALENDAR = new PebbleCalendar(new OpenHtmlPdfPages());
    private static final float LEAST_CLEARANCE_POINTS = 18;

    private static PrintOptions options(Language language, Paper paper) {
        return new PrintOptions(language, paper, PRINTED, "0a96b18a");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsEverythingAboveTheFoot(Language language) throws IOException {
        for (Map.Entry<String, Plan> plan : CalendarPlans.all().entrySet()) {
            for (Paper paper : Paper.values()) {
                byte[] pdf = CALENDAR.pdf(plan.getValue(), options(language, paper));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        assertThat(clearance(document, page))
                                .as(plan.getKey() + " " + paper + " page " + page)
                                .isGreaterThan(LEAST_CLEARANCE_POINTS);
                    }
                }
            }
        }
    }

    /** Points between the last line of a page and the first line of its foot. */
    private static float clearance(PDDocument document, int page) throws IOException {
        TreeMap<Float, String> lines = lines(document, page);
        float foot = lines.entrySet().stream()
                .filter(line -> line.getValue().matches(".*(Page|Seite) \\d+ (of|von) \\d+.*"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return foot - lines.lowerKey(foot);
    }

    private static TreeMap<Float, String> lines(PDDocument document, int page) throws IOException {
        TreeMap<Float, String> lines = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                lines.merge(positions.get(0).getYDirAdj(), text, (a, b) -> a + " " + b);
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesBothStandards(Language language) throws Exception {
        byte[] pdf = CALENDAR.pdf(CalendarPlans.adult(), options(language, Paper.A4));
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<String> failures = new ArrayList<>();
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                    failures.add(assertion.getRuleId() + " " + assertion.getMessage());
                }
            }
            return failures;
        }
    }

    @Test
    void saysWhichNameCannotBePrinted() {
        PrintOptions options = options(Language.EN, Paper.A4);
        assertThatThrownBy(() -> CALENDAR.pdf(CalendarPlans.childNamed("王", "Li"), options))
                .isInstanceOf(CannotPrint.class)
                .hasMessage("The name \"王 Li\" cannot be printed: the fonts have no sign for \"王\" (U+738B)."
                        + " They cover Latin, Greek and Cyrillic.");
        assertThatThrownBy(() -> CALENDAR.pdf(CalendarPlans.childNamed("محمد", null), options))
                .isInstanceOf(CannotPrint.class)
                .hasMessageContaining("محمد");
    }

    @Test
    void printsANameThatLooksLikeMarkup() throws IOException {
        Plan plan = CalendarPlans.childNamed("<b>&amp;", "\"O'Neill\" {{ w }}");
        String html = CALENDAR.html(plan, options(Language.EN, Paper.A4));
        assertThat(html).contains("&lt;b&gt;&amp;amp;").doesNotContain("<b>&amp; ");
        try (PDDocument document = Loader.loadPDF(CALENDAR.pdf(plan, options(Language.EN, Paper.A4)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>&amp; \"O'Neill\" {{ w }}");
        }
    }

    @Test
    void isSelfContained() {
        String html = CALENDAR.html(CalendarPlans.child(), options(Language.DE, Paper.A4));
        assertThat(html).contains("lang=\"de\"").doesNotContain("src=\"http").doesNotContain("<link");
        assertThat(html.replaceAll("url\\(data:[^)]*\\)", "")).doesNotContain("url(");
    }

    @Test
    void neverNamesWhatDoesNotBelongOnAWall() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(CALENDAR.pdf(CalendarPlans.adult(), options(Language.EN, Paper.A4)))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).doesNotContainIgnoringCase("mcg").doesNotContainIgnoringCase("mL/h");
            assertThat(text).doesNotContainIgnoringCase("leuk").doesNotContainIgnoringCase("chemo");
        }
    }

    @Test
    void drawsEveryPage() throws IOException {
        byte[] pdf = CALENDAR.pdf(CalendarPlans.child(), options(Language.EN, Paper.A4));
        List<byte[]> pictures = new PdfBoxPagePictures().png(pdf, 72);
        assertThat(pictures).hasSize(3);
        // A4 is 210 x 297 mm: 595 x 842 points.
        var picture = ImageIO.read(new ByteArrayInputStream(pictures.get(0)));
        assertThat(picture.getWidth()).isBetween(594, 596);
        assertThat(picture.getHeight()).isBetween(841, 843);
    }
}
