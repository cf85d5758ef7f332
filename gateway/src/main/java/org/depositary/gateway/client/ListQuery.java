package org.depositary.gateway.client;

import java.util.Optional;
import org.depositary.kit.time.AsOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list, as of when. */
record ListQuery(
        @RestQuery int limit,
        @RestQuery @Nullable String cursor,
        @RestQuery @Nullable String asAt,
        @RestQuery @Nullable String knownAt) {

    private static final int MOST = 200;

    static ListQuery of(AsOf asOf, Optional<String> cursor) {
        return new ListQuery(
                MOST,
                cursor.orElse(null),
                asOf.asAt().toString(),
                asOf.knownAt().map(Object::toString).orElse(null));
    }
}
