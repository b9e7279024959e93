package org.blinaplan.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blinaplan.data.JsonValue.JsonArray;
import org.blinaplan.data.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Where a missing row goes in a monograph file.
 *
 * @param kind how it is put there
 * @param place the list or the field
 * @param row the row with a source that holds the field; the root where there is none
 */
record MissingPlace(Kind kind, JsonPlace place, JsonPlace row) {
    private static final Pattern SEGMENT = Pattern.compile("([A-Za-z]+)(?:\\[([^\\]]*)\\])?(?:\\.|$)");

    /** How a missing row is put into the file. */
    enum Kind {
        /** One or several further items of a list. */
        ITEMS,
        /** Fields of a bag, each with a source of its own. */
        BAG_FIELD,
        /** A field of a row. */
        ROW_FIELD
    }

    /**
     * The place that a path names, such as {@code indications[consolidation].admissions}.
     *
     * @throws IllegalArgumentException if it leads nowhere
     */
    static MissingPlace of(String path, JsonValue file) {
        JsonPlace place = JsonPlace.ROOT;
        JsonPlace row = JsonPlace.ROOT;
        for (Segment segment : segments(path)) {
            if (segment.name().equals("volumes")) {
                return items(JsonPlace.ROOT.then("volumes"));
            }
            if (segment.name().equals("restart")) {
                return items(place.then("entries"));
            }
            place = place.then(segment.name());
            if (!segment.label().isEmpty()) {
                int item = item(segment, place.in(file));
                if (item < 0) {
                    return items(place);
                }
                place = place.then(item);
            }
            row = RowJson.isRow(place.in(file)) ? place : row;
        }
        if (place.in(file) instanceof JsonArray) {
            return items(place);
        }
        boolean ofBag = "bags".equals(place.steps().get(0));
        return new MissingPlace(ofBag ? Kind.BAG_FIELD : Kind.ROW_FIELD, place, row);
    }

    private static MissingPlace items(JsonPlace list) {
        return new MissingPlace(Kind.ITEMS, list, JsonPlace.ROOT);
    }

    private static int item(Segment segment, @Nullable JsonValue list) {
        List<JsonValue> items = list instanceof JsonArray array ? array.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof JsonObject object
                    && RowLabel.inMissing(segment.name(), object).equals(segment.label())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Segment> segments(String path) {
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = SEGMENT.matcher(path);
        int end = 0;
        while (end < path.length() && matcher.find(end) && matcher.start() == end) {
            segments.add(new Segment(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
            end = matcher.end();
        }
        if (end < path.length() || segments.isEmpty()) {
            throw new IllegalArgumentException("\"" + path + "\" names no place in a monograph");
        }
        return segments;
    }

    private record Segment(String name, String label) {}
}
