package org.blinaplan.data;

import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.data.JsonValue.JsonArray;
import org.blinaplan.data.JsonValue.JsonNumber;
import org.blinaplan.data.JsonValue.JsonObject;
import org.blinaplan.domain.monograph.Reaction;
import org.blinaplan.quantity.BodySurfaceArea;

/** How people name one item of a list of a monograph file: {@code [24 h]}, {@code [cycles 3-9]}. */
final class RowLabel {
    private RowLabel() {}

    /** The name of an item of this list. */
    static String of(String list, JsonValue item, int index) {
        if (!(item instanceof JsonObject object)) {
            return String.valueOf(index + 1);
        }
        return switch (list) {
            case "indications" -> text(object, "id");
            case "bags" -> number(object, "hours") + " h";
            case "cycles", "admissions" -> range("cycle", number(object, "firstCycle"), number(object, "lastCycle"));
            case "steps" -> range("day", number(object, "firstDay"), number(object, "lastDay"));
            case "eligibility", "premedications" -> text(object, "ageGroup");
            case "notes" -> text(object, "topic");
            case "modifications" -> modification(object);
            case "volumes" -> volume(object);
            default -> String.valueOf(index + 1);
        };
    }

    private static String modification(JsonObject row) {
        Reaction reaction = MonographWords.REACTION.read(JsonValue.of(text(row, "reaction")), "$", new Problems());
        String grades = String.join(", ", grades(row));
        return (reaction == null ? "" : reaction.text()) + (grades.isEmpty() ? "" : ", grade " + grades);
    }

    private static String volume(JsonObject row) {
        String bag = number(row, "bagHours") + " h, " + text(row, "dose");
        return row.fields().containsKey("bsaFrom")
                ? bag + ", " + surface(row, "bsaFrom") + " to " + surface(row, "bsaTo")
                : bag;
    }

    private static BodySurfaceArea surface(JsonObject row, String field) {
        return BodySurfaceArea.parse(text(row, field));
    }

    private static List<String> grades(JsonObject row) {
        return row.fields().get("grades") instanceof JsonArray array
                ? array.items().stream().map(RowLabel::number).toList()
                : List.of();
    }

    private static String range(String word, String from, String to) {
        return from.equals(to) ? word + " " + from : word + "s " + from + "-" + to;
    }

    /** How a missing row names the item it belongs to: {@code bags[72]}, {@code modifications[icans, 3]}. */
    static String inMissing(String list, JsonObject item) {
        return switch (list) {
            case "bags" -> number(item, "hours");
            case "modifications" ->
                text(item, "reaction")
                        + grades(item).stream().map(grade -> ", " + grade).collect(Collectors.joining());
            default -> of(list, item, 0);
        };
    }

    private static String text(JsonObject object, String field) {
        return MonographTree.text(object, field);
    }

    private static String number(JsonObject object, String field) {
        JsonValue value = object.fields().get(field);
        return value == null ? "" : number(value);
    }

    private static String number(JsonValue value) {
        return value instanceof JsonNumber number ? number.number().toPlainString() : "";
    }
}
