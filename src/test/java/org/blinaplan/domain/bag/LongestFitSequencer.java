package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Pin;
import org.jspecify.annotations.Nullable;

/**
 * Inside each dose step the longest bag that fits, then shorter ones, and where none fits the shortest, stopped
 * early. Pins stay where they are; the bags before a pin end at it. It looks at no preparation session: the first
 * version, kept to be compared with.
 */
public final class LongestFitSequencer implements BagSequencer {
    @Override
    public BagSequence sequence(BagRequest request) {
        Cycle cycle = request.cycle();
        BagPolicy policy = request.policy();
        List<Pin> pins = request.pins();
        List<Bag> bags = new ArrayList<>();
        for (DoseStep step : cycle.steps()) {
            BagChoices atHome = BagChoices.of(step, policy.allowedHours(), request.monograph(), request.weight());
            BagChoices admitted = BagChoices.of(step, policy.admittedHours(), request.monograph(), request.weight());
            String obstacle = new StepFiller(cycle, step, pins, atHome, admitted, bags).fill();
            if (obstacle != null) {
                return BagSequence.none(obstacle);
            }
        }
        return pins.stream()
                .filter(pin -> bags.stream().noneMatch(bag -> isMet(pin, bag)))
                .findFirst()
                .map(pin -> BagSequence.none("No bag sequence: " + pin
                        + " lies over another pinned bag or outside the infusion. Remove one of the pins."))
                .orElseGet(() -> BagSequence.of(cycle, policy, bags));
    }

    private static boolean isMet(Pin pin, Bag bag) {
        return bag.pinned()
                && bag.atHour() == pin.atHour()
                && bag.bagHours() == pin.bagHours()
                && bag.hours() == pin.hours();
    }

    /** Fills one dose step with bags. */
    private record StepFiller(
            Cycle cycle, DoseStep step, List<Pin> pins, BagChoices atHome, BagChoices admitted, List<Bag> bags) {

        /** The obstacle in a sentence, or null when the step is full. */
        @Nullable
        String fill() {
            int hour = step.fromHour();
            while (hour < step.toHour()) {
                BagChoices choices = choicesAt(hour);
                int now = hour;
                Optional<Pin> pin = pins.stream().filter(p -> p.atHour() == now).findFirst();
                if (pin.isPresent()) {
                    String obstacle = obstacle(pin.get(), choices);
                    if (obstacle != null) {
                        return obstacle;
                    }
                    add(
                            choices.ofHours(pin.get().bagHours()).orElseThrow(),
                            hour,
                            pin.get().hours(),
                            true);
                } else if (choices.usable().isEmpty()) {
                    return "No bag sequence for days " + step.firstDay() + " to " + step.lastDay() + " ("
                            + step.dose().rate() + "): " + choices.reasons()
                            + ". Allow another bag, or enter the missing row in the monograph.";
                } else {
                    addLongest(choices, hour);
                }
                hour += bags.get(bags.size() - 1).hours();
            }
            return null;
        }

        private void addLongest(BagChoices choices, int hour) {
            int room = pins.stream().mapToInt(Pin::atHour).filter(at -> at > hour).min().stream()
                            .map(at -> Math.min(at, step.toHour()))
                            .findFirst()
                            .orElse(step.toHour())
                    - hour;
            BagChoices.Choice choice = choices.usable().get(0);
            for (BagChoices.Choice longer : choices.usable()) {
                if (longer.type().hours() <= room) {
                    choice = longer;
                }
            }
            add(choice, hour, Math.min(choice.type().hours(), room), false);
        }

        private @Nullable String obstacle(Pin pin, BagChoices choices) {
            if (choices.ofHours(pin.bagHours()).isEmpty()) {
                return "No bag sequence: " + pin + " cannot be used there"
                        + (choices.reasons().isEmpty() ? "" : " (" + choices.reasons() + ")")
                        + ". Allow that bag, or remove the pin.";
            }
            if (pin.endHour() > step.toHour()) {
                return "No bag sequence: " + pin + " runs over the end of the dose step at hour " + step.toHour()
                        + ". Shorten or remove the pin.";
            }
            return null;
        }

        private BagChoices choicesAt(int hour) {
            return cycle.admissions().stream().anyMatch(admission -> admission.holds(cycle.atHour(hour)))
                    ? admitted
                    : atHome;
        }

        private void add(BagChoices.Choice choice, int hour, int hours, boolean pinned) {
            bags.add(new Bag(
                    bags.size() + 1,
                    hour,
                    hours,
                    TimeSpan.ofHours(cycle.atHour(hour), hours),
                    choice.type(),
                    choice.row(),
                    choice.vials(),
                    step.dose(),
                    pinned,
                    null));
        }
    }
}
