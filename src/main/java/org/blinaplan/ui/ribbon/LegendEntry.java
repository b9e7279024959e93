package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.blinaplan.ui.common.Sign;
import org.jspecify.annotations.Nullable;

/**
 * One sign of the legend with its word.
 *
 * @param sign the sign; absent for a kind of bag
 * @param bag the kind of bag; absent for a sign; both absent: what follows from a restart nobody has recorded
 * @param word what it means
 */
public record LegendEntry(@Nullable Sign sign, @Nullable ItemKind bag, String word) {
    private static final List<ItemKind> SIGNS = List.of(
            ItemKind.START,
            ItemKind.RESTART,
            ItemKind.STOP,
            ItemKind.WARD_CHANGE,
            ItemKind.VISIT,
            ItemKind.VISIT_OUT_OF_HOURS,
            ItemKind.DISCONNECT,
            ItemKind.PREMEDICATION,
            ItemKind.BLOODS,
            ItemKind.WRITING_TEST,
            ItemKind.NEUROLOGICAL,
            ItemKind.OTHER_CHECK,
            ItemKind.BODY_SIZE,
            ItemKind.BONE_MARROW,
            ItemKind.CLOCK_CHANGE);
    private static final List<ItemKind> BAGS = List.of(ItemKind.BAG_GIVEN, ItemKind.BAG_HANGING, ItemKind.BAG_PLANNED);

    /** Only what occurs in these rows, and always the visit out of hours. Nothing for no rows. */
    static List<LegendEntry> of(List<RibbonRow> rows, RibbonWords words) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<ItemKind> kinds = new TreeSet<>(Set.of(ItemKind.VISIT_OUT_OF_HOURS));
        boolean pinned = false;
        boolean assumed = false;
        for (RibbonRow row : rows) {
            for (List<LaneItem> lane : List.of(
                    row.lanes().notes(),
                    row.lanes().bags(),
                    row.lanes().changes(),
                    row.lanes().premedications(),
                    row.lanes().checks().runs())) {
                lane.forEach(item -> kinds.add(item.kind()));
                pinned |= lane.stream().anyMatch(LaneItem::pinned);
                assumed |= lane.stream().anyMatch(LaneItem::assumed);
            }
        }
        List<LegendEntry> entries = new ArrayList<>();
        for (ItemKind kind : SIGNS) {
            boolean same = kind == ItemKind.START && kinds.contains(ItemKind.RESTART);
            if (kinds.contains(kind) && !same) {
                entries.add(new LegendEntry(kind.sign(), null, word(words, kind.name())));
            }
        }
        if (pinned) {
            entries.add(new LegendEntry(Sign.PIN, null, word(words, Sign.PIN.name())));
        }
        for (ItemKind kind : BAGS) {
            if (kinds.contains(kind)) {
                entries.add(new LegendEntry(null, kind, word(words, kind.name().replace("BAG_", ""))));
            }
        }
        if (assumed) {
            entries.add(new LegendEntry(null, null, words.of("assumed")));
        }
        return entries;
    }

    private static String word(RibbonWords words, String name) {
        return words.of("legend." + name.toLowerCase(Locale.ROOT));
    }
}
