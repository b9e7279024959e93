package org.blinaplan.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.InputSize;
import org.jspecify.annotations.Nullable;

/** Turns JSON text into a tree, reporting repeated keys with their paths instead of stopping at the first. */
final class JsonTree {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_DEPTH = 50;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_NUMBER = 30;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private final Problems problems;

    private JsonTree(Problems problems) {
        this.problems = problems;
    }

    /** The tree, or null with the reason among the problems. Repeated keys are among the problems too. */
    static @Nullable JsonValue parse(byte[] json, Problems problems) {
        if (json.length > InputSize.MAX_BYTES) {
            problems.add("$", "the input is longer than " + InputSize.MAX_BYTES + " bytes; is it the right file?");
            return null;
        }
        String text = decoded(json);
        if (text == null) {
            problems.add("$", "this is not text in UTF-8; save the file as UTF-8");
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.add("$", "the input is empty; a JSON object is needed");
                return null;
            }
            JsonValue value = new JsonTree(problems).value(parser, "$");
            if (parser.nextToken() != null) {
                problems.add("$", "something follows after the end of the JSON object; only one object is read");
            }
            return value;
        } catch (StreamConstraintsException e) {
            problems.add(
                    "$",
                    "the input is nested deeper than " + MAX_DEPTH
                            + " levels, or holds a text or number that is far too long");
        } catch (IOException e) {
            problems.add("$", "this is not JSON" + place(e));
        }
        return null;
    }

    /** The text, without the mark some editors put before it; null where it is not UTF-8. */
    private static @Nullable String decoded(byte[] json) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String place(IOException e) {
        if (e instanceof com.fasterxml.jackson.core.JsonProcessingException json && json.getLocation() != null) {
            return ": look at line " + json.getLocation().getLineNr() + ", column "
                    + json.getLocation().getColumnNr();
        }
        return "";
    }

    private JsonValue value(JsonParser parser, String path) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> text(parser.getText(), path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.JsonNumber(parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.JsonBoolean(true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(false);
            default -> new JsonValue.JsonNull();
        };
    }

    /** Half of a character outside the basic plane cannot be written again. */
    private JsonValue text(String text, String path) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problems.add(path, "holds half of a character; write the whole character");
        }
        return new JsonValue.JsonText(text);
    }

    private JsonValue object(JsonParser parser, String path) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            JsonValue value = value(parser, path + "." + name);
            if (fields.putIfAbsent(name, value) != null) {
                problems.add(path + "." + name, "this field stands here twice; keep one of them");
            }
        }
        return new JsonValue.JsonObject(fields);
    }

    private JsonValue array(JsonParser parser, String path) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path + "[" + items.size() + "]"));
        }
        return new JsonValue.JsonArray(items);
    }
}
