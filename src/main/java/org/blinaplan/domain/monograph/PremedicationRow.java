package org.blinaplan.domain.monograph;

import java.util.List;
import org.blinaplan.domain.patient.AgeGroup;

/**
 * The premedication of one age group in one indication.
 *
 * @param group child or adult
 * @param entries one for each medicine and time, in the label's order
 */
public record PremedicationRow(AgeGroup group, List<PremedicationEntry> entries) {
    public PremedicationRow {
        entries = List.copyOf(entries);
    }
}
