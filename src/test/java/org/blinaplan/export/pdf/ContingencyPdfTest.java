package org.blinaplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.blinaplan.export.html.PebbleContingency;
import org.blinaplan.export.html.PebbleLayout;
import org.blinaplan.fixture.CalendarPlans;
import org.blinaplan.fixture.ContingencyPlans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The off-hours sheet as PDF, read back with PDFBox and veraPDF. */
class ContingencyPdfTest {
    /** Fri 27 Feb 2026, 15:20 in New York. */
    private static final Instant PRINTED = Instant.parse("2026-02-27T20:20:00Z");

    private static final PebbleContingency SHEET = new PebbleContingency(new PebbleLayout(new OpenHtmlPdfPages()));
    /** From the last line of the sheet to the first line of the foot: a line of 11 points and the rule between them. */
    private static final float LEAST_CLEARANCE_POINTS = 15;
    /** The last line of the staff's half; where that has a sheet of its own, the last box of the family's. */
    private static final String LAST_LINES =
            ".*(What we agreed|Vereinbart|our nurse may|Pflegekräfte dürfen|beside you|an Ihrer Seite).*";

    private static PrintOptions options(Language language, Paper paper) {
        return new PrintOptions(language, paper, PRINTED, "5cf18153");
    }

    @ParameterizedTest
    @CsvSource({"EN, A4", "EN, LETTER", "DE, A4", "DE, LETTER"})
    void keepsEverySheetAboveTheFoot(Language language, Paper paper) throws IOException {
        for (Map.Entry<String, Plan> plan : ContingencyPlans.all().entrySet()) {
            byte[] pdf = SHEET.pdf(plan.getValue(), PlanPart.ALL, options(language, paper));
            Path folder = Files.createDirectories(Path.of("target", "contingency"));
            Files.write(folder.resolve(plan.getKey().replace(' ', '-') + "-" + language + "-" + paper + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    TreeMap<Float, String> lines = ReadPdf.lines(document, page);
                    float foot = last(lines, ".*(Page|Seite) \\d+ (of|von) \\d+.*");
                    assertThat(foot - last(lines, LAST_LINES))
                            .as(plan.getKey() + " " + language + " " + paper + " page " + page)
                            .isGreaterThan(LEAST_CLEARANCE_POINTS);
                }
            }
        }
    }

