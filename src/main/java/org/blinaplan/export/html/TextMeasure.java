package org.blinaplan.export.html;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How wide a text is on paper and how many lines it takes, in the fonts the pages are printed with. */
final class TextMeasure {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double MARK_POINTS = 8;
    private static final double LINE_MM = 15;
    private static final float REFERENCE_POINTS = 100f;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = font("/fonts/NotoSans-Regular.ttf");
    private static final Font BOLD = font("/fonts/NotoSans-Bold.ttf");

    private TextMeasure() {}

    private static Font font(String path) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Resource.bytes(path)))
                    .deriveFont(REFERENCE_POINTS);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's file " + path + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width in mm at this size in points. */
    static double width(String text, double points, boolean bold) {
        Font font = bold ? BOLD : REGULAR;
        return font.getStringBounds(text, CONTEXT).getWidth() * points / REFERENCE_POINTS * MM_PER_POINT;
    }

    /** Lines the text takes in a column of this width, broken at spaces; a longer word breaks where it must. */
    static int lines(String text, double points, boolean bold, double columnMm) {
        int lines = 1;
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, points, bold) <= columnMm) {
                line = longer;
                continue;
            }
            double wordWidth = width(word, points, bold);
            lines += line.isEmpty() ? 0 : 1;
            lines += (int) (wordWidth / columnMm);
            line = word;
        }
        return lines;
    }

    /** Lines that words of several kinds take: strong ones are wider, marks are small. */
    static int lines(Rich text, double points, double columnMm) {
        int lines = 1;
        double x = 0;
        boolean glued = true;
        for (Rich.Run run : text.runs()) {
            boolean bold = run.kind() == Rich.Run.Kind.STRONG;
            double size = run.kind() == Rich.Run.Kind.MARK ? MARK_POINTS : points;
            double space = width(" ", size, bold);
            glued &= run.kind() != Rich.Run.Kind.MARK;
            for (String word : run.text().split(" ", -1)) {
                double wide = run.kind() == Rich.Run.Kind.LINE ? LINE_MM : width(word, size, bold);
                double before = x == 0 || glued ? 0 : space;
                boolean fits = x == 0 || x + before + wide <= columnMm;
                lines += fits ? 0 : 1;
                x = fits ? x + before + wide : wide;
                glued = false;
            }
            glued = true;
        }
        return lines;
    }

    /** Height in mm of so many lines at this size and line spacing. */
    static double height(int lines, double points, double spacing) {
        return lines * points * MM_PER_POINT * spacing;
    }
}
