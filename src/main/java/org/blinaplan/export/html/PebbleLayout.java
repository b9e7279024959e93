package org.blinaplan.export.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PdfPages;
import org.blinaplan.application.PrintOptions;
import org.jspecify.annotations.Nullable;

/**
 * Lays out every document: one set of templates, fonts, draft marks and feet. Reads each template once; safe for use
 * from several threads.
 */
public final class PebbleLayout {
    private final PdfPages pdfPages;
    private final PebbleEngine engine;

    /** PDFs are made by this printer. */
    public PebbleLayout(PdfPages pdfPages) {
        this.pdfPages = pdfPages;
        ClasspathLoader loader = new ClasspathLoader(PebbleLayout.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(".peb");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /**
     * A whole document.
     *
     * @param name of its template and of its style sheet
     * @param words in its language
     * @param options language and paper
     * @param content what its template lays out
     */
    String html(String name, Words words, PrintOptions options, Map<String, Object> content) {
        Map<String, Object> model = new HashMap<>(content);
        String language = options.language().name().toLowerCase(Locale.ROOT);
        model.put("w", words.all());
        model.put("invented", options.stamp().mark() == PageStamp.Mark.INVENTED);
        model.put("paper", Sheet.of(options.paper()));
        model.put("css", Resource.text("/css/paper.css") + Resource.text("/css/" + name + ".css"));
        PageStamp.Mark mark = options.stamp().mark();
        model.put("mark", mark == PageStamp.Mark.NONE ? "" : words.text("mark." + mark));
        model.put(
                "draft",
                mark == PageStamp.Mark.NONE || mark == PageStamp.Mark.NOT_ADOPTED
                        ? ""
                        : Resource.picture("/pictures/draft-" + language + ".png"));
        model.put("line", Resource.picture("/pictures/line.png"));
        model.put("box", Resource.picture("/pictures/box.png"));
        StringWriter html = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(html, model, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    /** The PDF of such a document. */
    byte[] pdf(String html) {
        return pdfPages.pdf(html);
    }

    /**
     * Lets a text that was typed pass if it can be printed.
     *
     * @param what it is: {@code "The name"}
     * @throws CannotPrint if it holds characters that the fonts lack
     */
    void check(String what, @Nullable String text) {
        if (text == null) {
            return;
        }
        String missing = pdfPages.unprintable(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (!missing.isEmpty()) {
            throw new CannotPrint(what + " \"" + text + "\" cannot be printed: the fonts have no sign for "
                    + missing.codePoints()
                            .mapToObj(PebbleLayout::named)
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")
                    + ". They cover Latin, Greek and Cyrillic.");
        }
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "\"%s\" (U+%04X)", Character.toString(codePoint), codePoint);
    }
}
