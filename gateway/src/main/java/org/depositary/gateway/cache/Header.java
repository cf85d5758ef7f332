package org.depositary.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Map;

/** A header as it is written again and again: its name has been looked through once. */
record Header(CharSequence name, String value) {

    static Header of(Map.Entry<String, String> header) {
        return new Header(HttpHeaders.createOptimized(header.getKey()), header.getValue());
    }

    boolean isNamed(String other) {
        return name.toString().equalsIgnoreCase(other);
    }

    void writeTo(MultiMap headers) {
        headers.set(name, value);
    }

    int weight() {
        return name.length() + value.length();
    }
}
