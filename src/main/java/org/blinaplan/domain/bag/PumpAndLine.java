package org.blinaplan.domain.bag;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.monograph.Vial;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * What pump and line make of the bags of one cycle.
 *
 * @param runsDry for each bag; without those that cannot be evaluated
 * @param changes for each change of rate or dose; without those that cannot be evaluated
 * @param missing what the site or the monograph does not say, in words, each named once; empty where all is evaluated
 */
public record PumpAndLine(List<RunDry> runsDry, List<LineChange> changes, List<String> missing) {
    private static final Pump NOTHING_ENTERED = new Pump(null, null, null, null);

    public PumpAndLine {
        runsDry = List.copyOf(runsDry);
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
    }

    /** The bags of one cycle, in order; the first is hung with a new line. */
    public static PumpAndLine of(List<Bag> bags, @Nullable Pump entered, Vial vial) {
        Pump pump = entered == null ? NOTHING_ENTERED : entered;
        List<RunDry> runsDry = new ArrayList<>();
        List<LineChange> changes = new ArrayList<>();
        Volume line = pump.lineVolume();
        Bag before = null;
        for (Bag bag : bags) {
            boolean newLine = LineInstruction.at(before, bag) == LineInstruction.NEW_LINE;
            RunDry.of(bag, newLine, pump).ifPresent(runsDry::add);
            if (before != null && line != null && LineChange.isOne(before, bag)) {
                LineChange.of(before, bag, line, vial).ifPresent(changes::add);
            }
            before = bag;
        }
        return new PumpAndLine(runsDry, changes, missing(bags, pump));
    }

    /** What the site or the monograph does not say of these bags, of one cycle or of several. */
    public static List<String> missing(List<Bag> bags, @Nullable Pump entered) {
        Pump pump = entered == null ? NOTHING_ENTERED : entered;
        List<String> missing = new ArrayList<>();
        add(missing, pump.accuracyPercent(), "the pump's accuracy");
        add(missing, pump.primingVolume(), "the priming volume");
        add(missing, pump.unreachableVolume(), "the volume the pump cannot reach");
        add(missing, pump.lineVolume(), "the volume of the line");
        for (Bag bag : bags) {
            String contents = "what the " + bag.bagHours() + " h bag holds";
            boolean known = BagContents.least(bag).isPresent()
                    && BagContents.planned(bag).isPresent();
            if (!known && !missing.contains(contents)) {
                missing.add(contents);
            }
        }
        return missing;
    }

    private static void add(List<String> missing, @Nullable Object value, String name) {
        if (value == null) {
            missing.add(name);
        }
    }
}
