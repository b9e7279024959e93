package org.blinaplan.ui.bags;

import org.blinaplan.ui.common.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One line about a bag.
 *
 * @param name {@code "Hang by"}; empty for a sentence on its own
 * @param value {@code "Mon 4 May 2026, 08:00"}
 * @param urgent whether it must be acted upon
 * @param why how it was reached; absent where there is nothing to explain
 */
public record BagFact(
        String name, String value, boolean urgent, @Nullable Explanation why) {}
