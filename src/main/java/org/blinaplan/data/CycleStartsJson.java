package org.blinaplan.data;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.blinaplan.domain.order.CycleStart;
import org.blinaplan.domain.order.EnteredTime;
import org.jspecify.annotations.Nullable;

/** The planned later starts of an order, read and written. A start inside the treatment-free time is read. */
final class CycleStartsJson {
    private static final int HIGHEST_CYCLE = 99;

    private final PlannedRange planned;
    private final @Nullable EnteredTime courseStart;
    private final @Nullable ZoneId zone;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    CycleStartsJson(PlannedRange planned, @Nullable EnteredTime courseStart, @Nullable ZoneId zone) {
        this.planned = planned;
        this.courseStart = courseStart;
        this.zone = zone;
    }

    /** A start whose instant is known, and where it stands in the file. */
    private record Placed(int cycle, ZonedDateTime at, String path) {}

    Field<List<CycleStart>> field() {
        return (json, path, problems) -> {
            List<CycleStart> starts = Field.listOf(Field.object(this::start)).read(json, path, problems);
            checkSequence(problems);
            return starts;
        };
    }

    private @Nullable CycleStart start(ObjectReader in) {
        Integer cycle = in.required("cycle", Field.wholeNumber(1, HIGHEST_CYCLE));
        EnteredTime start = in.required("start", OrderJson.time(zone));
        boolean right = cycle != null && mayStartLater(in, cycle);
        if (cycle == null || start == null || !right) {
            return null;
        }
        if (zone != null) {
            placed.add(new Placed(cycle, start.in(zone), in.at("start")));
        }
        return new CycleStart(cycle, start);
    }

    private boolean mayStartLater(ObjectReader in, int cycle) {
        String at = in.at("cycle");
        Integer first = planned.firstCycle();
        if (planned.excludes(cycle)) {
            in.problems().add(at, "cycle " + cycle + " is not planned; the order plans cycles " + planned.cycles());
        } else if (first != null && cycle == first) {
            in.problems().add(at, "cycle " + cycle + " is the first one planned; its start stands in the field start");
        } else if (!seen.add(cycle)) {
            in.problems().add(at, "cycle " + cycle + " has a start already; keep one of them");
        } else {
            return true;
        }
        return false;
    }

    /** Each start must come after the known start before it. */
    private void checkSequence(Problems problems) {
        ZonedDateTime before = beginning();
        placed.sort(Comparator.comparing(Placed::cycle));
        for (Placed start : placed) {
            if (before != null && !start.at().isAfter(before)) {
                problems.add(
                        start.path(),
                        "cycle " + start.cycle() + " would begin no later than a cycle before it, which begins at \""
                                + before.toLocalDateTime() + "\"; write a later time");
            }
            before = start.at();
        }
    }

    private @Nullable ZonedDateTime beginning() {
        return courseStart == null || zone == null ? null : courseStart.in(zone);
    }

    static JsonValue write(CycleStart start) {
        return new ObjectWriter()
                .number("cycle", start.cycle())
                .text("start", OrderJson.entered(start.start()))
                .done();
    }
}
