package org.blinaplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.export.html.PebbleLayout;
import org.blinaplan.export.html.PebbleWorksheets;
import org.blinaplan.fixture.CalendarPlans;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The worksheets as PDF, read back with PDFBox and veraPDF. */
class WorksheetPdfTest {
    /** Fri 27 Feb 2026, 15:20 in New York. */
    private static final Instant PRINTED = Instant.parse("2026-02-27T20:20:00Z");

    private static final PebbleWorksheets WORKSHEETS = new PebbleWorksheets(new PebbleLayout(new OpenHtmlPdfPages()));
    /** Of the text line in the signature boxes, whose frames end 8 mm further down: 11 mm are 31 points. */
    private static final float LEAST_CLEARANCE_POINTS = 31;

    private static PrintOptions options(Language language, Paper paper) {
        return new PrintOptions(language, paper, PRINTED, "5cf18153");
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"EN, A4", "EN, LETTER", "DE, A4", "DE, LETTER"})
    void keepsEverySheetOfEveryPlanAboveTheFoot(Language language, Paper paper) throws IOException {
        for (Map.Entry<String, Plan> plan : CalendarPlans.all().entrySet()) {
            keepsEverySheetAboveTheFoot(plan.getKey(), plan.getValue(), PlanPart.ALL, options(language, paper));
        }
    }

    private static void keepsEverySheetAboveTheFoot(String name, Plan plan, PlanPart part, PrintOptions options)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(WORKSHEETS.pdf(plan, part, options))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(ReadPdf.clearance(document, page))
                        .as(name + " " + options.language() + " " + options.paper() + " page " + page)
                        .isGreaterThan(LEAST_CLEARANCE_POINTS);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3, A4, EN", "5, A4, EN"})
    void passesBothStandards(int bag, Paper paper, Language language) throws Exception {
        byte[] pdf = WORKSHEETS.pdf(Orders.adult().plan(), PlanPart.bag(1, bag), options(language, paper));
        assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"3, A4, DE", "5, A4, DE", "3, LETTER, EN", "5, LETTER, EN", "3, LETTER, DE", "5, LETTER, DE"})
    void passesBothStandardsOnEveryPaperInEveryLanguage(int bag, Paper paper, Language language) throws Exception {
        passesBothStandards(bag, paper, language);
    }
}
