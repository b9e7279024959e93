package org.blinaplan.data;

import java.util.List;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.CyclePattern;
import org.blinaplan.domain.monograph.DoseLevel;
import org.blinaplan.domain.monograph.DoseRow;
import org.blinaplan.domain.monograph.Phase;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.StepPattern;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.jspecify.annotations.Nullable;

/** Reads how the cycles of an indication run: numbers, dose steps, doses, treatment-free days. */
final class CycleFields {
    /** The highest cycle number a file may hold; not clinical. */
    static final int MOST_CYCLES = 20;

    private static final int CYCLE_DAYS = 28;
    private static final int MOST_FREE_DAYS = 365;

    private final MonographSources sources;

    CycleFields(MonographSources sources) {
        this.sources = sources;
    }

    @Nullable
    CyclePattern pattern(ObjectReader reader) {
        Integer first = reader.required("firstCycle", Field.wholeNumber(1, MOST_CYCLES));
        Integer last = reader.required("lastCycle", Field.wholeNumber(1, MOST_CYCLES));
        Phase phase = reader.required("phase", MonographWords.PHASE);
        List<Placed<StepPattern>> steps =
                reader.required("steps", Field.atLeastOne(Placed.listOf(Field.object(this::step))));
        Cited<Integer> free = reader.required("treatmentFreeDays", sources.cited(Field.wholeNumber(0, MOST_FREE_DAYS)));
        Source source = sources.of(reader);
        if (first == null || last == null || phase == null || steps == null || free == null || source == null) {
            return null;
        }
        if (reader.problems().anyUnder(reader.at("steps")) || !abut(steps, reader)) {
            return null;
        }
        return Placed.made(reader, () -> new CyclePattern(first, last, phase, Placed.values(steps), free, source));
    }

    /** Whether the steps run from day 1 to day 28 without a hole; every place where they do not is a problem. */
    private static boolean abut(List<Placed<StepPattern>> steps, ObjectReader reader) {
        boolean right = true;
        int next = 1;
        for (Placed<StepPattern> step : steps) {
            if (step.value().firstDay() != next) {
                reader.problems()
                        .add(
                                step.path() + ".firstDay",
                                "is " + step.value().firstDay() + "; this dose step should begin on day " + next);
                right = false;
            }
            next = step.value().lastDay() + 1;
        }
        if (next != CYCLE_DAYS + 1) {
            reader.problems()
                    .add(reader.at("steps"), "end on day " + (next - 1) + "; the last should end on day " + CYCLE_DAYS);
            right = false;
        }
        return right;
    }

    private @Nullable StepPattern step(ObjectReader reader) {
        Integer first = reader.required("firstDay", Field.wholeNumber(1, CYCLE_DAYS));
        Integer last = reader.required("lastDay", Field.wholeNumber(1, CYCLE_DAYS));
        DoseRow dose = reader.required("dose", Field.object(this::dose));
        return first == null || last == null || dose == null
                ? null
                : Placed.made(reader, () -> new StepPattern(first, last, dose));
    }

    private @Nullable DoseRow dose(ObjectReader reader) {
        DoseLevel level = reader.required("level", MonographWords.DOSE_LEVEL);
        Cited<DoseRate> fixed = reader.required("fixed", sources.cited(Field.text(DoseRate::parse)));
        Cited<BsaDoseRate> perSurface = reader.required("perSurface", sources.cited(Field.text(BsaDoseRate::parse)));
        return level == null || fixed == null || perSurface == null ? null : new DoseRow(level, fixed, perSurface);
    }
}
