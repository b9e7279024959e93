package org.blinaplan.domain.monograph;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.blinaplan.quantity.SerumConcentration;

/**
 * What the drug does over time in most patients: means of a population with wide variation, never a forecast.
 *
 * @param halfLife of the drug in the blood
 * @param steadyStates mean concentration at each studied dose
 * @param tCells of the blood: they fall at the latest this long after a start or a dose step and are back in this window
 * @param bCells of the blood
 * @param cytokines highest at the latest this long after a start and back in this window
 */
public record Pharmacology(
        Cited<Duration> halfLife, List<SteadyState> steadyStates, Course tCells, BCells bCells, Course cytokines) {
    public Pharmacology {
        steadyStates = List.copyOf(steadyStates);
    }

    /**
     * The mean concentration while one dose runs on.
     *
     * @param dose as doses are studied: flat, or per square metre
     * @param mean once it no longer rises
     */
    public record SteadyState(StudiedDose dose, Cited<SerumConcentration> mean) {}

    /**
     * How a marker moves after a start.
     *
     * @param within it has moved at the latest after this time
     * @param backFrom back to its value before, at the earliest after this time
     * @param backBy at the latest after this time
     */
    public record Course(Cited<Duration> within, Cited<Duration> backFrom, Cited<Duration> backBy) {}

    /**
     * B cells vanish during the first cycle.
     *
     * @param atMost cells per microlitre that are left in most patients
     * @param fromDay infusion day of cycle 1 from which more would be unusual
     */
    public record BCells(Cited<Integer> atMost, Cited<Integer> fromDay) {}

    /** The mean at the dose that these volume rows serve; empty where that dose was not studied. */
    public Optional<Cited<SerumConcentration>> steadyState(VolumeKey key) {
        return steadyStates.stream()
                .filter(studied -> studied.dose().is(key))
                .findFirst()
                .map(SteadyState::mean);
    }
}
