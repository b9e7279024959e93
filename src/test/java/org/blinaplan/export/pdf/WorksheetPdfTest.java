package org.blinaplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.export.html.PebbleLayout;
import org.blinaplan.export.html.PebbleWorksheets;
import org.blinaplan.fixture.CalendarPlans;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.WorksheetPlans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The worksheets as PDF, read back with PDFBox and veraPDF. */
class WorksheetPdfTest {
    /** Fri 27 Feb 2026, 15:20 in New York. */
    private static final Instant PRINTED = Instant.parse("2026-02-27T20:20:00Z");

    private static final PebbleWorksheets WORKSHEETS = new PebbleWorksheets(new PebbleLayout(new OpenHtmlPdfPages()));
    /**
     * From the first line in the signature boxes to the first line of the foot: 8.3 mm of box under it, 4.5 mm of
     * margin and rule above that; 12.8 mm are 36 points.
     */
    private static final float LEAST_CLEARANCE_POINTS = 36;

    private static PrintOptions options(Language language, Paper paper) {
        return new PrintOptions(language, paper, PRINTED, "5cf18153");
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"EN, A4", "EN, LETTER", "DE, A4", "DE, LETTER"})
    void keepsEverySheetOfEveryPlanAboveTheFoot(Language language, Paper paper) throws IOException {
        for (Map.Entry<String, Plan> plan : WorksheetPlans.all().entrySet()) {
            keepsAboveTheFoot(plan.getKey(), plan.getValue(), PlanPart.ALL, options(language, paper));
        }
    }

    /** The longest: German on the short paper, both kinds of bag, 7 vials, a long name, shared vials, stopped early. */
    @Test
    void keepsTheLongestSheetsAboveTheFoot() throws IOException {
        PrintOptions longest = options(Language.DE, Paper.LETTER);
        keepsAboveTheFoot("adult", Orders.adult().plan(), PlanPart.cycle(1), longest);
        keepsAboveTheFoot("7 vials", WorksheetPlans.drug("19.6"), PlanPart.bag(1, 28), longest);
        keepsAboveTheFoot("greek", CalendarPlans.childNamed(null, CalendarPlans.LONG_GREEK), PlanPart.ALL, longest);
        keepsAboveTheFoot("sharing", WorksheetPlans.sharing(), PlanPart.bag(1, 12), longest);
        keepsAboveTheFoot("late", CalendarPlans.lateCycles(), PlanPart.bag(6, 1), longest);
        keepsAboveTheFoot("wide", Orders.adult().plan(), PlanPart.cycle(1), options(Language.EN, Paper.A4));
    }

    private static void keepsAboveTheFoot(String name, Plan plan, PlanPart part, PrintOptions options)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(WORKSHEETS.pdf(plan, part, options))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                TreeMap<Float, String> lines = ReadPdf.lines(document, page);
                assertThat(first(lines, ".*(Page|Seite) \\d+ (of|von) \\d+.*")
                                - first(lines, ".*(signature|Unterschrift|nothing to make|nichts herzustellen).*"))
                        .as(name + " " + options.language() + " " + options.paper() + " page " + page)
                        .isGreaterThan(LEAST_CLEARANCE_POINTS);
            }
        }
    }

    private static float first(TreeMap<Float, String> lines, String pattern) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().matches(pattern))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The numbers of the reference picture; how they are worked stands with the tests of the pages. */
    @Test
    void printsWhatIsMade() throws IOException {
        byte[] pdf = WORKSHEETS.pdf(Orders.adult().plan(), PlanPart.bag(1, 3), options(Language.EN, Paper.A4));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(ReadPdf.words(document, 1))
                    .contains("OKAFOR, Ada", "14 May 1971", "MRN-1001", "70 kg, 168 cm")
                    .contains("blinatumomab 9 mcg/day", "5 mL/h", "21.25 mcg in 277.2 mL", "0.077 mcg/mL")
                    .contains("9.2 of 9 mcg/day (+2.2 %)", "NEVER FLUSH THE LINE", "BINDS")
                    .contains("Fri 6 Mar 2026, 10:00", "Sat 14 Mar 2026, 09:00", "Sun 8 Mar 2026, 11:00")
                    .contains("265 mL to 275 mL", "5.5 mL", "unconfirmed", "vial 1 (35 mcg)")
                    .contains("Valid until Fri 6 Mar 2026, 10:00, unless a newer version exists.")
                    .contains("Check code 5cf1 8153, cannot be verified.", "Page 1 of 1")
                    .contains("DRAFT - not verified, not stored. Do not use for treatment.")
                    .doesNotContain("µ", "38.5");
        }
    }

    @Test
    void printsInGerman() throws IOException {
        byte[] pdf = WORKSHEETS.pdf(Orders.adult().plan(), PlanPart.bag(1, 5), options(Language.DE, Paper.A4));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(ReadPdf.words(document, 1))
                    .contains("Herstellungsblatt: Beutel 5 von 7, Zyklus 1", "LEITUNG NIE SPÜLEN", "BINDET")
                    .contains("210 mcg in 110 mL", "27.49 von 28 mcg/day (-1.8 %)", "unbestätigt")
                    .contains("Mo 9. März 2026, 11:00", "Mo 23. März 2026, 08:00", "Mo 16. März 2026, 11:00");
        }
    }

    @Test
    void printsANameThatLooksLikeMarkup() {
        Plan plan = CalendarPlans.childNamed("<b>*A*_", "{0}");
        assertThat(WORKSHEETS.html(plan, PlanPart.bag(1, 1), options(Language.EN, Paper.A4)))
                .contains("{0}, &lt;b&gt;*A*_");
        assertThatThrownBy(() -> WORKSHEETS.pdf(
                        CalendarPlans.childNamed("王", "Li"), PlanPart.bag(1, 1), options(Language.EN, Paper.A4)))
                .isInstanceOf(CannotPrint.class);
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
