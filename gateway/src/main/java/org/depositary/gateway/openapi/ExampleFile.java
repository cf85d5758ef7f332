package org.depositary.gateway.openapi;

import java.util.List;

/**
 * A recorded answer, or a request that was answered with success, named {@code <operationId>.<status>.<form>}.
 *
 * @param part the status of the answer, or {@link #REQUEST}
 * @param form what the file's name ends with: {@code json}, {@code csv}, …
 */
record ExampleFile(String operation, String part, String form, String text) {

    static final String REQUEST = "request";

    static ExampleFile named(String name, String text) {
        var parts = List.of(name.split("\\."));
        if (parts.size() != 3) {
            throw new IllegalArgumentException("'" + name + "' is not named <operationId>.<status>.<form>.");
        }
        return new ExampleFile(parts.getFirst(), parts.get(1), parts.getLast(), text);
    }

    String name() {
        return operation + "." + part + "." + form;
    }

    boolean illustrates(String operationId, String statusOrRequest) {
        return operation.equals(operationId) && part.equals(statusOrRequest);
    }
}
