package org.blinaplan.application.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.blinaplan.application.adopt.RowState.Agreement;
import org.blinaplan.application.adopt.RowState.Standing;
import org.jspecify.annotations.Nullable;

/** From a shipped monograph and what was said about it to the state of every row. */
public final class RowStates {
    private RowStates() {}

    /** Whether two people who read something else than the row read the same. */
    @FunctionalInterface
    public interface SameValue {
        boolean test(AdoptableRow row, Adoption.OwnValue first, Adoption.OwnValue second);
    }

    /**
     * The state of each row, in the order of the rows. Of one person the last word counts; two different people agree or
     * differ. An agreement stays in force until two people agree on something else: nobody changes a value alone.
     *
     * @param said in the order in which it was kept; what speaks of another content of the row is passed over
     */
    public static List<RowState> of(List<AdoptableRow> rows, List<Said> said, SameValue same) {
        Map<String, List<Said>> byRow = new LinkedHashMap<>();
        for (Said each : said) {
            byRow.computeIfAbsent(each.what().path(), path -> new ArrayList<>()).add(each);
        }
        return rows.stream()
                .map(row -> state(row, byRow.getOrDefault(row.path(), List.of()), same))
                .toList();
    }

    private static RowState state(AdoptableRow row, List<Said> all, SameValue same) {
        Map<String, Said> last = new LinkedHashMap<>();
        Agreement agreed = null;
        Standing standing = Standing.OPEN;
        for (Said said : all) {
            if (!said.what().says().equals(row.says())) {
                continue;
            }
            last.remove(said.by());
            Said before = latest(last);
            last.put(said.by(), said);
            if (before == null) {
                standing = Standing.BY_ONE;
            } else if (agree(row, before.what(), said.what(), same)) {
                standing = Standing.AGREED;
                agreed = new Agreement(before, said);
            } else {
                standing = Standing.IN_DISPUTE;
            }
        }
        return new RowState(row, standing, List.copyOf(last.values()), agreed);
    }

    private static @Nullable Said latest(Map<String, Said> last) {
        Said latest = null;
        for (Said said : last.values()) {
            latest = said;
        }
        return latest;
    }

    private static boolean agree(AdoptableRow row, Adoption first, Adoption second, SameValue same) {
        Adoption.OwnValue one = first.own();
        Adoption.OwnValue other = second.own();
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return one.citation().edition().equalsIgnoreCase(other.citation().edition()) && same.test(row, one, other);
    }
}
