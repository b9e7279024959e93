package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Sign;

/**
 * Something that is due.
 *
 * @param at when
 * @param sign drawn before it
 * @param what in a few words: {@code "Bag change, visit in hours"}
 * @param detail the numbers: {@code "bag 5, 168 h, 0.6 mL/h, 16.8 mL of drug, 6 vials, with benzyl alcohol"}; may be
 *     empty
 * @param spoken as a screen reader says it, without the time
 * @param isChange a bag change, the hook-up or the disconnect
 * @param why how it was reached
 */
public record DayTask(
        ZonedDateTime at, Sign sign, String what, String detail, String spoken, boolean isChange, Explanation why) {}
