package org.blinaplan.domain.site;

import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;

/**
 * What can be typed at all; beyond it a slip of the finger is likelier than a patient. Both ends are allowed. Not
 * clinical limits.
 *
 * @param lightest default 1 kg
 * @param heaviest default 300 kg
 * @param shortest default 30 cm
 * @param tallest default 230 cm
 * @param youngestYears default 0
 * @param oldestYears default 120
 */
public record TypingLimits(
        Weight lightest, Weight heaviest, Height shortest, Height tallest, int youngestYears, int oldestYears) {
    /** Where the site says nothing else. */
    public static final TypingLimits DEFAULT =
            new TypingLimits(Weight.of(1), Weight.of(300), Height.of(30), Height.of(230), 0, 120);
}
