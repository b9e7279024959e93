package org.blinaplan.store;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.blinaplan.application.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Opens a store's keys by what a person types; the more often it was wrong, the longer the wait. */
final class LettingIn {
    private static final String WRONG = "Name and password do not belong together. Try again.";
    private static final int FREE_TRIES = 3;
    private static final int LONGEST_DOUBLING = 8;

    private final Engine engine;
    private final Jdbi jdbi;
    private final Clock clock;
    private final PasswordKey.Cost cost;

    /**
     * At this store.
     *
     * @param cost of a guess at a name that nobody has
     */
    LettingIn(Engine engine, Jdbi jdbi, Clock clock, PasswordKey.Cost cost) {
        this.cost = cost;
        this.engine = engine;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Where a slot is bound to, so that an old one put in again opens nothing. */
    static String place(String store, long number, String person) {
        return store + "|" + number + "|" + person;
    }

    StoreKeys keys(String store, String person, char[] password) throws StoreFault {
        waitNoLonger(person);
        Optional<Tables.Slot> slot = run(handle -> Tables.slot(handle, person));
        Optional<StoreKeys> keys = unwrap(store, slot, password);
        run(handle -> {
            engine.holdOthers(handle);
            Tables.tried(handle, person, clock.millis(), keys.isPresent());
            return true;
        });
        return keys.orElseThrow(() -> new StoreFault.NotLetIn(WRONG));
    }

    /** An unknown name takes as long as a wrong password. */
    private Optional<StoreKeys> unwrap(String store, Optional<Tables.Slot> slot, char[] password) {
        Tables.Slot tried = slot.orElseGet(() -> new Tables.Slot(0, "", PasswordKey.fresh(cost), Optional.empty()));
        try {
            return Optional.of(tried.key()
                    .unwrap(
                            tried.wrapped().orElse(new byte[0]),
                            password,
                            place(store, tried.number(), tried.person())));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private void waitNoLonger(String person) throws StoreFault {
        List<Long> wrong = run(handle -> Tables.wrongSince(handle, person));
        if (wrong.size() < FREE_TRIES) {
            return;
        }
        long seconds = 1L << Math.min(wrong.size() - FREE_TRIES, LONGEST_DOUBLING);
        Duration left = Duration.ofSeconds(seconds).minusMillis(clock.millis() - wrong.get(0));
        if (!left.isNegative() && left.compareTo(Duration.ofSeconds(seconds)) <= 0) {
            throw new StoreFault.NotLetIn("The password was wrong " + wrong.size() + " times. Wait "
                    + (left.toSeconds() + 1) + " s, then try again.");
        }
    }

    private interface Work<T> {
        T on(Handle handle);
    }

    private <T> T run(Work<T> work) throws StoreFault {
        try {
            return jdbi.inTransaction(work::on);
        } catch (RuntimeException e) {
            throw engine.explain(e);
        }
    }
}
