package org.blinaplan.domain.event;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.monograph.Cited;

/** A bag from its hanging on, while the bags of its cycle are followed. */
final class HungBag {
    private final Bag bag;
    private final boolean recorded;
    private final boolean assumed;
    private final List<TimeSpan> runs = new ArrayList<>();
    private boolean takenDown;

    /**
     * Hung as planned, or as recorded.
     *
     * @param bag as it was expected when it was hung
     */
    HungBag(Bag bag, boolean recorded, boolean assumed) {
        this.bag = bag;
        this.recorded = recorded;
        this.assumed = assumed;
    }

    Bag bag() {
        return bag;
    }

    boolean isRecorded() {
        return recorded;
    }

    boolean isAssumed() {
        return assumed;
    }

    ZonedDateTime start() {
        return bag.time().start();
    }

    ZonedDateTime end() {
        return runs.get(runs.size() - 1).end();
    }

    List<TimeSpan> runs() {
        return runs;
    }

    /** It runs from one instant to another; a stretch that goes on is one. */
    void run(ZonedDateTime from, ZonedDateTime to) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).end().isEqual(from)) {
            runs.set(last, new TimeSpan(runs.get(last).start(), to));
        } else {
            runs.add(new TimeSpan(from, to));
        }
    }

    /** It ran until an instant at which it is known to have come down. */
    void until(ZonedDateTime to) {
        int last = runs.size() - 1;
        runs.set(last, new TimeSpan(runs.get(last).start(), to));
    }

    void takeDown() {
        takenDown = true;
    }

    boolean isTakenDown() {
        return takenDown;
    }

    Duration ran() {
        return runs.stream().map(TimeSpan::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** How long it can go on after a gap: the rest of its planned run, at most to the end of its life. */
    Duration rest(ZonedDateTime restart) {
        Duration rest = bag.time().duration().minus(ran());
        Cited<Duration> life = bag.type().roomTemperature();
        if (life == null) {
            return rest;
        }
        Duration alive = Duration.between(restart, start().plus(life.value()));
        return alive.compareTo(rest) < 0 ? alive : rest;
    }
}
