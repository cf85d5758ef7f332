package org.depositary.gateway.client;

import java.time.Instant;
import org.depositary.kit.time.AsOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** As of when. The day is always said: one view is about one day, also at midnight. */
record TimeQuery(
        @RestQuery String asAt, @RestQuery @Nullable String knownAt) {

    static TimeQuery of(AsOf asOf) {
        return new TimeQuery(
                asOf.asAt().toString(), asOf.knownAt().map(Instant::toString).orElse(null));
    }
}
