package org.blinaplan.domain.site;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one hospital works. Never a dose.
 *
 * @param name of the hospital
 * @param phones telephone numbers printed on paper
 * @param feverThreshold printed where the site has set one
 * @param places what the site calls its places
 * @param spareBag a sentence about the spare bag, printed on paper
 * @param bagPolicy for orders that leave it out
 * @param sterility from making a bag to hanging it; absent: not evaluated
 * @param pump absent: dry-run and line are not evaluated
 * @param vialPrice in {@code currency}; absent: no money shown
 * @param currency of the price
 * @param weightChangePercent change since the weight of the dose that asks for a look, default 10
 * @param weightOldAfterDays age of the weight at a cycle start that asks for a look, default 7
 * @param upperLimits upper limits of normal by laboratory value: {@code "ALT" -> "45 U/L"}
 * @param endTolerance how much under the full hours still counts as complete, default none
 * @param lateEntryAfter an event recorded later than this wants a reason, default 12 hours
 * @param rehangWithinLife whether a bag taken down for 4 hours or more may be hung again, default no
 * @param monitoring the site's checks; absent: the program's default list
 * @param typingLimits what can be typed at all
 */
public record SitePolicy(
        @Nullable String name,
        Phones phones,
        @Nullable String feverThreshold,
        Places places,
        @Nullable String spareBag,
        BagPolicyEntry bagPolicy,
        @Nullable Duration sterility,
        @Nullable Pump pump,
        @Nullable BigDecimal vialPrice,
        @Nullable String currency,
        BigDecimal weightChangePercent,
        int weightOldAfterDays,
        Map<String, String> upperLimits,
        Duration endTolerance,
        Duration lateEntryAfter,
        boolean rehangWithinLife,
        @Nullable List<MonitoringItem> monitoring,
        TypingLimits typingLimits) {
    /** Where nothing is known of the site. */
    public static final SitePolicy DEFAULT = new SitePolicy(
            null,
            Phones.EMPTY,
            null,
            Places.EMPTY,
            null,
            BagPolicyEntry.EMPTY,
            null,
            null,
            null,
            null,
            BigDecimal.TEN,
            7,
            Map.of(),
            Duration.ZERO,
            Duration.ofHours(12),
            false,
            null,
            TypingLimits.DEFAULT);

    public SitePolicy {
        upperLimits = Map.copyOf(upperLimits);
        monitoring = monitoring == null ? null : List.copyOf(monitoring);
    }

    /** The same with these checks; null leaves them to the program. */
    public SitePolicy withMonitoring(@Nullable List<MonitoringItem> checks) {
        return new SitePolicy(
                name,
                phones,
                feverThreshold,
                places,
                spareBag,
                bagPolicy,
                sterility,
                pump,
                vialPrice,
                currency,
                weightChangePercent,
                weightOldAfterDays,
                upperLimits,
                endTolerance,
                lateEntryAfter,
                rehangWithinLife,
                checks,
                typingLimits);
    }

    /**
     * Telephone numbers printed on paper; one that is absent prints a line to write on.
     *
     * @param day in visiting hours
     * @param night at all other times
     * @param pharmacy the pharmacy's
     * @param emergency life in danger
     */
    public record Phones(
            @Nullable String day,
            @Nullable String night,
            @Nullable String pharmacy,
            @Nullable String emergency) {
        /** Nothing entered. */
        public static final Phones EMPTY = new Phones(null, null, null, null);
    }
}
