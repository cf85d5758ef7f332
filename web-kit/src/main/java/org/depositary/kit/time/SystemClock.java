package org.depositary.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of a service: UTC. */
@Singleton
public class SystemClock {

    @Produces
    @DefaultBean
    @Singleton
    Clock utc() {
        return Clock.systemUTC();
    }
}
