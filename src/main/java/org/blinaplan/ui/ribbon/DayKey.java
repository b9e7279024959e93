package org.blinaplan.ui.ribbon;

import java.time.LocalDate;

/**
 * One day of one row.
 *
 * @param cycle cycle number
 * @param date local date
 */
public record DayKey(int cycle, LocalDate date) {}
