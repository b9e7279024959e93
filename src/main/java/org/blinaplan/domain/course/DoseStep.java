package org.blinaplan.domain.course;

import org.blinaplan.domain.dosing.PlannedDose;

/**
 * A stretch of a cycle on one dose.
 *
 * @param firstDay infusion day, from 1
 * @param lastDay infusion day, included
 * @param fromHour elapsed hour of the cycle at which it begins
 * @param toHour elapsed hour at which it ends
 * @param time the same as instants
 * @param dose what runs
 */
public record DoseStep(int firstDay, int lastDay, int fromHour, int toHour, TimeSpan time, PlannedDose dose) {}
