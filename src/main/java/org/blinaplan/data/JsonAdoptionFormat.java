package org.blinaplan.data;

import org.blinaplan.application.adopt.Adoption;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.application.store.RecordFormat;
import org.blinaplan.data.JsonValue.JsonText;
import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/** What one person read in the label about one row of a monograph, as {@code blinaplan/adoption/1}. */
public final class JsonAdoptionFormat implements RecordFormat<Adoption> {
    private static final String SCHEMA = "blinaplan/adoption/1";

    @Override
    public String write(Adoption adoption) {
        ObjectWriter out = new ObjectWriter()
                .text("schema", SCHEMA)
                .text("row", adoption.path())
                .text("says", adoption.says());
        OwnValue own = adoption.own();
        if (own == null) {
            return JsonPrinter.line(out.yesOrNo("asPrinted", true).done());
        }
        JsonValue value = JsonTree.parse(MonographEdit.bytes(own.json()), new Problems());
        if (value == null) {
            throw new IllegalArgumentException("a site's own value is no JSON: " + own.json());
        }
        return JsonPrinter.line(out.yesOrNo("asPrinted", false)
                .value("value", value)
                .text("document", own.citation().document())
                .text("section", own.citation().section())
                .text("edition", own.citation().edition())
                .done());
    }

    @Override
    public Adoption read(String json) {
        return RecordReader.read(json, "the record of an adoption", JsonAdoptionFormat::adoption);
    }

    private static @Nullable Adoption adoption(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        String path = in.required("row", Field.text());
        String says = in.required("says", JsonAdoptionFormat::anyText);
        Boolean asPrinted = in.required("asPrinted", Field.yesOrNo());
        if (path == null || says == null || asPrinted == null) {
            return null;
        }
        OwnValue own = asPrinted ? null : own(in);
        return !asPrinted && own == null ? null : new Adoption(path, says, own);
    }

    private static @Nullable OwnValue own(ObjectReader in) {
        JsonValue value = in.required("value", (json, path, problems) -> json);
        String document = in.required("document", Field.text());
        String section = in.required("section", Field.text());
        String edition = in.required("edition", Field.text());
        return value == null || document == null || section == null || edition == null
                ? null
                : new OwnValue(JsonPrinter.line(value), new Citation(document, section, edition));
    }

    /** The content of a row may be longer than a name or a sentence. */
    private static @Nullable String anyText(JsonValue json, String path, Problems problems) {
        if (json instanceof JsonText text) {
            return text.text();
        }
        problems.add(path, "is " + json.kind() + "; a text in quotation marks is needed");
        return null;
    }
}
