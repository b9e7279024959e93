package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.blinaplan.application.MonographFormat;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/** A monograph whole, as {@code blinaplan/kept-monograph/1}: its file, and whether it was adopted. */
public final class JsonMonographFormat implements MonographFormat {
    private static final String SCHEMA = "blinaplan/kept-monograph/1";

    private final Function<Monograph, byte[]> files;

    /** Of the monographs that ship with the program, and of those a site has made its own. */
    public JsonMonographFormat(JsonMonographRows rows) {
        this(rows::file);
    }

    /** Of monographs whose files are found like this. */
    JsonMonographFormat(Function<Monograph, byte[]> files) {
        this.files = files;
    }

    @Override
    public String write(Monograph monograph) {
        JsonValue file = JsonTree.parse(files.apply(monograph), new Problems());
        if (file == null) {
            throw new IllegalArgumentException("the file of " + monograph.id() + " is no JSON");
        }
        return JsonPrinter.line(new ObjectWriter()
                .text("schema", SCHEMA)
                .yesOrNo("adopted", monograph.adopted())
                .value("monograph", file)
                .done());
    }

    @Override
    public Monograph read(String json) {
        return RecordReader.read(json, "a kept monograph", JsonMonographFormat::monograph);
    }

    private static @Nullable Monograph monograph(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        Boolean adopted = in.required("adopted", Field.yesOrNo());
        Monograph monograph = in.required("monograph", (value, path, problems) -> {
            Reading<Monograph> reading =
                    new MonographReader().read(JsonPrinter.line(value).getBytes(StandardCharsets.UTF_8));
            if (reading instanceof Reading.Refused<Monograph> refused) {
                refused.problems().forEach(problem -> problems.add(path + problem.path(), problem.message()));
                return null;
            }
            return ((Reading.Read<Monograph>) reading).value();
        });
        return adopted == null || monograph == null ? null : adopted ? monograph.asAdopted() : monograph;
    }
}
