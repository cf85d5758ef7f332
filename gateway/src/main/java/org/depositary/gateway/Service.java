package org.depositary.gateway;

import java.util.stream.Stream;

/** Who answers an operation, under the name that the published document gives it. */
public enum Service {
    DECLARATIONS("declarations-service"),
    RATIFICATION("ratification-service"),
    GATEWAY("gateway");

    private final String title;

    Service(String title) {
        this.title = title;
    }

    /** The service's name as operators and the document write it. */
    public String title() {
        return title;
    }

    /** The service of that name. */
    public static Service named(String title) {
        return Stream.of(values())
                .filter(service -> service.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is named '" + title + "'."));
    }
}
