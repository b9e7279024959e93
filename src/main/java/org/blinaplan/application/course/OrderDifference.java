package org.blinaplan.application.course;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.blinaplan.application.Draft;

/**
 * A field that two versions of an order have differently.
 *
 * @param path of the field: {@code patient.weight}
 * @param before its text in the earlier version, empty where it was left out
 * @param after its text in the later one
 */
public record OrderDifference(String path, String before, String after) {
    /** Every field that differs, in the order of the file. */
    public static List<OrderDifference> between(Draft before, Draft after) {
        Set<String> paths = new LinkedHashSet<>(before.fields().keySet());
        paths.addAll(after.fields().keySet());
        List<OrderDifference> found = new ArrayList<>();
        for (String path : paths) {
            if (!before.text(path).equals(after.text(path))) {
                found.add(new OrderDifference(path, before.text(path), after.text(path)));
            }
        }
        return List.copyOf(found);
    }
}
