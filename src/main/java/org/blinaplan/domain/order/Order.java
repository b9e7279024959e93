package org.blinaplan.domain.order;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.site.BagPolicyEntry;

/**
 * What the pharmacist wrote. Its reader has checked every field alone and against the monograph, so every id is
 * known, every cycle exists in the label, and every time exists in the zone.
 *
 * @param patient who is treated
 * @param monograph id of the prescribing information
 * @param indication id of the approved use
 * @param firstCycle first planned cycle number, from 1
 * @param lastCycle last planned cycle number, included
 * @param start of the first planned cycle
 * @param zone in which the patient lives
 * @param cycleStarts later starts of further cycles, in order of cycle
 * @param bagPolicy bag wishes, as far as entered
 */
public record Order(
        Patient patient,
        String monograph,
        String indication,
        int firstCycle,
        int lastCycle,
        EnteredTime start,
        ZoneId zone,
        List<CycleStart> cycleStarts,
        BagPolicyEntry bagPolicy) {
    public Order {
        cycleStarts = List.copyOf(cycleStarts);
        if (firstCycle < 1 || lastCycle < firstCycle) {
            throw new IllegalArgumentException("cycles " + firstCycle + " to " + lastCycle + " are not a range");
        }
    }

    /** The start somebody planned for this cycle; empty where it follows the treatment-free time. */
    public Optional<EnteredTime> plannedStart(int cycle) {
        return cycleStarts.stream()
                .filter(start -> start.cycle() == cycle)
                .map(CycleStart::start)
                .findFirst();
    }

    /** The same order with the patient measured anew. */
    public Order with(Patient measured) {
        return new Order(measured, monograph, indication, firstCycle, lastCycle, start, zone, cycleStarts, bagPolicy);
    }
}
