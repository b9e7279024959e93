package org.blinaplan.ui.order;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blinaplan.application.Draft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.domain.site.SitePolicy;

/**
 * What a second person types of an order, read as the form reads it: {@code 16.3.2026}, {@code 1300}, {@code 44.6}.
 * Nothing of the first entry takes part, so no sentence can give it away.
 */
public final class TypedAgain {
    /** What is typed, in the order of the Tab key; the offset only where the clock shows the start twice. */
    public static final List<FormField> FIELDS = List.of(
            FormField.WEIGHT,
            FormField.HEIGHT,
            FormField.INDICATION,
            FormField.START_DATE,
            FormField.START_TIME,
            FormField.START_OFFSET);

    private final OrderFormat format;
    private final SitePolicy site;
    private final TypedOrder around;

    /**
     * Reads what is typed for an order of this monograph and zone.
     *
     * @param monograph id of the prescribing information
     * @param zone in which the patient lives
     */
    public TypedAgain(OrderFormat format, SitePolicy site, String monograph, String zone) {
        this.format = format;
        this.site = site;
        around = TypedOrder.EMPTY.with(FormField.MONOGRAPH, monograph).with(FormField.ZONE, zone);
    }

    /**
     * What the fields mean.
     *
     * @param draft their texts as the order file has them
     * @param problems a sentence for each field that is wrong
     * @param toFill fields that are still empty
     * @param offsets to choose from, where the clock shows the start twice
     */
    public record Result(
            Draft draft, Map<FormField, String> problems, List<FormField> toFill, List<ZoneOffset> offsets) {
        /** Whether all is typed, and right. */
        public boolean isComplete() {
            return problems.isEmpty() && toFill.isEmpty();
        }
    }

    /** Reads the texts of the fields; one that is absent is empty. */
    public Result read(Map<FormField, String> texts) {
        TypedOrder typed = around;
        for (FormField field : FIELDS) {
            typed = typed.with(field, texts.getOrDefault(field, ""));
        }
        FormProblems found = FormProblems.of(typed, format, site);
        return new Result(
                found.draft(),
                found.problems().entrySet().stream()
                        .filter(entry -> FIELDS.contains(entry.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                found.toFill().stream().filter(FIELDS::contains).toList(),
                found.offsets());
    }

    /** A date as the form writes it once its field is left; what is no date stays as it is. */
    public static String tidyDate(String text) {
        return DraftReader.date(text, false);
    }
}
