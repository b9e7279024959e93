package org.blinaplan.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.blinaplan.application.PdfPages;

/**
 * PDF/UA-1 and PDF/A-2a at once: tagged, with title and language, sRGB, Noto Sans embedded. Reads the fonts once; safe
 * for use from several threads.
 */
public final class OpenHtmlPdfPages implements PdfPages {
    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final int TABLE_COUNT_AT = 4;
    private static final int TABLES_AT = 12;
    private static final int TABLE_LENGTH = 16;
    /** The tag "GSUB". */
    private static final int SUBSTITUTIONS = 0x47535542;
    /** The tag "xSUB", which no reader of fonts knows. */
    private static final int HIDDEN = 0x78535542;

    private final byte[] regular = withoutLigatures(resource("/fonts/NotoSans-Regular.ttf"));
    private final byte[] bold = withoutLigatures(resource("/fonts/NotoSans-Bold.ttf"));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final CmapLookup signs = signs(regular);

    public OpenHtmlPdfPages() {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public byte[] pdf(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.useFont(() -> new ByteArrayInputStream(regular), "Noto Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "Noto Sans", BOLD, FontStyle.NORMAL, true);
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.withProducer("Blinaplan");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public String unprintable(String text) {
        return text.codePoints()
                .filter(codePoint -> signs.getGlyphId(codePoint) == 0)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * The font with its table of glyph substitutions hidden: a ligature such as "ff" would be a glyph without its
     * characters, and could be neither searched nor read aloud (PDF/A-2a, 6.2.11.7.2).
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(TABLE_COUNT_AT);
        for (int i = 0; i < count; i++) {
            int tag = TABLES_AT + i * TABLE_LENGTH;
            if (tables.getInt(tag) == SUBSTITUTIONS) {
                tables.putInt(tag, HIDDEN);
            }
        }
        return font;
    }

    private static CmapLookup signs(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream stream = OpenHtmlPdfPages.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
