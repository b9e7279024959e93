package org.blinaplan.domain.site;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A check that the site does.
 *
 * @param what in the site's own words
 * @param anchor what it is counted from: {@code cycle-start}, say
 * @param from how long after the anchor the first one is due; absent means at the anchor
 * @param every how long between two; absent means once
 * @param until how long after the anchor the last one is due; absent where it is done once or goes on
 * @param setting where it is done; absent means anywhere
 */
public record MonitoringItem(
        String what,
        String anchor,
        @Nullable Duration from,
        @Nullable Duration every,
        @Nullable Duration until,
        @Nullable String setting) {}
