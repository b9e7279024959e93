package org.blinaplan.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A typed file as JSON and back. A number or yes/no that is typed right becomes one in JSON; everything else stays
 * the text that was typed, so that the reader complains about it where it stands and nothing is lost.
 */
final class DraftJson {
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,9})(?:\\.[0-9]{1,9})?");
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,3})]");
    private static final String BETWEEN_ITEMS = ", ";
    private static final String NO_ITEM = "none";

    private final DraftShape shapes;

    DraftJson(DraftShape shapes) {
        this.shapes = shapes;
    }

    /** The draft of a file; refused where it holds what such a file does not have. */
    Reading<Draft> open(byte[] json) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json, problems);
        if (tree instanceof JsonValue.JsonObject object) {
            return problems.reading(draft(object, problems));
        }
        if (tree != null) {
            problems.add("$", "is " + tree.kind() + "; an object in curly brackets is needed");
        }
        return problems.reading(null);
    }

    /** The text of a draft's file, right or wrong. */
    byte[] save(Draft draft) {
        return JsonPrinter.file(tree(draft)).getBytes(StandardCharsets.UTF_8);
    }

    /** A draft as JSON, right or wrong. */
    JsonValue tree(Draft draft) {
        Node root = new Node();
        root.at("schema").leaf = JsonValue.of(shapes.schema());
        draft.fields().forEach((path, text) -> {
            if (!text.isEmpty()) {
                Node node = root;
                for (String step : path.replace("[", ".[").split("\\.", -1)) {
                    node = node.at(step);
                }
                node.leaf = value(INDEX.matcher(path).replaceAll("[]"), text);
            }
        });
        return root.json();
    }

    private JsonValue value(String shape, String text) {
        if (shapes.yesOrNo().contains(shape) && (text.equals("true") || text.equals("false"))) {
            return new JsonValue.JsonBoolean(Boolean.parseBoolean(text));
        }
        if (shapes.numbers().contains(shape)) {
            return number(text);
        }
        if (shapes.numberLists().contains(shape)) {
            return list(text, DraftJson::number);
        }
        return shapes.textLists().contains(shape) ? list(text, JsonValue::of) : JsonValue.of(text);
    }

    private static JsonValue number(String text) {
        return NUMBER.matcher(text).matches() ? new JsonValue.JsonNumber(new BigDecimal(text)) : JsonValue.of(text);
    }

    private static JsonValue list(String text, Function<String, JsonValue> item) {
        if (text.strip().equalsIgnoreCase(NO_ITEM)) {
            return new JsonValue.JsonArray(List.of());
        }
        return new JsonValue.JsonArray(
                Arrays.stream(text.split(",", -1)).map(String::strip).map(item).toList());
    }

    /** Every field as text; what such a file cannot hold is among the problems. */
    private Draft draft(JsonValue.JsonObject file, Problems problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, JsonValue> fields = new LinkedHashMap<>(file.fields());
        JsonValue schema = fields.remove("schema");
        if (!JsonValue.of(shapes.schema()).equals(schema)) {
            problems.add(
                    "$.schema",
                    "this is not " + shapes.noun() + "; " + shapes.noun() + " has the schema \"" + shapes.schema()
                            + "\"");
        }
        fields.forEach((name, value) -> collect(value, name, texts, problems));
        return new Draft(texts);
    }

    private void collect(JsonValue value, String path, Map<String, String> texts, Problems problems) {
        String shape = INDEX.matcher(path).replaceAll("[]");
        String text = text(value, shape);
        if (value instanceof JsonValue.JsonNull) {
            return;
        }
        if (shapes.isField(shape) && text != null) {
            texts.put(path, text);
        } else if (value instanceof JsonValue.JsonObject object && shapes.holdsFields(shape + ".")) {
            object.fields().forEach((name, field) -> collect(field, path + "." + name, texts, problems));
        } else if (value instanceof JsonValue.JsonArray array && shapes.holdsFields(shape + "[]")) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), path + "[" + i + "]", texts, problems);
            }
        } else if (shapes.isField(shape) || shapes.holdsFields(shape)) {
            problems.add(
                    "$." + path,
                    "In the file the field " + path + " is " + value.kind()
                            + ", which does not fit there; nothing was changed");
        } else {
            problems.add(
                    "$." + path,
                    "The file has a field " + path + " that " + shapes.noun() + " does not have; nothing was changed");
        }
    }

    /** A value, or a list of values where the field is a list, as it would be typed. */
    private @Nullable String text(JsonValue value, String shape) {
        if (value instanceof JsonValue.JsonText text) {
            return text.text();
        }
        if (value instanceof JsonValue.JsonNumber number) {
            BigDecimal exact = number.number();
            return exact.scale() < 0 ? exact.toString() : exact.toPlainString();
        }
        if (value instanceof JsonValue.JsonBoolean yes) {
            return String.valueOf(yes.value());
        }
        if (!(value instanceof JsonValue.JsonArray array) || !shapes.isList(shape)) {
            return null;
        }
        List<String> items = new ArrayList<>();
        for (JsonValue item : array.items()) {
            String text = text(item, "");
            if (text == null) {
                return null;
            }
            items.add(text);
        }
        return items.isEmpty() ? NO_ITEM : String.join(BETWEEN_ITEMS, items);
    }

    /** A place in the tree while it is built. */
    private static final class Node {
        private final Map<String, Node> children = new LinkedHashMap<>();
        private @Nullable JsonValue leaf;

        Node at(String step) {
            return children.computeIfAbsent(step, name -> new Node());
        }

        JsonValue json() {
            if (leaf != null) {
                return leaf;
            }
            return children.keySet().stream().allMatch(step -> step.startsWith("[")) ? array() : object();
        }

        private JsonValue object() {
            ObjectWriter out = new ObjectWriter();
            children.forEach((name, child) -> out.value(name, child.json()));
            return out.done();
        }

        /** A row without any text is an empty object, so that every later row keeps its number. */
        private JsonValue array() {
            List<JsonValue> items = new ArrayList<>();
            children.forEach((step, child) -> {
                int row = Integer.parseInt(step.substring(1, step.length() - 1));
                while (items.size() <= row) {
                    items.add(new JsonValue.JsonObject(Map.of()));
                }
                items.set(row, child.json());
            });
            return new JsonValue.JsonArray(items);
        }
    }
}