    private static float last(TreeMap<Float, String> lines, String pattern) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().matches(pattern))
                .map(Map.Entry::getKey)
                .reduce((one, other) -> Math.max(one, other))
                .orElseThrow();
    }

    /** The words and hours of the reference picture. */
    @Test
    void printsWhatThePictureShows() throws IOException {
        byte[] pdf = SHEET.pdf(ContingencyPlans.adult(), PlanPart.cycle(1), options(Language.EN, Paper.A4));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(ReadPdf.words(document, 1))
                    .contains("If the pump stops", "Ada Okafor, born 14 May 1971, MRN-1001.")
                    .contains("At home from Wed 11 Mar 2026 to Mon 30 Mar 2026")
                    .contains("Look at the clock. Write the time:", "Never let anyone flush the line.")
                    .contains("(Mon to Fri, 08:00 to 17:00)", "212-555-0134", "212-555-0171", "911")
                    .contains("When are 4 hours up?", "Between two lines: take the earlier one.")
                    .contains("00:00 04:00 06:00 10:00 12:00 16:00 18:00 22:00")
                    .contains("05:30 09:30 11:30 15:30 17:30 21:30 23:30 03:30 next day")
                    .contains("New bag, new line, medicine first (dexamethasone 20 mg).")
                    .contains("Bag 6 Mon 16 Mar 2026, 11:00 to Mon 23 Mar 2026, 11:00 28 mcg/day 0.6 mL/h")
                    .contains("Mon to Fri, 08:00 to 16:00 now: call the pharmacy 10:00 or later")
                    .contains("Mon to Thu, 16:00 to next 08:00 next morning, 08:00 10:00")
                    .contains("Fri 16:00 to Mon 08:00 Mon, 08:00 Mon, 10:00")
                    .contains(
                            "Friday 16:00 to Monday 08:00: there is no session. Without a spare bag, 4 hours will pass.")
                    .contains("Valid until Mon 30 Mar 2026, 11:00, unless a newer version exists.")
                    .contains("DRAFT - not verified, not stored. Do not use for treatment.")
                    .doesNotContain("Bag 4", "clock goes");
        }
    }

    @Test
    void saysWhatIsKnownOfThePumpAndTheSpareBag() {
        assertThat(text(ContingencyPlans.running()))
                .contains("As of Tue 17 Mar 2026, 02:00 the pump runs. If it stops then, 4 hours are up on"
                        + " Tue 17 Mar 2026, 06:00. A new bag can hang from Tue 17 Mar 2026, 10:00"
                        + " (session of Tue 17 Mar 2026, 08:00).")
                // 331 h after Mon 2 Mar, 10:00, across the clock change: Mon 16 Mar, 06:00; it keeps 14 days.
                .contains("Spare bag: yes, 168 h bag of 28 mcg/day (bag 7), hang by Mon 30 Mar 2026, 06:00, kept in")
                .contains("Spare bag: yes, 168 h bag of 28 mcg/day, hang by Mon 30 Mar 2026, 07:00, kept in")
                .contains("Spare bag: In the ward's refrigerator, room 4.12.");
        // Stopped on Fri 13 Mar at 21:00: 274 h after Mon 2 Mar, 10:00, across the clock change.
        assertThat(text(ContingencyPlans.stopped()))
                .contains("The pump stopped on Fri 13 Mar 2026, 21:00. 4 hours are up on Sat 14 Mar 2026, 01:00. A new"
                        + " bag can hang from Mon 16 Mar 2026, 10:00 (session of Mon 16 Mar 2026, 08:00).");
        assertThat(text(ContingencyPlans.nobody()))
                .contains("at any time no session is entered: call the pharmacy")
                .doesNotContain("there is no session");
        assertThat(text(ContingencyPlans.over())).contains("No day at home with the pump is left in this cycle.");
    }

    /** The clock of New York goes back on Sun 1 Nov 2026 at 02:00; Thu 29 Oct is closed, between Wed and Fri. */
    @Test
    void tellsTheNightOfAClockChangeAndTheClosedDay() {
        assertThat(text(ContingencyPlans.autumn()))
                .contains("In the night to Sun 1 Nov 2026 the clock goes back by 1 hour: 02:00 becomes 01:00.")
                .contains("Stopped 22:00 22:30 23:00 23:30 00:00 00:30 01:00 old time 01:30 old time")
                .contains("4 h up 01:00 new time 01:30 new time 02:00 02:30 03:00 03:30 04:00 04:30")
                .contains(
                        "Wed 28 Oct 2026, 15:00 to Fri 30 Oct 2026, 07:30 Fri 30 Oct 2026, 07:30 Fri 30 Oct 2026, 09:30")
                .contains("Mon, Wed, Thu, Fri, 07:30 to 15:00 now: call the pharmacy 09:30 or later")
                .contains("Wed, Thu, 15:00 to next 07:30 next morning, 07:30 09:30")
                .contains("Mon 15:00 to Wed 07:30 Wed, 07:30 Wed, 09:30", "Fri 15:00 to Mon 07:30");
    }

    /** The words as a screen reader reads them. */
    private static String text(Plan plan) {
        return SHEET.html(plan, PlanPart.cycle(1), options(Language.EN, Paper.A4))
                .replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("</?(b|span)[^>]*>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void refusesSignsTheFontsLack() {
        assertThatThrownBy(() ->
                        SHEET.pdf(CalendarPlans.childNamed("王", "Li"), PlanPart.ALL, options(Language.EN, Paper.A4)))
                .isInstanceOf(CannotPrint.class)
                .hasMessageStartingWith("The name");
    }

    @ParameterizedTest
    @CsvSource({"EN, A4", "DE, LETTER"})
    void passesBothStandards(Language language, Paper paper) throws Exception {
        for (Plan plan : new Plan[] {ContingencyPlans.running(), ContingencyPlans.autumn()}) {
            byte[] pdf = SHEET.pdf(plan, PlanPart.ALL, options(language, paper));
            assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"EN, LETTER", "DE, A4"})
    void passesBothStandardsOnEveryPaperInEveryLanguage(Language language, Paper paper) throws Exception {
        passesBothStandards(language, paper);
    }
}
