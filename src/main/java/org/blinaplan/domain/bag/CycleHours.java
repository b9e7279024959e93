package org.blinaplan.domain.bag;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.jspecify.annotations.Nullable;

/** What a search must know of each elapsed hour of a cycle: who comes, what may be hung, where it must end. */
final class CycleHours {
    /** A change at this hour is no visit. */
    static final int NO_VISIT = 0;
    /** A change at this hour is a visit in hours. */
    static final int IN_HOURS = 1;
    /** A change at this hour is a visit out of hours. */
    static final int OUT_OF_HOURS = 2;
    /** A change at this hour is ruled out. */
    static final int FORBIDDEN = 3;

    private final BagRequest request;
    private final List<BagOption> options;
    private final SessionWindows windows;
    private final int[] visit;
    private final boolean[] admitted;
    private final int[] end;
    private final @Nullable Pin[] pins;
    private final List<List<BagOption>> ofStep = new ArrayList<>();
    private final int[] step;

    CycleHours(BagRequest request, Restriction restriction) {
        this.request = request;
        this.options = BagOption.of(request);
        int hours = request.cycle().hours();
        List<ZonedDateTime> instants = request.cycle().everyHour();
        windows = new SessionWindows(
                request.calendar(),
                instants,
                new HashSet<>(options.stream().map(BagOption::life).toList()));
        visit = new int[hours + 1];
        admitted = new boolean[hours];
        end = new int[hours];
        pins = new @Nullable Pin[hours];
        step = new int[hours];
        for (int hour = 0; hour <= hours; hour++) {
            visit[hour] = visit(request, restriction, instants.get(hour));
        }
        for (int hour = 0; hour < hours; hour++) {
            ZonedDateTime at = instants.get(hour);
            admitted[hour] = request.cycle().admissions().stream().anyMatch(admission -> admission.holds(at));
        }
        fillSteps(request.cycle());
        fillEnds();
    }

    private static int visit(BagRequest request, Restriction restriction, ZonedDateTime at) {
        if (request.cycle().admissions().stream().anyMatch(admission -> admission.holdsOrTouches(at))) {
            return NO_VISIT;
        }
        if (!restriction.visitDays().contains(at.getDayOfWeek())) {
            return FORBIDDEN;
        }
        BagPolicy policy = request.policy();
        return policy.visits().contains(at, policy.closedDates()) ? IN_HOURS : OUT_OF_HOURS;
    }

    private void fillSteps(Cycle cycle) {
        for (DoseStep of : cycle.steps()) {
            for (int hour = of.fromHour(); hour < of.toHour(); hour++) {
                step[hour] = ofStep.size();
                end[hour] = of.toHour();
            }
            ofStep.add(options.stream()
                    .filter(option -> option.step().fromHour() == of.fromHour())
                    .toList());
        }
    }

    /** A bag ends where a pinned one begins. */
    private void fillEnds() {
        for (Pin pin : request.pins()) {
            if (pin.atHour() < pins.length) {
                pins[pin.atHour()] = pin;
            }
        }
        int next = pins.length;
        for (int hour = pins.length - 1; hour >= 0; hour--) {
            end[hour] = Math.min(end[hour], next);
            next = pins[hour] != null ? hour : next;
        }
    }

    BagRequest request() {
        return request;
    }

    /** Elapsed hours of the infusion. */
    int count() {
        return admitted.length;
    }

    /** Every option of every step. */
    List<BagOption> options() {
        return options;
    }

    SessionWindows windows() {
        return windows;
    }

    /** Who comes for a change or the disconnect at this hour. */
    int visit(int hour) {
        return visit[hour];
    }

    /** The hour by which a bag hung at this hour must be down: the end of its step, or the next pin. */
    int end(int hour) {
        return end[hour];
    }

    /** The bag pinned at this hour. */
    @Nullable
    Pin pin(int hour) {
        return pins[hour];
    }

    /** Whether a bag hung at this hour is hung inside an admission. */
    boolean isAdmitted(int hour) {
        return admitted[hour];
    }

    /** Whether this option of the hour's step may be hung at this hour. */
    boolean mayHang(BagOption option, int hour) {
        return (admitted[hour] ? option.admitted() : option.atHome()) && windows.serve(option.life(), hour);
    }

    /** The options of the step that this hour lies in, also those that may not be hung now. */
    List<BagOption> ofStepAt(int hour) {
        return ofStep.get(step[hour]);
    }

    /**
     * Whether a change at this hour could not just as well be an hour later: the visit would be worse, a bag could no
     * longer be hung, or (where vials are shared) no longer be made in a session that still serves now.
     */
    boolean isWorseAnHourLater(int hour, boolean sharing) {
        if (hour + 1 >= count() || visit[hour + 1] > visit[hour]) {
            return true;
        }
        for (BagOption option : ofStepAt(hour)) {
            if (mayHang(option, hour)) {
                boolean losesSession = windows.first(option.life(), hour) < windows.first(option.life(), hour + 1)
                        || windows.last(hour + 1) < windows.last(hour);
                if (!mayHang(option, hour + 1) || (sharing && losesSession)) {
                    return true;
                }
            }
        }
        return false;
    }
}
