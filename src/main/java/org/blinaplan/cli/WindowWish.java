package org.blinaplan.cli;

import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody wants the window opened.
 *
 * @param site of one order in a file; absent where the workstation's store is wanted
 * @param store to open in place of the workstation's own; absent for its own
 * @param teaching whether invented patients are wanted
 */
public record WindowWish(
        @Nullable SitePolicy site, @Nullable String store, boolean teaching) {}
