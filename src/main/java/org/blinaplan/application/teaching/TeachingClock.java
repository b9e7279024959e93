package org.blinaplan.application.teaching;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The clock of an invented ward: it stands at a moment of the past while that is told, and then goes like another one. */
public final class TeachingClock extends Clock {
    private final Clock real;
    private volatile @Nullable Instant told;

    /** A clock that goes like this one. */
    public TeachingClock(Clock real) {
        this.real = real;
    }

    /** From now on it is this moment. */
    void tell(Instant moment) {
        told = moment;
    }

    /** From now on it goes. */
    void go() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant moment = told;
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
