package org.depositary.kit.note;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The service's clock, which a test may put forward. */
@Singleton
class TestClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Produces
    @Singleton
    Clock clock() {
        return withZone(ZoneOffset.UTC);
    }

    void putForward(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
