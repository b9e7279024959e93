package org.blinaplan.export.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blinaplan.application.CalendarDocument;
import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.PdfPages;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** The patient calendar, laid out by Pebble templates. Safe for use from several threads. */
public final class PebbleCalendar implements CalendarDocument {
    private final PdfPages pdfPages;
    private final PebbleTemplate template;

    /** The PDF is made by this printer. */
    public PebbleCalendar(PdfPages pdfPages) {
        this.pdfPages = pdfPages;
        ClasspathLoader loader = new ClasspathLoader(PebbleCalendar.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(".peb");
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        this.template = engine.getTemplate("calendar");
    }

    @Override
    public String html(Plan plan, PrintOptions options) {
        List<CalendarPage> pages = CalendarPages.of(plan, options);
        Map<String, Object> model = new HashMap<>();
        String language = options.language().name().toLowerCase(Locale.ROOT);
        model.put("pages", pages);
        model.put("sheets", pages.stream().mapToInt(CalendarPage::sheets).sum());
        model.put("w", Words.of(options.language()).all());
        model.put("paper", Sheet.of(options.paper()));
        model.put("css", Resource.text("/css/calendar.css"));
        model.put("draft", Resource.picture("/pictures/draft-" + language + ".png"));
        model.put("line", Resource.picture("/pictures/line.png"));
        StringWriter html = new StringWriter();
        try {
            template.evaluate(html, model, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    /**
     * {@inheritDoc}
     *
     * @throws CannotPrint if a name or number holds characters that the fonts lack
     */
    @Override
    public byte[] pdf(Plan plan, PrintOptions options) {
        var patient = plan.order().patient();
        check("The name", patient.displayName());
        check("The patient's number", patient.id());
        SitePolicy site = plan.site();
        check("The site's ward", site.places().ward());
        check("The site's day unit", site.places().dayUnit());
        check("The site's telephone number by day", site.phones().day());
        check("The site's telephone number by night", site.phones().night());
        check("The site's emergency number", site.phones().emergency());
        return pdfPages.pdf(html(plan, options));
    }

    private void check(String what, @Nullable String text) {
        if (text == null) {
            return;
        }
        String missing = pdfPages.unprintable(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (!missing.isEmpty()) {
            throw new CannotPrint(what + " \"" + text + "\" cannot be printed: the fonts have no sign for "
                    + missing.codePoints()
                            .mapToObj(PebbleCalendar::named)
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")
                    + ". They cover Latin, Greek and Cyrillic.");
        }
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "\"%s\" (U+%04X)", Character.toString(codePoint), codePoint);
    }
}
