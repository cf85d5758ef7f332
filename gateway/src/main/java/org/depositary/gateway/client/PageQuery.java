package org.depositary.gateway.client;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list, as large as a page may be. */
record PageQuery(@RestQuery int limit, @RestQuery @Nullable String cursor) {

    private static final int MOST = 200;

    static PageQuery at(Optional<String> cursor) {
        return new PageQuery(MOST, cursor.orElse(null));
    }
}
