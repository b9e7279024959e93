package org.blinaplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.export.html.PebbleCalendar;
import org.blinaplan.export.html.PebbleLayout;
import org.blinaplan.fixture.CalendarPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The calendar as PDF, read back with PDFBox and veraPDF. */
class CalendarPdfTest {
    private static final Instant PRINTED = Instant.parse("2026-04-10T12:05:00Z");
    private static final PebbleCalendar CALENDAR = new PebbleCalendar(new PebbleLayout(new OpenHtmlPdfPages()));
    private static final float LEAST_CLEARANCE_POINTS = 18;

    private static PrintOptions options(Language language, Paper paper) {
        return new PrintOptions(language, paper, PRINTED, "0a96b18a");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsEverythingAboveTheFoot(Language language) throws IOException {
        for (Map.Entry<String, Plan> plan : CalendarPlans.all().entrySet()) {
            for (Paper paper : Paper.values()) {
                byte[] pdf = CALENDAR.pdf(plan.getValue(), PlanPart.ALL, options(language, paper));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        assertThat(ReadPdf.clearance(document, page))
                                .as(plan.getKey() + " " + paper + " page " + page)
                                .isGreaterThan(LEAST_CLEARANCE_POINTS);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesBothStandards(Language language) throws Exception {
        byte[] pdf = CALENDAR.pdf(CalendarPlans.adult(), PlanPart.ALL, options(language, Paper.A4));
        assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void saysWhichNameCannotBePrinted() {
        PrintOptions options = options(Language.EN, Paper.A4);
        assertThatThrownBy(() -> CALENDAR.pdf(CalendarPlans.childNamed("王", "Li"), PlanPart.ALL, options))
                .isInstanceOf(CannotPrint.class)
                .hasMessage("The name \"王 Li\" cannot be printed: the fonts have no sign for \"王\" (U+738B)."
                        + " They cover Latin, Greek and Cyrillic.");
        assertThatThrownBy(() -> CALENDAR.pdf(CalendarPlans.childNamed("محمد", null), PlanPart.ALL, options))
                .isInstanceOf(CannotPrint.class)
                .hasMessageContaining("محمد");
    }

    @Test
    void printsANameThatLooksLikeMarkup() throws IOException {
        Plan plan = CalendarPlans.childNamed("<b>&amp;", "\"O'Neill\" {{ w }}");
        String html = CALENDAR.html(plan, PlanPart.ALL, options(Language.EN, Paper.A4));
        assertThat(html).contains("&lt;b&gt;&amp;amp;").doesNotContain("<b>&amp; ");
        try (PDDocument document = Loader.loadPDF(CALENDAR.pdf(plan, PlanPart.ALL, options(Language.EN, Paper.A4)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>&amp; \"O'Neill\" {{ w }}");
        }
    }

    @Test
    void isSelfContained() {
        String html = CALENDAR.html(CalendarPlans.child(), PlanPart.ALL, options(Language.DE, Paper.A4));
        assertThat(html).contains("lang=\"de\"").doesNotContain("src=\"http").doesNotContain("<link");
        assertThat(html.replaceAll("url\\(data:[^)]*\\)", "")).doesNotContain("url(");
    }

    @Test
    void neverNamesWhatDoesNotBelongOnAWall() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(CALENDAR.pdf(CalendarPlans.adult(), PlanPart.ALL, options(Language.EN, Paper.A4)))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).doesNotContainIgnoringCase("mcg").doesNotContainIgnoringCase("mL/h");
            assertThat(text).doesNotContainIgnoringCase("leuk").doesNotContainIgnoringCase("chemo");
        }
    }

    @Test
    void drawsEveryPage() throws IOException {
        byte[] pdf = CALENDAR.pdf(CalendarPlans.child(), PlanPart.ALL, options(Language.EN, Paper.A4));
        List<byte[]> pictures = new PdfBoxPagePictures().png(pdf, 72);
        assertThat(pictures).hasSize(3);
        // A4 is 210 x 297 mm: 595 x 842 points.
        var picture = ImageIO.read(new ByteArrayInputStream(pictures.get(0)));
        assertThat(picture.getWidth()).isBetween(594, 596);
        assertThat(picture.getHeight()).isBetween(841, 843);
    }
}
