package org.blinaplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.PrintOptions.Language;
import org.blinaplan.application.PrintOptions.Paper;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.PatientCourse;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.export.html.PebbleLayout;
import org.blinaplan.export.html.PebbleWardDay;
import org.blinaplan.fixture.WardCourses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The list of a ward's day as PDF, read back with PDFBox and veraPDF. */
class WardDayPdfTest {
    /** Mon 16 Mar 2026, 08:40 in New York. */
    private static final Instant PRINTED = Instant.parse("2026-03-16T12:40:00Z");

    private static final PebbleWardDay LIST = new PebbleWardDay(new PebbleLayout(new OpenHtmlPdfPages()));

    private static PrintOptions options(Language language, Paper paper) {
        return new PrintOptions(language, paper, PRINTED, "");
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.append(ReadPdf.words(document, page)).append(' ');
            }
            return words.toString();
        }
    }

    @Test
    void printsWhatIsDueAndWhatIsToBePrepared() throws Exception {
        byte[] pdf = LIST.pdf(WardCourses.dayWithUnreadable(), options(Language.EN, Paper.A4));
        Files.write(Files.createDirectories(Path.of("target", "ward")).resolve("ward-day.pdf"), pdf);
        assertThat(words(pdf))
                .contains("Linden Hill Hospital, as of Mon 16 Mar 2026, 08:40. Looks 48 h ahead.")
                .contains("Valid only as of this time.", "Times are on the clock of New York.")
                .contains("c-99: Its events cannot be read: record 7 was changed. Call the administrator.")
                .contains("Castillo, Rosa, MRN-1012. Ward 4B. stopped since Mon 16 Mar 2026, 06:25, line or pump.")
                .contains("1 h 45 min left to 4 h", "Before 10:25: restart, same bag goes on.")
                .contains("From 10:25: new bag and line, dexamethasone 20 mg, supervision.")
                .contains("Next 24 hours, until Tue 17 Mar 2026, 08:40")
                .contains("Mon 16 Mar, 02:00 Osei, Kwabena MRN-1002 Neurological check, ICE 6 h 40 min late")
                .contains("24 h bag, 5 to 10 mL/h: reprogram pump, aspirate the line")
                .contains("Disconnect, never flush", "cycle 2 ends, 672 h", "order not verified")
                .contains("Mon 16 Mar 2026, 08:00 to 16:00 (18 vials, 6 of them made)")
                .contains("Okafor, Ada, MRN-1001 7 days 28 16.8 6 Mon 16 Mar, 11:00 made")
                .contains("Volumes are unconfirmed until the monograph is adopted: us-2024-06.")
                .contains("Ward list, Mon 16 Mar 2026, 08:40")
                .doesNotContain("µ");
    }

    @Test
    void printsTheSameInGerman() throws Exception {
        assertThat(words(LIST.pdf(WardCourses.day(), options(Language.DE, Paper.A4))))
                .contains("noch 1 h 45 min bis 4 h", "Vor 10:25: Neustart, derselbe Beutel läuft weiter.")
                .contains("Mo 16. März, 02:00 Osei, Kwabena", "6 h 40 min überfällig")
                .contains("Abnehmen, niemals spülen", "18 Flaschen, davon 6 hergestellt");
    }

    @ParameterizedTest
    @CsvSource({"EN, A4", "DE, LETTER"})
    void passesBothStandards(Language language, Paper paper) throws Exception {
        for (WardDay day : List.of(WardCourses.dayWithUnreadable(), WardCourses.emptyDay())) {
            byte[] pdf = LIST.pdf(day, options(language, paper));
            assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(ReadPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    /** Sixty courses: every page says which list it is and how many pages it has, and no row is lost. */
    @Test
    void goesOnOverAsManyPagesAsItNeeds() throws Exception {
        List<PatientCourse> many = new ArrayList<>();
        PatientCourse one = WardCourses.haddad();
        for (int i = 0; i < 60; i++) {
            many.add(new PatientCourse("c-" + i, one.plan(), true));
        }
        byte[] pdf = LIST.pdf(
                WardDay.of(many, List.of(), WardCourses.NOW, Horizon.HOURS_48), options(Language.EN, Paper.A4));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(ReadPdf.words(document, page))
                        .contains("Ward list, Mon 16 Mar 2026, 08:40")
                        .contains(page + " / " + pages);
            }
        }
        assertThat(words(pdf).split("Haddad, Samir", -1)).hasSize(1 + 60 + 60);
    }

    @Test
    void refusesANameTheFontsLack() {
        PatientCourse named = WardCourses.course(
                "c-1", WardCourses.week("王", "Li", "MRN-9", "2026-03-03T08:00").start("PT0S"));
        WardDay day = WardDay.of(List.of(named), List.of(), WardCourses.NOW, Horizon.HOURS_48);
        assertThatThrownBy(() -> LIST.pdf(day, options(Language.EN, Paper.A4)))
                .isInstanceOf(CannotPrint.class)
                .hasMessageStartingWith("The name");
    }
}
