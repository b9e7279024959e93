package org.blinaplan.store;

import java.time.Clock;
import org.blinaplan.application.store.Stores;

/** Real stores for tests of other packages; only a guess at a password costs less than it should. */
public final class QuickStores {
    private QuickStores() {}

    public static Stores of(Clock clock) {
        return Databases.stores(clock);
    }
}
