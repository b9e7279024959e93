package org.blinaplan.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.blinaplan.application.OrderDraft;
import org.jspecify.annotations.Nullable;

/**
 * A typed order as JSON and back. A number or yes/no that is typed right becomes one in JSON; everything else stays
 * the text that was typed, so that the reader complains about it where it stands and nothing is lost.
 */
final class DraftJson {
    private static final Set<String> YES_OR_NO = Set.of("patient.cnsHistory");
    private static final Set<String> NUMBERS = Set.of(
            "cycles.first",
            "cycles.last",
            "cycleStarts[].cycle",
            "bagPolicy.pins[].cycle",
            "bagPolicy.pins[].atHour",
            "bagPolicy.pins[].bagHours",
            "bagPolicy.pins[].hours");
    private static final Set<String> NUMBER_LISTS = Set.of("bagPolicy.allowedHours", "bagPolicy.admittedHours");
    private static final Set<String> TEXT_LISTS = Set.of(
            "patient.cypDrugs",
            "bagPolicy.visits.days",
            "bagPolicy.closedDates",
            "bagPolicy.objective",
            "bagPolicy.preparation.days");
    private static final Set<String> TEXTS = Set.of(
            "patient.id",
            "patient.familyName",
            "patient.givenName",
            "patient.birthDate",
            "patient.weight",
            "patient.weightMeasuredOn",
            "patient.height",
            "patient.heightMeasuredOn",
            "patient.philadelphia",
            "patient.pregnancy",
            "patient.liveVaccineOn",
            "monograph",
            "indication",
            "start",
            "zone",
            "cycleStarts[].start",
            "bagPolicy.visits.from",
            "bagPolicy.visits.to",
            "bagPolicy.vialSharing",
            "bagPolicy.preparation.from",
            "bagPolicy.preparation.to");
    private static final List<Set<String>> ALL = List.of(YES_OR_NO, NUMBERS, NUMBER_LISTS, TEXT_LISTS, TEXTS);
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,3})]");
    private static final String BETWEEN_ITEMS = ", ";
    private static final String NO_ITEM = "none";

    private DraftJson() {}

    /** The order file of a draft, right or wrong. */
    static JsonValue tree(OrderDraft draft) {
        Node root = new Node();
        root.at("schema").leaf = JsonValue.of(OrderJson.SCHEMA);
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

    private static JsonValue value(String shape, String text) {
        if (YES_OR_NO.contains(shape) && (text.equals("true") || text.equals("false"))) {
            return new JsonValue.JsonBoolean(Boolean.parseBoolean(text));
        }
        if (NUMBERS.contains(shape)) {
            return number(text);
        }
        if (NUMBER_LISTS.contains(shape)) {
            return list(text, DraftJson::number);
        }
        return TEXT_LISTS.contains(shape) ? list(text, JsonValue::of) : JsonValue.of(text);
    }

    private static JsonValue number(String text) {
        return WHOLE.matcher(text).matches() ? new JsonValue.JsonNumber(new BigDecimal(text)) : JsonValue.of(text);
    }

    private static JsonValue list(String text, Function<String, JsonValue> item) {
        if (text.strip().equalsIgnoreCase(NO_ITEM)) {
            return new JsonValue.JsonArray(List.of());
        }
        return new JsonValue.JsonArray(
                Arrays.stream(text.split(",", -1)).map(String::strip).map(item).toList());
    }

    /** Every field of an order as text; what an order cannot hold is among the problems. */
    static OrderDraft draft(JsonValue.JsonObject order, Problems problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, JsonValue> fields = new LinkedHashMap<>(order.fields());
        JsonValue schema = fields.remove("schema");
        if (!JsonValue.of(OrderJson.SCHEMA).equals(schema)) {
            problems.add("$.schema", "this is not an order; an order has the schema \"" + OrderJson.SCHEMA + "\"");
        }
        fields.forEach((name, value) -> collect(value, name, texts, problems));
        return new OrderDraft(texts);
    }

    private static void collect(JsonValue value, String path, Map<String, String> texts, Problems problems) {
        String shape = INDEX.matcher(path).replaceAll("[]");
        String text = text(value, shape);
        if (value instanceof JsonValue.JsonNull) {
            return;
        }
        if (isField(shape) && text != null) {
            texts.put(path, text);
        } else if (value instanceof JsonValue.JsonObject object && holdsFields(shape + ".")) {
            object.fields().forEach((name, field) -> collect(field, path + "." + name, texts, problems));
        } else if (value instanceof JsonValue.JsonArray array && holdsFields(shape + "[]")) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), path + "[" + i + "]", texts, problems);
            }
        } else if (isField(shape) || holdsFields(shape)) {
            problems.add(
                    "$." + path,
                    "In the file the field " + path + " is " + value.kind()
                            + ", which does not fit there; nothing was changed");
        } else {
            problems.add(
                    "$." + path, "The file has a field " + path + " that an order does not have; nothing was changed");
        }
    }

    /** A value, or a list of values where the field is a list, as it would be typed. */
    private static @Nullable String text(JsonValue value, String shape) {
        if (value instanceof JsonValue.JsonText text) {
            return text.text();
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return number.number().toString();
        }
        if (value instanceof JsonValue.JsonBoolean yes) {
            return String.valueOf(yes.value());
        }
        if (!(value instanceof JsonValue.JsonArray array)
                || !(NUMBER_LISTS.contains(shape) || TEXT_LISTS.contains(shape))) {
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

    private static boolean isField(String shape) {
        return ALL.stream().anyMatch(shapes -> shapes.contains(shape));
    }

    private static boolean holdsFields(String beginning) {
        return ALL.stream().flatMap(Set::stream).anyMatch(shape -> shape.startsWith(beginning));
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
