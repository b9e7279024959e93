package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.application.adopt.MonographRows.Settled;
import org.blinaplan.data.JsonValue.JsonArray;
import org.blinaplan.data.JsonValue.JsonObject;
import org.blinaplan.domain.rule.Citation;

/** Puts what a site has read in its label into a monograph file. */
final class MonographEdit {
    private static final JsonPlace SOURCES = JsonPlace.ROOT.then("sources");
    private static final JsonPlace MISSING = JsonPlace.ROOT.then("missing");

    private final MonographTree tree;
    private final Map<String, List<JsonPlace>> touched = new HashMap<>();
    private final Map<String, Citation> cited;
    private JsonValue file;
    private int sources;

    private MonographEdit(MonographTree tree) {
        this.tree = tree;
        this.file = tree.root();
        this.cited = new HashMap<>(tree.sources());
    }

    /** The shipped file with these rows; those inside another row come first, so that the other one finds them. */
    static MonographEdit of(MonographTree tree, List<Settled> settled) {
        MonographEdit edit = new MonographEdit(tree);
        settled.stream()
                .filter(row -> tree.place(row.path()) != null)
                .sorted(Comparator.comparing(
                        (Settled row) -> -edit.shipped(row).steps().size()))
                .forEach(edit::row);
        settled.stream().filter(row -> tree.place(row.path()) == null).forEach(edit::missing);
        return edit;
    }

    JsonValue file() {
        return file;
    }

    /** Where this row has changed the file. */
    List<String> touched(String path) {
        return touched.getOrDefault(path, List.of()).stream()
                .map(JsonPlace::toString)
                .toList();
    }

    private JsonPlace shipped(Settled row) {
        return Objects.requireNonNull(tree.place(row.path()));
    }

    private void row(Settled settled) {
        JsonPlace place = shipped(settled);
        OwnValue own = settled.own();
        if (own == null) {
            file = place.then(RowJson.CONFIDENCE).put(file, JsonValue.of("read"));
        } else if (place.in(file) instanceof JsonObject row) {
            put(settled, place, RowJson.with(row, content(own), source(own.citation())));
        }
    }

    private void put(Settled settled, JsonPlace place, JsonValue value) {
        file = place.put(file, value);
        touched.computeIfAbsent(settled.path(), path -> new ArrayList<>()).add(place);
    }

    private static JsonValue content(OwnValue own) {
        JsonValue content = JsonTree.parse(bytes(own.json()), new Problems());
        if (content == null) {
            throw new IllegalArgumentException("a site's own value is no JSON: " + own.json());
        }
        return content;
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private String source(Citation citation) {
        sources++;
        String id = "site-" + sources;
        cited.put(id, citation);
        append(
                SOURCES,
                new ObjectWriter()
                        .text("id", id)
                        .text("document", citation.document())
                        .text("section", citation.section())
                        .text("edition", citation.edition())
                        .done());
        return id;
    }

    private JsonPlace append(JsonPlace list, JsonValue item) {
        int size = list.in(file) instanceof JsonArray array ? array.items().size() : 0;
        JsonPlace place = list.then(size);
        if (size == 0) {
            file = list.put(file, new JsonArray(List.of()));
        }
        file = place.put(file, item);
        return place;
    }

    private void missing(Settled settled) {
        OwnValue own = settled.own();
        if (own == null) {
            return;
        }
        MissingPlace missing = MissingPlace.of(settled.path(), file);
        JsonValue content = content(own);
        switch (missing.kind()) {
            case ITEMS -> items(settled, missing.place(), content, own.citation());
            case BAG_FIELD -> bagFields(settled, missing.place(), content, source(own.citation()));
            case ROW_FIELD -> rowField(settled, missing, content, own.citation());
        }
        if (MISSING.in(file) instanceof JsonArray listed) {
            file = MISSING.put(
                    file,
                    new JsonArray(listed.items().stream()
                            .filter(item -> !(item instanceof JsonObject row
                                    && MonographTree.text(row, "path").equals(settled.path())))
                            .toList()));
        }
    }

    private void items(Settled settled, JsonPlace list, JsonValue content, Citation citation) {
        String id = source(citation);
        List<JsonValue> items = content instanceof JsonArray array ? array.items() : List.of(content);
        String name = (String) list.steps().get(list.steps().size() - 1);
        for (JsonValue item : items) {
            JsonValue cited = RowJson.cited(name, new JsonArray(List.of(item)), id);
            JsonPlace place = append(list, ((JsonArray) cited).items().get(0));
            touched.computeIfAbsent(settled.path(), path -> new ArrayList<>()).add(place);
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an empty list says nothing");
        }
    }

    /** One value of a bag, or several that belong together, each by its name. */
    private void bagFields(Settled settled, JsonPlace field, JsonValue content, String id) {
        if (content instanceof JsonObject several) {
            several.fields()
                    .forEach((name, value) -> put(settled, field.parent().then(name), cited(value, id)));
        } else {
            put(settled, field, cited(content, id));
        }
    }

    private static JsonValue cited(JsonValue value, String id) {
        return RowJson.sourced(new ObjectWriter().value(RowJson.VALUE, value).done(), id);
    }

    /** A field of a row whose other fields stay: the row then names both labels. */
    private void rowField(Settled settled, MissingPlace missing, JsonValue content, Citation citation) {
        String field =
                (String) missing.place().steps().get(missing.place().steps().size() - 1);
        if (RowJson.isRow(RowJson.cited(field, content, ""))) {
            put(settled, missing.place(), RowJson.cited(field, content, source(citation)));
            return;
        }
        put(settled, missing.place(), content);
        JsonPlace place = missing.row();
        if (place.in(file) instanceof JsonObject object) {
            Citation row = Objects.requireNonNull(cited.get(MonographTree.text(object, RowJson.SOURCE)));
            Citation both =
                    new Citation(row.document(), row.section() + "; " + field + " from " + citation, row.edition());
            JsonValue id = JsonValue.of(source(both));
            file = place.then(RowJson.SOURCE).put(file, id);
        }
    }
}
