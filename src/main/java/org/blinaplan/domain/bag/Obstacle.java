package org.blinaplan.domain.bag;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.WallClock;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VisitHours;
import org.jspecify.annotations.Nullable;

/** Why a cycle has no bag sequence: the row, pin, policy or session in the way, in a sentence. */
final class Obstacle {
    private static final String NONE = "No bag sequence: ";

    private final CycleHours hours;
    private final BagRequest request;

    private Obstacle(CycleHours hours) {
        this.hours = hours;
        this.request = hours.request();
    }

    /** The first pin that cannot be met, null where all can. */
    static @Nullable String ofPins(CycleHours hours) {
        Obstacle obstacle = new Obstacle(hours);
        int free = 0;
        for (Pin pin : hours.request().pins()) {
            String reason = obstacle.of(pin, free);
            if (reason != null) {
                return NONE + pin + " " + reason;
            }
            free = pin.endHour();
        }
        return null;
    }

    /** What stands in the way of bags for the whole infusion; only for a cycle without a sequence. */
    static String ofCycle(CycleHours hours) {
        return new Obstacle(hours).atFirstHourThatCannotBeBridged();
    }

    private @Nullable String of(Pin pin, int free) {
        if (pin.atHour() >= hours.count() || pin.atHour() < free) {
            return "lies inside another pinned bag or outside the infusion. Remove one of the pins.";
        }
        List<BagOption> bag = hours.ofStepAt(pin.atHour()).stream()
                .filter(option -> option.bagHours() == pin.bagHours())
                .filter(option -> hours.isAdmitted(pin.atHour()) ? option.admitted() : option.atHome())
                .toList();
        if (bag.isEmpty()) {
            List<Integer> wished = wished(pin.atHour());
            String reasons = wished.contains(pin.bagHours())
                    ? choices(pin.atHour(), List.of(pin.bagHours())).reasons()
                    : "the policy allows " + wished + " h there";
            return "cannot be used there (" + reasons + ")" + ". Allow that bag, or remove the pin.";
        }
        DoseStep step = bag.get(0).step();
        if (pin.endHour() > step.toHour()) {
            return "runs over the end of the dose step at hour " + step.toHour() + ". Shorten or remove the pin.";
        }
        return hours.mayHang(bag.get(0), pin.atHour())
                ? null
                : "cannot be made in time: " + noSession() + " serves " + instant(pin.atHour())
                        + ". Add a preparation day, or remove the pin.";
    }

    private String atFirstHourThatCannotBeBridged() {
        boolean[] reached = new boolean[hours.count() + 1];
        reached[0] = true;
        int furthest = 0;
        for (int hour = 0; hour < hours.count(); hour++) {
            if (!reached[hour]) {
                continue;
            }
            furthest = hour;
            int end = hour + longest(hour);
            for (int stop = hour + 1; stop <= end; stop++) {
                reached[stop] |= hours.pin(hour) == null || stop == end;
            }
        }
        DoseStep step = stepAt(furthest);
        BagChoices choices = choices(furthest, wished(furthest));
        if (choices.usable().isEmpty()) {
            return "No bag sequence for days " + step.firstDay() + " to " + step.lastDay() + " ("
                    + step.dose().rate() + "): " + choices.reasons()
                    + ". Allow another bag, or enter the missing row in the monograph.";
        }
        return NONE + "a bag must be hung by " + instant(furthest) + ", and " + noSession()
                + " serves it. Add a preparation day, or allow longer bags.";
    }

    /** How long a bag hung at this hour can run at most; 0 where none can be hung. */
    private int longest(int hour) {
        Pin pin = hours.pin(hour);
        int longest = hours.ofStepAt(hour).stream()
                .filter(option -> hours.mayHang(option, hour))
                .mapToInt(BagOption::bagHours)
                .max()
                .orElse(0);
        return pin != null ? pin.hours() : Math.min(longest, hours.end(hour) - hour);
    }

    private BagChoices choices(int hour, List<Integer> wished) {
        return BagChoices.of(stepAt(hour), wished, request.monograph(), request.weight());
    }

    private List<Integer> wished(int hour) {
        BagPolicy policy = request.policy();
        return hours.isAdmitted(hour) ? policy.admittedHours() : policy.allowedHours();
    }

    private DoseStep stepAt(int hour) {
        return request.cycle().steps().stream()
                .filter(step -> step.fromHour() <= hour && hour < step.toHour())
                .findFirst()
                .orElseThrow();
    }

    private String instant(int hour) {
        return WallClock.time(request.cycle().atHour(hour)) + " (hour " + hour + ")";
    }

    private String noSession() {
        VisitHours preparation = request.policy().preparation();
        String days = preparation.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        String keeps = request.sterility() == null
                ? "the refrigerated life of the bags"
                : "the refrigerated life of the bags and "
                        + Objects.requireNonNull(request.sterility()).toHours() + " h of sterility";
        return "no preparation session (" + (days.isEmpty() ? "none" : days + " from " + preparation.from())
                + ", 2 h before a hanging on the same day) within " + keeps;
    }
}
