package org.blinaplan.data;

import org.blinaplan.application.course.Printout;
import org.blinaplan.application.store.RecordFormat;
import org.jspecify.annotations.Nullable;

/** What was printed, as {@code blinaplan/printout/1}. */
public final class JsonPrintoutFormat implements RecordFormat<Printout> {
    private static final String SCHEMA = "blinaplan/printout/1";

    @Override
    public String write(Printout printout) {
        return JsonPrinter.line(new ObjectWriter()
                .text("schema", SCHEMA)
                .text("document", printout.document())
                .number("order", printout.order())
                .text("checkCode", printout.checkCode())
                .done());
    }

    @Override
    public Printout read(String json) {
        return RecordReader.read(json, "the record of a printout", JsonPrintoutFormat::printout);
    }

    private static @Nullable Printout printout(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        String document = in.required("document", Field.text());
        Integer order = in.required("order", Field.wholeNumber(1, Integer.MAX_VALUE));
        String code = in.required("checkCode", Field.text());
        return document == null || order == null || code == null ? null : new Printout(document, order, code);
    }
}
