package org.blinaplan.application;

import java.util.List;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.dosing.DoseBasis;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Both doses of a patient whose weight is so close to the limit that a small error of the scale would change the dose.
 *
 * @param weight of the patient
 * @param limit the weight from which the flat dose applies
 * @param from the lightest weight for which both doses are shown
 * @param to the heaviest one
 * @param cycle number of the cycle that is compared
 * @param alternatives by body surface, then flat
 * @param source of the limit
 */
public record DoseComparison(
        Weight weight, Weight limit, Weight from, Weight to, int cycle, List<Alternative> alternatives, Source source) {
    public DoseComparison {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One of the two doses.
     *
     * @param basis flat or by body surface
     * @param dosing as if this basis applied
     * @param steps the dose steps of the cycle on it
     * @param counts vials and visits of its bags; absent where no bag sequence exists
     * @param decided true for the one the monograph's rule gives this patient
     */
    public record Alternative(
            DoseBasis basis,
            Dosing dosing,
            List<DoseStep> steps,
            @Nullable BagCounts counts,
            boolean decided) {
        public Alternative {
            steps = List.copyOf(steps);
        }
    }
}
