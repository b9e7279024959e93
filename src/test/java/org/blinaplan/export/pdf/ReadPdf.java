package org.blinaplan.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Printed pages read back by somebody else's reader: PDFBox and veraPDF. */
final class ReadPdf {
    private ReadPdf() {}

    /** Points between the last line of a page and the first line of its foot. */
    static float clearance(PDDocument document, int page) throws IOException {
        TreeMap<Float, String> lines = lines(document, page);
        float foot = lines.entrySet().stream()
                .filter(line -> line.getValue().matches(".*(Page|Seite) \\d+ (of|von) \\d+.*"))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return foot - lines.lowerKey(foot);
    }

    /** The lines of a page by their distance from its upper edge. */
    static TreeMap<Float, String> lines(PDDocument document, int page) throws IOException {
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

    /** The words of a page in the order in which they are read, every space and line break as one space. */
    static String words(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
    }

    /** What veraPDF finds against a standard. */
    static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
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
}
